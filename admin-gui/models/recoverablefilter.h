// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverable.h"

#include <QDate>
#include <QSortFilterProxyModel>

namespace Models {

/// What somebody looks for among deleted items. Empty members say nothing.
struct RecoverableQuery
{
    QString text; ///< in subject, sender or folder, whatever its case
    QString from;
    QString deletedBy;
    std::optional<RecoverableType> type;
    QDate deletedFrom; ///< local days, both inclusive
    QDate deletedUntil;
    quint64 smallest = 0;
    QStringList folder; ///< of origin, or anything below it

    bool isEmpty() const { return *this == RecoverableQuery(); }
    /// Whether it says more than the folder.
    bool isSearch() const;
    bool matches(const Base::RecoverableObject &object, RecoverableType objectType) const;
    friend bool operator==(const RecoverableQuery &, const RecoverableQuery &) = default;
};

/// Only those rows of a RecoverableModel that a query fits.
class RecoverableFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RecoverableFilter(RecoverableModel &model, QObject *parent = nullptr);

    const RecoverableQuery &query() const { return m_query; }
    void setQuery(const RecoverableQuery &query);
    /// What these rows of the filter are.
    QList<Base::RecoverableObject> objects(const QList<int> &rows) const;
    const Base::RecoverableObject &objectAt(int row) const;
    /// Bytes of all that match.
    quint64 size() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecoverableModel &m_model;
    RecoverableQuery m_query;
};

} // namespace Models
