// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/externalaccounttable.h"

#include "storage/rows.h"

namespace Storage {

Base::Result<std::optional<ExternalAccountRow>> ExternalAccountTable::find(
    Connection &connection, const QString &source, const QByteArray &externalId)
{
    static constexpr char sql[] = R"(
        SELECT principal_id, changed FROM external_account WHERE source = :source AND external_id = :id
    )";
    std::optional<ExternalAccountRow> found;
    TRY(connection.selectOne(sql, {source, externalId}, [&](const Row &row) {
        found = ExternalAccountRow{externalId, row.id<Base::PrincipalId>(0), row.text(1)};
    }));
    return found;
}

Base::Result<bool> ExternalAccountTable::isMirror(Connection &connection, Base::PrincipalId principal)
{
    static constexpr char sql[] = "SELECT source FROM external_account WHERE principal_id = :principal";
    return connection.selectOne(sql, {principal}, [](const Row &) {});
}

Base::Result<QList<ExternalAccountRow>> ExternalAccountTable::list(
    Connection &connection, const QString &source)
{
    static constexpr char sql[] = R"(
        SELECT external_id, principal_id, changed FROM external_account WHERE source = :source
    )";
    return rows(connection, sql, {source}, [](const Row &row) {
        return ExternalAccountRow{row.bytes(0), row.id<Base::PrincipalId>(1), row.text(2)};
    });
}

Base::Result<void> ExternalAccountTable::set(
    Connection &connection, const QString &source, const ExternalAccountRow &row)
{
    static constexpr char sql[] = R"(
        INSERT INTO external_account (source, external_id, principal_id, changed)
        VALUES (:source, :id, :principal, :changed)
        ON CONFLICT (source, external_id) DO UPDATE
            SET principal_id = excluded.principal_id, changed = excluded.changed
    )";
    TRY(connection.run(sql, {source, row.externalId, row.principal, row.changed}));
    return {};
}

Base::Result<void> ExternalAccountTable::remove(Connection &connection, Base::PrincipalId principal)
{
    TRY(connection.run("DELETE FROM external_account WHERE principal_id = :principal", {principal}));
    return {};
}

} // namespace Storage
