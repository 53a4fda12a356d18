// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/principaltable.h"

#include "base/text.h"
#include "storage/connection.h"
#include "storage/credentialtable.h"
#include "storage/principalkey.h"
#include "storage/principalrow.h"
#include "storage/rows.h"

#include <QHash>

namespace Storage {

namespace {

constexpr PrincipalType userType = PrincipalType::User; // the statements below say 1
constexpr QLatin1String loginKind("login");

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Account accountFromRow(const Row &row)
{
    Account account;
    account.id = row.id<Base::PrincipalId>(0);
    account.type = row.number<PrincipalType>(1);
    account.login = row.text(2);
    account.fullName = row.text(3);
    account.kind = row.number<Base::UserKind>(4);
    account.adminLevel = row.number<quint8>(5);
    account.company = account.type == PrincipalType::Company ? account.id : row.id<Base::PrincipalId>(6);
    account.security = row.integer(7) != 0;
    return account;
}

Base::User userFromRow(const Row &row)
{
    Base::User user;
    user.id = row.id<Base::PrincipalId>(0);
    user.login = row.text(1);
    user.fullName = row.text(2);
    user.emailAddress = row.text(3);
    user.kind = row.number<Base::UserKind>(4);
    user.adminLevel = row.number<quint8>(5);
    user.homeServer = row.text(6);
    user.enabledFeatures = words(row.text(7));
    user.disabledFeatures = words(row.text(8));
    user.quota = {
        row.integer(9) != 0, row.number<quint64>(10), row.number<quint64>(11), row.number<quint64>(12)};
    user.store = row.id<Base::StoreId>(13);
    user.lastLogon = row.integer(14);
    user.lastLogoff = row.integer(15);
    user.created = row.integer(16);
    user.storeGuid = row.bytes(17);
    user.storeSize = row.number<quint64>(18);
    user.company = row.id<Base::PrincipalId>(19);
    user.hidden = row.integer(20) != 0;
    user.capacity = row.number<quint32>(21);
    user.meeting = row.number<quint32>(22);
    user.companyName = row.text(23);
    user.companyDefault = {
        row.integer(24) != 0, row.number<quint64>(25), row.number<quint64>(26), row.number<quint64>(27)};
    return user;
}

Base::Result<std::optional<Base::User>> withAliases(Connection &connection, std::optional<Base::User> user)
{
    static constexpr char sql[] = R"(
        SELECT address FROM address WHERE principal_id = :principal AND position > 0 ORDER BY position
    )";
    if (!user)
        return user;
    TRY(connection.select(sql, {user->id}, [&](const Row &row) {
        user->aliases.append(row.text(0));
        return true;
    }));
    return user;
}

Base::Result<void> setNumber(Connection &connection, const char *sql, Base::PrincipalId id, qint64 number)
{
    if (TRY(connection.run(sql, {number, id})) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such principal")};
    return {};
}

} // namespace

Base::Result<std::optional<Base::User>> PrincipalTable::find(Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.login, p.full_name, p.email_address, p.kind, p.admin_level, p.home_server,
               p.enabled_features, p.disabled_features, p.quota_overrides, p.quota_warn, p.quota_soft, p.quota_hard,
               p.store_id, p.last_logon, p.last_logoff, p.created_at, s.guid, s.size, p.company_id, p.hidden,
               p.capacity, p.meeting, n.login, c.user_quota_overrides, c.user_quota_warn, c.user_quota_soft,
               c.user_quota_hard
        FROM principal p LEFT JOIN store s ON s.store_id = p.store_id
             LEFT JOIN company c ON c.company_id = p.company_id
             LEFT JOIN principal n ON n.principal_id = p.company_id
        WHERE p.principal_id = :principal AND p.type = 1
    )";
    std::optional<Base::User> user;
    TRY(connection.selectOne(sql, {id}, [&](const Row &row) { user = userFromRow(row); }));
    return withAliases(connection, std::move(user));
}

Base::Result<std::optional<Base::User>> PrincipalTable::findByLogin(
    Connection &connection, const QString &login)
{
    return find(connection, TRY(principalByName(connection, userType, login)));
}

Base::Result<std::optional<Base::User>> PrincipalTable::findByAddress(
    Connection &connection, const QString &address)
{
    return find(connection, TRY(principalByAddress(connection, address)));
}

