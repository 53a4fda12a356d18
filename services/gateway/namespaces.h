// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The parts of the tree beside the user's own mailboxes (RFC 2342).
namespace Gateway {

/// Whose mailboxes stand at a place.
enum class Space : quint8 {
    Own,
    OtherUsers, ///< "Other Users/login/…": stores whose owners share folders
    Public, ///< "Public Folders/…": the user's public store; "Public Folders (owner)/…": any other
    Recoverable, ///< "Recoverable Items/…": what was deleted from the own store, read-only
};

/// First level of the names in a space; empty for Own.
QString spaceName(Space space);

/// What a mailbox name says about where it lies.
struct Place
{
    Space space = Space::Own;
    QString owner; ///< login, empty for the level above the logins; of a public store the company or SYSTEM,
                   ///< empty for the user's
    friend bool operator==(const Place &, const Place &) = default;
};
/// The place of a canonical name.
Place placeOf(const QString &mailbox);

/// What the names of all public stores but the user's begin with.
QString furtherPublicPrefix();

/// The name under which the mailboxes of a place stand, without the last separator; empty for Own.
QString prefixOf(const Place &place);

/// Own mailboxes cannot be named like a space. One that is (it came by another way) is shown as \a shownName
/// and found again by \a storedName; all other names of a top level stay.
QString shownName(const QString &name);
QString storedName(const QString &name);

} // namespace Gateway
