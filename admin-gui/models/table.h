// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Models {

/// Roles that every table of this library has beside Qt's.
enum Role {
    SortRole = Qt::UserRole, ///< what a column is sorted by: the number behind "3,2 MiB"
    SeverityRole, ///< Severity of the cell
    BarRole, ///< 0…1: how full; a bar is drawn
    ExportRole, ///< what CSV and JSON get: numbers as numbers, dates as ISO 8601
    IconRole, ///< name of an icon (see Widgets::icon())
};

/// How bad something is. Never told by colour alone.
enum class Severity { None, Good, Notice, Warning, Critical };

/// A table whose rows have keys and that is refreshed by merging: what is gone is removed, what changed is told, what is
/// new is appended, and everything else stays, so that selections and scroll positions survive. It is never reset.
/// Sorting is the view's. Merging n rows takes time in proportion to n.
template <class Row, class Key> class Table : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows.at(index.row());
        QVariant value = cell(row, index.column(), role);
        if (value.isValid() || (role != SortRole && role != ExportRole))
            return value;
        return cell(row, index.column(), Qt::DisplayRole);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && section >= 0 && section < columns())
            return header(section, role);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }
    /// -1 if there is none.
    int rowOf(const Key &key) const
    {
        const int place = m_places.value(key, -1);
        return place < m_rows.size() && place >= 0 && keyOf(m_rows.at(place)) == key ? place : -1;
    }

    /// Takes over \a fresh, whose keys are all different.
    void merge(QList<Row> fresh)
    {
        QHash<Key, qsizetype> wanted;
        wanted.reserve(fresh.size());
        for (qsizetype i = 0; i < fresh.size(); ++i)
            wanted.insert(keyOf(fresh.at(i)), i);
        removeMissing(wanted);
        changeKept(wanted, fresh);
        appendNew(fresh);
    }
    /// One row, new or changed.
    void put(Row row)
    {
        const int place = rowOf(keyOf(row));
        if (place < 0) {
            append({std::move(row)});
        } else if (m_rows.at(place) != row) {
            m_rows[place] = std::move(row);
            Q_EMIT dataChanged(index(place, 0), index(place, columns() - 1));
        }
    }
    void clear()
    {
        if (m_rows.isEmpty())
            return;
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        auto dropped = std::make_shared<std::pair<QList<Row>, QHash<Key, int>>>(std::exchange(m_rows, {}), std::exchange(m_places, {}));
        endRemoveRows();
        // Giving back the memory of a hundred thousand rows takes longer than a window may stand still.
        if (dropped->first.size() > 1000)
            QThreadPool::globalInstance()->start([dropped = std::move(dropped)]() mutable { dropped.reset(); });
    }
    /// Rows that are not there yet.
    void append(QList<Row> fresh)
    {
        if (fresh.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (Row &row : fresh) {
            m_places.insert(keyOf(row), int(m_rows.size()));
            m_rows.append(std::move(row));
        }
        endInsertRows();
    }
    /// The first \a count rows go: of a table that keeps only so many.
    void removeFirst(int count)
    {
        if (count > 0)
            removeRun(0, count);
        reindex();
    }

protected:
    virtual int columns() const = 0;
    virtual Key keyOf(const Row &row) const = 0;
    /// The cell in any role; SortRole and ExportRole may be left to the displayed text.
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QVariant header(int column, int role) const = 0;

private:
    void removeMissing(const QHash<Key, qsizetype> &wanted)
    {
        bool removed = false;
        for (int end = int(m_rows.size()); end > 0;) {
            int begin = end;
            while (begin > 0 && !wanted.contains(keyOf(m_rows.at(begin - 1))))
                --begin;
            if (begin < end) {
                removeRun(begin, end - begin);
                removed = true;
            }
            end = begin - 1;
        }
        if (removed)
            reindex();
    }
    void changeKept(const QHash<Key, qsizetype> &wanted, QList<Row> &fresh)
    {
        int begin = -1; // of a run of changed rows
        for (int i = 0; i <= int(m_rows.size()); ++i) {
            bool differs = false;
            if (i < int(m_rows.size())) {
                Row &now = fresh[wanted.value(keyOf(m_rows.at(i)))];
                differs = m_rows.at(i) != now;
                if (differs)
                    m_rows[i] = now;
            }
            if (differs && begin < 0)
                begin = i;
            if (!differs && begin >= 0) {
                Q_EMIT dataChanged(index(begin, 0), index(i - 1, columns() - 1));
                begin = -1;
            }
        }
    }
    void appendNew(QList<Row> &fresh)
    {
        QList<Row> added;
        for (Row &row : fresh) {
            if (!m_places.contains(keyOf(row)))
                added.append(std::move(row));
        }
        append(std::move(added));
    }
    void removeRun(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }
    void reindex()
    {
        m_places.clear();
        for (int i = 0; i < int(m_rows.size()); ++i)
            m_places.insert(keyOf(m_rows.at(i)), i);
    }

    QList<Row> m_rows;
    QHash<Key, int> m_places;
};

} // namespace Models
