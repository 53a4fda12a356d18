// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartview.h"

#include "widgets/chartcolors.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QRubberBand>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Models::Run;

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_time->setTickCount(5);
    m_value->setTickCount(6);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view has it: two stops for one chart are one too many
    viewport()->setObjectName(QStringLiteral("qt_scrollarea_viewport"));
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::CrossCursor);
    applyPalette();
}

void ChartView::applyPalette()
{
    const QPalette colors = palette();
    chart()->setBackgroundBrush(colors.base());
    chart()->setBackgroundPen(Qt::NoPen);
    QColor grid = colors.color(QPalette::Text);
    grid.setAlphaF(0.15f);
    for (QAbstractAxis *axis :
        {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsBrush(colors.text());
        axis->setLabelsFont(font());
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
}

QLineSeries *ChartView::seriesAt(int number)
{
    while (m_series.size() <= number) {
        auto *series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        m_series.append(series);
    }
    return m_series.at(number);
}

void ChartView::draw(const Models::ChartPicture &picture, const QSet<int> &hidden)
{
    m_picture = picture;
    m_hidden = hidden;
    const qint64 length = picture.span.length();
    m_time->setFormat(length <= 15 * 60'000 ? QStringLiteral("HH:mm:ss")
            : length <= 2 * 86'400'000      ? QStringLiteral("HH:mm")
                                            : locale().dateFormat(QLocale::ShortFormat));
    m_time->setRange(
        QDateTime::fromMSecsSinceEpoch(picture.span.begin), QDateTime::fromMSecsSinceEpoch(picture.span.end));
    // Six labels: a fifth of the top has to be told exactly.
    const int digits = picture.top >= 5 ? 0 : std::min(6, int(std::ceil(-std::log10(picture.top / 5) - 1e-9)));
    m_value->setLabelFormat(QStringLiteral("%.%1f").arg(digits));
    m_value->setRange(0, picture.top); // after the format: the room for labels is measured now
    int used = 0;
    for (int line = 0; line < int(picture.lines.size()); ++line) {
        if (hidden.contains(line))
            continue;
        const QPen pen = chartPen(line, palette());
        for (const Run &run : picture.lines.at(line).runs) {
            QLineSeries *series = seriesAt(used++);
            if (series->pen() != pen)
                series->setPen(pen);
            // A single point would not be drawn.
            const double width = double(length) / 400;
            series->replace(run.size() == 1 ? Run{run.first(), run.first() + QPointF(width, 0)} : run);
        }
    }
    for (int spare = used; spare < int(m_series.size()); ++spare)
        m_series.at(spare)->clear();
    viewport()->update();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPalette();
        draw(m_picture, m_hidden);
    }
}

int ChartView::points() const
{
    int count = 0;
    for (const QLineSeries *series : m_series)
        count += int(series->count());
    return count;
}

void ChartView::setCrosshair(qint64 time)
{
    if (std::exchange(m_crosshair, time) != time)
        viewport()->update();
}

} // namespace Widgets
