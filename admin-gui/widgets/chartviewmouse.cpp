// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartview.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace Widgets {

using Models::Span;

qint64 ChartView::timeAt(qreal x) const
{
    const QRectF plot = chart()->plotArea();
    if (plot.width() <= 0)
        return m_picture.span.begin;
    const qreal part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return m_picture.span.begin + qint64(part * double(m_picture.span.length()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QChartView::mousePressEvent(event);
    m_pressed = event->pos();
    m_band->setGeometry(QRect(m_pressed, QSize()));
    m_band->show();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_band->isVisible()) {
        const QRectF plot = chart()->plotArea();
        m_band->setGeometry(QRect(QPoint(std::min(m_pressed.x(), event->pos().x()), int(plot.top())),
            QSize(std::abs(event->pos().x() - m_pressed.x()), int(plot.height()))));
    }
    const qint64 time = timeAt(event->position().x());
    setCrosshair(time);
    Q_EMIT pointedAt(time);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_band->isVisible())
        return QChartView::mouseReleaseEvent(event);
    m_band->hide();
    const int from = std::min(m_pressed.x(), event->pos().x()); // std::minmax() would refer to values that are gone
    const int to = std::max(m_pressed.x(), event->pos().x());
    if (to - from > fontMetrics().averageCharWidth())
        Q_EMIT zoomed({timeAt(from), timeAt(to)});
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_band->hide();
    Q_EMIT resetWanted();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // Only sideways, or with Shift: the page itself is scrolled by the wheel, too.
    const QPoint turn = event->angleDelta();
    const int by = turn.x() != 0 ? turn.x() : event->modifiers() & Qt::ShiftModifier ? turn.y() : 0;
    if (by == 0)
        return event->ignore();
    Q_EMIT panned(-m_picture.span.length() * by / 1200);
    event->accept();
}

void ChartView::leaveEvent(QEvent *event)
{
    setCrosshair(0);
    Q_EMIT pointedAt(0);
    QChartView::leaveEvent(event);
}

void ChartView::zoomBy(double factor)
{
    const Span &span = m_picture.span;
    const qint64 middle = m_crosshair > 0 ? m_crosshair : span.begin + span.length() / 2;
    const auto half = qint64(double(span.length()) * factor / 2);
    Q_EMIT zoomed({middle - half, middle + half});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::max<qint64>(1, m_picture.span.length() / 60);
    const qint64 now = m_crosshair > 0 ? m_crosshair : m_picture.span.end;
    const auto point = [this](qint64 time) {
        const qint64 place = std::clamp(time, m_picture.span.begin, m_picture.span.end);
        setCrosshair(place);
        Q_EMIT pointedAt(place);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return point(now - step);
    case Qt::Key_Right:
        return point(now + step);
    case Qt::Key_Plus:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(2);
    case Qt::Key_Escape:
        Q_EMIT resetWanted();
        return;
    default:
        event->ignore(); // Space pauses, the arrows up and down scroll the page
    }
}

} // namespace Widgets
