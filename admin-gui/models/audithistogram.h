// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

namespace Models {

/// A piece of time and what happened in it. Microseconds since the epoch; \a until is excluded.
struct HistogramBucket
{
    qint64 from = 0;
    qint64 until = 0;
    qint64 all = -1; ///< records of the log; -1 = not known yet
    qint64 shown = 0; ///< records that are loaded
    qint64 bad = 0; ///< of these, refused or failed ones
    friend bool operator==(const HistogramBucket &, const HistogramBucket &) = default;
};

/// How records are spread over time. Of the whole log by the numbers at the limits of the buckets, a request
/// for one record each; of what a filter finds, what is loaded. Main thread; bucketCount buckets.
class AuditHistogram : public QObject
{
    Q_OBJECT
public:
    static constexpr int bucketCount = 60;

    explicit AuditHistogram(Backend &backend, QObject *parent = nullptr);

    /// Microseconds; 0 = from the first record on, and until now. The same range again asks nothing.
    void setRange(qint64 from, qint64 until);
    /// Asks again although the range is the same.
    void refresh();
    void stop();
    /// Records that are shown now.
    void add(const QList<Rpc::AuditRecord> &records);
    /// None is shown any more.
    void forgetShown();
    const QList<HistogramBucket> &buckets() const { return m_buckets; }
    qint64 from() const { return m_buckets.isEmpty() ? 0 : m_buckets.first().from; }
    qint64 until() const { return m_buckets.isEmpty() ? 0 : m_buckets.last().until; }
    bool isComplete() const { return m_next > bucketCount; }

Q_SIGNALS:
    void changed();

private:
    void findFirst();
    void divide(qint64 from, qint64 until);
    void askNext();
    void ask(int boundary, qint64 before);
    void take(int boundary, qint64 seq);
    int bucketAt(qint64 time) const;

    Backend &m_backend;
    QList<HistogramBucket> m_buckets;
    QList<qint64> m_numbers; ///< of the last record before each boundary; -1 = not known
    QList<std::pair<qint64, bool>> m_shown; ///< times of what is shown, and whether it is bad
    qint64 m_from = -1;
    qint64 m_until = -1;
    quint64 m_run = 0;
    int m_next = 0; ///< boundary to be asked for
};

} // namespace Models
