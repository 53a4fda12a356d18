// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartview.h"

#include "widgets/severity.h"

#include <QChart>
#include <QPainter>

namespace Widgets {

qreal ChartView::placeOf(qint64 time) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left()
        + plot.width() * double(time - m_picture.span.begin)
        / double(std::max<qint64>(1, m_picture.span.length()));
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect)
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setClipRect(plot);
    painter->setFont(font());
    drawGaps(*painter, plot);
    drawThreshold(*painter, plot);
    drawMarks(*painter, plot);
    if (m_crosshair >= m_picture.span.begin && m_crosshair <= m_picture.span.end)
        drawCrosshair(*painter, plot);
    painter->restore();
}

void ChartView::drawGaps(QPainter &painter, const QRectF &plot) const
{
    QColor color = palette().color(QPalette::Text);
    color.setAlphaF(0.35f);
    for (const Models::ChartGap &gap : m_picture.gaps) {
        const QRectF band(
            QPointF(placeOf(gap.span.begin), plot.top()), QPointF(placeOf(gap.span.end), plot.bottom()));
        painter.fillRect(band, QBrush(color, Qt::BDiagPattern));
        color.setAlphaF(1);
        painter.setPen(color);
        if (band.width() > fontMetrics().averageCharWidth() * 12)
            painter.drawText(band.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, gap.reason);
        color.setAlphaF(0.35f);
    }
}

void ChartView::drawThreshold(QPainter &painter, const QRectF &plot) const
{
    if (!m_picture.threshold || m_picture.top <= 0)
        return;
    const qreal y = plot.bottom() - plot.height() * *m_picture.threshold / m_picture.top;
    QPen pen(severityColor(Models::Severity::Critical, palette()));
    pen.setWidthF(1.2);
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.drawText(QRectF(plot.left() + 4, y, plot.width() - 8, fontMetrics().height()), Qt::AlignRight,
        tr("Threshold %1").arg(Models::chartValue(*m_picture.threshold, m_picture.unit)));
}

void ChartView::drawMarks(QPainter &painter, const QRectF &plot) const
{
    QPen pen(palette().color(QPalette::Text));
    pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    qreal free = plot.left(); // texts do not cover each other
    for (const Models::ChartMark &mark : m_picture.marks) {
        const qreal x = placeOf(mark.time);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const qreal width = fontMetrics().horizontalAdvance(mark.text) + 8;
        const qreal left = x + width > plot.right() ? x - width : x + 4;
        if (left < free)
            continue;
        painter.drawText(QPointF(left, plot.top() + fontMetrics().ascent() + 2), mark.text);
        free = left + width;
    }
}

void ChartView::drawCrosshair(QPainter &painter, const QRectF &plot) const
{
    const qreal x = placeOf(m_crosshair);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    QStringList texts{
        locale().toString(QDateTime::fromMSecsSinceEpoch(m_crosshair).time(), QStringLiteral("HH:mm:ss"))};
    for (int line = 0; line < int(m_picture.lines.size()); ++line) {
        if (m_hidden.contains(line))
            continue;
        if (const auto value = Models::valueAt(m_picture, line, m_crosshair))
            texts.append(
                QString(m_picture.lines.at(line).title + u": " + Models::chartValue(*value, m_picture.unit)));
    }
    const QString text = texts.join(u'\n');
    QRectF box =
        fontMetrics().boundingRect(QRect(0, 0, int(plot.width()), int(plot.height())), Qt::AlignLeft, text);
    box.adjust(-4, -2, 4, 2);
    box.moveTopLeft({x + 8 + box.width() > plot.right() ? x - 8 - box.width() : x + 8, plot.top() + 4});
    QColor ground = palette().color(QPalette::ToolTipBase);
    ground.setAlphaF(0.93f);
    painter.fillRect(box, ground);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(4, 2, -4, -2), Qt::AlignLeft, text);
}

} // namespace Widgets
