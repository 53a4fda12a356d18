// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "config/process.h"
#include "daemon/logging.h"
#include "daemon/service.h"
#include "daemon/signals.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <tuple>

namespace Daemon {

namespace {

constexpr int exitOk = 0;
constexpr int hangUp = 1; // SIGHUP, by POSIX
constexpr int exitFailure = 1;
constexpr int exitUsage = 64; // EX_USAGE of sysexits.h
constexpr std::chrono::seconds memoryInterval{5};

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    if (!text.endsWith(u'\n'))
        std::fputc('\n', stream);
}

/// The last barrier: an event whose handling runs out of memory is lost, the program is not. In every thread.
class Application final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        bool handled = false;
        Base::survive([&] { handled = QCoreApplication::notify(receiver, event); }, [] {});
        return handled;
    }
};

/// One running daemon; lives in main() and the main thread.
class Frame
{
public:
    Frame(const Description &description, Configuration configuration, Context context)
        : m_description(description)
        , m_configuration(std::move(configuration))
        , m_context(std::move(context))
    {
        m_context.configuration = &m_configuration;
        m_configuration.reloadAll = [this] { return reload(); };
    }
    Q_DISABLE_COPY_MOVE(Frame)

    int run(int argc, char **argv, const QStringList &warnings);

private:
    Base::Result<void> enterProcess();
    void openLog();
    Base::Result<void> startService();
    int fail(const Base::Error &error);
    void tellSignal(int number);
    Base::Result<Config::Reloaded> reload();
    void report(const Base::Result<Config::Reloaded> &result);
    void stop(int status);
    void finish();

    const Description &m_description;
    Configuration m_configuration;
    Context m_context;
    Readiness m_readiness;
    PidFile m_pidFile;
    std::unique_ptr<Service> m_service;
    QTimer *m_watchdog = nullptr;
    FreeMemory m_freeMemory;
    bool m_stopping = false;
    int m_status = exitOk;
};

int Frame::run(int argc, char **argv, const QStringList &warnings)
{
    if (const auto done = enterProcess(); !done)
        return fail(done.error());
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QLatin1String(m_description.program));
    QCoreApplication::setApplicationVersion(QLatin1String(KOPANO_VERSION));
    log(Level::Always,
        QStringLiteral("starting %1 version %2")
            .arg(QLatin1String(m_description.program), QLatin1String(KOPANO_VERSION)));
    for (const QString &warning : warnings)
        log(Level::Warning, warning);

    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::reloadRequested, &application, [this] {
        tellSignal(hangUp);
        std::ignore = reload();
    });
    QObject::connect(&signalWatcher, &SignalWatcher::stopRequested, &application, [this](int number) {
        log(Level::Notice, QStringLiteral("stopping because of signal %1").arg(number));
        tellSignal(number);
        stop(exitOk);
    });
    QTimer watchdog;
    m_watchdog = &watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, &application, [] { notify("WATCHDOG=1"); });
    QTimer memoryTimer;
    memoryTimer.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&memoryTimer, &QTimer::timeout, &application, [this] { m_freeMemory.giveBack(); });
    memoryTimer.start(memoryInterval);
    m_context.quit = [this, &application](const QString &reason) {
        log(Level::Critical, reason);
        QMetaObject::invokeMethod(
            &application, [this] { stop(exitFailure); }, Qt::QueuedConnection);
    };

    auto started = signalWatcher.start();
    if (started)
        started = startService();
    if (!started)
        return fail(started.error());
    application.exec();
    m_service.reset();
    log(Level::Always, QStringLiteral("%1 has stopped").arg(QLatin1String(m_description.program)));
    finish();
    return m_status;
}

/// Everything up to the first thread.
Base::Result<void> Frame::enterProcess()
{
    namespace Options = Config::Process;
    const Config::Snapshot &config = m_context.config;
    prepareProcess();
    m_context.sockets = inheritedSockets();
    if (isRoot())
        m_context.account = TRY(findAccount(config.get(Options::runAsUser), config.get(Options::runAsGroup)));
    if (!m_context.commandLine.foreground)
        m_readiness = TRY(daemonise());
    const QString pidFile = config.get(Options::pidFile);
    if (!pidFile.isEmpty())
        makeFolderOf(pidFile, m_context.account ? &*m_context.account : nullptr);
    TRY(m_pidFile.acquire(pidFile, m_description.program));
    openLog();
    enterFolder(config.get(Options::runningPath));
    return {};
}

void Frame::openLog()
{
    LogSettings settings = LogSettings::from(m_context.config, m_description.program);
    if (m_context.account) {
        settings.owner = m_context.account->user;
        settings.group = m_context.account->group;
    }
    const QString problem = startLog(settings);
    if (!problem.isEmpty()) {
        if (m_readiness)
            m_readiness.warn(problem);
        else
            print(stderr, problem);
        log(Level::Error, problem);
    }
    // The standard output stays open only while it has to stand in for the log file.
    if (m_readiness && !logsToStandardOutput())
        closeStandardOutput();
}

Base::Result<void> Frame::startService()
{
    if (m_description.prepare)
        TRY(m_description.prepare(m_context));
    if (m_context.account)
        TRY(dropPrivileges(*m_context.account));
    allowCoreDumps(m_context.config.get(Config::Process::coredumpEnabled));
    m_service = TRY(m_description.start(m_context));
    if (const auto interval = watchdogInterval(); interval.count() > 0)
        m_watchdog->start(std::chrono::duration_cast<std::chrono::milliseconds>(interval));
    notify("READY=1");
    m_readiness.ready();
    return {};
}

