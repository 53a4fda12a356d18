// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/cbor.h"

#include "base/text.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Rpc {

void Encoder::grow(qsizetype count)
{
    m_bytes.resize(std::max<qsizetype>({128, m_size + count, m_bytes.size() * 2}));
}

void Encoder::longHead(uchar major, quint64 value)
{
    if (value <= 0xff) {
        char *at = room(2);
        at[0] = char(major | 24);
        at[1] = char(value);
    } else if (value <= 0xffff) {
        char *at = room(3);
        *at = char(major | 25);
        qToBigEndian(quint16(value), at + 1);
    } else if (value <= 0xffffffff) {
        char *at = room(5);
        *at = char(major | 26);
        qToBigEndian(quint32(value), at + 1);
    } else {
        char *at = room(9);
        *at = char(major | 27);
        qToBigEndian(value, at + 1);
    }
}

void Encoder::raw(uchar major, QByteArrayView value)
{
    head(major, quint64(value.size()));
    if (!value.isEmpty())
        std::memcpy(room(value.size()), value.data(), size_t(value.size()));
}

void Encoder::bytes(QByteArrayView value)
{
    raw(0x40, value);
}

void Encoder::text(const QString &value)
{
    if (value.isEmpty())
        head(0x60, 0);
    else
        raw(0x60, value.toUtf8());
}

QByteArray Encoder::take()
{
    m_bytes.truncate(m_size);
    m_size = 0;
    return std::exchange(m_bytes, {});
}

bool Decoder::longHead(uchar major, quint64 &value)
{
    if (m_at == m_end || (*m_at & 0xe0) != major)
        return false;
    const uchar information = *m_at & 0x1f;
    if (information < 24) {
        value = information;
        ++m_at;
        return true;
    }
    if (information > 27) // reserved, or a length that is not told in front
        return false;
    const int size = 1 << (information - 24);
    if (m_end - m_at <= size)
        return false;
    value = 0;
    for (int i = 1; i <= size; ++i)
        value = value << 8 | m_at[i];
    m_at += 1 + size;
    return true;
}

bool Decoder::raw(uchar major, QByteArrayView &value)
{
    quint64 length = 0;
    if (!head(major, length) || length > quint64(m_end - m_at))
        return false;
    value = QByteArrayView(m_at, qsizetype(length));
    m_at += length;
    return true;
}

bool Decoder::integer(qint64 &value)
{
    quint64 number = 0;
    const bool negative = m_at != m_end && (*m_at & 0xe0) == 0x20;
    if (!head(negative ? 0x20 : 0x00, number) || number > quint64(std::numeric_limits<qint64>::max()))
        return false;
    value = negative ? ~qint64(number) : qint64(number);
    return true;
}

bool Decoder::boolean(bool &value)
{
    if (m_at == m_end || (*m_at != 0xf4 && *m_at != 0xf5))
        return false;
    value = *m_at++ == 0xf5;
    return true;
}

bool Decoder::bytes(QByteArray &value)
{
    QByteArrayView view;
    if (!raw(0x40, view))
        return false;
    value = view.toByteArray();
    return true;
}

bool Decoder::text(QString &value)
{
    QByteArrayView view;
    if (!raw(0x60, view))
        return false;
    auto decoded = Base::decodeUtf8(view);
    if (!decoded)
        return false;
    value = std::move(*decoded);
    return true;
}

bool Decoder::skip()
{
    // Values still to be passed over: each has at least one byte, so more than there are bytes is malformed.
    for (quint64 pending = 1; pending > 0; --pending) {
        if (pending > quint64(m_end - m_at))
            return false;
        const uchar major = *m_at & 0xe0;
        quint64 argument = 0;
        if (!head(major, argument))
            return false;
        const auto left = quint64(m_end - m_at);
        switch (major) {
        case 0x40:
        case 0x60:
            if (argument > left)
                return false;
            m_at += argument;
            break;
        case 0x80:
        case 0xa0:
            if (argument > left)
                return false;
            pending += major == 0x80 ? argument : 2 * argument;
            break;
        case 0xc0: // a tag stands in front of its value
            ++pending;
            break;
        default: // integers, simple values and floating point numbers are all head
            break;
        }
    }
    return true;
}

} // namespace Rpc
