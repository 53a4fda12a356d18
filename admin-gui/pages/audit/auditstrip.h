// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audithistogram.h"
#include "models/auditmodel.h"
#include "widgets/histogram.h"

namespace Pages {

/// The histogram above the table: all records, and of them what is shown.
class AuditStrip : public Widgets::Histogram
{
    Q_OBJECT
public:
    /// Both outlive it.
    AuditStrip(Models::AuditHistogram &histogram, const Models::AuditModel &model, QWidget *parent = nullptr);

    void redraw();

Q_SIGNALS:
    /// Microseconds since the epoch; the second is excluded.
    void zoomed(qint64 from, qint64 until);

private:
    Bar barOf(const Models::HistogramBucket &bucket, qint64 oldest) const;

    Models::AuditHistogram &m_histogram;
    const Models::AuditModel &m_model;
    qint64 m_oldest = 0; ///< time of the oldest record that is shown
};

} // namespace Pages
