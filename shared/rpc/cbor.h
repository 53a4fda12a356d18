// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The part of CBOR (RFC 8949) that the RPC uses: integers, booleans, byte and text strings and arrays, each
/// with its length in front. Written by hand because QCborStreamReader skips by recursion, allocates by
/// claimed lengths and takes a multiple of the time.
namespace Rpc {

/// Writes into one growing array. Plain value, any one thread.
class Encoder
{
public:
    /// One value each (RFC 8949 section 3.1); array() announces that \a count values follow.
    void unsignedInteger(quint64 value) { head(0x00, value); }
    void integer(qint64 value) { value < 0 ? head(0x20, ~quint64(value)) : head(0x00, quint64(value)); }
    void boolean(bool value) { *room(1) = value ? char(0xf5) : char(0xf4); }
    void bytes(QByteArrayView value);
    void text(const QString &value);
    void array(quint64 count) { head(0x80, count); }
    /// Everything written so far, moved out.
    QByteArray take();

private:
    void head(uchar major, quint64 value)
    {
        if (value < 24)
            *room(1) = char(major | uchar(value));
        else
            longHead(major, value);
    }
    void longHead(uchar major, quint64 value);
    void raw(uchar major, QByteArrayView value);
    char *room(qsizetype count)
    {
        if (m_size + count > m_bytes.size())
            grow(count);
        char *at = m_bytes.data() + m_size;
        m_size += count;
        return at;
    }
    void grow(qsizetype count);

    QByteArray m_bytes;
    qsizetype m_size = 0;
};

/// Reads from the front of a view. Each function returns false for malformed input, and then nothing more is
/// to be read. Takes linear time; allocates no more than there are bytes; no recursion.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }

    /// One value of just this kind; numbers that do not fit are malformed.
    bool unsignedInteger(quint64 &value) { return head(0x00, value); }
    bool integer(qint64 &value);
    bool boolean(bool &value);
    bool bytes(QByteArray &value);
    /// Strict UTF-8 without NUL: neither may get past the RPC border.
    bool text(QString &value);
    /// \a count is at most the number of bytes left.
    bool array(quint64 &count) { return head(0x80, count) && count <= quint64(m_end - m_at); }
    /// Passes over one value of any kind.
    bool skip();
    bool atEnd() const { return m_at == m_end; }

    /// Arrays within arrays; enter() refuses more than maxDepth.
    bool enter() { return ++m_depth <= maxDepth; }
    void leave() { --m_depth; }
    /// SearchKey is the only recursive message; each of its levels takes two.
    static constexpr int maxDepth = 160;

private:
    bool head(uchar major, quint64 &value)
    {
        if (m_at != m_end && uchar(*m_at - major) < 24) {
            value = *m_at++ - major;
            return true;
        }
        return longHead(major, value);
    }
    bool longHead(uchar major, quint64 &value);
    bool raw(uchar major, QByteArrayView &value);

    const uchar *m_at;
    const uchar *m_end;
    int m_depth = 0;
};

} // namespace Rpc
