// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/watchcheck.h"

#include "domain/rights.h"
#include "handlers/core.h"
#include "storage/connection.h"

namespace Handlers {

using namespace Base;
using Domain::StoreRights;
using Storage::Connection;

namespace {

/// Whether the session may still read the folder; errors of the database are no reason to fall silent.
bool mayRead(Core &core, Connection &connection, const Session &session, const FolderKey &key)
{
    const auto rights =
        StoreRights::load(connection, {session.user, false}, key.store, core.settings()->rights);
    if (!rights)
        return rights.error().code != Code::NotFound;
    const auto way = rights->wayTo(connection, key.folder);
    return !way || rights->verdict(*way, Domain::Need::Contents) == Domain::Verdict::Allowed;
}

void check(Core &core, Connection &connection, StoreId store)
{
    const QList<Watches::Watch> watches = core.watches().list(store);
    for (const Watches::Watch &watch : watches) {
        const SessionPointer session = core.sessions().find(watch.session, watch.peer);
        if (!session || session->store == watch.folder.store)
            continue;
        if (!mayRead(core, connection, *session, watch.folder))
            core.watches().remove(watch.peer, watch.session, watch.folder);
    }
}

} // namespace

void checkWatchesLater(Core &core, StoreId store)
{
    // A write comes after those before it, and its end after their commit.
    core.database().write([](Connection &) { return Result<void>(); },
        [&core, store](const Result<void> &) {
            const auto queued = core.database().read(
                [&core, store](Connection &connection) { check(core, connection, store); });
            Q_UNUSED(queued); // a server that has no time now notices with the next request for that folder
        });
}

} // namespace Handlers
