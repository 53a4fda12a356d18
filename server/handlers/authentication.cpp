// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/authentication.h"

#include "base/quoting.h"
#include "base/text.h"
#include "directory/authority.h"
#include "directory/credentials.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/login.h"
#include "handlers/run.h"
#include "handlers/sso.h"
#include "handlers/userbase.h"
#include "rpc/messages.h"
#include "storage/principaltable.h"

namespace Handlers {

using namespace Base;
using Directory::Attempt;
using Directory::PasswordKeys;
using Directory::PendingExchange;
using Storage::Connection;
using Storage::PrincipalTable;

namespace {

constexpr qsizetype maxResponse = 8 * 1024;
constexpr int maxLoginRounds = 10;

/// What the database says about a login attempt.
struct Account
{
    quint64 changes = 0; ///< of Sessions, before this was read
    std::optional<User> user;
    std::optional<User> target;
    bool mayAct = true; ///< as the target
    QByteArray argon2;
};

bool wantsOther(const Login &login)
{
    return !login.authorizationId.isEmpty() && folded(login.authorizationId) != folded(login.name);
}

Result<Account> findAccount(Connection &connection, const Login &login, quint64 changes)
{
    Account account{changes, {}, {}, true, {}};
    account.user = TRY(PrincipalTable::findByLogin(connection, login.name));
    if (account.user) {
        if (const auto keys = TRY(Directory::loadKeys(connection, account.user->id)))
            account.argon2 = keys->argon2;
    }
    if (wantsOther(login))
        account.target = TRY(PrincipalTable::findByLogin(connection, login.authorizationId));
    if (account.user && account.target)
        account.mayAct = TRY(Directory::mayActAs(connection, *account.user, *account.target));
    return account;
}

/// Queues \a work with the value of Sessions::changes() from before its read.
void queueAccountRead(const Login &login, std::function<void(Connection &, quint64)> work)
{
    const quint64 changes = login.call->core().sessions().changes();
    queueRead(
        login.call, [changes, work = std::move(work)](Connection &connection) { work(connection, changes); });
}

/// Goes on after a right password or proof, by an account that was read after it was found right.
void accept(Login login, const Account &account)
{
    if (!account.user)
        return failLogin(login, "unknown user");
    if (!login.checked.isEmpty() && account.argon2 != login.checked)
        return failLogin(login, "the password was changed meanwhile");
    if (wantsOther(login) && !account.target)
        return failImpersonation(login, *account.user, "unknown user to act as");
    if (!account.mayAct)
        return failImpersonation(login, *account.user, "impersonation is not allowed");
    if (finishLogin(login, *account.user, account.target, account.changes))
        return;
    if (++login.rounds > maxLoginRounds)
        return login.call->fail({Code::Busy, QStringLiteral("the accounts change too often just now")});
    acceptProven(login);
}

/// \a targetIsThere: whom the login wants to act as has not vanished.
void decide(const Login &login, bool targetIsThere)
{
    queueAccountRead(login, [login, targetIsThere](Connection &connection, quint64 changes) {
        auto account = findAccount(connection, login, changes);
        if (!account)
            return login.call->fail(account.error());
        if (!targetIsThere)
            account->target.reset();
        accept(login, *account);
    });
}

/// The user base knows the password.
void checkExternally(const Login &login, const std::shared_ptr<Directory::UserBase> &base)
{
    const auto queued = login.call->core().external([login, base] {
        const auto found = base->authenticate(login.name, login.password);
        if (!found) {
            qCWarning(lcHandlers, "user base failed source=%s reason=\"%s\"", qUtf8Printable(base->source()),
                qUtf8Printable(escaped(found.error().detail)));
            return login.call->fail({Code::Busy, QStringLiteral("the user base cannot be asked now")});
        }
        if (!*found)
            return failLogin(login, "wrong password or unknown user");
        mirror(login.call->core(), **found, [login](const Result<std::optional<User>> &user) {
            const auto taken = takenOver(login.name, user);
            if (!taken)
                login.call->fail(taken.error());
            else if (*taken)
                acceptProven(login);
            else
                failLogin(login, "the account cannot be taken over");
        });
    });
    if (!queued)
        login.call->fail(queued.error());
}

void checkPassword(const Login &login)
{
    if (const auto base = login.call->core().userBase())
        return checkExternally(login, base);
    queueAccountRead(login, [login = login](Connection &connection, quint64 changes) mutable {
        const auto account = findAccount(connection, login, changes);
        if (!account)
            return login.call->fail(account.error());
        Core &core = login.call->core();
        login.checked = account->argon2;
        if (core.checkCache().contains(login.checked, login.password))
            return accept(login, *account);
        const auto queued = core.hash([login, known = account->user.has_value()] {
            const Processing processing(*login.call);
            if (!Directory::verifyPassword(login.checked, login.password))
                return failLogin(login, known ? "wrong password" : "unknown user");
            login.call->core().checkCache().insert(login.checked, login.password);
            acceptProven(login); // this may have waited for long
        });
        if (!queued)
            login.call->fail(queued.error());
    });
}

/// RFC 4616: [authzid] NUL authcid NUL passwd
void plain(Login login, const QByteArray &response)
{
    login.method = "User supplied password";
    const QList<QByteArray> parts =
        response.size() <= maxResponse ? response.split('\0') : QList<QByteArray>();
    const auto authorizationId = parts.size() == 3 ? decodeUtf8(parts[0]) : std::nullopt;
    const auto name = parts.size() == 3 ? decodeUtf8(parts[1]) : std::nullopt;
    if (!authorizationId || !name || name->isEmpty()) {
        // Logged as it came, NULs included; it cannot be a user's name.
        const qsizetype first = response.indexOf('\0') + 1;
        const qsizetype last = std::max(first, response.lastIndexOf('\0'));
        login.name = fromBytes(QByteArrayView(response).first(std::min(last, maxResponse)).sliced(first));
        return failLogin(login, "malformed response");
    }
    login.name = *name;
    login.authorizationId = *authorizationId;
    login.password = Secret(parts[2]);
    checkPassword(login);
}

void scramStep(Login login, std::shared_ptr<PendingExchange> pending, const QByteArray &response)
{
    login.method = "SCRAM-SHA-256";
    queueAccountRead(login, [login, pending, response](Connection &connection, quint64 changes) mutable {
        std::optional<Error> broken;
        const auto lookup = [&](const QString &name) -> std::optional<PasswordKeys> {
            auto user = PrincipalTable::findByLogin(connection, name);
            if (user && !*user)
                return std::nullopt;
            auto keys = user ? Directory::loadKeys(connection, (*user)->id)
                             : Result<std::optional<PasswordKeys>>(std::move(user).error());
            if (!keys) {
                broken = keys.error();
                return std::nullopt;
            }
            if (*keys)
                pending->checked = (*keys)->argon2;
            return *keys;
        };
        const auto step = pending->scram->step(response, lookup);
        login.name = pending->scram->login();
        login.authorizationId = pending->scram->authorizationId();
        login.password = Secret(response); // holds a nonce: every failure is a new one
        if (broken)
            return login.call->fail(*broken);
        if (!step)
            return failLogin(login, "wrong proof or unknown user");
        if (!step->done) {
            const quint64 number = login.call->core().keep(std::move(*pending));
            return login.call->answer(
                Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{number, false, step->reply, {}}));
        }
        login.challenge = step->reply;
        login.checked = pending->checked;
        const auto account = findAccount(connection, login, changes);
        if (!account)
            return login.call->fail(account.error());
        accept(login, *account);
    });
}

/// RFC 4422 appendix A: the response names whom to act as; who it is was said by the socket.
void external(Login login, const QByteArray &response)
{
    login.method = login.call->peer()->isKeyHolder() ? "SSL Certificate" : "Pipe socket";
    const PeerIdentity &identity = login.call->peer()->identity();
    const auto wanted = decodeUtf8(response.left(maxResponse));
    login.name = wanted && !wanted->isEmpty() ? *wanted : identity.account;
    const bool own = identity.local && login.call->core().settings()->allowLocalUsers
        && !identity.account.isEmpty() && folded(login.name) == folded(identity.account);
    if (!wanted || !(login.call->peer()->isSystem() || own))
        return failLogin(login, "not the socket's user");
    refreshAndAccept(login);
}

void askForResponse(const Login &login, PendingExchange pending)
{
    const quint64 number = login.call->core().keep(std::move(pending));
    login.call->answer(Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{number, false, {}, {}}));
}

