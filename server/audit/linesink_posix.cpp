// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/linesink.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr int standardError = 2;
constexpr qsizetype longestDatagram = 8192; // what syslog services take by default

Base::Error systemError(const QString &what)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {full ? Base::Code::Full : Base::Code::Io,
        QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(number)))};
}

} // namespace

LineSink::~LineSink()
{
    close();
}

void LineSink::close()
{
    if (m_descriptor > standardError)
        ::close(m_descriptor);
    m_descriptor = -1;
}

Base::Result<void> LineSink::open(const Settings &settings)
{
    close();
    m_settings = settings;
    if (settings.syslog)
        return connectSyslog();
    if (settings.path.isEmpty() || settings.path == QLatin1String("-")) {
        m_descriptor = standardError;
        return {};
    }
    return openFile();
}

Base::Result<void> LineSink::reopen()
{
    if (m_settings.syslog)
        return connectSyslog();
    return m_descriptor == standardError ? Base::Result<void>() : openFile();
}

Base::Result<void> LineSink::openFile()
{
    // O_NONBLOCK: a pipe that nobody reads must not hold us up until we have seen that it is one.
    const int descriptor = ::open(QFile::encodeName(m_settings.path).constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK, 0640);
    if (descriptor < 0) {
        if (errno == ELOOP)
            return {Base::Code::Io, QStringLiteral("%1 is a symbolic link").arg(m_settings.path)};
        if (errno == ENXIO)
            return {Base::Code::Io, QStringLiteral("%1 is not an ordinary file").arg(m_settings.path)};
        return systemError(QStringLiteral("%1 cannot be opened").arg(m_settings.path));
    }
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return {Base::Code::Io, QStringLiteral("%1 is not an ordinary file").arg(m_settings.path)};
    }
    close();
    m_descriptor = descriptor;
    m_size = status.st_size;
    m_inLine = false;
    return {};
}

Base::Result<void> LineSink::connectSyslog()
{
    const bool standard = m_settings.path.isEmpty() || m_settings.path == QLatin1String("-");
    const QByteArray path = standard ? QByteArray("/dev/log") : QFile::encodeName(m_settings.path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return {Base::Code::Io, QStringLiteral("the name of syslog's socket is too long")};
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return systemError(QStringLiteral("no socket for syslog"));
    const timeval patience{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        const Base::Error error =
            systemError(QStringLiteral("syslog at %1 does not answer").arg(QFile::decodeName(path)));
        ::close(descriptor);
        return error;
    }
    close();
    m_descriptor = descriptor;
    return {};
}

Base::Result<void> LineSink::write(const QByteArrayList &lines, qsizetype &written, QString &remark)
{
    written = 0;
    if (m_descriptor < 0)
        TRY(m_settings.syslog ? connectSyslog() : openFile());
    if (m_settings.syslog) {
        for (const QByteArray &line : lines) {
            TRY(send(line));
            ++written;
        }
        return {};
    }
    if (m_descriptor != standardError)
        TRY(lookAtFile(remark));
    return append(lines.join('\n') + '\n', written);
}

/// Our file may have been moved away (a rotation that tells us later), but not cut, deleted or written to.
Base::Result<void> LineSink::lookAtFile(QString &remark)
{
    struct stat status
    {
    };
    if (::fstat(m_descriptor, &status) != 0)
        return {};
    if (status.st_nlink == 0) {
        remark = QStringLiteral("%1 was deleted").arg(m_settings.path);
        auto opened = openFile();
        if (!opened)
            close(); // nobody would ever read what we write
        return opened;
    }
    const qint64 before = std::exchange(m_size, status.st_size);
    if (before >= 0 && before != status.st_size) {
        remark = status.st_size < before ? QStringLiteral("%1 was cut").arg(m_settings.path)
                                         : QStringLiteral("somebody else writes to %1").arg(m_settings.path);
    }
    return {};
}

Base::Result<void> LineSink::append(const QByteArray &lines, qsizetype &written)
{
    const QByteArray bytes = m_inLine ? QByteArray('\n' + lines) : lines;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            const Base::Error error =
                systemError(QStringLiteral("%1 cannot be written").arg(m_settings.path));
            const QByteArrayView part = QByteArrayView(bytes).first(done);
            written = part.count('\n') - (m_inLine && done > 0 ? 1 : 0);
            takeBack(done, done - (part.lastIndexOf('\n') + 1));
            return error;
        }
        done += count;
    }
    written = lines.count('\n');
    m_inLine = false;
    if (m_size >= 0)
        m_size += bytes.size();
    return {};
}

/// The last bytes of what we appended are a part of a line; they come again with the rest of it.
void LineSink::takeBack(qint64 appended, qint64 partial)
{
    struct stat status
    {
    };
    const bool ours = m_size >= 0 && ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode)
        && status.st_size == m_size + appended;
    if (ours && (partial == 0 || ::ftruncate(m_descriptor, status.st_size - partial) == 0)) {
        m_size += appended - partial;
        m_inLine = m_inLine && appended == 0;
        return;
    }
    m_size = -1;
    m_inLine = m_inLine || partial > 0;
}

Base::Result<void> LineSink::send(const QByteArray &line)
{
    const QByteArray head = '<' + QByteArray::number(LOG_AUTHPRIV | LOG_NOTICE) + '>' + m_settings.identifier
        + '[' + QByteArray::number(qint64(::getpid())) + "]: ";
    const QByteArray datagram = QByteArray(head + line).left(longestDatagram);
    const auto trySend = [&] {
        return ::send(m_descriptor, datagram.constData(), size_t(datagram.size()), MSG_NOSIGNAL)
            == datagram.size();
    };
    if (trySend())
        return {};
    TRY(connectSyslog()); // the service may have been started again
    if (trySend())
        return {};
    const Base::Error error = systemError(QStringLiteral("syslog takes no lines"));
    close();
    return error;
}

} // namespace Audit
