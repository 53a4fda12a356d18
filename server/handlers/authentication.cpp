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

/// What the user base says about a login attempt.
struct Account
{
    std::optional<User> user;
    std::optional<User> target;
    bool mayAct = true; ///< as the target
    QByteArray argon2;
};

bool wantsOther(const Login &login)
{
    return !login.authorizationId.isEmpty() && folded(login.authorizationId) != folded(login.name);
}

Result<Account> findAccount(Connection &connection, const Login &login)
{
    Account account;
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

/// Goes on after a right password or proof.
void accept(const Login &login, const Account &account)
{
    if (!account.user)
        return failLogin(login, "unknown user");
    if (wantsOther(login) && !account.target)
        return failImpersonation(login, *account.user, "unknown user to act as");
    if (!account.mayAct)
        return failImpersonation(login, *account.user, "impersonation is not allowed");
    finishLogin(login, *account.user, account.target);
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
            if (user)
                return acceptProven(login);
            qCWarning(lcHandlers, "account not taken over name='%s' reason=\"%s\"",
                qUtf8Printable(escaped(login.name)), qUtf8Printable(escaped(user.error().detail)));
            const bool passing = user.error().code == Code::Busy || user.error().code == Code::Full;
            passing ? login.call->fail(user.error()) : failLogin(login, "the account cannot be taken over");
        });
    });
    if (!queued)
        login.call->fail(queued.error());
}

void checkPassword(const Login &login)
{
    if (const auto base = login.call->core().userBase())
        return checkExternally(login, base);
    queueRead(login.call, [login](Connection &connection) {
        const auto account = findAccount(connection, login);
        if (!account)
            return login.call->fail(account.error());
        Core &core = login.call->core();
        if (core.checkCache().contains(account->argon2, login.password))
            return accept(login, *account);
        const auto queued = core.hash([login, account = *account] {
            const Processing processing(*login.call);
            if (!Directory::verifyPassword(account.argon2, login.password))
                return failLogin(login, account.user ? "wrong password" : "unknown user");
            login.call->core().checkCache().insert(account.argon2, login.password);
            accept(login, account);
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
    queueRead(login.call, [login, pending, response](Connection &connection) mutable {
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
            const quint64 number = login.call->core().exchanges().put(std::move(*pending));
            return login.call->answer(
                Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{number, false, step->reply, {}}));
        }
        login.challenge = step->reply;
        const auto account = findAccount(connection, login);
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
    refreshUser(login.call->core(), login.name, [login] { acceptProven(login); });
}

void askForResponse(const Login &login, PendingExchange pending)
{
    const quint64 number = login.call->core().exchanges().put(std::move(pending));
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
        const auto sso = std::make_shared<PendingExchange>(startSso(login, mechanism));
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

/// Runs \a work at once, or when the delay of the attempt's address is over.
void whenAllowed(const Login &login, std::function<void()> work)
{
    Core &core = login.call->core();
    const auto wait = core.throttle().enter(login.attempt.address);
    if (!wait)
        return login.call->fail({Code::Busy, QStringLiteral("too many login attempts from this address")});
    if (wait->count() == 0)
        return work();
    login.call->park();
    const auto parked = core.later(*wait, [login, work = std::move(work)] {
        login.call->core().throttle().leave(login.attempt.address);
        login.call->unpark();
        if (login.call->peer()->isConnected())
            work();
    });
    if (!parked) {
        core.throttle().leave(login.attempt.address);
        login.call->fail(parked.error());
    }
}

} // namespace

void acceptProven(const Login &login)
{
    const auto goOn = [login] {
        queueRead(login.call, [login](Connection &connection) {
            const auto account = findAccount(connection, login);
            if (!account)
                return login.call->fail(account.error());
            accept(login, *account);
        });
    };
    if (wantsOther(login))
        refreshUser(login.call->core(), login.authorizationId, goOn);
    else
        goOn();
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
    whenAllowed(login, [login, wanted = *std::move(request)] { begin(login, wanted); });
}

void authenticateStep(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::AuthenticateStep>();
    if (!request)
        return call->fail(request.error());
    const std::shared_ptr<PendingExchange> pending =
        call->core().exchanges().take(request->exchange, call->peer()->id());
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
