// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditfilterquery.h"
#include "models/backend.h"

namespace Models {

/// Asks for the records of a query, newest first, a piece at a time: one request is under way at most.
/// Several requests of a query are merged by number. Holds at most one page for each of them. Main thread.
class AuditPager : public QObject
{
    Q_OBJECT
public:
    explicit AuditPager(Backend &backend, QObject *parent = nullptr);

    /// From the end of the log on; what was under way is forgotten. Nothing is asked until more().
    void start(const AuditQuery &query);
    /// Goes on until \a count more records are found, or there are none. Adds to what is wanted already.
    void more(qint64 count);
    /// Finishes nothing that is under way; more() goes on from where it was.
    void stop();

    bool isBusy() const { return m_asking; }
    /// Whether everything was found.
    bool isComplete() const;
    /// All records newer than this number have been looked at.
    qint64 reached() const { return m_reached; }

Q_SIGNALS:
    /// A piece, the newest first; empty if nothing fits in what was looked at.
    void found(const QList<Rpc::AuditRecord> &records);
    void failed(const Base::Error &error);

private:
    struct Stream
    {
        Rpc::QueryAudit request;
        QList<Rpc::AuditRecord> waiting; ///< newest first
        bool complete = false;
    };

    void askNext();
    void answered(qsizetype stream, const Base::Result<Rpc::QueryAuditReply> &reply);
    QList<Rpc::AuditRecord> merged();

    Backend &m_backend;
    AuditQuery m_query;
    QList<Stream> m_streams;
    qint64 m_wanted = 0;
    qint64 m_reached = 0;
    quint64 m_run = 0; ///< answers of an older one do not count
    bool m_asking = false;
};

} // namespace Models
