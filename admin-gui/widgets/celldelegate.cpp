// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celldelegate.h"

#include "models/table.h"
#include "widgets/icon.h"
#include "widgets/severity.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Widgets {

namespace {

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
