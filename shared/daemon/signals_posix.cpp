// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/signals.h"

#include "base/ownthread.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Daemon {

namespace {

// Read by the signal handler, which may use nothing but lock-free atomics and async-signal-safe calls.
std::atomic<int> writeEnd{-1};
std::atomic<int> stops{0};
static_assert(std::atomic<int>::is_always_lock_free);
int readEnd = -1;

constexpr int watched[] = {SIGHUP, SIGTERM, SIGINT};

void handleSignal(int number)
{
    const int savedErrno = errno;
    if (number != SIGHUP && stops.fetch_add(1) > 0)
        _exit(128 + number);
    const char byte = char(number);
    // A full pipe loses nothing: the same signal is waiting in it already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent) { }

SignalWatcher::~SignalWatcher()
{
    if (readEnd < 0)
        return;
    for (const int number : watched)
        std::signal(number, SIG_DFL);
    ::close(writeEnd.exchange(-1));
    ::close(std::exchange(readEnd, -1));
    stops = 0;
}

Base::Result<void> SignalWatcher::start()
{
    ASSERT_OWN_THREAD();
    Q_ASSERT(readEnd < 0);
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return {Base::Code::Io, QStringLiteral("pipe: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::readPipe);

    sigset_t mask;
    sigemptyset(&mask);
    struct sigaction action
    {
    };
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : watched) {
        sigaddset(&mask, number);
        sigaction(number, &action, nullptr);
    }
    sigprocmask(SIG_UNBLOCK, &mask, nullptr);
    return {};
}

void SignalWatcher::readPipe()
{
    ASSERT_OWN_THREAD();
    bool reload = false;
    int stop = 0;
    char bytes[64];
    for (;;) {
        const ssize_t count = ::read(readEnd, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        for (ssize_t i = 0; i < count; ++i) {
            if (bytes[i] == SIGHUP)
                reload = true; // a storm of them is one reload
            else
                stop = uchar(bytes[i]);
        }
    }
    if (stop)
        Q_EMIT stopRequested(stop);
    else if (reload)
        Q_EMIT reloadRequested();
}

} // namespace Daemon
