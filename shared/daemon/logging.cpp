// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/logging.h"

#include "config/snapshot.h"
#include "daemon/logsink.h"
#include "daemon/logtail.h"

#include <QDateTime>

#include <atomic>
#include <mutex>

Q_LOGGING_CATEGORY(lcDaemon, "kopano.daemon")

namespace Daemon {

namespace {

constexpr int levelMask = 0xf;
constexpr int mostRepeats = 100;
constexpr qsizetype longestText = 8192;

/// Qt has one message handler per process, so the log behind it is one as well.
struct Log
{
    std::mutex mutex; // guards everything below
    LogSink sink;
    LogTail tail;
    bool timestamp = true;
    Level lastLevel = Level::None;
    QByteArray lastText;
    int repeats = 0;
};

Log theLog;
std::atomic<int> currentLevel{int(Level::Warning)};

const char *tag(Level level)
{
    switch (level) {
    case Level::None:
        break;
    case Level::Critical:
        return "[crit   ]";
    case Level::Error:
        return "[error  ]";
    case Level::Warning:
        return "[warning]";
    case Level::Notice:
        return "[notice ]";
    case Level::Info:
        return "[info   ]";
    case Level::Debug:
        return "[debug  ]";
    case Level::Always:
        return "[=======]";
    }
    return "[       ]";
}

bool isUnprintable(QChar c)
{
    const bool bidirectional = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')
        || c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
    return c < u' ' || (c >= u'\x7f' && c < u'\xa0') || bidirectional || c == u'\u2028' || c == u'\u2029';
}

/// One line has one message: a client's bytes must not be able to look like a second line.
QByteArray printable(const QString &text)
{
    QString line = text.size() > longestText ? QString(text.first(longestText) + u'…') : text;
    if (std::none_of(line.cbegin(), line.cend(), isUnprintable))
        return line.toUtf8();
    QString result;
    for (const QChar c : std::as_const(line)) {
        if (isUnprintable(c))
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result.toUtf8();
}

QByteArray lineOf(Level level, const QByteArray &text, qint64 microseconds, qint64 pid, bool timestamp)
{
    QByteArray line;
    line.reserve(text.size() + 64);
    if (timestamp) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000);
        line += time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '.'
            + QByteArray::number(microseconds % 1000000).rightJustified(6, '0') + ": ";
    }
    return line + '[' + QByteArray::number(pid) + "] " + tag(level) + ' ' + text;
}

void writeLocked(Level level, const QByteArray &text)
{
    const qint64 now = microsecondsNow();
    const QByteArray stamped = lineOf(level, text, now, processId(), true);
    theLog.tail.add(level, stamped);
    const bool plain = !theLog.timestamp && !theLog.sink.isSyslog();
    theLog.sink.write(level, plain ? lineOf(level, text, now, processId(), false) : stamped, text);
}

void writeRepeatsLocked()
{
    if (theLog.repeats == 0)
        return;
    const int repeats = std::exchange(theLog.repeats, 0);
    writeLocked(theLog.lastLevel, "last message repeated " + QByteArray::number(repeats) + " times");
}

void writeMessage(Level level, const QByteArray &text)
{
    const std::lock_guard lock(theLog.mutex);
    if (level == theLog.lastLevel && text == theLog.lastText) {
        if (++theLog.repeats >= mostRepeats)
            writeRepeatsLocked();
        return;
    }
    writeRepeatsLocked();
    theLog.lastLevel = level;
    theLog.lastText = text;
    writeLocked(level, text);
}

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
        return Level::Error;
    case QtFatalMsg:
        break;
    }
    return Level::Critical;
}

void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    log(levelOf(type), message);
}

/// Switches off what would not be written anyway, so that its text is not even made. Traces of wire bytes and
/// SQL need their detail bit.
QString filterRules(int level)
{
    const int number = level & levelMask;
    QString rules = QStringLiteral("*.info=%1\n*.debug=false\n")
                        .arg(number >= int(Level::Info) ? QLatin1String("true") : QLatin1String("false"));
    if (number < int(Level::Debug))
        return rules;
    rules += QLatin1String("kopano.*.debug=true\n*.wire.debug=false\n*.sql.debug=false\n");
    if (level & 0x10000)
        rules += QLatin1String("*.sql.debug=true\n");
    if (level & 0x100000)
        rules += QLatin1String("*.wire.debug=true\n");
    return rules;
}

} // namespace

LogSettings LogSettings::from(const Config::Snapshot &config, const char *program)
{
    namespace Options = Config::Process;
    LogSettings settings;
    settings.method = config.get(Options::logMethod);
    settings.file = config.get(Options::logFile);
    settings.level = config.get(Options::logLevel);
    settings.timestamp = config.get(Options::logTimestamp);
    settings.bufferSize = config.get(Options::logBufferSize).count;
    settings.identifier = program;
    return settings;
}

QString startLog(const LogSettings &settings)
{
    QString problem;
    {
        const std::lock_guard lock(theLog.mutex);
        theLog.timestamp = settings.timestamp;
        theLog.lastLevel = Level::None;
        theLog.repeats = 0;
        problem = theLog.sink.open(settings);
    }
    setLogLevel(settings.level);
    qInstallMessageHandler(handleMessage);
    return problem;
}

QString reopenLog()
{
    const std::lock_guard lock(theLog.mutex);
    writeRepeatsLocked();
    theLog.lastLevel = Level::None;
    return theLog.sink.reopen();
}

QList<TailLine> logTail(Level level, int count)
{
    const std::lock_guard lock(theLog.mutex);
    return theLog.tail.last(level, count);
}

void setLogLevel(int level)
{
    currentLevel = level;
    QLoggingCategory::setFilterRules(filterRules(level));
}

bool logsToStandardOutput()
{
    const std::lock_guard lock(theLog.mutex);
    return theLog.sink.isStandardOutput();
}

bool logs(Level level)
{
    const int limit = currentLevel.load(std::memory_order_relaxed) & levelMask;
    return limit != 0 && (level == Level::Always || int(level) <= limit);
}

void stopLog()
{
    qInstallMessageHandler(nullptr);
    const std::lock_guard lock(theLog.mutex);
    writeRepeatsLocked();
    theLog.sink.close();
}

void log(Level level, const QString &text)
{
    if (level != Level::None && logs(level))
        writeMessage(level, printable(text));
}

QByteArray formatLine(
    Level level, const QString &text, qint64 microsecondsSinceEpoch, qint64 pid, bool timestamp)
{
    return lineOf(level, printable(text), microsecondsSinceEpoch, pid, timestamp);
}

} // namespace Daemon
