// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logging.h"
#include "net/sockets.h"

#include <limits>
#include <utility>

// Winsock's headers in their order.
#include <winsock2.h>
#include <ws2tcpip.h>

#include <mstcpip.h>

/// Sockets of Windows: TCP only, as nothing that has local sockets of ours runs there. Qt's network library has called
/// WSAStartup() before any of these can be reached.
namespace Net {

using namespace Base;

namespace {

union Address {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

/// Closes unless released.
struct Descriptor
{
    SOCKET socket = INVALID_SOCKET;
    ~Descriptor()
    {
        if (socket != INVALID_SOCKET)
            ::closesocket(socket);
    }
    qintptr release() { return qintptr(std::exchange(socket, INVALID_SOCKET)); }
};

QString reason()
{
    return qt_error_string(::WSAGetLastError());
}

SOCKET openSocket(int family)
{
    const SOCKET socket =
        ::WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    u_long on = 1;
    if (socket != INVALID_SOCKET)
        ::ioctlsocket(socket, FIONBIO, &on);
    return socket;
}

bool setOption(SOCKET socket, int level, int option, int value)
{
    return ::setsockopt(socket, level, option, reinterpret_cast<const char *>(&value), sizeof value) == 0;
}

int fillTcp(Address &address, const QHostAddress &host, quint16 port)
{
    address = {};
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        address.v4.sin_family = AF_INET;
        address.v4.sin_port = htons(port);
        address.v4.sin_addr.s_addr = htonl(host.toIPv4Address());
        return sizeof address.v4;
    }
    address.v6.sin6_family = AF_INET6;
    address.v6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), address.v6.sin6_addr.s6_addr);
    bool ok = false;
    const uint index = host.scopeId().toUInt(&ok);
    address.v6.sin6_scope_id = ok ? index : 0;
    return sizeof address.v6;
}

std::pair<QHostAddress, quint16> parse(const Address &address)
{
    QHostAddress host(&address.any);
    bool mapped = false;
    const quint32 v4 = host.toIPv4Address(&mapped);
    if (mapped && host.protocol() == QAbstractSocket::IPv6Protocol) // ::ffff:192.0.2.1 is one peer, not two
        host = QHostAddress(v4);
    return {host, ntohs(address.any.sa_family == AF_INET ? address.v4.sin_port : address.v6.sin6_port)};
}

Error noLocalSockets(const QString &path)
{
    return {Code::Invalid,
        QStringLiteral("%1: local sockets of the server do not exist on Windows; use https://").arg(path)};
}

} // namespace

Result<qintptr> openListening(const Endpoint &endpoint)
{
    if (endpoint.isLocal())
        return noLocalSockets(endpoint.unixPath);
    const bool dual = endpoint.address == QHostAddress(QHostAddress::Any);
    const QHostAddress host = dual ? QHostAddress(QHostAddress::AnyIPv6) : endpoint.address;
    Descriptor socket{openSocket(host.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET)};
    if (socket.socket == INVALID_SOCKET)
        return {Code::Io, QStringLiteral("cannot make a socket for %1: %2").arg(endpoint.toString(), reason())};
    // SO_REUSEADDR would let another process take the port away, here.
    setOption(socket.socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
    if (host.protocol() == QAbstractSocket::IPv6Protocol)
        setOption(socket.socket, IPPROTO_IPV6, IPV6_V6ONLY, dual ? 0 : 1);
    Address address;
    const int length = fillTcp(address, host, endpoint.port);
    if (::bind(socket.socket, &address.any, length) != 0 || ::listen(socket.socket, SOMAXCONN) != 0) {
        const Code code = ::WSAGetLastError() == WSAEADDRINUSE ? Code::Conflict : Code::Io;
        return {code, QStringLiteral("cannot listen on %1: %2").arg(endpoint.toString(), reason())};
    }
    return socket.release();
}

Result<Endpoint> boundEndpoint(qintptr descriptor, Endpoint endpoint)
{
    const auto [host, port] = localEnd(descriptor);
    if (host.isNull())
        return {Code::Invalid, QStringLiteral("descriptor %1 is not a listening socket").arg(descriptor)};
    if (!(endpoint.address == QHostAddress(QHostAddress::Any) && host == QHostAddress(QHostAddress::AnyIPv6)))
        endpoint.address = host;
    endpoint.port = port;
    return endpoint;
}

std::variant<Accepted, AcceptFailure> acceptOne(qintptr descriptor)
{
    for (;;) {
        Address address{};
        int length = sizeof address;
        const SOCKET socket = ::accept(SOCKET(descriptor), &address.any, &length);
        if (socket != INVALID_SOCKET) {
            u_long on = 1;
            ::ioctlsocket(socket, FIONBIO, &on);
            const auto [host, port] = parse(address);
            return Accepted{qintptr(socket), host, port};
        }
        const int error = ::WSAGetLastError();
        if (error == WSAECONNRESET)
            continue;
        if (error == WSAEMFILE || error == WSAENOBUFS)
            return AcceptFailure::OutOfDescriptors;
        return AcceptFailure::NothingThere;
    }
}

std::pair<QHostAddress, quint16> localEnd(qintptr descriptor)
{
    Address address{};
    int length = sizeof address;
    if (::getsockname(SOCKET(descriptor), &address.any, &length) != 0)
        return {};
    return parse(address);
}

Result<qintptr> connectLocal(const QString &path)
{
    return noLocalSockets(path);
}

std::optional<uchar> peekByte(qintptr descriptor)
{
    char byte = 0;
    if (::recv(SOCKET(descriptor), &byte, 1, MSG_PEEK) == 1)
        return uchar(byte);
    return {};
}

Result<qintptr> duplicate(qintptr descriptor)
{
    WSAPROTOCOL_INFOW info{};
    SOCKET copy = INVALID_SOCKET;
    if (::WSADuplicateSocketW(SOCKET(descriptor), ::GetCurrentProcessId(), &info) == 0)
        copy = ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0,
            WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (copy == INVALID_SOCKET)
        return {Code::Busy, QStringLiteral("cannot duplicate a socket: %1").arg(reason())};
    return qintptr(copy);
}

int lowestFreeDescriptor()
{
    return 0; // sockets have no small numbers, and no limit that could be asked for
}

void sendBestEffort(qintptr descriptor, QByteArrayView bytes)
{
    if (!bytes.isEmpty() && ::send(SOCKET(descriptor), bytes.data(), int(bytes.size()), 0) == SOCKET_ERROR)
        qCDebug(netLog, "a refused peer did not take its line");
}

void closeDescriptor(qintptr descriptor)
{
    if (descriptor >= 0)
        ::closesocket(SOCKET(descriptor));
}

void removeSocketFile(const QString &) { }

int descriptorLimit()
{
    return std::numeric_limits<int>::max();
}

void tuneConnection(qintptr descriptor)
{
    setOption(SOCKET(descriptor), IPPROTO_TCP, TCP_NODELAY, 1);
    tcp_keepalive settings{1, 300'000, 60'000};
    DWORD returned = 0;
    ::WSAIoctl(SOCKET(descriptor), SIO_KEEPALIVE_VALS, &settings, sizeof settings, nullptr, 0, &returned, nullptr, nullptr);
}

} // namespace Net
