// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "handlers/login.h"

/// What requests tell the security log. Any thread; never blocks. After the commit, if a write is what
/// happened.
namespace Handlers {

/// Where a connection comes from as the security log names it: the local socket's URL, else the address.
QString originOf(const PeerIdentity &identity);

/// An event with what is known of the caller: user, from, program, impersonator. SYSTEM without a session.
Audit::Event eventOf(const Call &call, Audit::Kind kind);

/// An administrator's act, told at once, because it has happened whatever becomes of the answer, or was
/// refused; else see noteAct(). \a action "service.reload", …; \a target what it was done to; of refused or
/// failed ones, with \a allowed false, the reason is \a detail.
void auditAdministration(const Call &call, const QString &action, const QString &target,
    const QString &detail = {}, bool allowed = true);

/// The caller may not see a table of statistics; \a table as kopano-stats calls it: "system", "session", ….
void auditStatisticsDenied(const Call &call, const char *table);

/// The end of a login attempt. \a target is who the client wants to be, if that is another user; then there
/// are two lines: the credentials were right, and whether he may. SYSTEM's successes are not logged. \a session:
/// what came of it, see Audit::Event.
void auditLogin(const Login &login, const Base::User &user, const QString &target, bool allowed,
    const QString &session = {});
/// Wrong credentials, or an account that cannot log in.
void auditLoginFailure(const Login &login);
/// Single sign-on proved \a user, but login.name asked for somebody else.
void auditSpoofed(const Login &login, const QString &user);

} // namespace Handlers
