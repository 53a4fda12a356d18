// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/option.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Config {

/// Rows in the order they were declared, and their index by name.
template <std::size_t count> struct Rows
{
    std::array<Row, count> declared;
    std::array<quint16, count> byKey;
};

namespace Detail {

template <std::size_t count> constexpr Rows<count> indexed(std::array<Row, count> rows)
{
    Rows<count> result{rows, {}};
    for (std::size_t i = 0; i < count; ++i)
        result.byKey[i] = quint16(i);
    std::sort(result.byKey.begin(), result.byKey.end(), [&rows](quint16 a, quint16 b) {
        return rows[a].key != rows[b].key ? rows[a].key < rows[b].key : a < b;
    });
    return result;
}

} // namespace Detail

/// Rows from options and pseudo rows: `rows(Heading{"Log"}, logFile, Obsolete{"mysql_host", "…"})`.
template <class... Declared> constexpr auto rows(const Declared &...declared)
{
    return Detail::indexed(std::array<Row, sizeof...(Declared)>{Row(declared)...});
}

/// All rows of \a first, then all of \a second.
template <std::size_t n, std::size_t m>
constexpr Rows<n + m> join(const Rows<n> &first, const Rows<m> &second)
{
    std::array<Row, n + m> all{};
    std::copy(first.declared.begin(), first.declared.end(), all.begin());
    std::copy(second.declared.begin(), second.declared.end(), all.begin() + n);
    return Detail::indexed(all);
}

/// The rows a program reads. Headings have no name and may repeat; every other name occurs once.
template <std::size_t count> constexpr bool namesAreUnique(const Rows<count> &rows)
{
    for (std::size_t i = 1; i < count; ++i) {
        const std::string_view key = rows.declared[rows.byKey[i]].key;
        if (!key.empty() && key == rows.declared[rows.byKey[i - 1]].key)
            return false;
    }
    return true;
}

/// The option table of one program: a view of static rows, cheap to copy. Thread-safe.
class Table
{
public:
    /// \a service is the word in file names ("server"), \a program the executable ("kopano-server").
    template <std::size_t count>
    constexpr Table(std::string_view program, std::string_view service, const Rows<count> &rows)
        : m_program(program)
        , m_service(service)
        , m_rows(rows.declared)
        , m_byKey(rows.byKey)
    {
    }

    std::string_view program() const { return m_program; }
    std::string_view service() const { return m_service; }
    std::span<const Row> rows() const { return m_rows; }

    /// Row number of \a key, or -1.
    int find(std::string_view key) const;
    /// The name nearest to a misspelt one, if any is near enough to be meant.
    std::optional<std::string_view> nearest(std::string_view key) const;
    /// Numbers of the rows that are options, sorted by name.
    QList<int> sortedOptions() const;

private:
    std::string_view m_program;
    std::string_view m_service;
    std::span<const Row> m_rows;
    std::span<const quint16> m_byKey;
};

} // namespace Config
