// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include "base/text.h"

#include <cstddef>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// The protocol of sd_notify(3) and sd_listen_fds(3), which is stable and small enough not to need the
// library.

namespace Daemon {

namespace {

bool isForUs(const char *variable)
{
    const QByteArray pid = qgetenv(variable);
    return Base::parseNumber(pid).value_or(0) == quint64(getpid());
}

} // namespace

void notify(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.size() < 2 || path.size() >= qsizetype(sizeof address.sun_path)
        || (path[0] != '/' && path[0] != '@'))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (path[0] == '@')
        address.sun_path[0] = '\0'; // the abstract namespace
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    QByteArray message = state;
    if (state == "RELOADING=1") {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        message +=
            "\nMONOTONIC_USEC=" + QByteArray::number(qint64(now.tv_sec) * 1000000 + now.tv_nsec / 1000);
    }
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    const auto *target = reinterpret_cast<const sockaddr *>(&address);
    if (::sendto(descriptor, message.constData(), std::size_t(message.size()), MSG_NOSIGNAL, target, length)
        < 0)
        qWarning("cannot notify systemd: %s", std::strerror(errno));
    ::close(descriptor);
}

std::chrono::microseconds watchdogInterval()
{
    const auto interval = Base::parseNumber(qgetenv("WATCHDOG_USEC"), 86400000000);
    if (!interval || (qEnvironmentVariableIsSet("WATCHDOG_PID") && !isForUs("WATCHDOG_PID")))
        return {};
    return std::chrono::microseconds(*interval / 2);
}

QList<std::pair<int, QByteArray>> inheritedSockets()
{
    constexpr int first = 3;
    constexpr quint64 most = 64;
    QList<std::pair<int, QByteArray>> sockets;
    if (isForUs("LISTEN_PID")) {
        const int count = int(Base::parseNumber(qgetenv("LISTEN_FDS"), most).value_or(0));
        const QByteArrayList names = qgetenv("LISTEN_FDNAMES").split(':');
        for (int i = 0; i < count; ++i) {
            fcntl(first + i, F_SETFD, FD_CLOEXEC);
            sockets.append({first + i, names.value(i)});
        }
    }
    for (const char *variable : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(variable);
    return sockets;
}

} // namespace Daemon
