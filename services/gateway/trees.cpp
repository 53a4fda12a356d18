// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/trees.h"

#include "gateway/session.h"

#include <algorithm>

namespace Gateway {

/// \a first: of the public stores, which makes it the user's.
static Place placeOf(const Rpc::SharedStore &store, bool first)
{
    if (store.kind == Rpc::SharedStoreKind::Public)
        return {Space::Public, first ? QString() : store.owner};
    return {Space::OtherUsers, store.owner};
}

void StoreList::take(Rpc::ListSharedStoresReply reply, const Base::Clock &clock)
{
    m_taken = clock.monotonic();
    m_recoverable = reply.recoverable;
    m_places.clear();
    m_places.reserve(reply.stores.size());
    bool publicSeen = false;
    for (const Rpc::SharedStore &store : reply.stores) {
        const bool isPublic = store.kind == Rpc::SharedStoreKind::Public;
        m_places.append({placeOf(store, isPublic && !std::exchange(publicSeen, true)), store.store});
    }
    // As their names sort in LIST: other users by login, then the public stores.
    std::stable_sort(m_places.begin(), m_places.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.space, a.first.owner) < std::pair(b.first.space, b.first.owner);
    });
}

void StoreList::remember(const Place &place, Base::StoreId store, const Base::Clock &clock)
{
    constexpr qsizetype most = 64;
    const auto now = clock.monotonic();
    m_found.removeIf([now](const Found &found) { return now - found.when >= lifetime; });
    if (m_found.size() == most)
        m_found.removeFirst();
    m_found.append({place, store, now});
}

Base::StoreId StoreList::find(const Place &place, const Base::Clock &clock) const
{
    if (isFresh(clock)) {
        for (const auto &[known, store] : m_places) {
            if (known == place)
                return store;
        }
    }
    for (const Found &found : m_found) {
        if (found.place == place && clock.monotonic() - found.when < lifetime)
            return found.store;
    }
    return {};
}

void withStores(Session &session, std::function<void(const StoreList &)> handler)
{
    if (session.stores().isFresh(session.clock()))
        return handler(session.stores());
    session.askOrRefuse(
        Rpc::ListSharedStores{}, [&session, handler = std::move(handler)](Rpc::ListSharedStoresReply reply) {
            session.stores().take(std::move(reply), session.clock());
            handler(session.stores());
        });
}

static void refuseMissing(Session &session)
{
    session.refuse({Base::Code::NotFound, {}});
}

/// The store of another user, or the public one, even if nothing in it was granted: administrators may see
/// more.
static void openStore(Session &session, const Place &place, std::function<void(Base::StoreId)> handler)
{
    const bool isLevel = place.space == Space::OtherUsers && place.owner.isEmpty();
    const bool isOff = place.space == Space::Public && !session.settings().publicFolders;
    // Own mailboxes have one name: under a second one they would be other mailboxes to the client.
    if (isLevel || isOff || place.owner == session.account().login)
        return refuseMissing(session);
    if (const Base::StoreId known = session.stores().find(place, session.clock()))
        return handler(known);
    const bool isPublic = place.space == Space::Public;
    const Rpc::OpenStore request{isPublic ? QString() : place.owner, isPublic ? place.owner : QString()};
    session.askOrRefuse(
        request, [&session, place, handler = std::move(handler)](const Rpc::SharedStoreReply &reply) {
            if (placeOf(reply.store, place.owner.isEmpty()) != place)
                return refuseMissing(session);
            session.stores().remember(place, reply.store.store, session.clock());
            handler(reply.store.store);
        });
}

void withStore(Session &session, const QString &mailbox, std::function<void(Base::StoreId)> handler)
{
    if (refuseFixed(session, mailbox))
        return;
    const Place place = placeOf(mailbox);
    if (place.space == Space::Own)
        return handler(session.account().store);
    openStore(session, place, std::move(handler));
}

void askTree(Session &session, const Place &place, Base::StoreId store,
    std::function<void(Base::Result<FolderTree>)> handler, const QStringList &wanted)
{
    const bool onlyMail = session.settings().onlyMailFolders;
    if (place.space == Space::Recoverable) {
        return session.ask(Rpc::RecoverableFolders{store},
            [onlyMail, store, handler](const Base::Result<Rpc::RecoverableFoldersReply> &reply) {
                if (!reply)
                    return handler(reply.error());
                handler(FolderTree(*reply, onlyMail, store));
            });
    }
    session.ask(Rpc::ListFolders{store, wanted},
        [onlyMail, store, place, handler](const Base::Result<Rpc::ListFoldersReply> &reply) {
            if (!reply)
                return handler(reply.error());
            handler(FolderTree(*reply, onlyMail, store, place));
        });
}

void withTree(Session &session, const QString &mailbox, std::function<void(const FolderTree &)> handler)
{
    const Place place = placeOf(mailbox);
    const auto ask = [&session, place, mailbox, handler = std::move(handler)](Base::StoreId store) {
        const auto answered = [&session, handler](const Base::Result<FolderTree> &tree) {
            if (!tree)
                return session.refuse(tree.error());
            handler(*tree);
        };
        askTree(
            session, place, store, answered, place.space == Space::Own ? QStringList() : listedPath(mailbox));
    };
    if (place.space == Space::Own || place.space == Space::Recoverable)
        return ask(session.account().store);
    openStore(session, place, ask);
}

bool refuseFixed(Session &session, const QString &mailbox)
{
    const Place place = placeOf(mailbox);
    if (place.space == Space::Recoverable) {
        session.no("Recoverable Items only shows what was deleted", "NOPERM");
        return true;
    }
    if (place.space == Space::OtherUsers && place.owner.isEmpty()) {
        session.no("The mailboxes of other users have a login and a name after this", "NOPERM");
        return true;
    }
    return false;
}

} // namespace Gateway
