// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/users.h"

#include "base/text.h"
#include "directory/users.h"
#include "domain/stores.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/run.h"

namespace Handlers {

using namespace Base;
using Directory::PasswordKeys;
using Domain::Outcome;
using Storage::Connection;

namespace {

/// Whether the caller may give (or take) that level: nobody makes somebody mightier than himself.
Result<void> checkLevel(const Call &call, quint8 level)
{
    if (!call.isSystem() && (!call.session() || call.session()->adminLevel < level))
        return {Code::Denied, QStringLiteral("only a system administrator may do that")};
    return {};
}

/// For queueWrite(): what is remembered of users may not be true any more.
std::function<void()> forgetRecipients(const CallPointer &call)
{
    return [core = &call->core()] { core->recipients().clear(); };
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

Result<Outcome<Rpc::UserReply>> update(const CallPointer &call, Connection &connection,
    const Rpc::UpdateUser &request, const std::optional<PasswordKeys> &keys)
{
    const User before = TRY(Directory::findUser(connection, request.login));
    TRY(checkLevel(*call, before.adminLevel));
    if (request.changes & Rpc::UpdateUser::AdminLevel)
        TRY(checkLevel(*call, request.user.adminLevel));
    User after = TRY(Directory::updateUser(connection, request.login, request.changes, request.user, keys));
    const bool endsSessions = after.kind != before.kind || after.adminLevel != before.adminLevel
        || after.disabledFeatures != before.disabledFeatures || (request.changes & Rpc::UpdateUser::Password);
    if (endsSessions) // rather once too often, should the commit fail
        call->core().endSessionsOf(after.id);
    return Outcome<Rpc::UserReply>{{std::move(after)}, {}};
}

} // namespace

void createUser(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::CreateUser>();
    if (!request)
        return call->fail(request.error());
    if (const auto allowed = checkLevel(*call, request->user.adminLevel); !allowed)
        return call->fail(allowed.error());
    const QByteArray password = std::exchange(request->password, QByteArray());
    withKeys(
        call, password, [call, user = std::move(request->user)](const std::optional<PasswordKeys> &keys) {
            queueWrite<Rpc::UserReply>(
                call,
                [user, keys](Connection &connection) -> Result<Outcome<Rpc::UserReply>> {
                    return Outcome<Rpc::UserReply>{
                        {TRY(Domain::createUserWithStore(connection, user, keys))}, {}};
                },
                {}, forgetRecipients(call));
        });
}

void updateUser(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::UpdateUser>();
    if (!request)
        return call->fail(request.error());
    QByteArray password = std::exchange(request->password, QByteArray());
    if (!(request->changes & Rpc::UpdateUser::Password))
        password.clear();
    withKeys(call, password, [call, wanted = *std::move(request)](const std::optional<PasswordKeys> &keys) {
        queueWrite<Rpc::UserReply>(
            call,
            [call, wanted, keys](Connection &connection) { return update(call, connection, wanted, keys); },
            {}, forgetRecipients(call));
    });
}

void deleteUser(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::DeleteUser>();
    if (!request)
        return call->fail(request.error());
    queueWrite<Rpc::Empty>(
        call,
        [call, login = request->login](Connection &connection) -> Result<Outcome<Rpc::Empty>> {
            const User user = TRY(Directory::findUser(connection, login));
            TRY(checkLevel(*call, user.adminLevel));
            TRY(Domain::removeUserKeepStore(connection, login));
            call->core().endSessionsOf(user.id);
            return Outcome<Rpc::Empty>();
        },
        Storage::WriteOptions{0, true, {}}, forgetRecipients(call));
}

Result<Rpc::UserReply> findUser(const CallPointer &call, Connection &connection, const Rpc::GetUser &request)
{
    const bool own = call->session() && folded(call->session()->login) == folded(request.login);
    if (!own && !call->isAdministrator())
        return {Code::Denied, QStringLiteral("not allowed")};
    return Rpc::UserReply{TRY(Directory::findUser(connection, request.login))};
}

Result<Rpc::ListUsersReply> listUsers(const CallPointer &, Connection &connection, const Rpc::ListUsers &)
{
    return Rpc::ListUsersReply{TRY(Directory::listUsers(connection))};
}

} // namespace Handlers
