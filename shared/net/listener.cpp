// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listener.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "net/logging.h"
#include "net/peerlog.h"
#include "net/sockets.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

namespace Net {

using namespace Base;

static constexpr int spareDescriptors = 32;
static constexpr int acceptsAtOnce = 64;
static constexpr std::chrono::milliseconds retryAfter{250};

struct Listener::Socket
{
    qintptr descriptor;
    Endpoint endpoint;
    int index;
    bool ours; ///< made here: the socket file goes with it
    std::unique_ptr<QSocketNotifier> notifier;
};

DescriptorGuard::~DescriptorGuard()
{
    if (m_descriptor >= 0)
        closeDescriptor(m_descriptor);
}

Listener::Listener(ConnectionLimits &limits, Accepted accepted, RefusalLine refusalLine, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_accepted(std::move(accepted))
    , m_refusalLine(std::move(refusalLine))
    , m_descriptorLimit(std::max(spareDescriptors, Net::descriptorLimit() - spareDescriptors))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (lowestFreeDescriptor() < m_descriptorLimit)
            setExhausted(false);
        else
            m_retry.start();
    });
}

Listener::~Listener()
{
    close();
}

/// One endpoint per address of its interface; the endpoint itself if it names none or names its address.
static Result<QList<Endpoint>> expand(const Endpoint &endpoint)
{
    const bool any = endpoint.address == QHostAddress(QHostAddress::Any);
    const bool wildcard = any || endpoint.address == QHostAddress(QHostAddress::AnyIPv4)
        || endpoint.address == QHostAddress(QHostAddress::AnyIPv6);
    if (endpoint.isLocal() || endpoint.interfaceName.isEmpty())
        return QList<Endpoint>{endpoint};
    const QNetworkInterface interface = QNetworkInterface::interfaceFromName(endpoint.interfaceName);
    if (!interface.isValid())
        return {
            Code::NotFound, QStringLiteral("there is no network interface '%1'").arg(endpoint.interfaceName)};
    QList<Endpoint> endpoints;
    for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
        Endpoint one = endpoint;
        one.address = entry.ip();
        if (one.address.protocol() == QAbstractSocket::IPv6Protocol && one.address.isLinkLocal())
            one.address.setScopeId(QString::number(interface.index()));
        const bool wanted = wildcard
            ? any || one.address.protocol() == endpoint.address.protocol()
            : one.address.isEqual(endpoint.address, QHostAddress::TolerantConversion);
        if (wanted)
            endpoints += one;
    }
    if (endpoints.isEmpty())
        return {Code::NotFound,
            QStringLiteral("the interface of %1 has no such address").arg(endpoint.toString())};
    return endpoints;
}

void Listener::setFileOwner(quint32 user, quint32 group)
{
    m_fileUser = user;
    m_fileGroup = group;
}

Result<void> Listener::listen(const Endpoint &endpoint)
{
    ASSERT_OWN_THREAD();
    const auto endpoints = TRY(expand(endpoint));
    QList<std::pair<qintptr, Endpoint>> opened;
    quint16 port = endpoint.port;
    const auto open = [&](Endpoint one) -> Result<void> {
        one.port = port;
        one.unixUser = one.unixUser ? one.unixUser : m_fileUser;
        one.unixGroup = one.unixGroup ? one.unixGroup : m_fileGroup;
        const qintptr descriptor = TRY(openListening(one));
        opened.append({descriptor, one});
        opened.last().second = TRY(boundEndpoint(descriptor, one));
        port = opened.last().second.port; // "any port" means the same one on every address
        return {};
    };
    for (const Endpoint &one : endpoints) {
        if (auto result = open(one); !result) {
            for (const auto &[descriptor, unused] : opened)
                closeDescriptor(descriptor);
            return result;
        }
    }
    const int index = m_endpoints++;
    for (const auto &[descriptor, one] : opened)
        add(descriptor, one, index, true);
    return {};
}

Result<void> Listener::adopt(qintptr descriptor, const Endpoint &endpoint)
{
    ASSERT_OWN_THREAD();
    Endpoint bound = TRY(boundEndpoint(descriptor, endpoint));
    add(descriptor, std::move(bound), m_endpoints++, false);
    return {};
}

