// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/sso.h"

#include "base/text.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "rpc/messages.h"

namespace Handlers {

using namespace Base;
using Directory::PendingExchange;

namespace {

/// The first part of the principal whose key is used: that of the protocol the client speaks (RFC 4120, and
/// the registry of service names), for services of our own "kopano".
QString serviceOf(const QString &feature)
{
    if (feature == QLatin1String("imap"))
        return QStringLiteral("imap");
    return feature == QLatin1String("pop3") ? QStringLiteral("pop") : QStringLiteral("kopano");
}

void proven(Login login, const Directory::KerberosExchange &kerberos)
{
    login.name = kerberos.login();
    if (!kerberos.hasAccount())
        return failLogin(login, "the principal has no account here");
    const QString requested = kerberos.authorizationId();
    if (!requested.isEmpty() && folded(requested) != folded(login.name)) {
        const QString authenticated = std::exchange(login.name, requested);
        return failSpoofed(login, authenticated);
    }
    refreshAndAccept(login);
}

/// Keeps the exchange for the client's next message.
void waitForMore(const Login &login, PendingExchange &pending, const QByteArray &challenge)
{
    const quint64 number = login.call->core().keep(std::move(pending));
    login.call->answer(Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{number, false, challenge, {}}));
}

void logFailure(const Login &login, const Error &error)
{
    qCWarning(lcHandlers, "%s failed from='%s' reason=\"%s\"", login.method,
        qUtf8Printable(escaped(login.attempt.address)), qUtf8Printable(escaped(error.detail)));
}

void kerberosStep(const Login &login, PendingExchange &pending, const QByteArray &response)
{
    const auto step = pending.kerberos->step(response);
    if (!step) {
        logFailure(login, step.error());
        return failLogin(login, "the ticket was not accepted");
    }
    if (step->done)
        proven(login, *pending.kerberos);
    else
        waitForMore(login, pending, step->reply);
}

void ntlmStep(Login login, PendingExchange &pending, const QByteArray &response)
{
    const auto step = pending.ntlm->step(response);
    if (!step) {
        logFailure(login, step.error());
        if (step.error().code == Code::Busy)
            return login.call->fail({Code::Busy, QStringLiteral("NTLM logins cannot be checked now")});
        return failLogin(login, "not accepted");
    }
    if (!step->done)
        return waitForMore(login, pending, step->reply);
    login.name = pending.ntlm->login(); // the mechanism has no place for another name
    refreshAndAccept(login);
}

} // namespace

QList<QByteArray> offeredMechanisms(const Core &core)
{
    QList<QByteArray> mechanisms;
    if (core.settings()->enableSso)
        mechanisms.append("GSSAPI");
    if (!core.settings()->ntlmAuth.isEmpty())
        mechanisms.append("NTLM");
    // Its keys are made here when a password is set: other user bases have none.
    if (!core.userBase())
        mechanisms.append("SCRAM-SHA-256");
    mechanisms.append("PLAIN");
    return mechanisms;
}

std::unique_ptr<PendingExchange> startSso(const Login &login, const QByteArray &mechanism)
{
    const auto settings = login.call->core().settings();
    auto exchange = std::make_unique<PendingExchange>(
        PendingExchange{nullptr, login.attempt, login.call->peer()->id()});
    PendingExchange &pending = *exchange;
    if (mechanism == "NTLM") {
        pending.ntlm = std::make_unique<Directory::NtlmExchange>(settings->ntlmAuth, settings->ntlmDomain);
    } else {
        pending.kerberos = std::make_unique<Directory::KerberosExchange>(
            serviceOf(login.attempt.feature), settings->addresses.host);
    }
    return exchange;
}

void ssoStep(Login login, std::shared_ptr<PendingExchange> pending, const QByteArray &response)
{
    Core &core = login.call->core();
    const bool ntlm = pending->ntlm != nullptr;
    login.method = ntlm ? "ntlm sso" : "kerberos sso";
    const auto work = [login, pending = std::move(pending), response] {
        if (pending->ntlm)
            ntlmStep(login, *pending, response);
        else
            kerberosStep(login, *pending, response);
    };
    const auto queued = ntlm ? core.helped(work) : core.external(work);
    if (!queued)
        login.call->fail(queued.error());
}

} // namespace Handlers
