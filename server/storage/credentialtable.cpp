// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialtable.h"

#include "storage/rows.h"

namespace Storage {

Base::Result<std::optional<QByteArray>> CredentialTable::find(
    Connection &connection, Base::PrincipalId principal, const QString &kind)
{
    static constexpr char sql[] =
        "SELECT data FROM credential WHERE principal_id = :principal AND kind = :kind";
    return firstRow(connection, sql, {principal, kind}, [](const Row &row) { return row.bytes(0); });
}

Base::Result<void> CredentialTable::set(
    Connection &connection, Base::PrincipalId principal, const QString &kind, const QByteArray &data)
{
    static constexpr char sql[] = R"(
        INSERT INTO credential (principal_id, kind, data, changed_at) VALUES (:principal, :kind, :data, :time)
        ON CONFLICT (principal_id, kind) DO UPDATE SET data = excluded.data, changed_at = excluded.changed_at
    )";
    TRY(connection.run(sql, {principal, kind, data, connection.now()}));
    return {};
}

Base::Result<void> CredentialTable::removeAll(Connection &connection, Base::PrincipalId principal)
{
    TRY(connection.run("DELETE FROM credential WHERE principal_id = :principal", {principal}));
    return {};
}

} // namespace Storage