void begin(const Login &login, const Rpc::Authenticate &request)
{
    const QByteArray mechanism = request.mechanism.toUpper();
    const bool isScram = mechanism == "SCRAM-SHA-256";
    if (mechanism == "EXTERNAL")
        return external(login, request.initialResponse);
    if (!offeredMechanisms(login.call->core()).contains(mechanism))
        return login.call->fail({Code::Invalid, QStringLiteral("the SASL mechanism is not offered")});
    if (mechanism == "GSSAPI" || mechanism == "NTLM") {
        const auto sso = login.call->core().hold(startSso(login, mechanism));
        // An empty first message means nothing in either: some clients send it to get their turn.
        if (request.hasInitialResponse && !request.initialResponse.isEmpty())
            return ssoStep(login, sso, request.initialResponse);
        return askForResponse(login, std::move(*sso));
    }
    auto scram = isScram ? login.call->core().scram().start() : nullptr;
    if (!request.hasInitialResponse)
        return askForResponse(login, {std::move(scram), login.attempt, login.call->peer()->id()});
    if (!isScram)
        return plain(login, request.initialResponse);
    auto pending = std::make_shared<PendingExchange>(
        PendingExchange{std::move(scram), login.attempt, login.call->peer()->id()});
    scramStep(login, pending, request.initialResponse);
}

} // namespace

