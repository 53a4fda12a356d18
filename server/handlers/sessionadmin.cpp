// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/sessionadmin.h"

#include "base/text.h"
#include "directory/users.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/logging.h"

namespace Handlers {

using namespace Base;
using Storage::Connection;

namespace {

constexpr qsizetype maxReason = 200; // characters

Result<PrincipalId> userOf(Connection &connection, const QString &login)
{
    if (login.isEmpty())
        return PrincipalId();
    return TRY(Directory::findUser(connection, login)).id;
}

Rpc::SessionRow rowOf(const Call &call, const Session &session)
{
    return {session.number, session.login, session.impersonator, session.address, session.program,
        session.method, session.began, call.core().sessions().idleTime(session), session.requests,
        session.busyMicroseconds, session.tls, session.bytesIn, session.bytesOut,
        call.session().get() == &session};
}

/// Whose sessions a request for those of \a login is about; none = everybody's. Who is no administrator has his own
/// ones alone, and does not learn who else there is.
Result<PrincipalId> reachedUser(const Call &call, Connection &connection, const QString &login)
{
    if (call.isAdministrator())
        return userOf(connection, login);
    const PrincipalId self = call.actor().principal;
    const auto user = login.isEmpty() ? Result<PrincipalId>(self) : userOf(connection, login);
    if (!user || *user != self)
        return {Code::Denied, QStringLiteral("not allowed")};
    return self;
}

bool mayEnd(const Call &call, const Session &session)
{
    if (call.isSystem())
        return true;
    if (!call.session() || call.session()->adminLevel < session.adminLevel)
        return false;
    // Somebody who acts as a user is not thrown out by him.
    return call.isAdministrator() || session.impersonator == call.session()->impersonator
        || session.impersonator.isEmpty();
}

} // namespace

Result<Rpc::ListSessionsReply> listSessions(
    const CallPointer &call, Connection &connection, const Rpc::ListSessions &request)
{
    // Nobody's login is everybody: that is for administrators to ask for.
    const auto user = request.login.isEmpty() && !call->isAdministrator()
        ? Result<PrincipalId>(Code::Denied, QStringLiteral("not allowed"))
        : reachedUser(*call, connection, request.login);
    if (!user) {
        if (user.error().code == Code::Denied)
            auditAdministration(*call, QStringLiteral("ListSessions"), {}, user.error().detail, false);
        return user.error();
    }
    Rpc::ListSessionsReply reply;
    const QList<SessionPointer> list = call->core().sessions().list(*user);
    reply.sessions.reserve(list.size());
    for (const SessionPointer &session : list)
        reply.sessions.append(rowOf(*call, *session));
    return reply;
}

static Result<Rpc::KillSessionReply> endSessions(
    const CallPointer &call, Connection &connection, const Rpc::KillSession &request)
{
    if ((request.number == 0) == request.login.isEmpty())
        return {Code::Invalid, QStringLiteral("name either a session or a user")};
    Core &core = call->core();
    const PrincipalId user = TRY(reachedUser(*call, connection, request.login));
    const bool byUser = call->session() && call->session()->user == user;
    const QString reason = !request.reason.isEmpty() ? request.reason.left(maxReason)
        : byUser                                     ? QStringLiteral("its user ended it")
                                                     : QStringLiteral("an administrator ended it");
    Rpc::KillSessionReply reply;
    for (const SessionPointer &session : core.sessions().list(user)) {
        if (request.number != 0 && session->number != request.number)
            continue;
        if (session == call->session()) {
            if (request.number != 0)
                return {Code::Invalid, QStringLiteral("that is your own session: log out to end it")};
            continue;
        }
        if (!mayEnd(*call, *session)) {
            if (request.number == 0 && !call->isAdministrator())
                continue;
            return {Code::Denied, QStringLiteral("only a system administrator may do that")};
        }
        if (!core.endSession(session->number, reason))
            continue;
        ++reply.ended;
        auditAdministration(*call, QStringLiteral("session.end"), session->login,
            QStringLiteral("number=%1 from=%2 reason=%3").arg(session->number).arg(session->address, reason));
        qCInfo(lcHandlers, "session ended number=%llu user='%s' reason='%s'", qulonglong(session->number),
            qUtf8Printable(escaped(session->login)), qUtf8Printable(escaped(reason)));
    }
    if (reply.ended == 0 && request.number != 0)
        return {Code::NotFound, QStringLiteral("there is no session %1").arg(request.number)};
    return reply;
}

Result<Rpc::KillSessionReply> killSession(
    const CallPointer &call, Connection &connection, const Rpc::KillSession &request)
{
    auto reply = endSessions(call, connection, request);
    if (!reply) {
        const QString target =
            request.login.isEmpty() ? QStringLiteral("number=%1").arg(request.number) : request.login;
        auditAdministration(*call, QStringLiteral("session.end"), target, reply.error().detail, false);
    }
    return reply;
}

} // namespace Handlers
