// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/ldapclient.h"
#include "directory/userbase.h"

/// What entries of a directory mean as users and groups. Pure. Entries are hostile as far as their texts go:
/// what cannot be a login name or an address is refused or left out.
namespace Directory::LdapAccounts {

/// The attributes that are asked for.
QList<QByteArray> userAttributes(const LdapSettings &settings);
QList<QByteArray> groupAttributes(const LdapSettings &settings);

/// Likewise.
QList<QByteArray> companyAttributes(const LdapSettings &settings);
/// Likewise.
QList<QByteArray> dynamicGroupAttributes(const LdapSettings &settings);

/// What an entry stands for.
enum class Kind : quint8 { User, Group, DynamicGroup, Company };
/// The id of an entry; empty if it has none. Entries of different kinds may have the same value in it, so the
/// kind is a part of all but users' ids.
QByteArray idOf(const LdapEntry &entry, Kind kind, const LdapSettings &settings);

/// A distribution list whose members are those that match a filter.
struct DynamicGroup
{
    ExternalGroup group; ///< without members
    QByteArray filter; ///< RFC 4515, as it is written in the directory
    QByteArray base; ///< DN below which they are; empty = the search base
};

/// Invalid, with the entry's name, if id or login are missing. References to others stand as they are in the
/// entry until resolve().
Base::Result<ExternalAccount> account(const LdapEntry &entry, const LdapSettings &settings);
Base::Result<ExternalGroup> group(const LdapEntry &entry, const LdapSettings &settings);
Base::Result<DynamicGroup> dynamicGroup(const LdapEntry &entry, const LdapSettings &settings);
Base::Result<ExternalCompany> company(const LdapEntry &entry, const LdapSettings &settings);

/// Turns references (DN, or value of an attribute) into ids; those to nobody are dropped.
class References
{
public:
    explicit References(const LdapSettings &settings) : m_settings(settings) { }

    /// For every user and group, before resolve().
    void add(const LdapEntry &entry, const QByteArray &id, const QString &name);
    QList<QByteArray> resolve(const QList<QByteArray> &references, LdapSettings::Reference kind) const;
    /// For references that may be of either kind.
    QList<QByteArray> resolveAny(const QList<QByteArray> &references) const;

private:
    const LdapSettings &m_settings;
    QHash<QByteArray, QByteArray> m_byDn;
    QHash<QByteArray, QByteArray> m_byAttribute;
};

} // namespace Directory::LdapAccounts
