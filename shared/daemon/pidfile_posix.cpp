// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Daemon {

namespace {

using Base::Code;
using Base::Error;

Error fileError(const QString &path, int number)
{
    return {Code::Io,
        QStringLiteral("pid_file: %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

qint64 readPid(int descriptor)
{
    char text[32] = {};
    const ssize_t count = pread(descriptor, text, sizeof text - 1, 0);
    const QByteArray digits = QByteArray(text, qsizetype(std::max<ssize_t>(count, 0))).trimmed();
    return qint64(Base::parseNumber(digits, 0x7fffffff).value_or(0));
}

/// Whether \a pid lives and its command line starts with the program's name; process ids are used again.
bool isProgram(qint64 pid, const QByteArray &program)
{
    if (pid <= 0 || pid == getpid() || (::kill(pid_t(pid), 0) != 0 && errno != EPERM))
        return false;
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(4096).split('\0').value(0);
    return first.sliced(first.lastIndexOf('/') + 1) == program;
}

Error alreadyRunning(const QByteArray &program, qint64 pid)
{
    return {Code::Conflict,
        QStringLiteral("%1 probably already running (pid %2)").arg(QString::fromUtf8(program)).arg(pid)};
}

/// Opens and locks the file that has the name \a path after the lock was got; -1 if another process took it
/// away.
Base::Result<int> openLocked(const QString &path, const QByteArray &program)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return fileError(path, errno);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const qint64 pid = readPid(descriptor);
        ::close(descriptor);
        return alreadyRunning(program, pid);
    }
    struct stat opened
    {
    };
    struct stat named
    {
    };
    const bool same = fstat(descriptor, &opened) == 0 && ::lstat(name.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    if (same)
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

PidFile::~PidFile()
{
    release();
}

Base::Result<void> PidFile::acquire(const QString &path, const QByteArray &program)
{
    release();
    if (path.isEmpty())
        return {};
    constexpr int attempts = 10;
    int descriptor = -1;
    for (int i = 0; i < attempts && descriptor < 0; ++i)
        descriptor = TRY(openLocked(path, program));
    if (descriptor < 0)
        return Error{Code::Busy, QStringLiteral("pid_file: %1 changes all the time").arg(path)};

    if (const qint64 pid = readPid(descriptor); isProgram(pid, program)) {
        ::close(descriptor);
        return alreadyRunning(program, pid);
    }
    const QByteArray text = QByteArray::number(qint64(getpid())) + '\n';
    fchmod(descriptor, 0644);
    if (ftruncate(descriptor, 0) != 0
        || pwrite(descriptor, text.constData(), std::size_t(text.size()), 0) != text.size()) {
        const int number = errno;
        ::close(descriptor);
        return fileError(path, number);
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_descriptor = descriptor;
    return {};
}

void PidFile::release()
{
    if (m_descriptor < 0)
        return;
    // If the folder does not belong to run_as_user the file stays, but it must not name a process that is
    // gone.
    if (::unlink(QFile::encodeName(m_path).constData()) != 0 && ftruncate(m_descriptor, 0) != 0)
        qWarning("pid_file: cannot remove %s: %s", qPrintable(m_path), std::strerror(errno));
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace Daemon
