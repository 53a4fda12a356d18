// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/itemtypes.h"

/// Shared by the files that read the item table.
namespace Storage {

inline QStringList keywordsFrom(const Row &row, int column)
{
    return row.isNull(column) ? QStringList() : row.text(column).split(QLatin1Char(' '));
}

/// How keywords stand in their column: sorted, blank-separated, NULL = none.
inline Value keywordsValue(const QStringList &keywords)
{
    return keywords.isEmpty() ? Value(nullptr) : Value(keywords.join(QLatin1Char(' ')));
}

/// From the columns uid, flags, mod_seq, keywords.
inline Base::ItemState stateFromRow(const Row &row)
{
    return {
        row.number<Base::Uid>(0), row.number<quint32>(1), row.number<Base::ModSeq>(2), keywordsFrom(row, 3)};
}

} // namespace Storage
