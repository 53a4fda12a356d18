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

Rpc::SessionRow rowOf(const Sessions &sessions, const Session &session)
{
    return {session.number, session.login, session.impersonator, session.address, session.program,
        session.method, session.began, sessions.idleTime(session), session.requests,
        session.busyMicroseconds};
}

bool mayEnd(const Call &call, const Session &session)
{
    return call.isSystem() || (call.session() && call.session()->adminLevel >= session.adminLevel);
}

} // namespace

Result<Rpc::ListSessionsReply> listSessions(
    const CallPointer &call, Connection &connection, const Rpc::ListSessions &request)
{
    const Sessions &sessions = call->core().sessions();
    Rpc::ListSessionsReply reply;
    const QList<SessionPointer> list = sessions.list(TRY(userOf(connection, request.login)));
    reply.sessions.reserve(list.size());
    for (const SessionPointer &session : list)
        reply.sessions.append(rowOf(sessions, *session));
    return reply;
}

static Result<Rpc::KillSessionReply> endSessions(
    const CallPointer &call, Connection &connection, const Rpc::KillSession &request)
{
    if ((request.number == 0) == request.login.isEmpty())
        return {Code::Invalid, QStringLiteral("name either a session or a user")};
    Core &core = call->core();
    const PrincipalId user = TRY(userOf(connection, request.login));
    const QString reason = request.reason.isEmpty() ? QStringLiteral("an administrator ended it")
                                                    : request.reason.left(maxReason);
    Rpc::KillSessionReply reply;
    for (const SessionPointer &session : core.sessions().list(user)) {
        if (request.number != 0 && session->number != request.number)
            continue;
        if (!mayEnd(*call, *session))
            return {Code::Denied, QStringLiteral("only a system administrator may do that")};
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
