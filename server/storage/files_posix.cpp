// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Storage::Files {

namespace {

Base::Error systemError(const char *what, const QString &path)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {full ? Base::Code::Full : Base::Code::Io,
        QStringLiteral("%1 %2: %3")
            .arg(QLatin1String(what), path, QString::fromLocal8Bit(std::strerror(number)))};
}

/// After a failed fsync nobody knows what is on the disk, and the next one would call lost pages written: as
/// for the database, only a new start tells.
Base::Result<void> flush(int descriptor, const QString &path)
{
    if (::fsync(descriptor) == 0)
        return {};
    const bool broken = errno == EIO;
    Base::Error error = systemError("cannot sync", path);
    if (broken)
        qFatal("storage stops after a device failure path=%s reason=\"%s\"", qPrintable(path),
            qPrintable(error.detail));
    return error;
}

class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) { }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int value() const { return m_value; }

private:
    const int m_value;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

Base::Result<void> writeDurably(
    const QString &temporaryFolder, const QString &folder, const QString &path, QByteArrayView bytes)
{
    static std::atomic<quint64> counter = 0;
    const QString temporary = QStringLiteral("%1/%2-%3").arg(temporaryFolder).arg(::getpid()).arg(++counter);
    const QByteArray encoded = QFile::encodeName(temporary);
    {
        const Descriptor file(::open(encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (file.value() < 0)
            return systemError("cannot create", temporary);
        Base::Result<void> written;
        if (writeAll(file.value(), bytes))
            written = flush(file.value(), temporary);
        else
            written = systemError("cannot write", temporary);
        if (!written) {
            ::unlink(encoded.constData());
            return written;
        }
    }
    if (::rename(encoded.constData(), QFile::encodeName(path).constData()) != 0) {
        Base::Error error = systemError("cannot rename to", path);
        ::unlink(encoded.constData());
        return error;
    }
    return syncFolder(folder);
}

Base::Result<void> syncFolder(const QString &folder)
{
    const Descriptor entry(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entry.value() < 0)
        return systemError("cannot open", folder);
    return flush(entry.value(), folder);
}

Base::Result<void> allocate(const QString &path, qint64 bytes)
{
    const QByteArray encoded = QFile::encodeName(path);
    const Descriptor file(::open(encoded.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    if (file.value() < 0)
        return systemError("cannot create", path);
    if (const int number = ::posix_fallocate(file.value(), 0, bytes); number != 0) {
        errno = number;
        Base::Error error = systemError("cannot allocate", path);
        ::unlink(encoded.constData());
        return error;
    }
    return {};
}

Base::Result<void> lengthen(const QString &path, qint64 bytes)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (file.value() < 0 || !writeAll(file.value(), QByteArray(bytes, '\0')) || ::fsync(file.value()) != 0)
        return systemError("cannot lengthen", path);
    return {};
}

qint64 freeBytes(const QString &path)
{
    struct statvfs status
    {
    };
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return qint64(status.f_bavail) * qint64(status.f_frsize);
}

Base::Result<void> checkOwnAlone(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    struct stat status
    {
    };
    if (::stat(encoded.constData(), &status) != 0)
        return errno == ENOENT ? Base::Result<void>() : systemError("cannot look at", path);
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return {Base::Code::Denied,
            QStringLiteral("%1 belongs to the user id %2, and this program runs as %3")
                .arg(path)
                .arg(status.st_uid)
                .arg(::geteuid())};
    if ((status.st_mode & S_IWOTH) != 0)
        return {Base::Code::Denied,
            QStringLiteral("every user of this machine may write to %1 (mode %2)")
                .arg(path, QString::number(status.st_mode & 07777, 8))};
    const int access = S_ISDIR(status.st_mode) ? R_OK | W_OK | X_OK : R_OK | W_OK;
    if (::faccessat(AT_FDCWD, encoded.constData(), access, AT_EACCESS) == 0)
        return {};
    return {Base::Code::Denied,
        QStringLiteral("cannot use %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
}

bool setModified(const QString &path, qint64 time)
{
    const timespec times[2] = {{time, 0}, {time, 0}};
    return ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0;
}

Reader::~Reader()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Reader::open(const QString &path)
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    return m_descriptor >= 0;
}

bool Reader::read(const QString &path, qint64 offset, std::span<char> bytes)
{
    return open(path) && ::pread(m_descriptor, bytes.data(), bytes.size(), offset) == ssize_t(bytes.size());
}

void Reader::expect(const QString &path, qint64 offset, qint64 length)
{
#ifdef POSIX_FADV_WILLNEED
    if (open(path))
        ::posix_fadvise(m_descriptor, offset, length, POSIX_FADV_WILLNEED);
#endif
}

Lock::~Lock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Base::Result<void> Lock::take(const QString &path)
{
    Q_ASSERT(m_descriptor < 0);
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return systemError("cannot open", path);
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return {};
    const bool held = errno == EWOULDBLOCK;
    Base::Error error = systemError("cannot lock", path);
    if (held)
        error = {Base::Code::Conflict,
            QStringLiteral("another instance uses these data (%1 is locked)").arg(path)};
    ::close(std::exchange(m_descriptor, -1));
    return error;
}

} // namespace Storage::Files
