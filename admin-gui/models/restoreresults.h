// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "models/table.h"

namespace Models {

/// How one item fared.
struct RestoreResult
{
    Base::RecoverableObject object;
    Base::RestoredObject outcome;
    friend bool operator==(const RestoreResult &, const RestoreResult &) = default;
};

/// The outcome of a restore, item by item.
class RestoreResults : public Table<RestoreResult, qint64>
{
    Q_OBJECT
public:
    enum Column { Subject, Outcome, Place, Reason, ColumnCount };
    Q_ENUM(Column)
    using Table::Table;

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const RestoreResult &row) const override { return row.object.id.value; }
    QVariant cell(const RestoreResult &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
};

/// Why an item was not restored, in words for people.
QString restoreReason(const Base::RestoredObject &object);

} // namespace Models
