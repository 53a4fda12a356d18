// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodelpager.h"

#include <algorithm>

namespace Models {

namespace {

constexpr quint32 pagerPiece = 500;

} // namespace

AuditPager::AuditPager(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void AuditPager::start(const AuditQuery &query)
{
    stop();
    m_query = query;
    m_streams.clear();
    m_reached = 0;
    for (const Rpc::QueryAudit &request : query.requests())
        m_streams.append(Stream{request, {}, false});
}

void AuditPager::more(qint64 count)
{
    m_wanted += count;
    if (!m_asking)
        askNext();
}

void AuditPager::stop()
{
    ++m_run;
    m_asking = false;
    m_wanted = 0;
}

bool AuditPager::isComplete() const
{
    return std::all_of(m_streams.begin(), m_streams.end(),
        [](const Stream &stream) { return stream.complete && stream.waiting.isEmpty(); });
}

void AuditPager::askNext()
{
    if (m_wanted <= 0 || isComplete())
        return;
    for (qsizetype i = 0; i < m_streams.size(); ++i) {
        Stream &stream = m_streams[i];
        if (stream.complete || !stream.waiting.isEmpty())
            continue;
        m_asking = true;
        stream.request.limit = pagerPiece;
        m_backend.ask<Rpc::QueryAudit>(
            stream.request, this, [this, i, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
                if (run == m_run)
                    answered(i, reply);
            });
        return;
    }
}

void AuditPager::answered(qsizetype number, const Base::Result<Rpc::QueryAuditReply> &reply)
{
    m_asking = false;
    if (!reply) {
        m_wanted = 0;
        Q_EMIT failed(reply.error());
        return;
    }
    Stream &stream = m_streams[number];
    stream.request.before = reply->next;
    stream.complete = reply->complete;
    for (const Rpc::AuditRecord &record : reply->records) {
        if (m_query.matches(record))
            stream.waiting.append(record);
    }
    m_reached = 0;
    for (const Stream &one : std::as_const(m_streams)) {
        if (!one.complete)
            m_reached = std::max(m_reached, one.request.before);
    }
    const QList<Rpc::AuditRecord> records = merged();
    m_wanted = std::max<qint64>(0, m_wanted - records.size());
    const quint64 run = m_run;
    Q_EMIT found(records);
    if (run == m_run && !m_asking)
        askNext();
}

/// What is newer than everything that can still come.
QList<Rpc::AuditRecord> AuditPager::merged()
{
    QList<Rpc::AuditRecord> records;
    while (true) {
        Stream *newest = nullptr;
        for (Stream &stream : m_streams) {
            if (stream.waiting.isEmpty()) {
                if (!stream.complete)
                    return records;
                continue;
            }
            if (!newest || stream.waiting.first().seq > newest->waiting.first().seq)
                newest = &stream;
        }
        if (!newest)
            return records;
        records.append(newest->waiting.takeFirst());
    }
}

} // namespace Models
