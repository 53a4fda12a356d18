// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/stores.h"

#include <optional>

class QTimer;

namespace Models {

/// What a purge is about.
struct PurgePart
{
    enum Kind { Server, Company, Store, Chosen };
    Kind kind = Server;
    Rpc::PurgeScope scope; ///< but of the whole server
    QString name; ///< of the company or the store, for people
    QString option; ///< of kopano-admin: "--company acme", "-u john"; empty: it has none

    static PurgePart ofCompany(const QString &name);
    static PurgePart ofStore(const StoreChoice &choice);
    /// \a login empty: of a store that is no user's.
    static PurgePart ofItems(Base::StoreId store, const QString &login, const QList<Base::ObjectId> &ids);
    /// Whether it is known which company or store is meant.
    bool isComplete() const { return kind == Server || !scope.company.isEmpty() || scope.store; }
    friend bool operator==(const PurgePart &, const PurgePart &) = default;
};

/// A purge from its count to its report. What it takes away nobody brings back: it is counted before it can
/// be started, and a purge of everything wants to be confirmed by a word.
class Purge : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Counting, Counted, Starting, Running, Over };
    Q_ENUM(State)
    static constexpr int mostDays = 36'500;
    /// More chosen items than these want to be confirmed by a word.
    static constexpr qsizetype mostWithoutWord = 100;

    explicit Purge(Backend &backend, QObject *parent = nullptr);

    State state() const { return m_state; }
    int days() const { return m_days; }
    /// Another number makes the count old. Ignored while a purge runs.
    void setDays(int days);
    /// Another part does so, too.
    void setPart(const PurgePart &part);
    const PurgePart &part() const { return m_part; }
    void count();
    const Rpc::PreviewPurgeReply &counted() const { return m_count; }

    /// Whether a word has to be typed: for all that is deleted, and for many chosen items.
    bool needsWord() const;
    /// The host name of the server: that word; empty while nobody knows it.
    QString confirmation() const { return needsWord() ? m_host : QString(); }
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
    bool isBusy() const { return m_state == State::Starting || m_state == State::Running; }
    template <class Request> void preview(const Request &request);
    template <class Request> void startWith(const Request &request);
    QString countedText() const;
    QString runningText() const;
    QString report() const;

    Backend &m_backend;
    QTimer *m_timer;
    State m_state = State::Idle;
    int m_days = 30;
    PurgePart m_part;
    quint64 m_round = 0; ///< answers of an earlier one are about something else
    Rpc::PreviewPurgeReply m_count;
    Rpc::Job m_job;
    QString m_host;
    QString m_error;
    bool m_clockJumped = false;
};

} // namespace Models
