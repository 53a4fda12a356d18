// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/envelopeid.h"

#include <QCryptographicHash>

namespace Dagent {

QByteArray envelopeId(const Smtp::IncomingMessage &message, const QByteArray &messageId)
{
    if (message.envelopeId.isEmpty() && messageId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArray &part : {message.envelopeId, message.sender}) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    hash.addData(QByteArrayView(message.raw).sliced(message.contentOffset));
    return hash.result();
}

} // namespace Dagent
