// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/frame.h"

#include <QString>

#include <memory>
#include <span>

namespace Handlers {

class Core;

/// How a message is dealt with. \a run is one of the templates of run.h around a handler.
struct HandlerRow
{
    quint16 message;
    const char *name;
    Right right;
    void (*run)(const CallPointer &call, Right right);
};

/// One row for every request of Rpc::MessageTable.
std::span<const HandlerRow> handlerTable();

/// A frame arrived. To be called in the connection's thread, in the order of arrival; never blocks. \returns
/// an empty string, or why the peer broke the protocol: close the connection.
QString dispatch(Core &core, const std::shared_ptr<Peer> &peer, Rpc::Frame frame);

} // namespace Handlers
