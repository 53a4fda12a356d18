// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Statistics {
class Registry;
}

namespace Directory {

/// A user as a user base outside the database knows it. A value.
struct ExternalAccount
{
    QByteArray id; ///< there, for ever: entryUUID, number of the system account
    QString changed; ///< a mark that differs after each change there
    Base::User user; ///< all but id, store and times
    bool givesQuota = false; ///< user.quota is what the base says; else the server's own stays
    bool givesFeatures = false; ///< likewise for the features
    QList<QByteArray> senders; ///< ids of those that may write mail as this user
    QByteArray company; ///< id; empty on a server without tenants
};

/// A group, likewise.
struct ExternalGroup
{
    QByteArray id;
    QString changed;
    Base::Group group; ///< all but id, company and times
    QList<QByteArray> members; ///< ids of users and groups
    QByteArray company; ///< id; empty on a server without tenants
};

/// A tenant, likewise.
struct ExternalCompany
{
    QByteArray id;
    QString changed;
    Base::Company company; ///< name and quotas
    bool givesDefault = false; ///< company.userDefault is what the base says
    bool givesWarning = false; ///< likewise for company.quotaWarn
    // What the base does not say anything about stays as it is here.
    using Ids = std::optional<QList<QByteArray>>;
    std::optional<QByteArray> administrator; ///< id of a user; empty = none
    Ids viewers; ///< companies that see this one
    Ids administrators; ///< users, likewise the recipients
    Ids userQuotaRecipients;
    Ids companyQuotaRecipients;
};

/// Everything a user base has.
struct Listing
{
    QList<ExternalAccount> users;
    QList<ExternalGroup> groups;
    QList<ExternalCompany> companies;
    QStringList problems; ///< sentences about entries that cannot be accounts
    QList<QByteArray> unusable; ///< ids of those, as far as they have one: they have not vanished
};

/// Where users come from if not from the database, whose accounts then mirror it. Read-only. Any thread, and
/// every call may wait as long as the base's network time-out: only from threads made for it. Busy = it
/// cannot be reached now.
class UserBase
{
public:
    UserBase() = default;
    virtual ~UserBase() = default;
    Q_DISABLE_COPY_MOVE(UserBase)

    /// Its name in external_account: "ldap", "unix". Stored.
    virtual QString source() const = 0;
    /// Adds what it counts; once, and it outlives the registry's use.
    virtual void addStatistics(Statistics::Registry &registry) const { Q_UNUSED(registry) }
    /// The user of that login name, compared without case; nothing if there is none.
    virtual Base::Result<std::optional<ExternalAccount>> find(const QString &login) = 0;
    /// The user a mail address belongs to.
    virtual Base::Result<std::optional<ExternalAccount>> findByAddress(const QString &address) = 0;
    /// The user if the password is right; nothing for a wrong one, an empty one, and for unknown users.
    virtual Base::Result<std::optional<ExternalAccount>> authenticate(
        const QString &login, const Base::Secret &password) = 0;
    virtual Base::Result<Listing> list() = 0;
    /// The users changed since \a mark, which is the largest ExternalAccount::changed known.
    virtual Base::Result<QList<ExternalAccount>> changedSince(const QString &mark) = 0;
};

} // namespace Directory
