// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <optional>

class QTimer;

namespace Models {

/// A purge from its count to its report. What it takes away nobody brings back: it is counted before it can
/// be started, and a purge of everything wants to be confirmed by a word.
class Purge : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Counting, Counted, Starting, Running, Over };
    Q_ENUM(State)
    static constexpr int mostDays = 36'500;

    explicit Purge(Backend &backend, QObject *parent = nullptr);

    State state() const { return m_state; }
    int days() const { return m_days; }
    /// Another number makes the count old. Ignored while a purge runs.
    void setDays(int days);
    void count();
    const Rpc::PreviewPurgeReply &counted() const { return m_count; }

    /// The host name of the server: the word for a purge of everything; empty while nobody knows it.
    QString confirmation() const { return m_days == 0 ? m_host : QString(); }
    /// Whether it can be started by somebody who has ticked that he needs no backup, or has one, and typed
    /// this.
    bool mayStart(bool ticked, const QString &typed) const;
    /// \a force: the clock has jumped and is right.
    void start(bool force);
    /// The server said that its clock has jumped: start() needs to be told that it is right.
    bool clockJumped() const { return m_clockJumped; }
    /// Ends it after its present step.
    void cancel();
    const Rpc::Job &job() const { return m_job; }
    /// 0…1, none while nobody knows.
    std::optional<double> progress() const;

    QString error() const { return m_error; }
    /// What would be, is being or was taken away, in sentences.
    QString text() const;
    QString command() const;
    QString dryRunCommand() const;

Q_SIGNALS:
    void changed();
    void jobStarted(qint64 id);

private:
    void set(State state, const QString &error = {});
    void askHost();
    void follow();
    void jobSeen(const Rpc::Job &job);
    QString runningText() const;
    QString report() const;

    Backend &m_backend;
    QTimer *m_timer;
    State m_state = State::Idle;
    int m_days = 30;
    Rpc::PreviewPurgeReply m_count;
    Rpc::Job m_job;
    QString m_host;
    QString m_error;
    bool m_clockJumped = false;
};

} // namespace Models