void Listener::add(qintptr descriptor, Endpoint endpoint, int index, bool ours)
{
    auto socket = std::make_unique<Socket>(Socket{descriptor, std::move(endpoint), index, ours, {}});
    socket->notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(socket->notifier.get(), &QSocketNotifier::activated, this,
        [this, s = socket.get()] { acceptFrom(*s); });
    qCInfo(netLog).noquote() << "listening on" << socket->endpoint.toString();
    m_sockets.push_back(std::move(socket));
    updateNotifiers();
}

QList<Endpoint> Listener::bound() const
{
    QList<Endpoint> endpoints;
    for (const auto &socket : m_sockets)
        endpoints += socket->endpoint;
    return endpoints;
}

quint16 Listener::port(int tag) const
{
    for (const auto &socket : m_sockets) {
        if (!socket->endpoint.isLocal() && socket->endpoint.tag == tag)
            return socket->endpoint.port;
    }
    return 0;
}

void Listener::acceptFrom(Socket &socket)
{
    ASSERT_OWN_THREAD();
    // Bounded, so that a flood on one address leaves the others their turn.
    for (int i = 0; i < acceptsAtOnce && !m_paused && !m_exhausted; ++i) {
        auto accepted = acceptOne(socket.descriptor);
        if (const auto *failure = std::get_if<AcceptFailure>(&accepted)) {
            if (*failure == AcceptFailure::OutOfDescriptors)
                setExhausted(true);
            return;
        }
        const auto &peer = std::get<Net::Accepted>(accepted);
        if (peer.descriptor >= m_descriptorLimit)
            setExhausted(true);
        std::shared_ptr<DescriptorGuard> guard;
        const auto take = [&] {
            guard = std::make_shared<DescriptorGuard>(peer.descriptor);
            Incoming incoming;
            incoming.descriptor = peer.descriptor;
            incoming.guard = guard;
            incoming.peerAddress = peer.peerAddress;
            incoming.peerPort = peer.peerPort;
            incoming.endpoint = socket.index;
            incoming.tag = socket.endpoint.tag;
            incoming.tls = socket.endpoint.tls;
            if (!socket.endpoint.isLocal())
                std::tie(incoming.localAddress, incoming.localPort) = localEnd(peer.descriptor);
            admit(std::move(incoming), socket.endpoint);
        };
        Base::survive(take, [&] {
            if (!guard)
                closeDescriptor(peer.descriptor);
        });
    }
}

static QString peerText(const QHostAddress &address)
{
    return address.isNull() ? QStringLiteral("local") : address.toString();
}

static QString reasonText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::TooManyTotal:
        return QStringLiteral("too many connections");
    case Refusal::TooManyFromAddress:
        return QStringLiteral("too many connections from this address");
    case Refusal::TooManyUnauthenticated:
        return QStringLiteral("too many connections from this address without login");
    }
    return {};
}

void Listener::admit(Incoming incoming, const Endpoint &endpoint)
{
    auto admitted = m_limits.admit(incoming.peerAddress);
    if (auto *ticket = std::get_if<std::shared_ptr<ConnectionTicket>>(&admitted)) {
        incoming.ticket = std::move(*ticket);
        m_accepted(std::move(incoming));
        return;
    }
    const Refusal refusal = std::get<Refusal>(admitted);
    notePeer(peerText(incoming.peerAddress), reasonText(refusal));
    if (m_refusalLine && !endpoint.tls)
        sendBestEffort(incoming.descriptor, m_refusalLine(refusal, endpoint));
}

void Listener::setPaused(bool paused)
{
    ASSERT_OWN_THREAD();
    m_paused = paused;
    updateNotifiers();
}

void Listener::setExhausted(bool exhausted)
{
    if (m_exhausted != exhausted && exhausted)
        qCWarning(netLog) << "file descriptors are running out: no new connections until some are closed";
    m_exhausted = exhausted;
    if (exhausted)
        m_retry.start();
    updateNotifiers();
}

void Listener::updateNotifiers()
{
    for (const auto &socket : m_sockets)
        socket->notifier->setEnabled(!m_paused && !m_exhausted);
}

void Listener::close()
{
    ASSERT_OWN_THREAD();
    m_retry.stop();
    for (const auto &socket : m_sockets) {
        socket->notifier->setEnabled(false);
        socket->notifier.release()->deleteLater(); // it may be the one that is calling us
        closeDescriptor(socket->descriptor);
        if (socket->ours && socket->endpoint.isLocal())
            removeSocketFile(socket->endpoint.unixPath);
    }
    m_sockets.clear();
}

} // namespace Net
