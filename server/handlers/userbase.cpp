// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/userbase.h"

#include "base/text.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/usersync.h"
#include "handlers/watchcheck.h"
#include "storage/externalaccounttable.h"
#include "storage/principaltable.h"

namespace Handlers {

using namespace Base;
using Directory::ExternalAccount;
using Directory::UserBase;
using Storage::Connection;
namespace Accounts = Domain::ExternalAccounts;

void syncUsers(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::SyncUsers>();
    if (!request)
        return call->fail(request.error());
    synchronize(call->core(), true, [call](const Result<Rpc::SyncUsersReply> &reply) {
        auditAdministration(*call, QStringLiteral("users.synchronize"), reply ? reply->source : QString(),
            reply ? QString() : reply.error().detail, reply.has_value());
        call->answer(reply);
    });
}

void synchronize(Core &core, bool full, SyncDone done)
{
    const std::shared_ptr<UserBase> base = core.userBase();
    if (!base) {
        Rpc::SyncUsersReply reply;
        reply.source = QStringLiteral("db");
        return done(reply);
    }
    if (!core.beginSync())
        return done(Error{Code::Busy, QStringLiteral("a synchronisation runs already")});
    const auto run =
        std::make_shared<UserSync>(core, base, full, [&core, done = std::move(done)](auto reply) {
            core.endSync();
            done(std::move(reply));
        });
    run->start();
}

void mirror(Core &core, const ExternalAccount &account, UserDone done)
{
    const std::shared_ptr<UserBase> base = core.userBase();
    if (!base)
        return done(std::optional<User>());
    const auto write = [&core, account, source = base->source(), done] {
        const auto made = std::make_shared<Accounts::Mirror>();
        core.database().write(
            [made, source, account](Connection &connection) -> Result<void> {
                *made = TRY(Accounts::takeOver(connection, source, account));
                return {};
            },
            [&core, made, done, source](const Result<void> &result) {
                if (!result)
                    return done(result.error());
                UserSync::tell(core, source, *made);
                if (made->effect == Domain::ExternalAccounts::Effect::Changed)
                    checkAccessAfter(core, QStringLiteral("user.change"));
                done(std::optional(made->user));
            });
    };
    const auto queued =
        core.database().read([account, source = base->source(), done, write](Connection &connection) {
            auto user = Accounts::current(connection, source, account);
            if (!user || *user)
                return done(std::move(user));
            write();
        });
    if (!queued)
        done(queued.error());
}

Result<bool> takenOver(const QString &login, const Result<std::optional<User>> &user)
{
    if (user)
        return true;
    const Error &error = user.error();
    qCWarning(lcHandlers, "account not taken over name='%s' reason=\"%s\"", qUtf8Printable(escaped(login)),
        qUtf8Printable(escaped(error.detail)));
    if (error.code == Code::Busy || error.code == Code::Full)
        return error;
    if (error.code == Code::NotFound)
        return {Code::Busy, error.detail};
    return false;
}

/// The base knows nobody of that name: who was mirrored from it has vanished, and must not wait for the next
/// synchronisation. Accounts of our own stay.
static Result<bool> isOwnAccount(Connection &connection, const QString &login)
{
    const auto user = TRY(Storage::PrincipalTable::findByLogin(connection, login));
    return !user || !TRY(Storage::ExternalAccountTable::isMirror(connection, user->id));
}

void refreshUser(Core &core, const QString &login, RefreshDone done)
{
    const std::shared_ptr<UserBase> base = core.userBase();
    if (!base)
        return done(true);
    const auto queued = core.external([&core, base, login, done] {
        const auto found = base->find(login);
        if (!found) {
            qCWarning(lcHandlers, "user base failed source=%s reason=\"%s\"", qUtf8Printable(base->source()),
                qUtf8Printable(escaped(found.error().detail)));
            return done(true);
        }
        if (*found)
            return mirror(
                core, **found, [login, done](const auto &user) { done(takenOver(login, user)); });
        const auto asked = core.database().read(
            [login, done](Connection &connection) { done(isOwnAccount(connection, login)); });
        if (!asked)
            done(asked.error());
    });
    if (!queued)
        done(queued.error());
}

Result<void> checkOwnAccounts(const Call &call)
{
    if (const auto base = call.core().userBase()) {
        return {Code::Denied,
            QStringLiteral("the users come from another user base (%1): change them there")
                .arg(base->source())};
    }
    return {};
}

} // namespace Handlers
