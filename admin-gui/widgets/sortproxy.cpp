// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sortproxy.h"

#include <QLocale>

#include <algorithm>

namespace Widgets {

void SortProxy::setKeys(const QList<Key> &keys)
{
    m_keys = keys;
    if (m_keys.isEmpty())
        return QSortFilterProxyModel::sort(-1);
    // Qt sorts nothing while column and order are the same.
    QSortFilterProxyModel::sort(m_keys.constFirst().column, m_keys.constFirst().order);
    invalidate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SortProxy::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return setKeys({});
    const auto found = std::find_if(
        m_keys.cbegin(), m_keys.cend(), [column](const Key &key) { return key.column == column; });
    const qsizetype place = found == m_keys.cend() ? -1 : found - m_keys.cbegin();
    if (!m_extending) {
        const bool severalBefore = m_keys.size() > 1;
        m_keys = {{column, order}};
        if (severalBefore)
            return setKeys(m_keys);
        return QSortFilterProxyModel::sort(column, order);
    }
    QList<Key> keys = m_keys;
    if (place < 0)
        keys.append({column, order});
    else
        keys[place].order =
            keys.at(place).order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    setKeys(keys);
}

QVariant SortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant value = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && !value.isValid()) // a title may be cut off in a narrow column
        return QSortFilterProxyModel::headerData(section, orientation, Qt::DisplayRole);
    if (m_keys.size() < 2 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return value;
    for (int place = 0; place < m_keys.size(); ++place) {
        if (m_keys.at(place).column != section)
            continue;
        const QString arrow =
            m_keys.at(place).order == Qt::AscendingOrder ? QStringLiteral("↑") : QStringLiteral("↓");
        return QString(value.toString() + QLatin1Char(' ') + QLocale().toString(place + 1) + arrow);
    }
    return value;
}

/// Qt asks the other way round for a descending first column; the further ones have directions of their own.
bool SortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_keys.size() < 2)
        return isLess(left, right);
    const bool turned = sortOrder() == Qt::DescendingOrder;
    for (const Key &key : m_keys) {
        const QModelIndex one = left.siblingAtColumn(key.column);
        const QModelIndex other = right.siblingAtColumn(key.column);
        const bool against = turned != (key.order == Qt::DescendingOrder);
        if (isLess(one, other))
            return !against;
        if (isLess(other, one))
            return against;
    }
    return false;
}

bool SortProxy::isLess(const QModelIndex &left, const QModelIndex &right) const
{
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Widgets