void Frame::tellSignal(int number)
{
    if (m_service)
        m_service->signalled(number);
}

int Frame::fail(const Base::Error &error)
{
    const QString text = QStringLiteral("%1: %2").arg(QLatin1String(m_description.program), error.detail);
    log(Level::Critical, text);
    m_service.reset();
    finish(); // before the foreground ends: who sees it end may start again at once
    if (m_readiness)
        m_readiness.fail(text);
    else
        print(stderr, text);
    return exitFailure;
}

void Frame::finish()
{
    m_pidFile.release();
    stopLog();
}

Base::Result<Config::Reloaded> Frame::reload()
{
    if (m_stopping || !m_service)
        return {Base::Code::Busy, QStringLiteral("the program does not run, or stops")};
    notify("RELOADING=1");
    if (const QString problem = reopenLog(); !problem.isEmpty())
        log(Level::Error, problem);
    // Administrators of the server look for this line among the warnings, where its predecessor had it.
    const bool isServer = m_description.table->service() == "server";
    log(isServer ? Level::Warning : Level::Notice,
        QStringLiteral("the log was opened again and the configuration is read again"));
    auto result = m_configuration.reload([this](const Config::Snapshot &config, const Config::Diff &diff) {
        return m_service->reload(config, diff);
    });
    if (result) {
        m_context.config = result->snapshot;
        setLogLevel(m_context.config.get(Config::Process::logLevel));
    }
    report(result);
    notify("READY=1");
    if (m_configuration.onReloaded)
        m_configuration.onReloaded();
    return result;
}

void Frame::report(const Base::Result<Config::Reloaded> &result)
{
    if (!result) {
        for (const QString &line : result.error().detail.split(u'\n'))
            log(Level::Error, QStringLiteral("configuration not reloaded: %1").arg(line));
        return;
    }
    for (const QString &warning : std::as_const(result->warnings))
        log(Level::Warning, warning);
    for (const QString &name : std::as_const(result->diff.ignored))
        log(Level::Warning, QStringLiteral("option %1 takes its new value at the next start").arg(name));
    if (!result->diff.changed.isEmpty())
        log(Level::Notice,
            QStringLiteral("options changed: %1").arg(result->diff.changed.join(QLatin1String(", "))));
}

void Frame::stop(int status)
{
    if (std::exchange(m_stopping, true))
        return;
    m_status = status;
    notify("STOPPING=1");
    constexpr std::chrono::seconds forDestructors{5};
    endWithin(m_description.stopLimit + forDestructors);
    QTimer::singleShot(m_description.stopLimit, qApp, [this] {
        log(Level::Error, QStringLiteral("stopping takes too long; what is unfinished is cut off"));
        finish();
        exitNow(exitFailure);
    });
    m_service->stop([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
}

/// The switches that print something and end. \returns the exit status, or nothing to go on.
std::optional<int> runInformational(const CommandLine &commandLine, const Description &description)
{
    if (commandLine.help) {
        print(stdout,
            helpText(*description.table, description.configFile, description.switches, Kind::Daemon,
                description.usage));
        return exitOk;
    }
    if (commandLine.version) {
        print(stdout, versionText(description.program, description.builtWith));
        return exitOk;
    }
    return std::nullopt;
}

/// Of --check-config: what the program would start with is valid, and yet it may not be what was meant.
QString verdict(qsizetype warnings)
{
    if (warnings == 0)
        return QStringLiteral("The configuration is valid.");
    return QStringLiteral("The program would start with this configuration; see the %1 above.")
        .arg(warnings == 1 ? QStringLiteral("warning") : QStringLiteral("%1 warnings").arg(warnings));
}

} // namespace

int run(int argc, char **argv, const Description &description)
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event dispatcher needs fewer system calls per turn
    auto commandLine =
        parseCommandLine(QByteArrayList(argv + 1, argv + argc), *description.table, description.switches);
    if (!commandLine) {
        print(stderr,
            QStringLiteral("%1: %2").arg(QLatin1String(description.program), commandLine.error().detail));
        return exitUsage;
    }
    if (description.adjust)
        description.adjust(*commandLine);
    if (const auto status = runInformational(*commandLine, description))
        return *status;
    if (!description.takesArguments && !commandLine->positional.isEmpty()) {
        print(stderr,
            QStringLiteral("%1: unexpected argument %2")
                .arg(QLatin1String(description.program), commandLine->positional.first()));
        return exitUsage;
    }

    const Config::Sources sources = sourcesOf(*commandLine, description.configFile);
    const auto loaded = Config::load(*description.table, sources);
    if (!loaded) {
        print(stderr, loaded.error().detail);
        return exitFailure;
    }
    if (commandLine->dumpConfig || commandLine->checkConfig) {
        for (const QString &warning : loaded->warnings)
            print(stderr, warning);
        print(stdout, commandLine->dumpConfig ? loaded->snapshot.dump() : verdict(loaded->warnings.size()));
        return exitOk;
    }
    Frame frame(description, Configuration(*loaded, sources), {loaded->snapshot, *commandLine, {}, {}, {}});
    return frame.run(argc, argv, loaded->warnings);
}

} // namespace Daemon
