// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/accounts.h"

#include "base/text.h"
#include "directory/credentials.h"
#include "directory/groups.h"
#include "directory/representation.h"
#include "directory/users.h"
#include "domain/quota.h"
#include "handlers/core.h"
#include "handlers/login.h"
#include "handlers/userbase.h"
#include "storage/membershiptable.h"
#include "storage/principaltable.h"
#include "storage/representationtable.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;
using Directory::PasswordKeys;
using Domain::Outcome;
using Storage::Connection;
using Storage::PrincipalType;

namespace {

Result<User> visibleUser(Connection &connection, const Authority &authority, const QString &login)
{
    auto user = Directory::findUser(connection, login);
    if (user && user->id == authority.user)
        return user;
    TRY(mayInspect(authority, user ? user->company : authority.company));
    return user;
}

/// \a old, which is stored, was right.
void replacePassword(const CallPointer &call, const QByteArray &old, const Secret &password)
{
    const auto keys = Directory::makePasswordKeys(password);
    if (!keys)
        return call->fail(keys.error());
    const SessionPointer session = call->session();
    administer<Rpc::Empty>(call, {QStringLiteral("user.password"), session->login, {}},
        [call, user = session->user, old, keys = *keys](
            Connection &connection) -> Result<Outcome<Rpc::Empty>> {
            TRY(Directory::findUser(connection, user));
            const auto now = TRY(Directory::loadKeys(connection, user));
            if (!now || now->argon2 != old)
                return {Code::Conflict, QStringLiteral("the password was changed meanwhile")};
            TRY(Directory::storeKeys(connection, user, keys));
            call->endSessionsOf(user, false); // whoever knew the old one
            return Outcome<Rpc::Empty>();
        });
}

void checkOldPassword(const Login &attempt, const Secret &password)
{
    queueRead(attempt.call, [attempt, password](Connection &connection) {
        const auto keys = Directory::loadKeys(connection, attempt.call->session()->user);
        if (!keys)
            return attempt.call->fail(keys.error());
        const QByteArray argon2 = *keys ? (*keys)->argon2 : QByteArray();
        const auto queued = attempt.call->core().hash([attempt, password, argon2] {
            if (!Directory::verifyPassword(argon2, attempt.password))
                return failLogin(attempt, "wrong old password");
            replacePassword(attempt.call, argon2, password);
        });
        if (!queued)
            attempt.call->fail(queued.error());
    });
}

} // namespace

Result<Rpc::UserDetailsReply> userDetails(
    const CallPointer &call, Connection &connection, const Rpc::GetUserDetails &request)
{
    const Authority authority = TRY(authorityOf(*call, connection));
    Rpc::UserDetailsReply reply;
    reply.user = TRY(visibleUser(connection, authority, request.login));
    const auto state = Domain::quotaState(reply.user, call->core().settings()->limits);
    reply.effective = state.limits;
    reply.level = Rpc::QuotaLevel(quint8(state.level));
    const PrincipalId id = reply.user.id;
    reply.groups =
        Directory::namesOf(TRY(Storage::MembershipTable::groupsOf(connection, id)), PrincipalType::Group);
    const auto senders = TRY(Storage::RepresentationTable::senders(connection, id));
    for (const Storage::PrincipalName &sender : senders)
        reply.sendAs.append(sender.login);
    const auto delegates = TRY(Storage::RepresentationTable::delegates(connection, id));
    for (const Storage::DelegateRow &row : delegates)
        reply.delegates.append({row.who.login, row.who.fullName, row.flags});
    const auto autoReply = TRY(Storage::RepresentationTable::autoReply(connection, id));
    reply.outOfOffice = Directory::answersAt(autoReply, connection.now());
    return reply;
}

Result<Rpc::CountUsersReply> countUsers(
    Connection &connection, const Authority &authority, const Rpc::CountUsers &)
{
    TRY(mustBeSystem(authority));
    Rpc::CountUsersReply reply;
    const auto counts = TRY(Storage::PrincipalTable::count(connection));
    for (const Storage::PrincipalCount &count : counts) {
        switch (count.type) {
        case PrincipalType::User:
            (count.kind == UserKind::Active          ? reply.active
                    : count.kind == UserKind::Shared ? reply.shared
                    : count.kind == UserKind::Room   ? reply.rooms
                                                     : reply.equipment) += count.count;
            break;
        case PrincipalType::Group:
            reply.groups += count.count;
            break;
        case PrincipalType::Company:
            reply.companies += count.count;
            break;
        case PrincipalType::System:
            break;
        }
    }
    return reply;
}

void changePassword(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::ChangePassword>();
    if (!request)
        return call->fail(request.error());
    if (const auto own = checkOwnAccounts(*call); !own)
        return call->fail(own.error());
    const SessionPointer session = call->session();
    if (!session)
        return call->fail({Code::Denied, QStringLiteral("log in first")});
    if (request->newPassword.isEmpty())
        return call->fail({Code::Invalid, QStringLiteral("the password is empty")});
    Login attempt{call, {}, session->login, {}, Secret(request->oldPassword), {}, "User supplied password"};
    attempt.attempt.address = session->address;
    attempt.attempt.from = session->from;
    attempt.attempt.program = session->program;
    whenAllowed(
        attempt, [attempt, password = Secret(request->newPassword)] { checkOldPassword(attempt, password); });
}

} // namespace Handlers
