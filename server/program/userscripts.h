// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "config/snapshot.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>
#include <deque>

namespace Storage {
class Database;
}

namespace Program {

/// Runs an administrator's programs when users, groups and companies come and go, whoever made or removed
/// them. It hears of that as the security log does, after the commit, and hands every event on to that;
/// nobody waits for a program. One runs at a time, in the order of the events, without arguments and without
/// a shell: what it is about stands in its environment. Lives in the main thread; write() may be called in
/// any. Destroyed after the database.
class UserScripts final : public QObject, public Audit::Sink
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{60}; ///< then the program is killed with all it started
    static constexpr size_t mostWaiting = 10'000; ///< events; more are not told to programs
    static constexpr qsizetype mostOutput = 2000; ///< bytes of what it prints that are logged if it fails

    /// \a next: the security log, or null.
    explicit UserScripts(Audit::Sink *next);
    ~UserScripts() override;

    /// Before the first event.
    void setDatabase(Storage::Database *database) { m_database = database; }
    /// Takes what createuser_script and the others name from now on; \returns what is wrong with them, for
    /// the log.
    QStringList configure(const Config::Snapshot &config);
    /// No more programs; one that runs may go on until this object goes.
    void stop();

    void write(const Audit::Event &event) override;
    bool refusesWork() const override { return m_next && m_next->refusesWork(); }
    bool wantsOwn() const override { return m_next && m_next->wantsOwn(); }

private:
    struct Waiting
    {
        QString action;
        QString program;
        QHash<QString, QString> variables;
        Base::StoreId store; ///< whose GUID is one of the variables
    };

    void add(const Audit::Event &event);
    void runNext();
    void findStore();
    void run();
    void readOutput();
    void ended(const QString &problem);
    void killAll();

    Audit::Sink *const m_next;
    Storage::Database *m_database = nullptr;
    QHash<QString, QString> m_programs; ///< by action
    std::deque<Waiting> m_waiting; ///< the first is the one at work
    bool m_busy = false;
    bool m_stopped = false;
    quint64 m_dropped = 0;
    QProcess m_process;
    QTimer m_limit;
    bool m_late = false;
    QByteArray m_output;
};

} // namespace Program
