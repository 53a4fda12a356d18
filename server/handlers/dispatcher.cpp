// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/dispatcher.h"

#include "handlers/core.h"
#include "rpc/messages.h"

#include <algorithm>

namespace Handlers {

using namespace Base;

namespace {

const HandlerRow *rowOf(quint16 message)
{
    const auto table = handlerTable();
    const auto row = std::find_if(
        table.begin(), table.end(), [message](const HandlerRow &r) { return r.message == message; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace

QString dispatch(Core &core, const std::shared_ptr<Peer> &peer, Rpc::Frame frame)
{
    if (frame.kind != Rpc::Frame::Request)
        return QStringLiteral("it sent a frame that is no request");
    const quint16 message = frame.message;
    if (!peer->greeted && message != Rpc::numberOf<Rpc::Hello>)
        return QStringLiteral("it sent message %1 before Hello").arg(message);

    SessionPointer session;
    bool unknownSession = false;
    if (!frame.session.isEmpty()) {
        session = core.sessions().find(frame.session, peer->id());
        unknownSession = !session;
    }
    const auto call = std::make_shared<Call>(core, peer, std::move(frame), std::move(session));
    const HandlerRow *row = rowOf(message);
    if (!row)
        call->fail({Code::Invalid, QStringLiteral("unknown message %1").arg(message)});
    else if (unknownSession)
        call->fail({Code::Denied, QStringLiteral("no such session")});
    else if (const auto allowed = checkRight(*call, row->right); !allowed)
        call->fail(allowed.error());
    else
        row->run(call, row->right);
    return {};
}

} // namespace Handlers
