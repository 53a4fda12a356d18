// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "tools/caller.h"
#include "tools/stats.h"
#include "tools/statstable.h"
#include "tools/statstop.h"
#include "tools/terminal.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Tools {

/// What both ways to run have in common: the login, and how it ends.
class StatsRun : public QObject
{
    Q_OBJECT
public:
    /// Called once; then the run may be deleted.
    using Finished = std::function<void(const Base::Result<void> &)>;

    StatsRun(Caller &caller, const StatsRequest &request, const Base::Secret &password, Finished finished);
    /// Logs in if a user was named, then begins.
    void start();

protected:
    virtual void begin() = 0;
    /// The end, however it came about.
    void finish(const Base::Result<void> &result);

    Caller &m_caller;
    const StatsRequest m_request;
    const Base::Secret m_password;

private:
    Finished m_finished;
};

/// Prints tables, once or again and again.
class StatsTables final : public StatsRun
{
    Q_OBJECT
public:
    using StatsRun::StatsRun;

private:
    void begin() override;
    void next();
    template <class Request>
    void fetch(const Request &request, StatsTable (*make)(const typename Request::Reply &));
    void print();

    QStringList m_left; ///< to be fetched
    QList<StatsTable> m_tables;
};

/// The live view: on the terminal until a key ends it, else one screen (with --watch one after the other).
class StatsTop final : public StatsRun
{
    Q_OBJECT
public:
    using StatsRun::StatsRun;

private:
    void begin() override;
    void openTerminal();
    void fetch();
    void fetchSessions(TopSnapshot snapshot);
    void failed(const Base::Error &error);
    void updated();
    void draw();
    void again();
    void leave(const Base::Result<void> &result);

    Top m_top;
    std::unique_ptr<Terminal> m_terminal;
    bool m_begun = false;
    int m_updates = 0;
};

} // namespace Tools
