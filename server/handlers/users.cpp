// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/users.h"

#include "directory/companies.h"
#include "directory/names.h"
#include "directory/users.h"
#include "domain/stores.h"
#include "handlers/administration.h"
#include "handlers/core.h"
#include "handlers/userbase.h"

#include <array>

namespace Handlers {

using namespace Base;
using Directory::PasswordKeys;
using Domain::Outcome;
using Storage::Connection;

namespace {

/// What an update is about, for the security log; never the values of secrets.
QString changedFields(const Rpc::UpdateUser &request)
{
    using Request = Rpc::UpdateUser;
    constexpr std::array<std::pair<quint32, const char *>, 12> names{
        {{Request::Login, "login"}, {Request::FullName, "fullName"}, {Request::EmailAddress, "emailAddress"},
            {Request::Aliases, "aliases"}, {Request::Kind, "kind"}, {Request::AdminLevel, "adminLevel"},
            {Request::Quota, "quota"}, {Request::Features, "features"}, {Request::Password, "password"},
            {Request::Hidden, "hidden"}, {Request::Capacity, "capacity"}, {Request::Meeting, "meeting"}}};
    QStringList changed;
    for (const auto &[bit, name] : names) {
        if (request.changes & bit)
            changed.append(QLatin1String(name));
    }
    if (request.changes & Request::Login)
        changed.append(QStringLiteral("to=%1").arg(request.user.login));
    return changed.join(u' ');
}

using WithKeys = std::function<void(const std::optional<PasswordKeys> &)>;

/// Makes keys where that may take its time, then goes on; answers the call if that fails.
void withKeys(const CallPointer &call, const QByteArray &password, WithKeys next)
{
    if (password.isEmpty())
        return next(std::nullopt);
    const auto queued = call->core().hash([call, secret = Secret(password), next = std::move(next)] {
        const auto keys = Directory::makePasswordKeys(secret);
        if (!keys)
            return call->fail(keys.error());
        next(*keys);
    });
    if (!queued)
        call->fail(queued.error());
}

/// Spares the work of hashing for those who administer nobody. Who administers whom is asked in the write.
Result<void> checkMayAdminister(const Call &call)
{
    if (!call.isAdministrator() && !call.core().settings()->tenancy.hosted)
        return {Code::Denied, QStringLiteral("not allowed")};
    return {};
}

/// A user of that name whom the caller may change.
Result<User> ownUser(Connection &connection, const Directory::Authority &authority, const QString &login)
{
    auto user = Directory::findUser(connection, login);
    TRY(mayInspect(authority, user ? user->company : authority.company));
    TRY(user);
    TRY(authority.mayChange(user->company, user->adminLevel));
    return user;
}

Result<Outcome<Rpc::UserReply>> create(const CallPointer &call, Connection &connection, const Act &act,
    const User &wanted, const std::optional<PasswordKeys> &keys)
{
    const auto authority = TRY(authorityOf(*call, connection));
    const auto settings = call->core().settings();
    const auto named =
        TRY(Directory::tenantName(connection, settings->tenancy, wanted.login, wanted.companyName));
    TRY(authority.mayChange(named.company, wanted.adminLevel));
    User user = wanted;
    user.login = named.name;
    user.company = named.company;
    User made = TRY(Domain::createUserWithStore(connection, user, keys));
    noteAct(*call, {act.action, made.login, act.detail, made.id, made.store});
    return Outcome<Rpc::UserReply>{{std::move(made)}, {}};
}

Result<Outcome<Rpc::UserReply>> update(const CallPointer &call, Connection &connection,
    const Rpc::UpdateUser &request, const std::optional<PasswordKeys> &keys)
{
    using Request = Rpc::UpdateUser;
    const auto authority = TRY(authorityOf(*call, connection));
    const User before = TRY(ownUser(connection, authority, request.login));
    call->nameTarget(before.login);
    if (request.changes & Request::AdminLevel)
        TRY(authority.mayChange(before.company, request.user.adminLevel));
    User wanted = request.user;
    if ((request.changes & Request::Login) && before.company) {
        const auto settings = call->core().settings();
        wanted.login =
            TRY(Directory::tenantName(connection, settings->tenancy, wanted.login, before.companyName)).name;
    }
    User after = TRY(Directory::updateUser(connection, request.login, request.changes, wanted, keys));
    if (Directory::endsSessions(before, after) || (request.changes & Request::Password))
        call->endSessionsOf(after.id);
    return Outcome<Rpc::UserReply>{{std::move(after)}, {}};
}

} // namespace

void createUser(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::CreateUser>();
    if (!request)
        return call->fail(request.error());
    const Act act{QStringLiteral("user.create"), request->user.login, {}};
    noteAct(*call, act);
    if (const auto own = checkOwnAccounts(*call); !own)
        return call->fail(own.error());
    if (const auto allowed = checkMayAdminister(*call); !allowed)
        return call->fail(allowed.error());
    const QByteArray password = std::exchange(request->password, QByteArray());
    withKeys(call, password,
        [call, act, user = std::move(request->user)](const std::optional<PasswordKeys> &keys) {
            administer<Rpc::UserReply>(call, act, [call, act, user, keys](Connection &connection) {
                return create(call, connection, act, user, keys);
            });
        });
}

void updateUser(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::UpdateUser>();
    if (!request)
        return call->fail(request.error());
    constexpr quint32 elsewhere = Rpc::UpdateUser::Login | Rpc::UpdateUser::FullName
        | Rpc::UpdateUser::EmailAddress | Rpc::UpdateUser::Aliases | Rpc::UpdateUser::Kind
        | Rpc::UpdateUser::AdminLevel | Rpc::UpdateUser::Password;
    const Act act{QStringLiteral("user.update"), request->login, changedFields(*request)};
    noteAct(*call, act);
    if (const auto own = checkOwnAccounts(*call); !own && (request->changes & elsewhere))
        return call->fail(own.error());
    if (const auto allowed = checkMayAdminister(*call); !allowed)
        return call->fail(allowed.error());
    QByteArray password = std::exchange(request->password, QByteArray());
    if (!(request->changes & Rpc::UpdateUser::Password))
        password.clear();
    withKeys(
        call, password, [call, act, wanted = *std::move(request)](const std::optional<PasswordKeys> &keys) {
            administer<Rpc::UserReply>(call, act, [call, wanted, keys](Connection &connection) {
                return update(call, connection, wanted, keys);
            });
        });
}

void deleteUser(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::DeleteUser>();
    if (!request)
        return call->fail(request.error());
    const Act act{QStringLiteral("user.delete"), request->login, {}};
    noteAct(*call, act);
    if (const auto own = checkOwnAccounts(*call); !own)
        return call->fail(own.error());
    administer<Rpc::Empty>(
        call, act,
        [call, act, login = request->login](Connection &connection) -> Result<Outcome<Rpc::Empty>> {
            const auto authority = TRY(authorityOf(*call, connection));
            const User user = TRY(ownUser(connection, authority, login));
            noteAct(*call, {act.action, user.login, act.detail, user.id, user.store});
            TRY(Domain::removeUserKeepStore(connection, login));
            call->endSessionsOf(user.id);
            return Outcome<Rpc::Empty>();
        },
        {}, true);
}

Result<Rpc::UserReply> findUser(const CallPointer &call, Connection &connection, const Rpc::GetUser &request)
{
    const auto authority = TRY(authorityOf(*call, connection));
    auto user = Directory::findUser(connection, request.login);
    if (!user || user->id != authority.user)
        TRY(mayInspect(authority, user ? user->company : authority.company));
    return Rpc::UserReply{TRY(std::move(user))};
}

Result<Rpc::ListUsersReply> listUsers(
    const CallPointer &call, Connection &connection, const Rpc::ListUsers &request)
{
    const auto authority = TRY(authorityOf(*call, connection));
    TRY(mayInspect(authority, authority.company));
    PrincipalId company;
    if (!request.company.isEmpty())
        company = TRY(Directory::findCompany(connection, request.company)).id;
    QList<User> users = TRY(Directory::listUsers(connection));
    users.removeIf([&](const User &user) {
        return !authority.sees(user.company) || (!request.company.isEmpty() && user.company != company);
    });
    return Rpc::ListUsersReply{users};
}

} // namespace Handlers
