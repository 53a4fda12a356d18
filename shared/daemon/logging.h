// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/process.h"

#include <QLoggingCategory>

namespace Config {
class Snapshot;
}

Q_DECLARE_LOGGING_CATEGORY(lcDaemon) // kopano.daemon

namespace Daemon {

/// Log levels with the numbers of the option log_level. Always is for start banners: shown at every level but
/// 0.
enum class Level : quint8 {
    None = 0,
    Critical = 1,
    Error = 2,
    Warning = 3,
    Notice = 4,
    Info = 5,
    Debug = 6,
    Always = 15
};

/// What the log is made from; see Config::Process for the meaning.
struct LogSettings
{
    Config::Process::LogMethod method = Config::Process::LogMethod::File;
    QString file; ///< "-" is the standard error output
    int level = 3;
    bool timestamp = true;
    qint64 bufferSize = 0;
    QByteArray identifier; ///< program name for syslog
    quint32 owner = ~quint32(0); ///< user id that a file made by root is given to; all ones: nobody
    quint32 group = ~quint32(0);

    static LogSettings from(const Config::Snapshot &config, const char *program);
};

/// Opens the log and makes it Qt's message handler: qDebug is debug, qInfo info, qWarning warning, qCritical
/// error, qFatal critical. Returns a sentence for the administrator if the log file cannot be used; messages
/// then go to the standard output. All functions here are thread-safe.
QString startLog(const LogSettings &settings);
/// Opens the file again (after a rotation). Returns a sentence as startLog() does.
QString reopenLog();
/// Changes the level.
void setLogLevel(int level);
/// Whether lines go to the standard output now, because the log file could not be used.
bool logsToStandardOutput();
/// Whether a line of this level would be written now.
bool logs(Level level);
/// Writes collected lines, uninstalls the handler and closes the log.
void stopLog();
/// Writes a line of any level; the only way to Notice and Always. Control characters are escaped.
void log(Level level, const QString &text);

/// One line of the file format, without line feed: `2020-06-12T01:22:37.729200: [12345] [error  ] text`.
QByteArray formatLine(
    Level level, const QString &text, qint64 microsecondsSinceEpoch, qint64 pid, bool timestamp);

} // namespace Daemon
