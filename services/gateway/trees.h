// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "gateway/foldertree.h"
#include "rpc/rights.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Gateway {

class Session;

/// The stores of others that a user was granted something in, as the server said a moment ago. A part of a
/// session's state; that of a user without shares is empty. Names are looked up anew before they are said not
/// to exist, so only LIST can be as late as this.
class StoreList
{
public:
    static constexpr std::chrono::seconds lifetime{15};

    /// The server was asked a moment ago.
    bool isFresh(const Base::Clock &clock) const
    {
        return m_taken && clock.monotonic() - *m_taken < lifetime;
    }
    /// What the server said just now.
    void take(Rpc::ListSharedStoresReply reply, const Base::Clock &clock);
    /// Where their mailboxes stand, in the order of LIST, and what each store's id is.
    const QList<std::pair<Place, Base::StoreId>> &places() const { return m_places; }
    /// A store that was found by its name.
    void remember(const Place &place, Base::StoreId store, const Base::Clock &clock);
    /// Invalid if it is not known (any more).
    Base::StoreId find(const Place &place, const Base::Clock &clock) const;
    /// Something can be recovered from the user's own store.
    bool isRecoverable() const { return m_recoverable; }

private:
    std::optional<std::chrono::steady_clock::time_point> m_taken;
    QList<std::pair<Place, Base::StoreId>> m_places;
    struct Found
    {
        Place place;
        Base::StoreId store;
        std::chrono::steady_clock::time_point when;
    };
    QList<Found> m_found; ///< by their names, as far as they are not too old; 64 at most
    bool m_recoverable = false;
};

/// Makes the session's list of stores fresh, then calls \a handler; an error refuses the command.
void withStores(Session &session, std::function<void(const StoreList &)> handler);

/// Calls \a handler with the store that \a mailbox lies in. Refuses the command if there is none that the
/// user may see, or if nothing can be put there. Own mailboxes need no question.
void withStore(Session &session, const QString &mailbox, std::function<void(Base::StoreId)> handler);

/// Calls \a handler with the folder tree that \a mailbox lies in; refuses the command if there is none that
/// the user may see. Own mailboxes cost one question.
void withTree(Session &session, const QString &mailbox, std::function<void(const FolderTree &)> handler);

/// The tree of one place; an error goes to \a handler. \a wanted: the folder the client asked for, as listedPath()
/// names it, so that the security log hears of it if he may not see it.
void askTree(Session &session, const Place &place, Base::StoreId store,
    std::function<void(Base::Result<FolderTree>)> handler, const QStringList &wanted = {});

/// Refuses the command if nothing can be made, renamed or put at the place of \a mailbox by anybody.
bool refuseFixed(Session &session, const QString &mailbox);

} // namespace Gateway
