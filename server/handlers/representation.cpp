// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/representation.h"

#include "base/text.h"
#include "directory/names.h"
#include "directory/representation.h"
#include "directory/users.h"
#include "storage/representationtable.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;
using Domain::Outcome;
using Storage::Connection;
using Storage::PrincipalName;
using Storage::PrincipalType;
using Storage::RepresentationTable;

namespace {

/// Somebody the caller may read about: himself, or whom he sees as an administrator.
Result<PrincipalName> inspected(Connection &connection, const Authority &authority, const QString &name,
    std::initializer_list<PrincipalType> types)
{
    const auto found = Directory::findAccount(connection, name, types);
    if (found && found->id == authority.user)
        return found;
    TRY(mayInspect(authority, found ? found->company : authority.company));
    return found;
}

/// A user whose affairs the caller may change: himself, or whom he administers.
Result<User> administered(Connection &connection, const Authority &authority, const QString &login)
{
    const PrincipalName name = TRY(inspected(connection, authority, login, {PrincipalType::User}));
    User user = TRY(Directory::findUser(connection, name.id));
    if (user.id != authority.user)
        TRY(authority.mayChange(user.company, user.adminLevel));
    return user;
}

} // namespace

Act actOf(const Rpc::ChangeSendAs &request)
{
    return {request.add ? QStringLiteral("sendas.add") : QStringLiteral("sendas.remove"), request.owner,
        request.sender};
}

Result<Outcome<Rpc::Empty>> changeSendAs(
    Call &call, Connection &connection, const Authority &authority, const Rpc::ChangeSendAs &request)
{
    const std::initializer_list<PrincipalType> either{PrincipalType::User, PrincipalType::Group};
    const PrincipalName owner = TRY(inspected(connection, authority, request.owner, either));
    call.nameTarget(owner.login);
    const quint8 level = owner.type == PrincipalType::User
        ? TRY(Directory::findUser(connection, owner.id)).adminLevel
        : quint8(0);
    TRY(authority.mayChange(owner.company, level));
    const PrincipalName sender = TRY(inspected(connection, authority, request.sender, either));
    TRY(Directory::changeSendAs(connection, owner, sender, request.add));
    return Outcome<Rpc::Empty>();
}

Act actOf(const Rpc::SetDelegate &request)
{
    return {request.remove ? QStringLiteral("delegate.remove") : QStringLiteral("delegate.set"),
        request.owner,
        request.remove
            ? request.delegate.login
            : QStringLiteral("%1 flags=%2").arg(request.delegate.login).arg(request.delegate.flags)};
}

Result<Outcome<Rpc::Empty>> setDelegate(
    Call &call, Connection &connection, const Authority &authority, const Rpc::SetDelegate &request)
{
    const User owner = TRY(administered(connection, authority, request.owner));
    call.nameTarget(owner.login);
    const auto who = Directory::findAccount(connection, request.delegate.login, {PrincipalType::User});
    if (!who || !authority.sees(who->company)) {
        return {
            Code::NotFound, QStringLiteral("there is no user '%1'").arg(escaped(request.delegate.login, 80))};
    }
    if (request.remove)
        TRY(Directory::removeDelegate(connection, owner, *who));
    else
        TRY(Directory::setDelegate(connection, owner, *who, request.delegate.flags));
    return Outcome<Rpc::Empty>();
}

Act actOf(const Rpc::SetAutoReply &request)
{
    return {QStringLiteral("autoreply.set"), request.login,
        request.autoReply.active ? QStringLiteral("on") : QStringLiteral("off")};
}

Result<Outcome<Rpc::AutoReplyReply>> setAutoReply(
    Call &call, Connection &connection, const Authority &authority, const Rpc::SetAutoReply &request)
{
    const User user = TRY(administered(connection, authority, request.login));
    call.nameTarget(user.login);
    TRY(Directory::checkAutoReply(request.autoReply));
    TRY(RepresentationTable::setAutoReply(connection, user.id, request.autoReply));
    return Outcome<Rpc::AutoReplyReply>{{request.autoReply}, {}};
}

Result<Rpc::NamesReply> listSendAs(
    Connection &connection, const Authority &authority, const Rpc::ListSendAs &request)
{
    const PrincipalName owner =
        TRY(inspected(connection, authority, request.owner, {PrincipalType::User, PrincipalType::Group}));
    Rpc::NamesReply reply;
    const auto senders = TRY(RepresentationTable::senders(connection, owner.id));
    for (const PrincipalName &sender : senders)
        reply.names.append(sender.login);
    return reply;
}

Result<Rpc::ListDelegatesReply> listDelegates(
    Connection &connection, const Authority &authority, const Rpc::ListDelegates &request)
{
    const PrincipalName owner = TRY(inspected(connection, authority, request.owner, {PrincipalType::User}));
    Rpc::ListDelegatesReply reply;
    const auto delegates = TRY(RepresentationTable::delegates(connection, owner.id));
    for (const Storage::DelegateRow &row : delegates)
        reply.delegates.append({row.who.login, row.who.fullName, row.flags});
    return reply;
}

Result<Rpc::AutoReplyReply> findAutoReply(
    Connection &connection, const Authority &authority, const Rpc::GetAutoReply &request)
{
    const PrincipalName user = TRY(inspected(connection, authority, request.login, {PrincipalType::User}));
    return Rpc::AutoReplyReply{TRY(RepresentationTable::autoReply(connection, user.id))};
}

} // namespace Handlers
