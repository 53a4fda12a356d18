// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection.h"
#include "net/poller.h"
#include "net/transport.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

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
        m_watched = m_poller.add(descriptor, *this, false, false);
    }
    ~PlainTransport() override
    {
        m_poller.remove(m_descriptor);
        if (m_descriptor >= 0)
            ::close(int(m_descriptor));
    }

    Transfer read(QByteArray &to, qsizetype max) override;
    Transfer write(std::span<const QByteArray> chunks, qsizetype skip) override;
    void setInterest(bool readable, bool writable) override;
    bool shutdown() override
    {
        ::shutdown(int(m_descriptor), SHUT_WR);
        return false; // wait for the peer's end: closing with unread input would reset away our last words
    }
    QString errorText() const override { return QString::fromLocal8Bit(std::strerror(m_error)); }

    qintptr release()
    {
        m_poller.remove(m_descriptor);
        return std::exchange(m_descriptor, -1);
    }

private:
    void ready(bool readable, bool writable, bool hangUp) override;

    Poller &m_poller;
    TransportEvents &m_events;
    qintptr m_descriptor;
    int m_error = 0;
    bool m_watched = false;
    bool m_readable = false;
    bool m_writable = false;
};

Transport::Transfer PlainTransport::read(QByteArray &to, qsizetype max)
{
    // A stack buffer instead of room in \a to: an idle connection then keeps no more than it received.
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t count = ::recv(
            int(m_descriptor), buffer.data(), size_t(std::min<qsizetype>(max, buffer.size())), MSG_DONTWAIT);
        if (count > 0) {
#ifdef TCP_QUICKACK
            // A client that sends its last bytes apart waits for the acknowledgement of those before, which
            // the kernel would hold back for 40 ms (RFC 896, RFC 1122 section 4.2.3.2). Local sockets refuse
            // the option: no harm.
            constexpr int on = 1;
            if (count > 1024)
                ::setsockopt(int(m_descriptor), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
            to.append(buffer.data(), count);
            return {Status::Ok, count};
        }
        if (count == 0)
            return {Status::End, 0};
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {Status::WouldBlock, 0};
        m_error = errno;
        return {Status::Failed, 0};
    }
}

Transport::Transfer PlainTransport::write(std::span<const QByteArray> chunks, qsizetype skip)
{
    std::array<iovec, 16> vectors;
    size_t count = 0;
    qsizetype offered = 0;
    for (const QByteArray &chunk : chunks) {
        if (count == vectors.size())
            break;
        vectors[count++] = {const_cast<char *>(chunk.constData()) + skip, size_t(chunk.size() - skip)};
        offered += chunk.size() - skip;
        skip = 0;
    }
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    for (;;) {
        const ssize_t sent = ::sendmsg(int(m_descriptor), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0)
            return {sent < offered ? Status::WouldBlock : Status::Ok, sent};
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
            return {Status::WouldBlock, 0};
        m_error = errno;
        return {Status::Failed, 0};
    }
}

void PlainTransport::setInterest(bool readable, bool writable)
{
    if (!m_watched || (readable == m_readable && writable == m_writable))
        return;
    m_readable = readable;
    m_writable = writable;
    m_poller.change(m_descriptor, readable, writable);
}

void PlainTransport::ready(bool readable, bool writable, bool hangUp)
{
    if (hangUp && !m_readable) {
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &error, &length);
        m_error = error ? error : ECONNRESET;
        m_events.transportFailed(Closed::ByPeer, errorText());
        return; // this object may be gone
    }
    // One event per call, as the first may destroy this object; what remains is reported again.
    if (readable || hangUp)
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
