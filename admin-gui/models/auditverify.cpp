// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditverify.h"

#include "models/format.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace std::chrono_literals;

AuditVerify::AuditVerify(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void AuditVerify::start()
{
    cancel();
    m_checked = m_checkpoints = m_total = m_firstBad = 0;
    m_reason.clear();
    m_state = {};
    m_ended = false;
    m_running = true;
    Rpc::QueryAudit newest;
    newest.limit = 1;
    m_backend.ask<Rpc::QueryAudit>(
        newest, this, [this, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (run == m_run && reply && !reply->records.isEmpty())
                m_total = reply->records.first().seq;
        });
    ask(1);
}

void AuditVerify::cancel()
{
    ++m_run;
    m_running = false;
}

void AuditVerify::ask(qint64 from)
{
    m_backend.ask<Rpc::VerifyAudit>(
        {from}, this,
        [this, run = m_run](const Base::Result<Rpc::VerifyAuditReply> &reply) {
            if (run != m_run)
                return;
            if (reply)
                return answered(*reply);
            m_running = false;
            Q_EMIT failed(reply.error());
        },
        5min);
}

void AuditVerify::answered(const Rpc::VerifyAuditReply &reply)
{
    m_checked += reply.checked;
    m_checkpoints += reply.checkpoints;
    m_firstBad = reply.firstBad;
    m_reason = reply.reason;
    // A problem may have a reason and no number: a missing end, for example.
    if (reply.next != 0 && reply.firstBad == 0 && reply.reason.isEmpty()) {
        Q_EMIT progress();
        return ask(reply.next);
    }
    finish();
}

/// With what the server signed last, if it tells that.
void AuditVerify::finish()
{
    m_backend.ask<Rpc::AuditState>(
        {}, this, [this, run = m_run](const Base::Result<Rpc::AuditStateReply> &state) {
            if (run != m_run)
                return;
            m_state = state.value_or({});
            m_running = false;
            m_ended = true;
            Q_EMIT progress();
            Q_EMIT finished();
        });
}

QString AuditVerify::outcome() const
{
    const QLocale locale;
    if (!m_ended)
        return {};
    if (m_firstBad != 0)
        return tr("Record %1: %2. It and the records after it cannot be trusted.")
            .arg(locale.toString(m_firstBad), m_reason);
    if (!m_reason.isEmpty())
        return tr("%1 records were checked: %2.").arg(locale.toString(m_checked), m_reason);
    const QString intact = tr("%1 records, the chain is intact, signed checkpoints: %2.")
                               .arg(locale.toString(m_checked), locale.toString(m_checkpoints));
    if (m_state.checkpoint == 0)
        return intact;
    return intact + QLatin1Char(' ')
        + tr("Last signed checkpoint: record %1, %2.")
              .arg(locale.toString(m_state.checkpoint), timeText(m_state.checkpointTime));
}

} // namespace Models
