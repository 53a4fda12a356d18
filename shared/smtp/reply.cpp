// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/reply.h"

namespace Smtp {

QByteArray toBytes(const Reply &reply)
{
    const QByteArray code = QByteArray::number(reply.code);
    const QByteArrayView status(reply.status);
    QByteArray bytes;
    bytes.reserve(reply.text.size() + status.size() + 16);
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = reply.text.indexOf('\n', from);
        bytes += code;
        bytes += end < 0 ? ' ' : '-';
        if (!status.isEmpty()) {
            bytes += status;
            bytes += ' ';
        }
        bytes += QByteArrayView(reply.text).sliced(from, (end < 0 ? reply.text.size() : end) - from);
        bytes += "\r\n";
        if (end < 0)
            return bytes;
        from = end + 1;
    }
}

} // namespace Smtp
