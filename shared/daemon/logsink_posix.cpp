// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/logsink.h"

#include "config/snapshot.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <syslog.h>
#include <unistd.h>

namespace Daemon {

namespace {

using Config::Process::LogMethod;

constexpr int standardOutput = 1;
constexpr int standardError = 2;

/// Becomes the user the program will run as, while the object lives: a file that only root can open could not
/// be opened again after a rotation.
class TemporaryUser
{
public:
    TemporaryUser(quint32 user, quint32 group)
    {
        if (geteuid() == 0 && user != ~quint32(0) && user != 0)
            m_active = setegid(gid_t(group)) == 0 && seteuid(uid_t(user)) == 0;
    }
    ~TemporaryUser()
    {
        if (m_active && (seteuid(0) != 0 || setegid(0) != 0))
            _exit(1); // without root the start cannot go on
    }
    Q_DISABLE_COPY_MOVE(TemporaryUser)

private:
    bool m_active = false;
};

bool prefersSyslog(const LogSettings &settings)
{
    if (settings.method != LogMethod::Auto)
        return settings.method == LogMethod::Syslog;
    return settings.file.isEmpty() && !isatty(standardError) && access("/dev/log", F_OK) == 0;
}

int syslogPriority(Level level)
{
    switch (level) {
    case Level::None:
    case Level::Debug:
        return LOG_DEBUG;
    case Level::Critical:
        return LOG_CRIT;
    case Level::Error:
        return LOG_ERR;
    case Level::Warning:
        return LOG_WARNING;
    case Level::Info:
        return LOG_INFO;
    case Level::Notice:
    case Level::Always:
        break;
    }
    return LOG_NOTICE;
}

} // namespace

LogSink::~LogSink()
{
    close();
}

QString LogSink::open(const LogSettings &settings)
{
    close();
    m_settings = settings;
    if (settings.method == LogMethod::Off)
        return {};
    if (prefersSyslog(settings)) {
        m_identifier = settings.identifier;
        openlog(m_identifier.constData(), LOG_PID | LOG_NDELAY, LOG_MAIL);
        m_syslog = true;
        return {};
    }
    if (settings.file.isEmpty() || settings.file == QLatin1String("-")) {
        m_descriptor = standardError;
        return {};
    }
    const QString problem = openFile();
    if (m_descriptor < 0)
        m_descriptor = standardOutput;
    return problem;
}

QString LogSink::openFile()
{
    const TemporaryUser user(m_settings.owner, m_settings.group);
    // O_NONBLOCK: a FIFO that nobody reads must not stop the start.
    const int descriptor = ::open(QFile::encodeName(m_settings.file).constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0640);
    if (descriptor < 0)
        return QStringLiteral(
            "The log file %1 cannot be opened (%2); log messages go to the standard output.")
            .arg(m_settings.file, QString::fromLocal8Bit(std::strerror(errno)));
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    if (m_descriptor > standardError)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    return {};
}

QString LogSink::reopen()
{
    flush();
    const bool isFile =
        m_descriptor >= 0 && !m_settings.file.isEmpty() && m_settings.file != QLatin1String("-");
    return isFile ? openFile() : QString();
}

void LogSink::close()
{
    flush();
    if (m_descriptor > standardError)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (m_syslog)
        closelog();
    m_syslog = false;
}

void LogSink::write(Level level, const QByteArray &line, const QByteArray &text)
{
    if (m_syslog) {
        syslog(syslogPriority(level), "%s", text.constData());
        return;
    }
    if (m_descriptor < 0)
        return;
    m_buffer += line;
    m_buffer += '\n';
    if (m_buffer.size() > m_settings.bufferSize || level <= Level::Error)
        flush();
}

void LogSink::flush()
{
    if (m_buffer.isEmpty() || m_descriptor < 0)
        return;
    if (m_lost > 0)
        m_buffer.prepend(QByteArray::number(m_lost) + " bytes of log messages were lost\n");
    writeAll(std::exchange(m_buffer, {}));
}

void LogSink::writeAll(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(m_descriptor, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        written += count;
    }
    m_lost = written == bytes.size() ? 0 : m_lost + bytes.size() - written;
}

qint64 processId()
{
    return qint64(getpid());
}

qint64 microsecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1000000 + now.tv_nsec / 1000;
}

} // namespace Daemon
