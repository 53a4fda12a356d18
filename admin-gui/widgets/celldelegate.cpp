// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celldelegate.h"

#include "models/table.h"
#include "widgets/icon.h"
#include "widgets/severity.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace Widgets {

namespace {

/// More of a text than this nobody reads in a cell; laying out megabytes would stop the window.
constexpr qsizetype mostShown = 2000;

/// A beginning of it; not half of a character.
QString beginning(const QString &text)
{
    if (text.size() <= mostShown)
        return text;
    const bool halves = text.at(mostShown - 1).isHighSurrogate();
    return QString(QStringView(text).left(mostShown - (halves ? 1 : 0)) + QChar(0x2026));
}

Models::Severity severityOf(const QModelIndex &index)
{
    return static_cast<Models::Severity>(index.data(Models::SeverityRole).toInt());
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Models::Severity severity = severityOf(index);
    if (severity != Models::Severity::None)
        option->palette.setColor(QPalette::Text, severityColor(severity, option->palette));
    const QString name = index.data(Models::IconRole).toString();
    if (!name.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = namedIcon(name);
    }
    if (!(option->features & QStyleOptionViewItem::HasDecoration) && severity >= Models::Severity::Warning) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severityIcon(severity);
    }
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return beginning(QStyledItemDelegate::displayText(value, locale));
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || tip.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A tooltip takes what looks like markup for markup, and would fetch the pictures it names.
    const QString shown = beginning(tip);
    QToolTip::showText(event->globalPos(), Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown, view);
    return true;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant filled = index.data(Models::BarRole);
    if (!filled.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect bar = item.rect.adjusted(2, 2, -2, -2);
    bar.setWidth(std::max(1, int(bar.width() * std::clamp(filled.toDouble(), 0.0, 1.0))));
    QColor color = severityColor(severityOf(index), item.palette);
    color.setAlphaF(0.25f);
    painter->fillRect(QStyle::visualRect(item.direction, item.rect, bar), color);
    const bool selected = item.state & QStyle::State_Selected;
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, text);
}

} // namespace Widgets
