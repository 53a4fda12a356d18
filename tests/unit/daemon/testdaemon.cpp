// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest daemon: tells in its log what the frame does with it. tst_daemon_process runs it.
#include "config/process.h"
#include "daemon/logging.h"
#include "daemon/service.h"

using namespace Config::Process;

namespace {

constexpr Config::Option<int> answer{"answer", 42, Config::Apply::Reload, {0, 1000}, "An answer"};
constexpr Config::Option<QString> behaviour{
    "behaviour", "good", Config::Apply::Restart, {}, "How it behaves"};
constexpr auto rows = Config::rows(answer, behaviour, logMethod, logFile, logLevel, logTimestamp,
    logBufferSize, pidFile, runningPath, runAsUser, runAsGroup, coredumpEnabled);
constexpr Config::Table table("testdaemon", "testdaemon", rows);

class TestService : public Daemon::Service
{
public:
    explicit TestService(bool stops) : m_stops(stops) { }
    ~TestService() override { Daemon::log(Daemon::Level::Always, QStringLiteral("destroyed")); }

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override
    {
        Daemon::log(Daemon::Level::Always,
            QStringLiteral("reloaded answer=%1 changed=%2").arg(config.get(answer)).arg(diff.changed.size()));
        return {};
    }
    void stop(std::function<void()> done) override
    {
        Daemon::log(Daemon::Level::Always, QStringLiteral("asked to stop"));
        if (m_stops)
            done();
    }

private:
    bool m_stops;
};

Base::Result<std::unique_ptr<Daemon::Service>> start(Daemon::Context &context)
{
    const QString how = context.config.get(behaviour);
    if (how == QLatin1String("fail"))
        return Base::Error{Base::Code::Io, QStringLiteral("it was told to fail")};
    if (how == QLatin1String("die"))
        Daemon::exitNow(7);
    if (how == QLatin1String("quit"))
        context.quit(QStringLiteral("it was told to quit"));
    Daemon::log(Daemon::Level::Always, QStringLiteral("service made"));
    return std::unique_ptr<Daemon::Service>(std::make_unique<TestService>(how != QLatin1String("stubborn")));
}

} // namespace

int main(int argc, char **argv)
{
    const Daemon::Description description{.program = "testdaemon",
        .configFile = "testdaemon.cfg",
        .table = &table,
        .start = start,
        .stopLimit = std::chrono::seconds(2)};
    return Daemon::run(argc, argv, description);
}
