// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartspark.h"

#include "widgets/chartcolors.h"

#include <QPainter>

#include <algorithm>

namespace Widgets {

ChartSpark::ChartSpark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartSpark::show(const QList<Models::Sample> &samples)
{
    m_samples = samples;
    update();
}

QSize ChartSpark::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 3 / 2};
}

void ChartSpark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_samples.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chartPen(0, palette()));
    const qint64 end = m_samples.last().time;
    double top = 1;
    for (const Models::Sample &sample : m_samples)
        top = std::max(top, sample.most);
    QPolygonF line;
    for (const Models::Sample &sample : m_samples)
        line.append({double(width()) * (1 - double(end - sample.time) / 60'000),
            double(height() - 2) * (1 - sample.mean / top) + 1});
    painter.drawPolyline(line);
}

} // namespace Widgets
