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

/// Invalid, with the entry's name, if id or login are missing. References to others stand as they are in the
/// entry until resolve().
Base::Result<ExternalAccount> account(const LdapEntry &entry, const LdapSettings &settings);
Base::Result<ExternalGroup> group(const LdapEntry &entry, const LdapSettings &settings);

/// Turns references (DN, or value of an attribute) into ids; those to nobody are dropped.
class References
{
public:
    explicit References(const LdapSettings &settings) : m_settings(settings) { }

    /// For every user and group, before resolve().
    void add(const LdapEntry &entry, const QByteArray &id, const QString &name);
    QList<QByteArray> resolve(const QList<QByteArray> &references, LdapSettings::Reference kind) const;

private:
    const LdapSettings &m_settings;
    QHash<QByteArray, QByteArray> m_byDn;
    QHash<QByteArray, QByteArray> m_byAttribute;
};

} // namespace Directory::LdapAccounts
