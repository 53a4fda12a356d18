// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodeltail.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace std::chrono_literals;

namespace {

constexpr quint32 tailPiece = 1000;
constexpr int mostPieces = 3; // in a second; then the rest is left out
constexpr int mostShown = 200; // in a second: nobody reads faster, and the event loop stays free

} // namespace

AuditTail::AuditTail(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, &AuditTail::tick);
}

void AuditTail::start(const AuditQuery &query, qint64 after)
{
    stop();
    m_query = query;
    m_after = after;
    m_running = true;
    m_sampling = 1;
    m_rate = 0;
    m_since.start();
    m_timer->start();
}

void AuditTail::stop()
{
    ++m_run;
    m_running = false;
    m_asking = false;
    m_come.clear();
    m_timer->stop();
}

void AuditTail::setPaused(bool paused)
{
    if (m_running)
        paused ? m_timer->stop() : m_timer->start();
}

void AuditTail::tick()
{
    if (!m_running || m_asking || !m_backend.isReady())
        return;
    m_pieces = 0;
    ask();
}

void AuditTail::ask()
{
    Rpc::QueryAudit request = m_query.wide();
    request.ascending = true;
    request.after = m_after;
    request.until = 0;
    request.limit = tailPiece;
    m_asking = true;
    m_backend.ask<Rpc::QueryAudit>(
        request, this, [this, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (run != m_run)
                return;
            m_asking = false;
            if (reply)
                answered(*reply);
            else
                Q_EMIT failed(reply.error());
        });
}

void AuditTail::answered(const Rpc::QueryAuditReply &reply)
{
    m_after = std::max(m_after, reply.next);
    for (const Rpc::AuditRecord &record : reply.records) {
        if (m_query.matches(record))
            m_come.append(record);
    }
    if (reply.complete)
        return finishTick();
    ++m_pieces < mostPieces ? ask() : skipToEnd();
}

/// It grows faster than it is read: on from the newest record.
void AuditTail::skipToEnd()
{
    Rpc::QueryAudit newest;
    newest.limit = 1;
    m_asking = true;
    m_backend.ask<Rpc::QueryAudit>(
        newest, this, [this, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (run != m_run)
                return;
            m_asking = false;
            if (reply && !reply->records.isEmpty())
                m_after = std::max(m_after, reply->records.first().seq);
            finishTick();
        });
}

void AuditTail::finishTick()
{
    const qint64 elapsed = std::max<qint64>(1000, m_since.restart());
    const QList<Rpc::AuditRecord> come = std::exchange(m_come, {});
    m_rate = int(come.size() * 1000 / elapsed);
    m_sampling = int((come.size() + mostShown - 1) / mostShown);
    m_sampling = std::max(1, m_sampling);
    QList<Rpc::AuditRecord> shown;
    for (qsizetype i = 0; i < come.size(); i += m_sampling)
        shown.append(come.at(i));
    if (!shown.isEmpty())
        Q_EMIT found(shown);
    Q_EMIT paceChanged();
}

} // namespace Models
