// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Storage {
class Connection;
}

namespace Directory {

/// How addresses are matched with users.
struct ResolveRules
{
    bool stripDomain = false; ///< also try what stands before '@' as a login name
    bool addressesOnly = false; ///< a login name alone does not count
};

/// The names to look for, best first: the address itself, without its sub-address ("user+detail", RFC 5233),
/// and, with stripDomain, both without their domain. Pure.
QStringList candidates(const QString &address, const ResolveRules &rules);

/// Whom mail for an address is for.
struct Receiver
{
    std::optional<Base::User> user;
    std::optional<Base::Group> group; ///< if it is no user's address
};
/// As resolveAddress(), with groups; those only by their mail address.
Base::Result<Receiver> resolveReceiver(
    Storage::Connection &connection, const QString &address, const ResolveRules &rules);

/// The user a message for \a address is to be delivered to: login, primary address or alias, without case.
Base::Result<std::optional<Base::User>> resolveAddress(
    Storage::Connection &connection, const QString &address, const ResolveRules &rules);

} // namespace Directory
