// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "jobs/task.h"
#include "storage/database.h"
#include "storage/jobtable.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Jobs {

/// The ways out of the engine; called from any thread.
struct Hooks
{
    /// Calls \a work once after a delay and never blocks; may drop it when the program ends.
    std::function<void(std::chrono::milliseconds delay, std::function<void()> work)> later;
    /// Tells the watchers, after the commit.
    std::function<void(const QList<Domain::FolderChange> &changes)> publish;
    /// A job got on or ended. May be empty.
    std::function<void()> changed = {};
    /// A job ended, and it matters what became of it; after the commit. May be empty.
    std::function<void(const Storage::JobRow &row)> ended = {};
};

/// Runs jobs, each in small steps with pauses at least as long, so that other requests wait for one step at
/// most. Any thread. Made after the database, destroyed after it, too: what the database still finishes then
/// comes back here.
class Engine
{
public:
    static constexpr qsizetype mostRunning = 4;
    static constexpr size_t mostWaiting = 100;
    static constexpr int mostRevivals = 3;

    Engine(Storage::Database &database, const Base::Clock &clock, Hooks hooks);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    using Started = std::function<void(const Base::Result<Storage::JobRow> &)>;
    using Ended = std::function<void(const Storage::JobRow &)>;

    /// A job of an earlier life of the program that can go on.
    struct Revived
    {
        std::unique_ptr<Task> task;
        bool alone = false; ///< as of an Order
        Ended ended = {};
        QString place = {}; ///< as of an Order
    };
    /// \a row with its last progress, \a plan as of its Order. An error says why it cannot go on. Writer
    /// thread.
    using Reviver = std::function<Base::Result<Revived>(const Storage::JobRow &row, const QByteArray &plan)>;

    /// Has what an earlier life of the program left behind go on. What cannot go on is marked as interrupted,
    /// and so is what the program has ended in mostRevivals times without getting on. Once.
    void begin(Reviver revive);
    /// Puts a row among the jobs for something that was to be done and was not. Any time after begin().
    void noteFailure(const QString &kind, const QByteArray &parameters, const QString &error);
    /// No more steps; what runs goes on in the program's next life.
    void stop() { m_stopping = true; }

    struct Order
    {
        QString kind;
        Base::PrincipalId owner; ///< none = the server itself
        QByteArray parameters; ///< JSON
        bool alone = false; ///< not while another one of its kind and place waits or runs: Busy
        Started started; ///< once; Busy if too many wait
        Ended ended; ///< once, unless the program ends first; after the commit
        QByteArray plan = {}; ///< what a reviver needs beside the row; at most about a MiB
        /// What it works on, for people; empty = everything: such a one waits for nobody, if it is alone.
        QString place = {};
    };
    void start(Order order, std::unique_ptr<Task> task);

    /// Ends the job after its present step. NotFound if it neither waits nor runs.
    Base::Result<void> cancel(qint64 id);
    /// Whether a job of this kind waits or runs.
    bool isBusyWith(const QString &kind) const;

private:
    struct Run
    {
        Order order;
        std::unique_ptr<Task> task;
        Storage::JobRow row; ///< as committed
        Storage::JobRow next; ///< as the present step makes it
        QList<Domain::FolderChange> changes; ///< of the present step
        std::atomic<qint64> id = 0; ///< 0 = its row is not committed yet
        std::atomic<bool> cancelled = false;
        int rows = 32; ///< of a step, by how long they take
        std::chrono::steady_clock::time_point begun;
    };
    using RunPointer = std::shared_ptr<Run>;

    Base::Result<RunPointer> reviveJob(
        const Reviver &revive, Storage::Connection &connection, Storage::JobRow &row) const;
    void resume(const QList<RunPointer> &runs);
    Base::Result<bool> admit(const RunPointer &run);
    void inserted(const RunPointer &run, const Base::Result<void> &result);
    void launchNext();
    void launch(const RunPointer &run);
    void measure(const RunPointer &run);
    void advance(const RunPointer &run);
    void writeStep(const RunPointer &run);
    void readStep(const RunPointer &run);
    Base::Result<void> takeStep(Run &run, Storage::Connection &connection);
    void stepped(const RunPointer &run, const Base::Result<void> &result);
    void finish(const RunPointer &run, Storage::JobState state, const QString &error);
    void ended(const RunPointer &run);
    std::chrono::milliseconds pace(Run &run) const;

    Storage::Database &m_database;
    const Base::Clock &m_clock;
    const Hooks m_hooks;
    std::atomic<bool> m_stopping = false;
    mutable QMutex m_mutex;
    QList<RunPointer> m_runs; ///< admitted: they run, or wait in m_waiting
    std::deque<RunPointer> m_waiting;
};

} // namespace Jobs
