// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sockets.h"

#include "base/memory.h"
#include "net/logging.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Net {

using namespace Base;

namespace {

union Address {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_un local;
};

/// Closes unless released.
struct Descriptor
{
    int fd = -1;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
    qintptr release() { return std::exchange(fd, -1); }
};

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

int openSocket(int family)
{
    const int fd = ::socket(family, SOCK_STREAM, 0);
    if (fd >= 0) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    return fd;
}

bool setOption(int fd, int level, int option, int value)
{
    return ::setsockopt(fd, level, option, &value, sizeof value) == 0;
}

std::optional<socklen_t> fillLocal(Address &address, const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.isEmpty() || size_t(bytes.size()) >= sizeof address.local.sun_path || bytes.contains('\0'))
        return {};
    address = {};
    address.local.sun_family = AF_UNIX;
    std::memcpy(address.local.sun_path, bytes.constData(), size_t(bytes.size()));
    return socklen_t(sizeof address.local);
}

socklen_t fillTcp(Address &address, const QHostAddress &host, quint16 port)
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
    std::memcpy(&address.v6.sin6_addr, &bytes, sizeof bytes);
    bool ok = false;
    const uint index = host.scopeId().toUInt(&ok);
    address.v6.sin6_scope_id = ok ? index : 0;
    return sizeof address.v6;
}

std::pair<QHostAddress, quint16> parse(const Address &address)
{
    if (address.any.sa_family == AF_INET)
        return {QHostAddress(ntohl(address.v4.sin_addr.s_addr)), ntohs(address.v4.sin_port)};
    if (address.any.sa_family != AF_INET6)
        return {};
    QHostAddress host(reinterpret_cast<const quint8 *>(&address.v6.sin6_addr));
    if (IN6_IS_ADDR_V4MAPPED(&address.v6.sin6_addr)) // ::ffff:192.0.2.1 is one peer, not two
        host = QHostAddress(host.toIPv4Address());
    else if (address.v6.sin6_scope_id != 0)
        host.setScopeId(QString::number(address.v6.sin6_scope_id));
    return {host, ntohs(address.v6.sin6_port)};
}

/// Makes room at \a path; only a socket that nobody answers on goes away.
Result<void> clearStale(const QString &path, const Address &address, socklen_t length)
{
    struct stat status;
    if (::lstat(address.local.sun_path, &status) != 0) {
        if (errno == ENOENT)
            return {};
        return {Code::Io, QStringLiteral("cannot look at %1: %2").arg(path, reason())};
    }
    if (!S_ISSOCK(status.st_mode))
        return {Code::Conflict, QStringLiteral("%1 exists and is not a socket").arg(path)};
    const Descriptor probe{openSocket(AF_UNIX)};
    if (probe.fd < 0)
        return {Code::Io, QStringLiteral("cannot make a socket: %1").arg(reason())};
    if (::connect(probe.fd, &address.any, length) == 0 || errno != ECONNREFUSED)
        return {Code::Conflict, QStringLiteral("another process is listening on %1").arg(path)};
    if (::unlink(address.local.sun_path) != 0)
        return {Code::Io, QStringLiteral("cannot replace the stale socket %1: %2").arg(path, reason())};
    return {};
}

/// In a folder where everybody may rename, everybody may put a socket of their own in place of ours and read
/// what the clients say to it.
Result<void> checkFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    struct stat status;
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return {Code::Io, QStringLiteral("cannot look at %1: %2").arg(folder, reason())};
    if ((status.st_mode & (S_IWOTH | S_ISVTX)) == S_IWOTH)
        return {Code::Denied,
            QStringLiteral("no socket in %1: every user of this machine may replace it (mode %2)")
                .arg(folder, QString::number(status.st_mode & 07777, 8))};
    return {};
}

Result<qintptr> openLocal(const Endpoint &endpoint)
{
    Address address;
    const auto length = fillLocal(address, endpoint.unixPath);
    if (!length)
        return {Code::Invalid, QStringLiteral("'%1' is too long for a socket path").arg(endpoint.unixPath)};
    TRY(checkFolder(endpoint.unixPath));
    TRY(clearStale(endpoint.unixPath, address, *length));
    Descriptor socket{openSocket(AF_UNIX)};
    constexpr quint32 unchanged = ~quint32(0);
    const quint32 user = endpoint.unixUser.value_or(unchanged);
    const quint32 group = endpoint.unixGroup.value_or(unchanged);
    // The mode is right from birth: changing it by name might reach another file that somebody puts there.
    // Nobody can connect between bind() and listen(), so the owner is right before it matters.
    const mode_t before = ::umask(0777 & ~mode_t(endpoint.unixMode));
    const bool bound = socket.fd >= 0 && ::bind(socket.fd, &address.any, *length) == 0;
    ::umask(before);
    const bool owned = bound
        && ((user == unchanged && group == unchanged) || ::lchown(address.local.sun_path, user, group) == 0);
    if (!owned || ::listen(socket.fd, SOMAXCONN) != 0)
        return {Code::Io, QStringLiteral("cannot listen on %1: %2").arg(endpoint.toString(), reason())};
    return socket.release();
}

} // namespace

