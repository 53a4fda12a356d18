// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/resolve.h"

#include "storage/connection.h"
#include "storage/grouptable.h"
#include "storage/principaltable.h"

namespace Directory {

using namespace Base;
using Storage::PrincipalTable;

QStringList candidates(const QString &address, const ResolveRules &rules)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = at < 0 ? address : address.left(at);
    const QString domain = at < 0 ? QString() : address.mid(at);
    const qsizetype plus = local.indexOf(u'+');
    const QString user = plus > 0 ? local.left(plus) : QString();

    QStringList names{address};
    if (!user.isEmpty())
        names.append(user + domain);
    if (rules.stripDomain && at > 0) {
        names.append(local);
        if (!user.isEmpty())
            names.append(user);
    }
    return names;
}

Result<std::optional<User>> resolveAddress(
    Storage::Connection &connection, const QString &address, const ResolveRules &rules)
{
    if (address.isEmpty() || address.size() > 1000)
        return std::optional<User>();
    for (const QString &name : candidates(address, rules)) {
        if (auto user = TRY(PrincipalTable::findByAddress(connection, name)))
            return user;
        if (rules.addressesOnly)
            continue;
        if (auto user = TRY(PrincipalTable::findByLogin(connection, name)))
            return user;
    }
    return std::optional<User>();
}

Result<Receiver> resolveReceiver(
    Storage::Connection &connection, const QString &address, const ResolveRules &rules)
{
    Receiver receiver;
    receiver.user = TRY(resolveAddress(connection, address, rules));
    if (receiver.user || address.isEmpty() || address.size() > 1000)
        return receiver;
    for (const QString &name : candidates(address, rules)) {
        receiver.group = TRY(Storage::GroupTable::findByAddress(connection, name));
        if (receiver.group)
            break;
    }
    return receiver;
}

} // namespace Directory
