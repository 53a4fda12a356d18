// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/audit.h"

#include "directory/users.h"
#include "handlers/core.h"

namespace Handlers {

using Audit::Event;
using Audit::Kind;

namespace {

const QString &orUnknown(const QString &program)
{
    static const QString unknown = QStringLiteral("<unknown>");
    return program.isEmpty() ? unknown : program;
}

Event attempted(const Login &login, Kind kind, bool allowed)
{
    Event event;
    event.kind = kind;
    event.allowed = allowed;
    event.user = login.name;
    event.from = login.attempt.from;
    event.program = orUnknown(login.attempt.program);
    // The security log tells kinds of credentials, not mechanisms: SCRAM proves a password, too.
    event.method = qstrcmp(login.method, "SCRAM-SHA-256") == 0 ? QStringLiteral("User supplied password")
                                                               : QString::fromLatin1(login.method);
    return event;
}

} // namespace

QString originOf(const PeerIdentity &identity)
{
    return identity.local && !identity.url.isEmpty() ? identity.url : identity.address;
}

Event eventOf(const Call &call, Kind kind)
{
    Event event;
    event.kind = kind;
    if (const SessionPointer &session = call.session()) {
        event.user = session->login;
        event.from = session->from;
        event.program = orUnknown(session->program);
        event.impersonator = session->impersonator;
        event.session = session->auditName;
    } else {
        event.user = QString::fromUtf16(Audit::systemName);
        event.from = originOf(call.peer()->identity());
        event.program = orUnknown(call.peer()->program);
    }
    return event;
}

void auditAdministration(
    const Call &call, const QString &action, const QString &target, const QString &detail, bool allowed)
{
    Event event = eventOf(call, Kind::Administration);
    event.allowed = allowed;
    event.action = action;
    event.target = target;
    event.detail = detail;
    call.core().audit(event);
    if (allowed)
        call.core().announce(AdministrationWatches::topicsOf(action));
}

void auditStatisticsDenied(const Call &call, const char *table)
{
    Event event = eventOf(call, Kind::Access);
    event.allowed = false;
    event.right = Audit::Right::Admin;
    event.target = QString::fromLatin1(table) + QStringLiteral(" stats");
    call.core().audit(event);
}

void auditLogin(const Login &login, const Base::User &user, const QString &target, bool allowed,
    const QString &session)
{
    Core &core = login.call->core();
    Event credentials = attempted(login, Kind::Authenticate, true);
    credentials.user = user.login;
    credentials.session = session;
    if (user.id != Directory::systemId)
        core.audit(credentials);
    if (target.isEmpty())
        return;
    Event impersonation = attempted(login, Kind::Impersonate, allowed);
    impersonation.user = target;
    impersonation.session = session;
    impersonation.impersonator = user.login;
    core.audit(impersonation);
}

void auditLoginFailure(const Login &login)
{
    login.call->core().audit(attempted(login, Kind::Authenticate, false));
}

void auditSpoofed(const Login &login, const QString &user)
{
    Event event = attempted(login, Kind::Spoofed, false);
    event.user = user;
    event.requested = login.name;
    login.call->core().audit(event);
}

} // namespace Handlers