Base::Result<QList<Base::User>> PrincipalTable::list(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.login, p.full_name, p.email_address, p.kind, p.admin_level, p.home_server,
               p.enabled_features, p.disabled_features, p.quota_overrides, p.quota_warn, p.quota_soft, p.quota_hard,
               p.store_id, p.last_logon, p.last_logoff, p.created_at, s.guid, s.size, p.company_id, p.hidden,
               p.capacity, p.meeting, n.login, c.user_quota_overrides, c.user_quota_warn, c.user_quota_soft,
               c.user_quota_hard
        FROM principal p LEFT JOIN store s ON s.store_id = p.store_id
             LEFT JOIN company c ON c.company_id = p.company_id
             LEFT JOIN principal n ON n.principal_id = p.company_id
        WHERE p.type = 1
        ORDER BY p.login_key
    )";
    static constexpr char aliases[] = R"(
        SELECT principal_id, address FROM address WHERE position > 0 ORDER BY principal_id, position
    )";
    QList<Base::User> users;
    QHash<Base::PrincipalId, qsizetype> places;
    TRY(connection.select(sql, {}, [&](const Row &row) {
        places.insert(row.id<Base::PrincipalId>(0), users.size());
        users.append(userFromRow(row));
        return true;
    }));
    TRY(connection.select(aliases, {}, [&](const Row &row) {
        const auto place = places.constFind(row.id<Base::PrincipalId>(0));
        if (place != places.constEnd())
            users[*place].aliases.append(row.text(1));
        return true;
    }));
    return users;
}

Base::Result<QList<Base::PrincipalId>> PrincipalTable::listReceiving(
    Connection &connection, Base::PrincipalId company)
{
    static constexpr char sql[] = R"(
        SELECT principal_id FROM principal
        WHERE type = 1 AND store_id > 0 AND company_id = :company
        ORDER BY principal_id
    )";
    return rows(connection, sql, {company}, &idFromRow<Base::PrincipalId>);
}

Base::Result<std::optional<PrincipalName>> PrincipalTable::findName(
    Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT principal_id, type, login, full_name, company_id FROM principal WHERE principal_id = :principal
    )";
    return firstRow(connection, sql, {id}, &nameFromRow);
}

Base::Result<std::optional<PrincipalName>> PrincipalTable::findName(
    Connection &connection, const QString &name)
{
    static constexpr char sql[] = R"(
        SELECT principal_id, type, login, full_name, company_id FROM principal WHERE login_key = :key
    )";
    return firstRow(connection, sql, {Base::folded(name)}, &nameFromRow);
}

Base::Result<std::optional<Account>> PrincipalTable::findAccount(Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT principal_id, type, login, full_name, kind, admin_level, company_id, security
        FROM principal WHERE principal_id = :principal
    )";
    return firstRow(connection, sql, {id}, &accountFromRow);
}

Base::Result<std::optional<Account>> PrincipalTable::findAccount(Connection &connection, const QString &login)
{
    static constexpr char sql[] = R"(
        SELECT principal_id, type, login, full_name, kind, admin_level, company_id, security
        FROM principal WHERE login_key = :key
    )";
    return firstRow(connection, sql, {Base::folded(login)}, &accountFromRow);
}

Base::Result<QList<PrincipalCount>> PrincipalTable::count(Connection &connection)
{
    static constexpr char sql[] = "SELECT type, kind, COUNT(*) FROM principal GROUP BY type, kind";
    return rows(connection, sql, {}, [](const Row &row) {
        return PrincipalCount{
            row.number<PrincipalType>(0), row.number<Base::UserKind>(1), row.number<quint64>(2)};
    });
}

Base::Result<Base::PrincipalId> PrincipalTable::insert(Connection &connection, const Base::User &user)
{
    static constexpr char sql[] = R"(
        INSERT INTO principal (principal_id, type, login, login_key, full_name, email_address, kind, admin_level,
            home_server, enabled_features, disabled_features, quota_overrides, quota_warn, quota_soft, quota_hard,
            store_id, last_logon, last_logoff, created_at, company_id, hidden, capacity, meeting)
        VALUES (:principal, :type, :login, :key, :fullName, :email, :kind, :adminLevel,
            :homeServer, :enabled, :disabled, :overrides, :warn, :soft, :hard, :store, 0, 0, :created,
            :company, :hidden, :capacity, :meeting)
    )";
    Base::User written = user;
    if (!written.id)
        written.id = TRY(connection.newId<Base::PrincipalId>());
    TRY(nameResult(
        connection.run(sql,
            {written.id, userType, user.login, Base::folded(user.login), user.fullName, user.emailAddress,
                user.kind, user.adminLevel, user.homeServer, user.enabledFeatures.join(QLatin1Char(' ')),
                user.disabledFeatures.join(QLatin1Char(' ')), user.quota.overridesDefault, user.quota.warn,
                user.quota.soft, user.quota.hard, user.store, connection.now(), user.company, user.hidden,
                user.capacity, user.meeting}),
        loginKind, user.login));
    TRY(writeAddresses(connection, written.id, QStringList(written.emailAddress) + written.aliases));
    return written.id;
}

