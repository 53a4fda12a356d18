// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

namespace Storage {
class Connection;
}

namespace Directory {

/// Whom somebody may see and administer. Without tenants all accounts belong to the company "none", so that
/// the same rules hold.
struct Authority
{
    bool system = false; ///< SYSTEM, or a system administrator: everybody
    Base::PrincipalId user;
    quint8 level = 0; ///< as Base::User::adminLevel
    Base::PrincipalId company;
    QList<Base::PrincipalId> administered; ///< other companies, by relation
    QList<Base::PrincipalId> visible; ///< other companies

    /// Members of that company.
    bool sees(Base::PrincipalId other) const;
    /// Members of that company, up to his own level.
    bool administers(Base::PrincipalId other) const;
    /// Denied unless he may change an account of that company and administrator level, or give it that level:
    /// nobody makes somebody mightier than himself.
    Base::Result<void> mayChange(Base::PrincipalId other, quint8 otherLevel) const;
};

/// SYSTEM's.
Authority systemAuthority();
/// That of a user as he is now. NotFound.
Base::Result<Authority> authorityOf(Storage::Connection &connection, Base::PrincipalId user);

/// Whether \a user may log in as \a target: an administrator who administers that one's company and
/// everything that \a target administers, so that he gains no power by it.
Base::Result<bool> mayActAs(
    Storage::Connection &connection, const Base::User &user, const Base::User &target);

} // namespace Directory
