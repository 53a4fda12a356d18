// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/run.h"

#include "handlers/core.h"
#include "handlers/readshares.h"

namespace Handlers {

using namespace Base;

void queueRead(const CallPointer &call, Storage::ReadWork work)
{
    auto measured = [call, work = std::move(work)](Storage::Connection &connection) {
        if (call->isRevoked())
            return call->fail(Call::revoked());
        const Processing processing(*call);
        work(connection);
    };
    if (call->session())
        return call->core().readShares().queue(call, std::move(measured));
    if (const auto queued = call->core().database().read(std::move(measured), laneOf(*call)); !queued)
        call->fail(queued.error());
}

} // namespace Handlers