Base::Result<void> PrincipalTable::insertBuiltIn(
    Connection &connection, Base::PrincipalId id, PrincipalType type, const QString &login)
{
    static constexpr char sql[] = R"(
        INSERT INTO principal (principal_id, type, login, login_key, full_name, email_address, kind, admin_level,
            home_server, enabled_features, disabled_features, quota_overrides, quota_warn, quota_soft, quota_hard,
            store_id, last_logon, last_logoff, created_at)
        VALUES (:principal, :type, :login, :key, '', '', 0, 0, '', '', '', 0, 0, 0, 0, 0, 0, 0, :created)
    )";
    TRY(connection.run(sql, {id, type, login, Base::folded(login), connection.now()}));
    return {};
}

Base::Result<bool> PrincipalTable::hasBuiltIn(Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] =
        "SELECT principal_id FROM principal WHERE principal_id = :principal AND type <> 1";
    return connection.selectOne(sql, {id}, [](const Row &) {});
}

Base::Result<void> PrincipalTable::update(Connection &connection, const Base::User &user)
{
    static constexpr char sql[] = R"(
        UPDATE principal SET login = :login, login_key = :key, full_name = :fullName, email_address = :email,
            kind = :kind, admin_level = :adminLevel, home_server = :homeServer, enabled_features = :enabled,
            disabled_features = :disabled, quota_overrides = :overrides, quota_warn = :warn, quota_soft = :soft,
            quota_hard = :hard, hidden = :hidden, capacity = :capacity, meeting = :meeting
        WHERE principal_id = :principal
    )";
    const qint64 changed = TRY(nameResult(
        connection.run(sql,
            {user.login, Base::folded(user.login), user.fullName, user.emailAddress, user.kind,
                user.adminLevel, user.homeServer, user.enabledFeatures.join(QLatin1Char(' ')),
                user.disabledFeatures.join(QLatin1Char(' ')), user.quota.overridesDefault, user.quota.warn,
                user.quota.soft, user.quota.hard, user.hidden, user.capacity, user.meeting, user.id}),
        loginKind, user.login));
    if (changed == 0)
        return {Base::Code::NotFound, QStringLiteral("no such principal")};
    return writeAddresses(connection, user.id, QStringList(user.emailAddress) + user.aliases);
}

Base::Result<void> PrincipalTable::setStore(Connection &connection, Base::PrincipalId id, Base::StoreId store)
{
    static constexpr char sql[] = "UPDATE principal SET store_id = :store WHERE principal_id = :principal";
    return setNumber(connection, sql, id, store.value);
}

Base::Result<void> PrincipalTable::setCompany(
    Connection &connection, Base::PrincipalId id, Base::PrincipalId company)
{
    static constexpr char sql[] =
        "UPDATE principal SET company_id = :company WHERE principal_id = :principal";
    return setNumber(connection, sql, id, company.value);
}

Base::Result<void> PrincipalTable::setLastLogon(Connection &connection, Base::PrincipalId id, qint64 time)
{
    static constexpr char sql[] = "UPDATE principal SET last_logon = :time WHERE principal_id = :principal";
    return setNumber(connection, sql, id, time);
}

Base::Result<void> PrincipalTable::setLastLogoff(Connection &connection, Base::PrincipalId id, qint64 time)
{
    static constexpr char sql[] = "UPDATE principal SET last_logoff = :time WHERE principal_id = :principal";
    return setNumber(connection, sql, id, time);
}

Base::Result<void> PrincipalTable::remove(Connection &connection, Base::PrincipalId id)
{
    TRY(CredentialTable::removeAll(connection, id));
    TRY(connection.run("DELETE FROM address WHERE principal_id = :principal", {id}));
    if (TRY(connection.run("DELETE FROM principal WHERE principal_id = :principal", {id})) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such principal")};
    return {};
}

} // namespace Storage
