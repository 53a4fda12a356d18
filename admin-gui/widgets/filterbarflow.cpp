// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbarflow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Widgets {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect &rectangle, bool move) const
{
    const QRect inner = rectangle.marginsRemoved(contentsMargins());
    const int space = std::max(2, spacing());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    int y = inner.y();
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            x = inner.x();
            y += height + space;
            height = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, inner, {QPoint(x, y), size}));
        x += size.width() + space;
        height = std::max(height, size.height());
    }
    return y + height - rectangle.y() + contentsMargins().bottom();
}

} // namespace Widgets
