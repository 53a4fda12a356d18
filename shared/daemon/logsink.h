// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/logging.h"

namespace Daemon {

/// Where finished lines go: a descriptor or syslog. Not thread-safe, the log guards it; never blocks on a
/// lock.
class LogSink
{
public:
    LogSink() = default;
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    /// \returns a sentence if the file cannot be used; then lines go to the standard output.
    QString open(const LogSettings &settings);
    /// Opens the file again; if that fails, an open file stays in use.
    QString reopen();
    void close();

    /// Writes one line (without line feed) to the file, or \a text to syslog.
    void write(Level level, const QByteArray &line, const QByteArray &text);
    void flush();

    bool isSyslog() const { return m_syslog; }
    bool isStandardOutput() const { return m_descriptor == 1; }

private:
    QString openFile();
    void writeAll(const QByteArray &bytes);

    LogSettings m_settings;
    QByteArray m_buffer;
    QByteArray m_identifier; // syslog keeps a pointer to it
    qint64 m_lost = 0; // lines that could not be written
    int m_descriptor = -1;
    bool m_syslog = false;
};

/// Our process id, and microseconds since 1970.
qint64 processId();
qint64 microsecondsNow();

} // namespace Daemon
