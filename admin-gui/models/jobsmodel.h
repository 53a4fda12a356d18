// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

namespace Models {

/// Long work at the server: what waits, runs, and has ended in the last days. Refreshed when the server says so, and each
/// second while something runs.
class JobsModel : public Table<Rpc::Job, qint64>
{
    Q_OBJECT
public:
    enum Column { Kind, State, Progress, Remaining, Owner, Started, Outcome, ColumnCount };
    Q_ENUM(Column)

    explicit JobsModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void refresh() { m_refresher.refresh(); }
    /// The server is asked to end it; \a done gets the refusal, or success.
    void cancel(qint64 id, QObject *context, std::function<void(Base::Result<void>)> done);
    /// How many wait or run.
    int active() const;

Q_SIGNALS:
    /// A job that was seen waiting or running has ended.
    void ended(const Rpc::Job &job);

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const Rpc::Job &job) const override { return job.id; }
    QVariant cell(const Rpc::Job &job, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();
    void received(QList<Rpc::Job> jobs);

    Backend &m_backend;
    Refresher m_refresher;
};

/// In words: "Purge", "running", "412 of 10000".
QString jobKind(const QString &kind);
QString jobState(Rpc::Job::State state);
QString jobProgress(const Rpc::Job &job);
/// What came of it, in a sentence: its result, or its error.
QString jobOutcome(const Rpc::Job &job);

} // namespace Models
