// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Rpc {

/// One frame of the RPC. On the wire, integers big endian:
///   length:u32 (of what follows)  kind:u8  message:u16  request:u32  session:16 bytes  payload (CBOR)
/// 1. A request's number is chosen by the client and comes back in the reply or error; events carry 0.
/// 2. Replies may come in any order.
/// 3. The session is all zero for the connection's own identity.
struct Frame
{
    /// Numbers on the wire; append only.
    enum Kind : quint8 { Request = 1, Reply = 2, Failure = 3, Event = 4 };
    static constexpr qsizetype headerSize = 4 + 1 + 2 + 4 + 16;
    static constexpr qsizetype sessionSize = 16;

    Kind kind = Request;
    quint16 message = 0;
    quint32 request = 0;
    QByteArray session; ///< 16 bytes, or empty = all zero
    QByteArray payload;
};

/// The frame's bytes.
QByteArray toBytes(const Frame &frame);
/// The bytes in front of its payload: senders of large payloads write the two one after the other, without a
/// copy.
QByteArray headerBytes(const Frame &frame);

/// Payload of a Failure frame.
QByteArray toPayload(const Base::Error &error);
/// The other way round; Internal if the payload is malformed.
Base::Error errorFromPayload(QByteArrayView payload);

/// Cuts frames out of a byte stream. Plain value, any one thread; memory is bounded by \a maxFrame plus one
/// read: bytes are kept as they arrive, and a claimed length alone gets 256 KiB at most.
class FrameReader
{
public:
    static constexpr quint32 maxBeforeLogin = 64 * 1024;
    static constexpr quint32 maxFrame = 64 * 1024 * 1024;

    explicit FrameReader(quint32 maxLength = maxBeforeLogin) : m_maxLength(maxLength) { }
    void setMaxLength(quint32 maxLength) { m_maxLength = maxLength; }

    /// Takes what came from the socket.
    void append(QByteArray bytes);
    /// The next whole frame, std::monostate if more bytes are needed, or the reason why the stream is broken:
    /// close it.
    std::variant<std::monostate, Frame, Base::Error> next();
    /// Bytes of memory held.
    qsizetype capacity() const
    {
        return m_buffer.capacity() + (m_partial ? m_partial->payload.capacity() : 0);
    }

private:
    void compact();

    QByteArray m_buffer;
    qsizetype m_consumed = 0;
    std::optional<Frame> m_partial; ///< a frame whose payload is still arriving: its bytes go straight there
    qsizetype m_missing = 0; ///< of its payload
    quint32 m_maxLength;
};

} // namespace Rpc
