// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/login.h"

#include "base/text.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "rpc/messages.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

namespace Handlers {

using namespace Base;

namespace {

constexpr qint64 logonNoteInterval =
    60; // seconds; a client that logs in often need not cost a write each time

bool hasFeature(const User &user, const QString &feature, const QStringList &disabledByDefault)
{
    if (feature.isEmpty() || user.enabledFeatures.contains(feature, Qt::CaseInsensitive))
        return true;
    return !user.disabledFeatures.contains(feature, Qt::CaseInsensitive)
        && !disabledByDefault.contains(feature, Qt::CaseInsensitive);
}

SessionPointer makeSession(const Login &login, const User &user, const User &acting)
{
    auto session = std::make_shared<Session>();
    session->peer = login.call->peer()->id();
    session->connection = login.call->peer();
    session->user = acting.id;
    session->login = acting.login;
    session->store = acting.store;
    session->adminLevel = acting.adminLevel;
    if (acting.id != user.id)
        session->impersonator = user.login;
    session->address = login.attempt.address;
    session->from = login.attempt.from;
    session->program = login.attempt.program;
    session->method = QLatin1String(login.method);
    session->tls = login.attempt.tls;
    return session;
}

void noteLogon(Core &core, const User &user)
{
    if (core.clock().seconds() - user.lastLogon < logonNoteInterval)
        return;
    core.database().write(
        [id = user.id](Storage::Connection &connection) {
            return Storage::PrincipalTable::setLastLogon(connection, id, connection.now());
        },
        [](const Result<void> &) {});
}

/// Logs one line and answers Denied after the delay.
void answerFailure(const Login &login, const char *reason)
{
    const CallPointer call = login.call;
    Core &core = call->core();
    core.counters().loginFailed.add();
    const auto verdict = core.throttle().failed(login.attempt.address, login.name, login.password);
    qCWarning(lcHandlers, "authenticate failed user='%s' from='%s' program='%s' reason='%s'",
        qUtf8Printable(escaped(login.name)), qUtf8Printable(escaped(login.attempt.address)),
        qUtf8Printable(escaped(login.attempt.program)), reason);
    if (verdict.alarm) {
        qCWarning(lcHandlers, "many failed logins user='%s' count=%d", qUtf8Printable(escaped(login.name)),
            Directory::Throttle::alarmFailures);
    }
    const Error denied{Code::Denied, QStringLiteral("wrong user name or password")};
    call->park();
    const auto waits = core.later(verdict.delay, [call, denied] { call->fail(denied); });
    if (!waits)
        call->fail(waits.error());
}

} // namespace

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

bool finishLogin(const Login &login, const User &user, const std::optional<User> &target, quint64 changes)
{
    const CallPointer &call = login.call;
    Core &core = call->core();
    if (user.kind != UserKind::Active) {
        failLogin(login, "the account cannot log in");
        return true;
    }
    const bool impersonates = target && target->id != user.id;
    const User &acting = impersonates ? *target : user;
    if (!hasFeature(acting, login.attempt.feature, core.settings()->disabledFeatures)) {
        qCWarning(lcHandlers,
            "authenticate refused user='%s' from='%s' program='%s' reason='feature %s is off'",
            qUtf8Printable(escaped(acting.login)), qUtf8Printable(escaped(login.attempt.address)),
            qUtf8Printable(escaped(login.attempt.program)),
            qUtf8Printable(escaped(login.attempt.feature, 40)));
        auditLoginFailure(login);
        call->fail({Code::Denied, QStringLiteral("this service is not enabled for the user")});
        return true;
    }
    const SessionPointer session = makeSession(login, user, acting);
    const auto added = core.sessions().add(session, changes);
    if (added == Sessions::Added::Outdated)
        return false;
    if (added == Sessions::Added::TooMany) {
        auditLoginFailure(login);
        call->fail({Code::Busy, QStringLiteral("too many sessions")});
        return true;
    }
    if (!call->peer()->isConnected()) // its sessions were ended before this one was there
        core.sessions().remove(session->id);
    call->peer()->setTrusted();
    core.counters().countLogin(QLatin1String(login.method));
    auditLogin(login, user, impersonates ? acting.login : QString(), true, session->auditName);
    core.announce(Rpc::SessionsTopic);
    qCInfo(lcHandlers, "authenticate ok user='%s' from='%s' method='%s' program='%s' impersonator='%s'",
        qUtf8Printable(escaped(acting.login)), qUtf8Printable(escaped(login.attempt.address)), login.method,
        qUtf8Printable(escaped(login.attempt.program)), qUtf8Printable(escaped(session->impersonator)));
    call->answer(Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{0, true, login.challenge,
        {session->id, acting.id, acting.login, acting.store, acting.adminLevel, session->impersonator}}));
    noteLogon(core, acting);
    return true;
}

void failLogin(const Login &login, const char *reason)
{
    auditLoginFailure(login);
    answerFailure(login, reason);
}

void failImpersonation(const Login &login, const User &user, const char *reason)
{
    auditLogin(login, user, login.authorizationId, false);
    answerFailure(login, reason);
}

void failSpoofed(const Login &login, const QString &authenticated)
{
    auditSpoofed(login, authenticated);
    answerFailure(login, "spoofed");
}

} // namespace Handlers
