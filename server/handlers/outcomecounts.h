// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/items.h"
#include "statistics/counters.h"

namespace Handlers {

/// Counts what a committed write did, by its answer; most have nothing of their own to count.
template <class Reply> void countOutcome(Statistics::Counters &, const Reply &) { }

/// By recipient.
inline void countOutcome(Statistics::Counters &counters, const Rpc::DeliverReply &reply)
{
    for (const auto &result : reply.results) {
        if (result == Rpc::DeliveryResult::Delivered)
            counters.deliveries.add();
        else if (result == Rpc::DeliveryResult::Duplicate)
            counters.duplicates.add();
        else
            counters.refusals.add();
    }
}

} // namespace Handlers
