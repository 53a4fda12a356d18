// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <atomic>

namespace Storage {

/// What a statement does, as far as statistics tell them apart.
enum class SqlKind : quint8 { Other, Select, Insert, Update, Delete };
inline constexpr size_t sqlKinds = 5;

/// By its first word; WITH counts as Select.
SqlKind sqlKind(QByteArrayView sql);

/// What all connections of a database did since its start. Any thread, no locks: each figure by itself is
/// exact, several of them need not belong to the same moment.
struct SqlCounters
{
    using Counter = std::atomic<quint64>;

    std::array<Counter, sqlKinds> statements{}; ///< by SqlKind, the failed ones too
    std::array<Counter, sqlKinds> failures{};
    Counter rowReads = 0; ///< rows that selects gave
    Counter connects = 0; ///< connections opened
    Counter connectFailures = 0;
    Counter lastFailure = 0; ///< seconds since the epoch; 0 = none

    const Counter &of(SqlKind kind) const { return statements[size_t(kind)]; }
    const Counter &failed(SqlKind kind) const { return failures[size_t(kind)]; }

    static void add(Counter &counter, quint64 by = 1) { counter.fetch_add(by, std::memory_order_relaxed); }
};

} // namespace Storage
