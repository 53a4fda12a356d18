// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditfilterquery.h"
#include "models/backend.h"

#include <QElapsedTimer>

class QTimer;

namespace Models {

/// Follows the log: asks each second for what is new. If more comes than can be read, it shows one of several
/// records and says so. Holds at most a second's records. Main thread.
class AuditTail : public QObject
{
    Q_OBJECT
public:
    explicit AuditTail(Backend &backend, QObject *parent = nullptr);

    /// Everything after the record with that number.
    void start(const AuditQuery &query, qint64 after);
    void stop();
    bool isRunning() const { return m_running; }
    /// Stays where it is; going on takes what came meanwhile, sampled if that is much.
    void setPaused(bool paused);
    /// Asks now; the timer does the same.
    void tick();
    /// Records a second in the last answer, and one of how many is shown; 1 = all.
    int rate() const { return m_rate; }
    int sampling() const { return m_sampling; }

Q_SIGNALS:
    /// The oldest first.
    void found(const QList<Rpc::AuditRecord> &records);
    void failed(const Base::Error &error);
    /// rate() or sampling() may be different.
    void paceChanged();

private:
    void ask();
    void answered(const Rpc::QueryAuditReply &reply);
    void finishTick();
    void skipToEnd();

    Backend &m_backend;
    AuditQuery m_query;
    QTimer *m_timer;
    QElapsedTimer m_since;
    QList<Rpc::AuditRecord> m_come;
    qint64 m_after = 0;
    quint64 m_run = 0;
    int m_pieces = 0;
    int m_rate = 0;
    int m_sampling = 1;
    bool m_running = false;
    bool m_asking = false;
};

} // namespace Models
