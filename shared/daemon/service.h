// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/load.h"
#include "daemon/commandline.h"
#include "daemon/configuration.h"
#include "daemon/process.h"

#include <functional>
#include <memory>
#include <optional>

namespace Daemon {

/// What a program does once it runs. Lives in the main thread, owned by run().
class Service
{
public:
    Service() = default;
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    /// New values after SIGHUP; only diff.changed differs. The log is reopened already, its level is set
    /// afterwards. After an error, which is logged, the old configuration is in force: nothing may be changed
    /// then.
    virtual Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff)
    {
        Q_UNUSED(config)
        Q_UNUSED(diff)
        return {};
    }
    /// A signal came from outside; called in the main thread before what follows from it.
    virtual void signalled(int number) { Q_UNUSED(number) }
    /// Ends work gracefully; \a done is called in the main thread when nothing is left to do.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): implementations keep it
    virtual void stop(std::function<void()> done) { done(); }
};

/// What start functions get. Valid while run() runs.
struct Context
{
    Config::Snapshot config;
    CommandLine commandLine;
    QList<std::pair<int, QByteArray>> sockets; ///< from socket activation
    std::optional<Account> account; ///< that the program changes to after prepare; only when started as root
    /// Logs \a reason as critical and ends the program gracefully with exit status 1. Thread-safe.
    std::function<void(const QString &reason)> quit;
    Configuration *configuration = nullptr; ///< outlives the service
};

/// A program in terms of the frame.
struct Description
{
    const char *program; ///< "kopano-gateway"
    const char *configFile; ///< "gateway.cfg"
    const Config::Table *table;
    QList<Switch> switches = {};
    /// Called after parsing, for programs whose switches change the common ones. May be empty.
    std::function<void(CommandLine &)> adjust = {};
    /// Still root: opens listeners. A QCoreApplication exists. May be empty.
    std::function<Base::Result<void>(Context &)> prepare = {};
    /// As run_as_user: makes the service; when it returns, the program is ready.
    std::function<Base::Result<std::unique_ptr<Service>>(Context &)> start;
    const char *builtWith = ""; ///< further lines for -V
    QByteArrayList usage{"[switches]"}; ///< for --help, see helpText()
    bool takesArguments = false; ///< beside switches; else they are refused
    std::chrono::seconds stopLimit{60}; ///< a graceful stop that takes longer is cut off
};

/// The main() of a daemon: command line, configuration, background, log, privileges, signals, event loop.
/// \returns the exit status: 0 after a graceful stop and for informational switches, 1 for errors, 64 for
/// wrong usage.
int run(int argc, char **argv, const Description &description);

} // namespace Daemon
