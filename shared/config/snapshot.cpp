// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/snapshot.h"

#include "config/value.h"

namespace Config {

Value defaultValue(const Row &row, std::string_view service)
{
    if (row.kind == Kind::Boolean)
        return row.number != 0;
    if (row.kind < Kind::Text)
        return row.number;
    QString ignored;
    const QString text = toQString(row.text).replace(QLatin1String("{service}"), toQString(service));
    const auto value = parseValue(row, text, &ignored);
    // A default that does not parse is a mistake in a table; the tests of shared/options parse them all.
    Q_ASSERT(value || !row.isOption());
    return value.value_or(Value());
}

Snapshot::Snapshot(const Table &table)
{
    auto data = std::make_shared<Data>(Data{table, {}, {}, false});
    data->values.reserve(table.rows().size());
    for (const Row &row : table.rows())
        data->values.push_back(row.isOption() ? defaultValue(row, table.service()) : Value());
    data->origins.assign(table.rows().size(), Origin::Default);
    m_data = std::move(data);
}

bool Snapshot::isDefault(int row) const
{
    return value(row) == defaultValue(table().rows()[std::size_t(row)], table().service());
}

QString Snapshot::dump() const
{
    QString text;
    for (const int index : table().sortedOptions()) {
        const Row &row = table().rows()[std::size_t(index)];
        if (isDefault(index))
            text += QLatin1String("# ");
        text += QString(toQString(row.key) + QLatin1String(" = ") + formatValue(row, value(index))).trimmed()
            + u'\n';
    }
    return text;
}

} // namespace Config
