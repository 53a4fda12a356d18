// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/principalkey.h"

#include "base/text.h"
#include "storage/connection.h"

#include <QSet>

namespace Storage {

using Base::PrincipalId;

Base::Result<PrincipalId> principalByName(Connection &connection, PrincipalType type, const QString &name)
{
    static constexpr char sql[] =
        "SELECT principal_id FROM principal WHERE login_key = :key AND type = :type";
    PrincipalId id;
    TRY(connection.selectOne(
        sql, {Base::folded(name), type}, [&](const Row &row) { id = row.id<PrincipalId>(0); }));
    return id;
}

Base::Result<PrincipalId> principalByAddress(Connection &connection, const QString &address)
{
    static constexpr char sql[] = "SELECT principal_id FROM address WHERE address_key = :key";
    PrincipalId id;
    TRY(connection.selectOne(
        sql, {Base::folded(address)}, [&](const Row &row) { id = row.id<PrincipalId>(0); }));
    return id;
}

Base::Result<void> writeAddresses(Connection &connection, PrincipalId principal, const QStringList &addresses)
{
    static constexpr char insert[] = R"(
        INSERT INTO address (address_key, principal_id, position, address)
        VALUES (:key, :principal, :position, :address)
    )";
    TRY(connection.run("DELETE FROM address WHERE principal_id = :principal", {principal}));
    QSet<QString> seen;
    int position = 0;
    for (const QString &address : addresses) {
        const QString key = Base::folded(address);
        const int place = position++;
        if (address.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        const auto inserted = connection.run(insert, {key, principal, place, address});
        if (!inserted && inserted.error().code == Base::Code::Conflict)
            return {Base::Code::Conflict, QStringLiteral("the address %1 is taken").arg(address)};
        TRY(inserted);
    }
    return {};
}

Base::Result<qint64> nameResult(const Base::Result<qint64> &result, QLatin1String kind, const QString &name)
{
    if (!result && result.error().code == Base::Code::Conflict)
        return {Base::Code::Conflict, QStringLiteral("the %1 %2 is taken").arg(kind, name)};
    return result;
}

} // namespace Storage
