// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/ldapaccounts.h"
#include "directory/ldapclient.h"
#include "directory/ldapcompanies.h"
#include "directory/userbase.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace Directory {

/// Users and groups of an LDAP directory. Keeps a few connections for searches; passwords are checked on
/// connections of their own, so that none is ever bound as a user. A connection that breaks is made anew
/// once.
class LdapUserBase final : public UserBase
{
public:
    explicit LdapUserBase(LdapSettings settings);
    ~LdapUserBase() override;

    QString source() const override { return QStringLiteral("ldap"); }
    void addStatistics(Statistics::Registry &registry) const override;
    Base::Result<std::optional<ExternalAccount>> find(const QString &login) override;
    Base::Result<std::optional<ExternalAccount>> findByAddress(const QString &address) override;
    Base::Result<std::optional<ExternalAccount>> authenticate(
        const QString &login, const Base::Secret &password) override;
    Base::Result<Listing> list() override;
    Base::Result<QList<ExternalAccount>> changedSince(const QString &mark) override;

private:
    struct Found
    {
        LdapEntry entry;
        ExternalAccount account;
    };

    using CompaniesPointer = std::shared_ptr<const LdapCompanies>;

    QByteArray userFilter(const QByteArray &more) const;
    QByteArray groupFilter(const QByteArray &more) const;
    /// The user of an entry, in its company.
    Base::Result<ExternalAccount> accountOf(const LdapEntry &entry, const LdapCompanies &known) const;
    Base::Result<std::optional<Found>> findOne(const QByteArray &filter, const QByteArray &base = {});
    Base::Result<std::optional<Found>> findLogin(const QString &login);
    Base::Result<QList<LdapEntry>> entries(const LdapSearch &search);
    /// Those of the last time they were asked for; asked for anew if there was none, or if \a fresh.
    Base::Result<CompaniesPointer> companies(bool fresh);

    struct Draft;
    Base::Result<CompaniesPointer> listCompanies(Draft &draft);
    Base::Result<void> listUsers(const LdapCompanies &known, Draft &draft);
    Base::Result<void> listGroups(const LdapCompanies &known, Draft &draft);
    Base::Result<void> listDynamicGroups(const LdapCompanies &known, Draft &draft);
    Base::Result<QList<QByteArray>> membersOf(const LdapAccounts::DynamicGroup &group);
    std::unique_ptr<LdapClient> takeIdle();
    void giveBack(std::unique_ptr<LdapClient> client);

    const LdapSettings m_settings;
    QMutex m_mutex;
    std::vector<std::unique_ptr<LdapClient>> m_idle;
    CompaniesPointer m_companies; ///< null: not asked for yet
};

} // namespace Directory
