// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/dispatcher.h"

#include "base/memory.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/statistics.h"
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

void refuse(Call &call, const HandlerRow &row, const Error &error)
{
    const char *table = statisticsTableOf(row.message);
    if (table && call.session())
        auditStatisticsDenied(call, table);
    else if (row.right == Right::Administrator && call.session())
        auditAdministration(call, QLatin1String(row.name), {}, error.detail, false);
    call.fail(error);
}

/// What users do. The local administrator goes on, or nobody could mend it; so do mails that arrive.
bool needsAudit(const Call &call, quint16 message)
{
    return call.session() || message == Rpc::numberOf<Rpc::Authenticate>
        || message == Rpc::numberOf<Rpc::AuthenticateStep>;
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
    if (row)
        call->activity().call = row->name;
    if (message == Rpc::numberOf<Rpc::SearchItems>)
        core.counters().searches.add();
    if (!row)
        call->fail({Code::Invalid, QStringLiteral("unknown message %1").arg(message)});
    else if (unknownSession)
        call->fail({Code::Denied, QStringLiteral("there is no such session: it was ended, or never was")});
    else if (const auto allowed = checkRight(*call, row->right); !allowed)
        refuse(*call, *row, allowed.error());
    else if (core.auditRefuses() && needsAudit(*call, message))
        call->fail({Code::Busy, QStringLiteral("the security log cannot be written")});
    else
        survive([&] { row->run(call, row->right); },
            [&] { call->fail({Code::Busy, QStringLiteral("out of memory")}); });
    return {};
}

} // namespace Handlers
