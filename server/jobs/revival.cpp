// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/revival.h"

#include "jobs/purges.h"
#include "jobs/restoretask.h"
#include "jobs/verifytask.h"

namespace Jobs {

using namespace Base;

Engine::Reviver reviver(Purges &purges, std::chrono::seconds deletedLifetime, const Domain::Limits &limits)
{
    return [&purges, deletedLifetime, limits](
               const Storage::JobRow &row, const QByteArray &plan) -> Result<Engine::Revived> {
        if (row.kind == QStringLiteral("purge"))
            return purges.revive(row, deletedLifetime, plan);
        Engine::Revived revived;
        if (row.kind == QStringLiteral("restore")) {
            auto task = TRY(RestoreTask::revive(row, plan, limits));
            revived.place = task->place();
            revived.alone = true;
            revived.task = std::move(task);
        } else if (row.kind == QStringLiteral("verify")) {
            revived.task = std::make_unique<VerifyTask>(row);
            revived.alone = true;
        } else {
            return {Code::Invalid, QStringLiteral("nobody knows this kind of job")};
        }
        return revived;
    };
}

} // namespace Jobs
