// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/envelopeid.h"

#include <QCryptographicHash>

namespace Dagent {

namespace {

/// Each part with its length, so that no two lists of parts look the same.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
    hash.addData(part);
}

} // namespace

QByteArray envelopeId(const Smtp::IncomingMessage &message)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addPart(hash, message.envelopeId);
    addPart(hash, message.sender);
    hash.addData(QByteArrayView(message.raw).sliced(message.contentOffset));
    return hash.result();
}

QByteArray pipeEnvelopeId(const QByteArray &mail, const QStringList &folder)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addPart(hash, "pipe"); // never the id of a message that came by LMTP
    addPart(hash, QByteArray::number(folder.size()));
    for (const QString &name : folder)
        addPart(hash, name.toUtf8());
    hash.addData(mail);
    return hash.result();
}

} // namespace Dagent
