// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditstrip.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Pages {

namespace {

QString momentText(qint64 microseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000);
    return QString(QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + time.time().toString(QStringLiteral("HH:mm")));
}

} // namespace

AuditStrip::AuditStrip(Models::AuditHistogram &histogram, const Models::AuditModel &model, QWidget *parent)
    : Histogram(tr("Records over time"), parent)
    , m_histogram(histogram)
    , m_model(model)
{
    setToolTip(tr("Drag over a range to see it alone."));
    connect(&histogram, &Models::AuditHistogram::changed, this, &AuditStrip::redraw);
    connect(&model, &Models::AuditModel::added, this, [this](const QList<Rpc::AuditRecord> &records) {
        for (const Rpc::AuditRecord &record : records)
            m_oldest = m_oldest == 0 ? record.time : std::min(m_oldest, record.time);
        m_histogram.add(records);
    });
    connect(&model, &Models::AuditModel::searched, this, &AuditStrip::redraw);
    connect(this, &Histogram::rangeChosen, this, [this](int first, int last) {
        const QList<Models::HistogramBucket> &buckets = m_histogram.buckets();
        if (last < buckets.size())
            Q_EMIT zoomed(buckets.at(first).from, buckets.at(last).until);
    });
}

Widgets::Histogram::Bar AuditStrip::barOf(const Models::HistogramBucket &bucket, qint64 oldest) const
{
    const QLocale locale;
    Bar bar{bucket.all, bucket.shown, bucket.bad, oldest > 0 && bucket.from < oldest, {}};
    bar.text = tr("%1 – %2: records %3, of these shown %4, refused or failed %5")
                   .arg(momentText(bucket.from), momentText(bucket.until),
                       bucket.all < 0 ? tr("unknown") : locale.toString(bucket.all),
                       locale.toString(bucket.shown), locale.toString(bucket.bad));
    return bar;
}

void AuditStrip::redraw()
{
    if (m_model.rowCount() == 0)
        m_oldest = 0;
    QList<Bar> bars;
    const qint64 oldest = m_model.isComplete() ? 0 : m_oldest;
    for (const Models::HistogramBucket &bucket : m_histogram.buckets())
        bars.append(barOf(bucket, oldest));
    setBars(std::move(bars), m_histogram.from() ? momentText(m_histogram.from()) : QString(),
        m_histogram.until() ? momentText(m_histogram.until()) : QString());
}

} // namespace Pages
