// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>

namespace Widgets {

/// Sorts by several columns: rows that are equal in the first one by the next one, and so on. The titles of
/// columns tell their place and direction while there is more than one.
class SortProxy : public QSortFilterProxyModel
{
public:
    /// A column of the source, and which way.
    struct Key
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Key &, const Key &) = default;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// While set, sort() adds its column behind the others, or turns it round if it is one of them.
    void setExtending(bool extending) { m_extending = extending; }
    /// The first one counts most; empty = as the source.
    const QList<Key> &keys() const { return m_keys; }
    void setKeys(const QList<Key> &keys);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isLess(const QModelIndex &left, const QModelIndex &right) const;

    QList<Key> m_keys;
    bool m_extending = false;
};

} // namespace Widgets
