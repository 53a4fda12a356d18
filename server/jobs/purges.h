// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/clockguard.h"
#include "jobs/engine.h"
#include "storage/purgetable.h"

#include <QMutex>

namespace Jobs {

/// A purge of a part of the server, by hand.
struct PurgeOrder
{
    quint32 days = 0; ///< 0 = whatever is deleted
    bool force = false;
    Storage::PurgeScope scope;
    QString company; ///< name of scope.company
    QList<Base::ObjectId> ids; ///< of scope.store: these alone, however old
    Base::PrincipalId owner;
};

/// When purges run, and what they take. Any thread. Lives as long as the engine.
class Purges
{
public:
    static constexpr quint32 mostDays = 36'500;

    /// \a removed is told of rows that went, after their commit, in any thread.
    /// \a machine tells of the time that passes; called in any thread.
    Purges(Engine &engine, Storage::Database &database, const Base::Clock &clock,
        std::function<void(quint64 rows)> removed, std::function<MachineTime()> machine = &machineTime);
    Q_DISABLE_COPY_MOVE(Purges)

    /// Reads what the clock showed last. Once, before the others.
    void begin();
    /// Notes what the clock shows. Every minute or so.
    void noteTime();

    /// Takes what was deleted longer than \a lifetime ago (0 = nothing), and old rows of the change log. If a
    /// purge runs, once more after it. If the clock keeps it from doing so, it says so in the log each time,
    /// and once among the jobs.
    void runByItself(std::chrono::seconds lifetime);
    /// Takes what was deleted more than \a days days ago, 0 = all of it. Errors (for \a started) as
    /// Rpc::StartPurge says.
    void runByHand(quint32 days, bool force, Base::PrincipalId owner, Engine::Started started);
    /// The same of a part; what the clock shows does not matter to chosen objects.
    void runOrder(const PurgeOrder &order, Engine::Started started);

    /// Has a purge of an earlier life of the program go on with the moment it began with. An error if it was
    /// the server's own and \a lifetime is another one now. Writer thread.
    /// \a plan as of its Order.
    Base::Result<Engine::Revived> revive(
        const Storage::JobRow &row, std::chrono::seconds lifetime, const QByteArray &plan = {});

    /// What counts as old: deleted before this moment. Invalid beyond mostDays.
    static Base::Result<qint64> deletedBefore(quint32 days, qint64 now);

private:
    void ended(const Storage::JobRow &job);
    void runAgain();
    void persist(const ClockReading &reading);
    ClockReading read() const;
    void alarm(const ClockGuard::Finding &finding);
    Base::Result<qint64> limitByHand(quint32 days, bool force);

    Engine &m_engine;
    Storage::Database &m_database;
    const Base::Clock &m_clock;
    const std::function<void(quint64)> m_removed;
    const std::function<MachineTime()> m_machine;
    QMutex m_mutex;
    ClockGuard m_guard;
    bool m_ready = false; ///< the guard knows what the clock showed last
    bool m_alarmed = false; ///< the jobs tell of the clock
    std::optional<std::chrono::seconds> m_again; ///< asked for while one runs, or before we were ready
};

} // namespace Jobs
