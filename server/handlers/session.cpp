// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/session.h"

#include "base/text.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/sso.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

namespace Handlers {

using namespace Base;

Result<Rpc::HelloReply> hello(const CallPointer &call, const Rpc::Hello &request)
{
    if (request.version != Rpc::protocolVersion) {
        return {Code::Invalid,
            QStringLiteral("protocol version %1 is not %2").arg(request.version).arg(Rpc::protocolVersion)};
    }
    Peer &peer = *call->peer();
    if (peer.greeted) // what a peer calls itself is read by other threads from now on
        return {Code::Invalid, QStringLiteral("this connection has said hello before")};
    peer.greeted = true;
    peer.program = request.program.left(100);
    if (peer.isSystem()) {
        peer.setTrusted();
        if (call->core().peers().add(call->peer(), peer.program, request.programVersion.left(40)))
            call->core().counters().loginUnix.add();
    } else {
        call->core().peers().add(call->peer(), peer.program, request.programVersion.left(40));
    }
    qCDebug(lcHandlers, "hello peer=%s program=%s version=%s", qUtf8Printable(peer.identity().address),
        qUtf8Printable(escaped(request.program, 100)), qUtf8Printable(escaped(request.programVersion, 40)));
    return Rpc::HelloReply{Rpc::protocolVersion, QStringLiteral(KOPANO_VERSION),
        call->core().database().guid(), peer.isSystem(), offeredMechanisms(call->core())};
}

Result<Rpc::Empty> logout(const CallPointer &call, const Rpc::Logout &)
{
    const SessionPointer session = call->session();
    if (!session)
        return Rpc::Empty();
    Core &core = call->core();
    core.sessions().remove(session->id);
    core.watches().removeSession(session->peer, session->id);
    core.administrators().removeSession(session->peer, session->id);
    core.announce(Rpc::SessionsTopic);
    // Nobody waits for this; a client that logs out does not care whether the time could be noted.
    core.database().write(
        [user = session->user](Storage::Connection &connection) {
            return Storage::PrincipalTable::setLastLogoff(connection, user, connection.now());
        },
        [](const Result<void> &) {});
    return Rpc::Empty();
}

Result<Rpc::Empty> ping(const CallPointer &, const Rpc::Ping &)
{
    return Rpc::Empty();
}

} // namespace Handlers
