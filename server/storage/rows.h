// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <optional>
#include <type_traits>

/// The rows of a select as values, for results that are wanted whole and bounded by their nature.
namespace Storage {

/// Every row as \a from makes it, in the order of the select.
template <class From>
auto rows(Connection &connection, const char *sql, Connection::Values values, From from)
    -> Base::Result<QList<std::invoke_result_t<From, const Row &>>>
{
    QList<std::invoke_result_t<From, const Row &>> list;
    TRY(connection.select(sql, values, [&](const Row &row) {
        list.append(from(row));
        return true;
    }));
    return list;
}

/// The first row likewise; nothing if there is none.
template <class From>
auto firstRow(Connection &connection, const char *sql, Connection::Values values, From from)
    -> Base::Result<std::optional<std::invoke_result_t<From, const Row &>>>
{
    std::optional<std::invoke_result_t<From, const Row &>> first;
    TRY(connection.selectOne(sql, values, [&](const Row &row) { first = from(row); }));
    return first;
}

/// Of a select for nothing but ids.
template <class Id> Id idFromRow(const Row &row)
{
    return row.id<Id>(0);
}

/// What became of an INSERT: false if what it would have made was there already.
inline Base::Result<bool> isNew(const Base::Result<qint64> &inserted)
{
    if (!inserted && inserted.error().code == Base::Code::Conflict)
        return false;
    TRY(inserted);
    return true;
}

} // namespace Storage