Result<qintptr> openListening(const Endpoint &endpoint)
{
    if (endpoint.isLocal())
        return openLocal(endpoint);
    QHostAddress host = endpoint.address;
    const bool dual = host == QHostAddress(QHostAddress::Any);
    if (dual)
        host = QHostAddress(QHostAddress::AnyIPv6);
    Descriptor socket{openSocket(host.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET)};
    if (socket.fd < 0 && dual && errno == EAFNOSUPPORT) {
        host = QHostAddress(QHostAddress::AnyIPv4);
        socket.fd = openSocket(AF_INET);
    }
    if (socket.fd < 0)
        return {
            Code::Io, QStringLiteral("cannot make a socket for %1: %2").arg(endpoint.toString(), reason())};
    setOption(socket.fd, SOL_SOCKET, SO_REUSEADDR, 1);
    if (host.protocol() == QAbstractSocket::IPv6Protocol)
        setOption(socket.fd, IPPROTO_IPV6, IPV6_V6ONLY, dual ? 0 : 1);
    Address address;
    const socklen_t length = fillTcp(address, host, endpoint.port);
    if (::bind(socket.fd, &address.any, length) != 0 || ::listen(socket.fd, SOMAXCONN) != 0) {
        const Code code = errno == EADDRINUSE ? Code::Conflict : Code::Io;
        return {code, QStringLiteral("cannot listen on %1: %2").arg(endpoint.toString(), reason())};
    }
    return socket.release();
}

Result<Endpoint> boundEndpoint(qintptr descriptor, Endpoint endpoint)
{
    Address address{};
    socklen_t length = sizeof address;
    int listening = 0;
    socklen_t size = sizeof listening;
    if (::getsockname(int(descriptor), &address.any, &length) != 0
        || ::getsockopt(int(descriptor), SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) != 0 || !listening)
        return {Code::Invalid, QStringLiteral("descriptor %1 is not a listening socket").arg(descriptor)};
    ::fcntl(int(descriptor), F_SETFD, FD_CLOEXEC);
    ::fcntl(int(descriptor), F_SETFL, O_NONBLOCK);
    if (address.any.sa_family == AF_UNIX) {
        if (endpoint.unixPath.isEmpty())
            endpoint.unixPath = QFile::decodeName(address.local.sun_path);
        return endpoint;
    }
    const auto [host, port] = parse(address);
    if (!(endpoint.address == QHostAddress(QHostAddress::Any) && host == QHostAddress(QHostAddress::AnyIPv6)))
        endpoint.address = host;
    endpoint.port = port;
    endpoint.unixPath.clear();
    return endpoint;
}

std::variant<Accepted, AcceptFailure> acceptOne(qintptr descriptor)
{
    for (;;) {
        Address address{};
        socklen_t length = sizeof address;
#ifdef __linux__
        const int fd = ::accept4(int(descriptor), &address.any, &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
        const int fd = ::accept(int(descriptor), &address.any, &length);
        if (fd >= 0) {
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
            ::fcntl(fd, F_SETFL, O_NONBLOCK);
        }
#endif
        if (fd >= 0) {
            std::optional<Accepted> accepted;
            const auto take = [&] {
                const auto [host, port] = parse(address);
                accepted.emplace(Accepted{fd, host, port});
            };
            if (Base::survive(take, [fd] { ::close(fd); }))
                return *std::move(accepted);
            continue;
        }
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            return AcceptFailure::OutOfDescriptors;
        return AcceptFailure::NothingThere;
    }
}

std::pair<QHostAddress, quint16> localEnd(qintptr descriptor)
{
    Address address{};
    socklen_t length = sizeof address;
    if (::getsockname(int(descriptor), &address.any, &length) != 0)
        return {};
    return parse(address);
}

Result<qintptr> connectLocal(const QString &path)
{
    Address address;
    const auto length = fillLocal(address, path);
    if (!length)
        return {Code::Invalid, QStringLiteral("'%1' is too long for a socket path").arg(path)};
    Descriptor socket{openSocket(AF_UNIX)};
    if (socket.fd < 0 || ::connect(socket.fd, &address.any, *length) != 0)
        return {Code::Busy, QStringLiteral("cannot connect to %1: %2").arg(path, reason())};
    return socket.release();
}

std::optional<uchar> peekByte(qintptr descriptor)
{
    uchar byte = 0;
    if (::recv(int(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1)
        return byte;
    return {};
}

Result<qintptr> duplicate(qintptr descriptor)
{
    const int fd = ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
    if (fd < 0)
        return {Code::Busy, QStringLiteral("cannot duplicate a descriptor: %1").arg(reason())};
    return qintptr(fd);
}

int lowestFreeDescriptor()
{
    const int fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::numeric_limits<int>::max();
    ::close(fd);
    return fd;
}

void sendBestEffort(qintptr descriptor, QByteArrayView bytes)
{
    if (!bytes.isEmpty()
        && ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
        qCDebug(netLog, "a refused peer did not take its line");
}

void closeDescriptor(qintptr descriptor)
{
    if (descriptor >= 0)
        ::close(int(descriptor));
}

void removeSocketFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status;
    if (::lstat(name.constData(), &status) == 0 && S_ISSOCK(status.st_mode))
        ::unlink(name.constData());
}

int descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > rlim_t(std::numeric_limits<int>::max()))
        return std::numeric_limits<int>::max();
    return int(limit.rlim_cur);
}

void tuneConnection(qintptr descriptor)
{
    if (!setOption(int(descriptor), IPPROTO_TCP, TCP_NODELAY, 1))
        return; // not TCP
    setOption(int(descriptor), SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef TCP_KEEPIDLE
    setOption(int(descriptor), IPPROTO_TCP, TCP_KEEPIDLE, 300);
    setOption(int(descriptor), IPPROTO_TCP, TCP_KEEPINTVL, 60);
    setOption(int(descriptor), IPPROTO_TCP, TCP_KEEPCNT, 5);
#endif
}

} // namespace Net
