// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/ldapclient.h"
#include "directory/userbase.h"

#include <QHash>

namespace Directory {

/// The tenants of a directory: whatever is below a company's entry belongs to it, to the nearest one if they
/// are nested. A value.
class LdapCompanies
{
public:
    /// One of them.
    struct Place
    {
        QByteArray dn; ///< of its entry
        QByteArray id;
        QString name;
    };

    explicit LdapCompanies(const Tenancy &tenancy) : m_tenancy(tenancy) { }

    /// \a company was read from \a entry.
    void add(const LdapEntry &entry, const ExternalCompany &company);
    /// Null if there is none; the name is compared without case.
    const Place *find(const QString &name) const;

    /// Puts the account into the company its entry is in, under the name it has there. Invalid if there is
    /// none. Nothing to do on a server without tenants.
    Base::Result<void> place(const LdapEntry &entry, ExternalAccount &account) const;
    Base::Result<void> place(const LdapEntry &entry, ExternalGroup &group) const;

private:
    Base::Result<void> place(const LdapEntry &entry, QByteArray &company, QString &name) const;

    Tenancy m_tenancy;
    QList<Place> m_places;
    QHash<QByteArray, qsizetype> m_byDn;
};

} // namespace Directory
