// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection.h"
#include "net/poller.h"
#include "net/sockets.h"
#include "net/transport.h"

#include <array>
#include <utility>

#include <winsock2.h>

namespace Net {

namespace {

class PlainTransport final : public Transport, private Watcher
{
public:
    PlainTransport(Poller &poller, qintptr descriptor, TransportEvents &events)
        : m_poller(poller)
        , m_events(events)
        , m_descriptor(descriptor)
    {
        u_long on = 1;
        ::ioctlsocket(SOCKET(descriptor), FIONBIO, &on);
        m_watched = m_poller.add(descriptor, *this, false, false);
    }
    ~PlainTransport() override
    {
        m_poller.remove(m_descriptor);
        closeDescriptor(m_descriptor);
    }

    Transfer read(QByteArray &to, qsizetype max) override;
    Transfer write(std::span<const QByteArray> chunks, qsizetype skip) override;
    void setInterest(bool readable, bool writable) override;
    bool shutdown() override
    {
        ::shutdown(SOCKET(m_descriptor), SD_SEND);
        return false; // wait for the peer's end: closing with unread input would reset away our last words
    }
    QString errorText() const override { return qt_error_string(m_error); }

    qintptr release()
    {
        m_poller.remove(m_descriptor);
        return std::exchange(m_descriptor, -1);
    }

private:
    void ready(bool readable, bool writable, bool hangUp) override;
    Transfer failure();

    Poller &m_poller;
    TransportEvents &m_events;
    qintptr m_descriptor;
    int m_error = 0;
    bool m_watched = false;
    bool m_readable = false;
    bool m_writable = false;
};

/// Of the call that has just failed.
Transport::Transfer PlainTransport::failure()
{
    const int error = ::WSAGetLastError();
    if (error == WSAEWOULDBLOCK || error == WSAENOBUFS)
        return {Status::WouldBlock, 0};
    m_error = error;
    return {Status::Failed, 0};
}

Transport::Transfer PlainTransport::read(QByteArray &to, qsizetype max)
{
    // A stack buffer instead of room in \a to: an idle connection then keeps no more than it received.
    std::array<char, 64 * 1024> buffer;
    const int count =
        ::recv(SOCKET(m_descriptor), buffer.data(), int(std::min<qsizetype>(max, qsizetype(buffer.size()))), 0);
    if (count < 0)
        return failure();
    if (count == 0)
        return {Status::End, 0};
    to.append(buffer.data(), count);
    return {Status::Ok, count};
}

Transport::Transfer PlainTransport::write(std::span<const QByteArray> chunks, qsizetype skip)
{
    std::array<WSABUF, 16> buffers;
    DWORD count = 0;
    qsizetype offered = 0;
    for (const QByteArray &chunk : chunks) {
        if (count == buffers.size())
            break;
        buffers[count++] = {ULONG(chunk.size() - skip), const_cast<char *>(chunk.constData()) + skip};
        offered += chunk.size() - skip;
        skip = 0;
    }
    DWORD sent = 0;
    if (::WSASend(SOCKET(m_descriptor), buffers.data(), count, &sent, 0, nullptr, nullptr) != 0)
        return failure();
    return {qsizetype(sent) < offered ? Status::WouldBlock : Status::Ok, qsizetype(sent)};
}

void PlainTransport::setInterest(bool readable, bool writable)
{
    if (!m_watched || (readable == m_readable && writable == m_writable))
        return;
    m_readable = readable;
    m_writable = writable;
    m_poller.change(m_descriptor, readable, writable);
}

void PlainTransport::ready(bool readable, bool writable, bool)
{
    // One event per call, as the first may destroy this object; what remains is reported again.
    if (readable)
        m_events.transportReadable();
    else if (writable)
        m_events.transportWritable();
}

} // namespace

std::unique_ptr<Transport> makePlainTransport(Poller &poller, qintptr descriptor, TransportEvents &events)
{
    return std::make_unique<PlainTransport>(poller, descriptor, events);
}

qintptr releaseDescriptor(std::unique_ptr<Transport> transport)
{
    auto *plain = dynamic_cast<PlainTransport *>(transport.get());
    return plain ? plain->release() : -1;
}

} // namespace Net
