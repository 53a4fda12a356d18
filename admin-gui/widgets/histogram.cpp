// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram.h"

#include "widgets/severity.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace Widgets {

Histogram::Histogram(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_name(accessibleName)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

QSize Histogram::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 4};
}

void Histogram::setBars(QList<Bar> bars, const QString &begin, const QString &end)
{
    m_bars = std::move(bars);
    m_begin = begin;
    m_end = end;
    if (m_current >= m_bars.size())
        m_anchor = m_current = -1;
    update();
}

std::pair<int, int> Histogram::chosen() const
{
    return std::minmax({m_anchor, m_current});
}

QRect Histogram::plot() const
{
    return rect().adjusted(1, 1, -1, -fontMetrics().height() - 1);
}

QRectF Histogram::place(int bar) const
{
    const QRectF inner = plot();
    const double width = inner.width() / double(std::max<qsizetype>(1, m_bars.size()));
    const double x =
        layoutDirection() == Qt::RightToLeft ? inner.right() - width * (bar + 1) : inner.left() + width * bar;
    return {x, inner.top(), width, inner.height()};
}

int Histogram::barAt(int x) const
{
    const QRect inner = plot();
    if (m_bars.isEmpty() || inner.width() <= 0)
        return -1;
    const int fromStart = layoutDirection() == Qt::RightToLeft ? inner.right() - x : x - inner.left();
    return std::clamp(int(qint64(fromStart) * m_bars.size() / inner.width()), 0, int(m_bars.size()) - 1);
}

void Histogram::paintBar(QPainter &painter, int number, qint64 mostAll, qint64 mostSome) const
{
    const Bar &bar = m_bars.at(number);
    const QRectF column = place(number).adjusted(0.5, 0, -0.5, 0);
    const auto height = [&](qint64 count, qint64 most) {
        return count <= 0 || most <= 0 ? 0.0 : std::max(2.0, column.height() * double(count) / double(most));
    };
    const auto fill = [&](const QRectF &base, double from, double up, const QBrush &brush) {
        painter.fillRect(QRectF(base.left(), base.bottom() - from - up, base.width(), up), brush);
    };
    QColor quiet = palette().color(QPalette::WindowText);
    quiet.setAlphaF(0.18f);
    fill(column, 0, height(bar.all, mostAll), quiet);
    const QRectF inner = column.adjusted(column.width() * 0.2, 0, -column.width() * 0.2, 0);
    const double some = height(bar.some, mostSome);
    const double bad = bar.some > 0 ? some * double(bar.bad) / double(bar.some) : 0.0;
    fill(inner, 0, some, palette().color(QPalette::Highlight));
    fill(inner, 0, bad, severityColor(Models::Severity::Warning, palette()));
    if (bad > 0) // not by colour alone
        fill(inner, 0, bad, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
    if (bar.unsure) {
        QColor hatch = palette().color(QPalette::WindowText);
        hatch.setAlphaF(0.15f);
        painter.fillRect(place(number), QBrush(hatch, Qt::Dense6Pattern));
    }
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(plot(), palette().color(QPalette::Base));
    qint64 mostAll = 0;
    qint64 mostSome = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        mostAll = std::max(mostAll, bar.all);
        mostSome = std::max(mostSome, bar.some);
    }
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i, mostAll, mostSome);
    const auto [first, last] = chosen();
    if (first >= 0 && (m_dragging || hasFocus())) {
        QColor mark = palette().color(QPalette::Highlight);
        mark.setAlphaF(0.3f);
        const QRectF range = place(first).united(place(last));
        painter.fillRect(range, mark);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(range.adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect below = rect().adjusted(2, plot().bottom() + 1, -2, 0);
    painter.drawText(
        below, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_begin);
    painter.drawText(
        below, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_end);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void Histogram::choose(int anchor, int current)
{
    m_anchor = anchor;
    m_current = current;
    const auto [first, last] = chosen();
    QString text;
    if (first >= 0)
        text = first == last ? m_bars.at(first).text
                             : tr("%1 to %2").arg(m_bars.at(first).text, m_bars.at(last).text);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bars.isEmpty())
        return;
    m_dragging = true;
    choose(barAt(event->position().toPoint().x()), barAt(event->position().toPoint().x()));
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        choose(m_anchor, barAt(event->position().toPoint().x()));
}

void Histogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    const auto [first, last] = chosen();
    if (first >= 0 && first != last)
        Q_EMIT rangeChosen(first, last);
    else if (first >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_bars.at(first).text, this);
    update();
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (event->key() == Qt::Key_Left)
        step = mirrored ? 1 : -1;
    else if (event->key() == Qt::Key_Right)
        step = mirrored ? -1 : 1;
    const auto [first, last] = chosen();
    if (step != 0 && !m_bars.isEmpty()) {
        const int current = std::clamp(m_current + step, 0, int(m_bars.size()) - 1);
        choose(event->modifiers() & Qt::ShiftModifier && m_anchor >= 0 ? m_anchor : current, current);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && first >= 0) {
        Q_EMIT rangeChosen(first, last);
    } else if (event->key() == Qt::Key_Escape && first >= 0) {
        m_dragging = false;
        choose(-1, -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Histogram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Histogram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Histogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos().x());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), m_bars.at(bar).text, this);
    return true;
}

} // namespace Widgets
