// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/configtable.h"

#include "storage/rows.h"

namespace Storage {

namespace {

ConfigVersionRow fromRow(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.bytes(4)};
}

} // namespace

Base::Result<std::optional<ConfigVersionRow>> ConfigTable::newest(
    Connection &connection, const QString &service, const QString &host)
{
    static constexpr char sql[] = R"(
        SELECT version, changed_at, changed_by, comment, content FROM config_version
        WHERE service = :service AND host = :host ORDER BY version DESC LIMIT 1
    )";
    return firstRow(connection, sql, {service, host}, &fromRow);
}

Base::Result<std::optional<ConfigVersionRow>> ConfigTable::find(
    Connection &connection, const QString &service, const QString &host, qint64 version)
{
    static constexpr char sql[] = R"(
        SELECT version, changed_at, changed_by, comment, content FROM config_version
        WHERE service = :service AND host = :host AND version = :version
    )";
    return firstRow(connection, sql, {service, host, version}, &fromRow);
}

Base::Result<QList<ConfigVersionRow>> ConfigTable::list(
    Connection &connection, const QString &service, const QString &host, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        SELECT version, changed_at, changed_by, comment FROM config_version
        WHERE service = :service AND host = :host AND version < :before ORDER BY version DESC LIMIT :limit
    )";
    return rows(connection, sql, {service, host, before, limit}, [](const Row &row) {
        return ConfigVersionRow{row.integer(0), row.integer(1), row.text(2), row.text(3), {}};
    });
}

Base::Result<void> ConfigTable::insert(
    Connection &connection, const QString &service, const QString &host, const ConfigVersionRow &row)
{
    static constexpr char sql[] = R"(
        INSERT INTO config_version (service, host, version, changed_at, changed_by, comment, content)
        VALUES (:service, :host, :version, :time, :author, :comment, :content)
    )";
    TRY(connection.run(
        sql, {service, host, row.version, connection.now(), row.author, row.comment, row.content}));
    return {};
}

} // namespace Storage