void acceptProven(const Login &login)
{
    if (!wantsOther(login))
        return decide(login, true);
    refreshUser(login.call->core(), login.authorizationId, [login](const Result<bool> &there) {
        if (there)
            decide(login, *there);
        else
            login.call->fail(there.error());
    });
}

void refreshAndAccept(const Login &login)
{
    refreshUser(login.call->core(), login.name, [login](const Result<bool> &there) {
        if (!there)
            return login.call->fail(there.error());
        if (!*there)
            return failLogin(login, "the user base has no such account, or it cannot be taken over");
        acceptProven(login);
    });
}

void authenticate(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::Authenticate>();
    if (!request)
        return call->fail(request.error());
    const Peer &peer = *call->peer();
    const bool speaksForOthers = peer.isSystem() && !request->clientAddress.isEmpty();
    Login login;
    login.call = call;
    login.attempt.address = speaksForOthers ? request->clientAddress.left(64) : peer.identity().address;
    login.attempt.from = speaksForOthers ? login.attempt.address : originOf(peer.identity());
    login.attempt.program = (request->program.isEmpty() ? peer.program : request->program).left(100);
    login.attempt.feature = request->feature;
    login.attempt.tls = speaksForOthers ? request->tls.left(20) : peer.tls;
    whenAllowed(login, [login, wanted = *std::move(request)] { begin(login, wanted); });
}

void authenticateStep(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::AuthenticateStep>();
    if (!request)
        return call->fail(request.error());
    const std::shared_ptr<PendingExchange> pending =
        call->core().resume(request->exchange, call->peer()->id());
    if (!pending || request->cancel)
        return call->fail({Code::Denied, QStringLiteral("the exchange was cancelled or took too long")});
    Login login;
    login.call = call;
    login.attempt = pending->attempt;
    whenAllowed(login, [login, pending, response = request->response] {
        if (pending->kerberos || pending->ntlm)
            ssoStep(login, pending, response);
        else if (pending->scram)
            scramStep(login, pending, response);
        else
            plain(login, response);
    });
}

} // namespace Handlers
