// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/envelopeid.h"

#include "base/sha256.h"

namespace Dagent {

namespace {

/// Each part with its length, so that no two lists of parts look the same.
void addPart(Base::Sha256 &hash, const QByteArray &part)
{
    hash.add(QByteArray(QByteArray::number(part.size()) + ':'));
    hash.add(part);
}

} // namespace

QByteArray envelopeId(const Smtp::IncomingMessage &message)
{
    Base::Sha256 hash;
    addPart(hash, message.envelopeId);
    addPart(hash, message.sender);
    hash.add(QByteArrayView(message.raw).sliced(message.contentOffset));
    return hash.result();
}

QByteArray pipeEnvelopeId(const QByteArray &mail, const QStringList &folder)
{
    Base::Sha256 hash;
    addPart(hash, "pipe"); // never the id of a message that came by LMTP
    addPart(hash, QByteArray::number(folder.size()));
    for (const QString &name : folder)
        addPart(hash, name.toUtf8());
    hash.add(mail);
    return hash.result();
}

} // namespace Dagent
