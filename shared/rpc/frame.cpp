// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/frame.h"

#include "base/text.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <algorithm>

namespace Rpc {

using namespace Base;

/// What a peer gets reserved by naming a length; more is allocated as it arrives.
static constexpr qsizetype mostReservedByLength = 256 * 1024;

static QByteArray headerBytes(const Frame &frame, qsizetype room)
{
    QByteArray bytes;
    bytes.reserve(Frame::headerSize + room);
    bytes.resize(Frame::headerSize - Frame::sessionSize);
    auto *p = reinterpret_cast<uchar *>(bytes.data());
    qToBigEndian(quint32(Frame::headerSize - 4 + frame.payload.size()), p);
    p[4] = frame.kind;
    qToBigEndian(frame.message, p + 5);
    qToBigEndian(frame.request, p + 7);
    if (frame.session.size() == Frame::sessionSize)
        bytes += frame.session;
    else
        bytes.append(Frame::sessionSize, '\0');
    return bytes;
}

QByteArray headerBytes(const Frame &frame)
{
    return headerBytes(frame, 0);
}

QByteArray toBytes(const Frame &frame)
{
    return headerBytes(frame, frame.payload.size()) + frame.payload;
}

QByteArray toPayload(const Error &error)
{
    return QCborArray{int(error.code), error.detail}.toCborValue().toCbor();
}

Error errorFromPayload(QByteArrayView payload)
{
    const QCborArray array = QCborValue::fromCbor(payload.toByteArray()).toArray();
    const qint64 code = array.at(0).toInteger(-1);
    if (code < 0 || code > qint64(Code::Internal))
        return {Code::Internal, QStringLiteral("the server sent a malformed error")};
    return {Code(code), array.at(1).toString()};
}

void FrameReader::append(QByteArray bytes)
{
    const qsizetype taken = std::min(m_missing, bytes.size());
    if (taken > 0) {
        m_partial->payload += QByteArrayView(bytes).first(taken);
        m_missing -= taken;
    }
    if (taken == bytes.size())
        return;
    if (m_buffer.isEmpty()) {
        m_buffer = std::move(bytes);
        m_consumed = taken;
    } else {
        m_buffer += QByteArrayView(bytes).sliced(taken);
    }
}

void FrameReader::compact()
{
    if (m_consumed == m_buffer.size())
        m_buffer.clear();
    else
        m_buffer.remove(0, m_consumed);
    m_consumed = 0;
}

std::variant<std::monostate, Frame, Error> FrameReader::next()
{
    if (m_partial) {
        if (m_missing > 0)
            return {};
        Frame frame = std::move(*m_partial);
        m_partial.reset();
        return frame;
    }
    const qsizetype available = m_buffer.size() - m_consumed;
    const auto *p = reinterpret_cast<const uchar *>(m_buffer.constData()) + m_consumed;
    const quint32 length = available >= 4 ? qFromBigEndian<quint32>(p) : quint32(Frame::headerSize);
    if (length < Frame::headerSize - 4)
        return Error{
            Code::Invalid, QStringLiteral("RPC frame of %1 bytes is shorter than its header").arg(length)};
    if (length > m_maxLength)
        return Error{
            Code::TooBig, QStringLiteral("RPC frame of %1 bytes exceeds %2").arg(length).arg(m_maxLength)};
    if (available >= 5 && (p[4] < Frame::Request || p[4] > Frame::Event))
        return Error{Code::Invalid, QStringLiteral("RPC frame of unknown kind %1").arg(p[4])};
    if (available < Frame::headerSize) {
        compact();
        return {};
    }
    Frame frame;
    frame.kind = Frame::Kind(p[4]);
    frame.message = qFromBigEndian<quint16>(p + 5);
    frame.request = qFromBigEndian<quint32>(p + 7);
    const char *session = m_buffer.constData() + m_consumed + 11;
    if (std::any_of(session, session + Frame::sessionSize, [](char c) { return c != 0; }))
        frame.session = QByteArray(session, Frame::sessionSize);
    const qsizetype wanted = qsizetype(length) + 4 - Frame::headerSize;
    const qsizetype present = std::min(wanted, available - Frame::headerSize);
    frame.payload.reserve(std::min(wanted, mostReservedByLength)); // a length alone does not get more
    frame.payload.append(session + Frame::sessionSize, present);
    m_consumed += Frame::headerSize + present;
    if (m_consumed == m_buffer.size())
        compact();
    if (present == wanted)
        return frame;
    m_partial = std::move(frame);
    m_missing = wanted - present;
    return {};
}

} // namespace Rpc
