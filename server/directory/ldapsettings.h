// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "directory/names.h"
#include "statistics/counters.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace Directory {

/// What ldap.cfg says. Attribute names are as the directory's schema has them; an empty one is not asked for.
struct LdapSettings
{
    /// How a value names another entry.
    enum class Reference : quint8 { Dn, Attribute };

    QString uri; ///< blank-separated URIs are tried in their order
    bool startTls = false;
    QString caFile; ///< PEM; empty: what the system's ldap.conf says
    QString bindUser; ///< DN; empty: anonymous
    Base::Secret bindPassword;
    std::chrono::seconds timeout{30};
    int pageSize = 1000;
    QString searchBase;

    QByteArray typeAttribute = "objectClass";
    QString userType;
    QString groupType;
    QString userFilter; ///< RFC 4515, joined with the type by "and"; may be empty
    QString groupFilter;

    QByteArray userId = "entryUUID";
    QByteArray groupId = "entryUUID";
    QByteArray login = "uid";
    QByteArray fullName = "cn";
    QByteArray mail = "mail";
    QByteArray aliases;
    QByteArray isAdmin;
    QByteArray nonActive;
    QByteArray resourceType;
    QByteArray resourceCapacity;
    QByteArray sendAs;
    Reference sendAsReference = Reference::Dn;
    QByteArray hidden;
    QByteArray enabledFeatures;
    QByteArray disabledFeatures;
    QByteArray quotaOverride;
    QByteArray quotaWarn;
    QByteArray quotaSoft;
    QByteArray quotaHard;
    quint64 quotaMultiplier = 1;
    QByteArray changed = "modifyTimestamp";

    QByteArray groupName = "cn";
    QByteArray members = "member";
    Reference memberReference = Reference::Dn;
    QByteArray memberAttribute; ///< of the member, if memberReference is Attribute; empty: its login
    QByteArray groupSecurity;

    QString dynamicType; ///< groups whose members are those a filter finds
    QString dynamicFilter; ///< that such groups match besides
    QByteArray dynamicId = "entryUUID";
    QByteArray dynamicName = "cn";
    QByteArray memberFilter = "kopanoFilter"; ///< what the members match
    QByteArray memberBase; ///< DN below which they are; empty: the search base

    Tenancy tenancy; ///< companies are looked for on a server with tenants only
    QString companyType;
    QString companyFilter;
    QByteArray companyId = "entryUUID";
    QByteArray companyName = "ou";
    QByteArray viewers;
    QByteArray administrators;
    QByteArray systemAdministrator;
    QByteArray userQuotaRecipients;
    QByteArray companyQuotaRecipients;
    QByteArray defaultOverride; ///< what applies to the members' stores
    QByteArray defaultWarn;
    QByteArray defaultSoft;
    QByteArray defaultHard;

    /// What is counted on the way; shared by all copies of the settings.
    std::shared_ptr<Statistics::LdapCounters> counters = std::make_shared<Statistics::LdapCounters>();
};

} // namespace Directory
