// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapcompanies.h"

#include "base/text.h"
#include "directory/names.h"

#include <algorithm>

namespace Directory {

using namespace Base;

void LdapCompanies::add(const LdapEntry &entry, const ExternalCompany &company)
{
    m_byDn.insert(LdapClient::normalDn(entry.dn), m_places.size());
    m_places.append({entry.dn, company.id, company.company.name});
}

const LdapCompanies::Place *LdapCompanies::find(const QString &name) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [key = folded(name)](const Place &place) { return folded(place.name) == key; });
    return found == m_places.end() ? nullptr : &*found;
}

Result<void> LdapCompanies::place(const LdapEntry &entry, QByteArray &company, QString &name) const
{
    if (!m_tenancy.hosted)
        return {};
    for (QByteArray dn = LdapClient::parentDn(entry.dn); !dn.isEmpty(); dn = LdapClient::parentDn(dn)) {
        const auto found = m_byDn.constFind(dn);
        if (found == m_byDn.cend())
            continue;
        company = m_places[*found].id;
        name = tenantLogin(m_tenancy, name, m_places[*found].name);
        return {};
    }
    return {Code::Invalid, QStringLiteral("%1 is in no company").arg(escaped(entry.dn))};
}

Result<void> LdapCompanies::place(const LdapEntry &entry, ExternalAccount &account) const
{
    return place(entry, account.company, account.user.login);
}

Result<void> LdapCompanies::place(const LdapEntry &entry, ExternalGroup &group) const
{
    return place(entry, group.company, group.group.name);
}

} // namespace Directory
