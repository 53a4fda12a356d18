// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Daemon {

namespace {

using Base::Code;
using Base::Error;

// The pipe carries messages of a kind byte, a UTF-8 text without NUL, and a NUL.
constexpr char kindWarning = 'W';
constexpr char kindError = 'E';
constexpr char kindReady = 'R';

Error systemError(const char *call)
{
    return {Code::Io,
        QStringLiteral("%1: %2").arg(QLatin1String(call), QString::fromLocal8Bit(std::strerror(errno)))};
}

/// What the foreground does: shows messages until the background is ready, failed or gone.
[[noreturn]] void waitForBackground(int descriptor, pid_t middle)
{
    waitpid(middle, nullptr, 0);
    QByteArray message;
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            std::fputs("The program ended while it was starting.\n", stderr);
            _exit(1);
        }
        if (byte) {
            message += byte;
            continue;
        }
        if (message.startsWith(kindReady))
            _exit(0);
        std::fprintf(stderr, "%s\n", message.constData() + 1);
        if (message.startsWith(kindError))
            _exit(1);
        message.clear();
    }
}

void redirectToNull(int target, int flags)
{
    const int null = ::open("/dev/null", flags | O_NOCTTY);
    if (null < 0 || null == target)
        return;
    dup2(null, target);
    ::close(null);
}

} // namespace

void Readiness::warn(const QString &text)
{
    send(kindWarning, text);
}

void Readiness::fail(const QString &text)
{
    send(kindError, text);
    m_descriptor = -1;
}

void Readiness::ready()
{
    send(kindReady, {});
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void Readiness::send(char kind, const QString &text)
{
    if (m_descriptor < 0)
        return;
    QByteArray message = kind + text.toUtf8().replace('\0', ' ');
    message += '\0';
    qsizetype written = 0;
    while (written < message.size()) {
        const ssize_t count =
            ::write(m_descriptor, message.constData() + written, std::size_t(message.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; // the foreground was killed; there is nobody to tell
        written += count;
    }
}

Base::Result<Readiness> daemonise()
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return systemError("pipe");
    const pid_t middle = fork();
    if (middle < 0)
        return systemError("fork");
    if (middle > 0) {
        ::close(ends[1]);
        waitForBackground(ends[0], middle);
    }
    ::close(ends[0]);
    Readiness readiness(ends[1]);
    if (setsid() < 0) {
        readiness.fail(systemError("setsid").detail);
        _exit(1);
    }
    // Forked again, the process leads no session and can never get a controlling terminal.
    const pid_t background = fork();
    if (background < 0)
        readiness.fail(systemError("fork").detail);
    if (background != 0)
        _exit(background < 0 ? 1 : 0);
    redirectToNull(STDIN_FILENO, O_RDONLY);
    redirectToNull(STDERR_FILENO, O_WRONLY);
    return readiness;
}

void closeStandardOutput()
{
    redirectToNull(STDOUT_FILENO, O_WRONLY);
}

void enterFolder(const QString &path)
{
    if (path.isEmpty() || ::chdir(QFile::encodeName(path).constData()) != 0) {
        if (::chdir("/") != 0)
            qWarning("cannot enter the root directory: %s", std::strerror(errno));
    }
}

void prepareProcess()
{
    // A descriptor below 3 that is closed would be given to the next file, and messages would be written into
    // it.
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) < 0)
            redirectToNull(descriptor, O_RDWR);
    }
    umask(0027);
    std::signal(SIGPIPE, SIG_IGN);
#ifdef __GLIBC__
    // Large blocks go back to the system at once, and a burst in one thread does not keep an arena each. Message-sized
    // ones are needed again at once in a busy program, and in an idle one FreeMemory gives them back.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 8 * 1024 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        constexpr rlim_t enough = 1 << 20;
        limit.rlim_cur = std::min(limit.rlim_max, enough);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void endWithin(std::chrono::seconds limit)
{
    std::signal(SIGALRM, SIG_DFL);
    alarm(unsigned(limit.count()));
}

void exitNow(int status)
{
    _exit(status);
}

} // namespace Daemon
