// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditmodelnames.h"
#include "models/auditmodelpager.h"
#include "models/auditmodeltail.h"
#include "models/load.h"
#include "models/table.h"

namespace Models {

/// Records of the security log that fit a query: page by page to the past, or followed as they come. At most
/// mostRows of them, of a followed log the last ringRows. Sorted by the view. Main thread.
class AuditModel : public Table<Rpc::AuditRecord, qint64>
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Event,
        Result,
        User,
        Owner,
        Object,
        Rights,
        From,
        Program,
        Method,
        Impersonator,
        Number,
        ColumnCount
    };
    Q_ENUM(Column)
    static constexpr int mostRows = 100'000;
    static constexpr int ringRows = 10'000;

    explicit AuditModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return &m_load; }
    AuditTail *tail() { return &m_tail; }
    const AuditQuery &query() const { return m_query; }
    /// Starts again with the newest records; or, without \a ask, with refresh().
    void setQuery(const AuditQuery &query, bool ask = true);
    /// Adds what is new since. Without anything yet, asks for the first page.
    void refresh();
    /// Nothing is asked any more until refresh(), fetchMore() or setLive().
    void stop();
    /// Following: starts with the last records, and goes on with what comes.
    void setLive(bool live);
    bool isLive() const { return m_live; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    bool isSearching() const { return m_pager.isBusy(); }
    /// What the server said about its log; valid with data.
    const Rpc::AuditStateReply &state() const { return m_state; }
    /// Whether there are records that can be asked for.
    bool hasTrail() const { return m_state.enabled && m_state.hasTrail; }
    /// Whether there is nothing older that fits.
    bool isComplete() const { return m_pager.isComplete(); }
    /// How far the search to the past has come: a number of a record.
    qint64 reached() const { return m_pager.reached(); }

    /// Paths of objects, or their numbers.
    void setResolved(bool resolved);
    bool isResolved() const { return m_resolved; }
    /// Of that record: its path at that time, or what its number is called now; for acts of administrators
    /// their target.
    QString objectText(const Rpc::AuditRecord &record) const;
    QString pathOf(const Rpc::AuditRecord &record) const;

    /// The row nearest after (or before) \a row in time of the same session, or, without one, that the same user
    /// made from the same address and program; -1.
    int neighbour(int row, bool later) const;

Q_SIGNALS:
    /// isSearching(), reached() or isComplete() may be different.
    void searched();
    void added(const QList<Rpc::AuditRecord> &records);

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const Rpc::AuditRecord &record) const override { return record.seq; }
    QVariant cell(const Rpc::AuditRecord &record, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void forget();
    void restart();
    void stateKnown(const Base::Result<Rpc::AuditStateReply> &reply);
    void take(QList<Rpc::AuditRecord> records);
    void taken(const QList<Rpc::AuditRecord> &records);
    void failed(const Base::Error &error);
    void tellNames(const QSet<qint64> &objects);
    QVariant display(const Rpc::AuditRecord &record, Column column) const;
    QVariant exported(const Rpc::AuditRecord &record, Column column) const;

    Backend &m_backend;
    AuditPager m_pager;
    AuditTail m_tail;
    AuditNames m_names;
    AuditQuery m_query;
    Rpc::AuditStateReply m_state;
    Load m_load;
    quint64 m_run = 0; ///< of restart()
    qint64 m_newest = 0;
    bool m_live = false;
    bool m_resolved = true;
};

/// "Access", "Login": what a record's event is called for people.
QString auditEventText(const Rpc::AuditRecord &record);
QString auditResultText(const Rpc::AuditRecord &record);
Severity auditSeverity(const Rpc::AuditRecord &record);
/// What is wrong with the log itself, in a sentence; empty = nothing.
QString auditProblem(const Rpc::AuditStateReply &state);
/// Everything a record says, as lines of a form: title and value.
QList<std::pair<QString, QString>> auditFields(const Rpc::AuditRecord &record);

} // namespace Models
