// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/watchcheck.h"

#include "directory/authority.h"
#include "domain/rights.h"
#include "handlers/core.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

#include <algorithm>
#include <iterator>

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

void checkWatches(Core &core, Connection &connection, StoreId store)
{
    const QList<Watches::Watch> watches = core.watches().list(store);
    if (watches.isEmpty())
        return;
    QHash<QByteArray, SessionPointer> sessions;
    const QList<SessionPointer> list = core.sessions().list();
    for (const SessionPointer &session : list)
        sessions.insert(session->id, session);
    for (const Watches::Watch &watch : watches) {
        const SessionPointer session = sessions.value(watch.session);
        if (!session || session->store == watch.folder.store)
            continue;
        if (!mayRead(core, connection, *session, watch.folder))
            core.watches().remove(watch.peer, watch.session, watch.folder);
    }
}

Result<bool> mayActStill(Connection &connection, const Session &session)
{
    const auto administrator = TRY(Storage::PrincipalTable::findByLogin(connection, session.impersonator));
    const auto user = TRY(Storage::PrincipalTable::find(connection, session.user));
    if (!administrator || !user || administrator->kind != UserKind::Active)
        return false;
    return Directory::mayActAs(connection, *administrator, *user);
}

void checkImpersonators(Core &core, Connection &connection)
{
    const QList<SessionPointer> sessions = core.sessions().list();
    for (const SessionPointer &session : sessions) {
        if (session->impersonator.isEmpty())
            continue;
        const auto may = mayActStill(connection, *session);
        if (may && !*may) {
            core.endSession(session->number,
                QStringLiteral("%1 may not act as this user any more").arg(session->impersonator));
        }
    }
}

} // namespace

void checkWatchesLater(Core &core, StoreId store)
{
    // A write comes after those before it, and its end after their commit.
    core.database().write([](Connection &) { return Result<void>(); },
        [&core, store](const Result<void> &) {
            const auto queued = core.database().read(
                [&core, store](Connection &connection) { checkWatches(core, connection, store); });
            Q_UNUSED(queued); // a server that has no time now notices with the next request for that folder
        });
}

/// Whether \a action can take from somebody what he had.
static bool takesAccess(const QString &action)
{
    static constexpr const char *harmless[]{"autoreply.", "cache.", "delegate.", "sendas.", "store.recount"};
    return !action.endsWith(QLatin1String(".create")) // what is new has taken nothing from anybody
        && std::none_of(std::begin(harmless), std::end(harmless),
            [&](const char *prefix) { return action.startsWith(QLatin1String(prefix)); });
}

void checkAccessAfter(Core &core, const QString &action)
{
    if (!takesAccess(action))
        return;
    core.sessions().noteChange(); // logins that have read the accounts before read them again
    if (!core.wantAccessCheck())
        return;
    const auto queued = core.database().read([&core](Connection &connection) {
        core.beginAccessCheck(); // before the first read: what is committed from now on is for the next one
        checkImpersonators(core, connection);
        checkWatches(core, connection, {});
    });
    if (!queued) // as above
        core.beginAccessCheck();
}

} // namespace Handlers
