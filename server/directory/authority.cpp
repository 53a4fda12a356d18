// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/authority.h"

#include "directory/users.h"
#include "storage/companytable.h"
#include "storage/connection.h"

#include <algorithm>

namespace Directory {

using namespace Base;
using Storage::CompanyRelation;
using Storage::CompanyTable;

bool Authority::sees(PrincipalId other) const
{
    return system || other == company || visible.contains(other) || administers(other);
}

bool Authority::administers(PrincipalId other) const
{
    return system || (level > 0 && other == company) || administered.contains(other);
}

Result<void> Authority::mayChange(PrincipalId other, quint8 otherLevel) const
{
    if (system)
        return {};
    if (otherLevel > 1)
        return {Code::Denied, QStringLiteral("only a system administrator may do that")};
    if (!administers(other))
        return {Code::Denied, QStringLiteral("not allowed")};
    return {};
}

Authority systemAuthority()
{
    Authority authority;
    authority.system = true;
    authority.user = systemId;
    authority.level = 2;
    return authority;
}

Result<Authority> authorityOf(Storage::Connection &connection, PrincipalId user)
{
    const User found = TRY(findUser(connection, user));
    Authority authority;
    authority.system = found.adminLevel > 1;
    authority.user = found.id;
    authority.level = found.adminLevel;
    authority.company = found.company;
    if (authority.system || !found.company)
        return authority;
    authority.administered = TRY(CompanyTable::companiesOf(connection, user, CompanyRelation::Administrator));
    authority.visible = TRY(CompanyTable::companiesOf(connection, found.company, CompanyRelation::Viewer));
    return authority;
}

Result<bool> mayActAs(Storage::Connection &connection, const User &user, const User &target)
{
    const Authority own = TRY(authorityOf(connection, user.id));
    const Authority wanted = TRY(authorityOf(connection, target.id));
    if (own.level == 0 || own.level < wanted.level || !own.administers(wanted.company))
        return false;
    return std::all_of(wanted.administered.begin(), wanted.administered.end(),
        [&own](PrincipalId company) { return own.administers(company); });
}

} // namespace Directory
