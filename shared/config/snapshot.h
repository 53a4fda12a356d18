// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/table.h"

#include <memory>
#include <utility>
#include <vector>

namespace Config {

/// Where a value comes from; the later one wins.
enum class Origin : quint8 { Default, File, Environment, CommandLine };

/// The values of all options of one program, immutable and cheap to copy (one shared pointer). Thread-safe.
class Snapshot
{
public:
    /// Built-in defaults only.
    explicit Snapshot(const Table &table);

    /// The value of \a option; its default if the program's table does not have it.
    template <class T> T get(const Option<T> &option) const;

    const Table &table() const { return m_data->table; }
    /// By row number of table(); only for rows that are options.
    const Value &value(int row) const { return m_data->values[std::size_t(row)]; }
    Origin origin(int row) const { return m_data->origins[std::size_t(row)]; }
    bool isDefault(int row) const;

    /// All values as a configuration file sorted by name; those that equal the default are commented out,
    /// secrets are stars.
    QString dump() const;

private:
    friend class Builder;
    struct Data
    {
        Table table;
        std::vector<Value> values;
        std::vector<Origin> origins;
        bool fromFile = false; ///< a configuration file was read
    };
    explicit Snapshot(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }

    std::shared_ptr<const Data> m_data;
};

/// What a reload changed.
struct Diff
{
    QStringList changed; ///< reloadable options with a new value, sorted
    QStringList ignored; ///< options with a new value in the file that only a restart takes over, sorted

    /// Whether \a option has a new value that is in force now.
    template <class T> bool has(const Option<T> &option) const
    {
        return changed.contains(QLatin1String(option.key.data(), qsizetype(option.key.size())));
    }
};

/// The default of \a row as a value, with "{service}" filled in.
Value defaultValue(const Row &row, std::string_view service);

template <class T> T Snapshot::get(const Option<T> &option) const
{
    const int index = m_data->table.find(option.key);
    const Value value =
        index >= 0 ? m_data->values[std::size_t(index)] : defaultValue(Row(option), m_data->table.service());
    if constexpr (std::is_same_v<T, bool>)
        return std::get<bool>(value);
    else if constexpr (std::is_same_v<T, Bytes>)
        return Bytes{std::get<qint64>(value)};
    else if constexpr (Detail::isNumber<T> || std::is_enum_v<T> || Detail::IsDuration<T>::value)
        return T(std::get<qint64>(value));
    else
        return std::get<T>(value);
}

} // namespace Config
