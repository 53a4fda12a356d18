// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/sso.h"

#include "base/text.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/userbase.h"
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
    refreshUser(login.call->core(), login.name, [login] { acceptProven(login); });
}

} // namespace

QList<QByteArray> offeredMechanisms(const Core &core)
{
    QList<QByteArray> mechanisms;
    if (core.settings()->enableSso)
        mechanisms.append("GSSAPI");
    // Its keys are made here when a password is set: other user bases have none.
    if (!core.userBase())
        mechanisms.append("SCRAM-SHA-256");
    mechanisms.append("PLAIN");
    return mechanisms;
}

PendingExchange startKerberos(const Login &login)
{
    PendingExchange pending{nullptr, login.attempt, login.call->peer()->id(), nullptr};
    pending.kerberos = std::make_unique<Directory::KerberosExchange>(
        serviceOf(login.attempt.feature), login.call->core().settings()->addresses.host);
    return pending;
}

void kerberosStep(Login login, std::shared_ptr<PendingExchange> pending, const QByteArray &response)
{
    login.method = "kerberos sso";
    const auto queued = login.call->core().external([login, pending = std::move(pending), response] {
        const auto step = pending->kerberos->step(response);
        if (!step) {
            qCWarning(lcHandlers, "kerberos failed from='%s' reason=\"%s\"",
                qUtf8Printable(escaped(login.attempt.address)), qUtf8Printable(escaped(step.error().detail)));
            return failLogin(login, "the ticket was not accepted");
        }
        if (step->done)
            return proven(login, *pending->kerberos);
        const quint64 number = login.call->core().exchanges().put(std::move(*pending));
        login.call->answer(
            Result<Rpc::AuthenticateReply>(Rpc::AuthenticateReply{number, false, step->reply, {}}));
    });
    if (!queued)
        login.call->fail(queued.error());
}

} // namespace Handlers
