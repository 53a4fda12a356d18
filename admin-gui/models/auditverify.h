// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

namespace Models {

/// Has the server check the chain of the security log, piece by piece. Main thread.
class AuditVerify : public QObject
{
    Q_OBJECT
public:
    explicit AuditVerify(Backend &backend, QObject *parent = nullptr);

    void start();
    void cancel();
    bool isRunning() const { return m_running; }
    qint64 checked() const { return m_checked; }
    /// How many records there are about; 0 = not known.
    qint64 total() const { return m_total; }
    qint64 firstBad() const { return m_firstBad; } ///< 0 = none
    bool isIntact() const { return m_ended && m_firstBad == 0 && m_reason.isEmpty(); }
    /// "1,204,331 records, chain intact, 12 signed checkpoints, the last one record 1,204,000 at 12:00.", or
    /// what is wrong; empty until it has ended.
    QString outcome() const;

Q_SIGNALS:
    void progress();
    void finished();
    void failed(const Base::Error &error);

private:
    void ask(qint64 from);
    void answered(const Rpc::VerifyAuditReply &reply);
    void finish();

    Backend &m_backend;
    QString m_reason;
    qint64 m_checked = 0;
    qint64 m_checkpoints = 0;
    qint64 m_total = 0;
    Rpc::AuditStateReply m_state; ///< when it had ended
    qint64 m_firstBad = 0;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_ended = false;
};

} // namespace Models
