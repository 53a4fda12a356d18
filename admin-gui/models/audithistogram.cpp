// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audithistogram.h"

#include "models/auditmodel.h"

#include <QDateTime>

#include <algorithm>

namespace Models {

namespace {

constexpr int questionsAtOnce = 4;

qint64 microsecondsNow()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

AuditHistogram::AuditHistogram(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void AuditHistogram::setRange(qint64 from, qint64 until)
{
    if (from == m_from && until == m_until && !m_buckets.isEmpty())
        return;
    m_from = from;
    m_until = until;
    refresh();
}

void AuditHistogram::refresh()
{
    stop();
    if (!m_backend.isReady() || m_from < 0)
        return;
    if (m_from == 0)
        return findFirst();
    divide(m_from, m_until ? m_until : microsecondsNow());
}

void AuditHistogram::stop()
{
    ++m_run;
}

void AuditHistogram::findFirst()
{
    Rpc::QueryAudit first;
    first.ascending = true;
    first.limit = 1;
    m_backend.ask<Rpc::QueryAudit>(
        first, this, [this, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (run != m_run || !reply)
                return;
            const qint64 end = m_until ? m_until : microsecondsNow();
            divide(reply->records.isEmpty() ? end - 3'600'000'000 : reply->records.first().time, end);
        });
}

void AuditHistogram::divide(qint64 from, qint64 until)
{
    until = std::max(until, from + bucketCount);
    m_buckets.clear();
    for (int i = 0; i < bucketCount; ++i) {
        HistogramBucket bucket;
        bucket.from = from + (until - from) / bucketCount * i;
        bucket.until = i + 1 < bucketCount ? from + (until - from) / bucketCount * (i + 1) : until;
        m_buckets.append(bucket);
    }
    const auto shown = std::exchange(m_shown, {});
    for (const auto &[time, bad] : shown) {
        m_shown.append({time, bad});
        if (const int place = bucketAt(time); place >= 0) {
            ++m_buckets[place].shown;
            m_buckets[place].bad += bad ? 1 : 0;
        }
    }
    m_numbers = QList<qint64>(bucketCount + 1, -1);
    m_next = 0;
    Q_EMIT changed();
    for (int i = 0; i < questionsAtOnce; ++i)
        askNext();
}

void AuditHistogram::askNext()
{
    if (m_next > bucketCount)
        return;
    const int boundary = m_next++;
    ask(boundary, 0);
}

void AuditHistogram::ask(int boundary, qint64 before)
{
    Rpc::QueryAudit last;
    last.limit = 1;
    last.before = before;
    last.until = boundary < bucketCount ? m_buckets.at(boundary).from : m_buckets.last().until;
    m_backend.ask<Rpc::QueryAudit>(
        last, this, [this, boundary, run = m_run](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (run != m_run || !reply)
                return;
            if (reply->records.isEmpty() && !reply->complete)
                return ask(boundary, reply->next);
            take(boundary, reply->records.isEmpty() ? 0 : reply->records.first().seq);
            askNext();
        });
}

void AuditHistogram::take(int boundary, qint64 seq)
{
    m_numbers[boundary] = seq;
    const auto count = [this](int bucket) {
        if (m_numbers.at(bucket) >= 0 && m_numbers.at(bucket + 1) >= 0)
            m_buckets[bucket].all = std::max<qint64>(0, m_numbers.at(bucket + 1) - m_numbers.at(bucket));
    };
    if (boundary > 0)
        count(boundary - 1);
    if (boundary < bucketCount)
        count(boundary);
    Q_EMIT changed();
}

int AuditHistogram::bucketAt(qint64 time) const
{
    const auto after = std::upper_bound(m_buckets.begin(), m_buckets.end(), time,
        [](qint64 moment, const HistogramBucket &bucket) { return moment < bucket.from; });
    const auto place = int(after - m_buckets.begin()) - 1;
    if (place < 0 || (time >= m_buckets.at(place).until && place + 1 < bucketCount))
        return -1;
    return place; // what came since the range was taken belongs to its end
}

void AuditHistogram::add(const QList<Rpc::AuditRecord> &records)
{
    for (const Rpc::AuditRecord &record : records) {
        const bool bad = auditSeverity(record) >= Severity::Warning;
        m_shown.append({record.time, bad});
        const int place = bucketAt(record.time);
        if (place < 0)
            continue;
        ++m_buckets[place].shown;
        m_buckets[place].bad += bad ? 1 : 0;
    }
    if (m_shown.size() > AuditModel::mostRows)
        m_shown.remove(0, m_shown.size() - AuditModel::mostRows);
    Q_EMIT changed();
}

void AuditHistogram::forgetShown()
{
    m_shown.clear();
    for (HistogramBucket &bucket : m_buckets)
        bucket.shown = bucket.bad = 0;
    Q_EMIT changed();
}

} // namespace Models
