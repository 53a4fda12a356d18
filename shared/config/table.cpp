// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/table.h"

namespace Config {

namespace {

/// Levenshtein distance, in the product of the lengths; both are option names, so short.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

} // namespace

int Table::find(std::string_view key) const
{
    if (key.empty())
        return -1;
    const auto less = [this](quint16 index, std::string_view wanted) { return m_rows[index].key < wanted; };
    const auto found = std::lower_bound(m_byKey.begin(), m_byKey.end(), key, less);
    return found != m_byKey.end() && m_rows[*found].key == key ? *found : -1;
}

std::optional<std::string_view> Table::nearest(std::string_view key) const
{
    constexpr std::size_t longestName = 64;
    if (key.size() > longestName)
        return std::nullopt;
    std::size_t best = std::max<std::size_t>(2, key.size() / 3) + 1;
    std::optional<std::string_view> name;
    for (const Row &row : m_rows) {
        if (!row.isOption())
            continue;
        const std::size_t distance = editDistance(key, row.key);
        if (distance < best) {
            best = distance;
            name = row.key;
        }
    }
    return name;
}

QList<int> Table::sortedOptions() const
{
    QList<int> result;
    for (const quint16 index : m_byKey) {
        if (m_rows[index].isOption())
            result.append(index);
    }
    return result;
}

} // namespace Config
