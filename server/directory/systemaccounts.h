// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/userbase.h"

#include <QSet>
#include <QStringList>

namespace Directory {

/// What unix.cfg says.
struct SystemAccountSettings
{
    QString defaultDomain = QStringLiteral("localhost");
    quint32 minUid = 1000;
    quint32 maxUid = 10000; ///< first beyond
    QSet<quint32> exceptUids;
    quint32 minGid = 1000;
    quint32 maxGid = 10000; ///< first beyond
    QSet<quint32> exceptGids;
    QStringList nonLoginShells;
    QString pamService = QStringLiteral("passwd");
};

/// The accounts and groups of the operating system; passwords are checked by PAM, its account phase included.
/// Any thread.
class SystemAccounts final : public UserBase
{
public:
    explicit SystemAccounts(SystemAccountSettings settings) : m_settings(std::move(settings)) { }

    QString source() const override { return QStringLiteral("unix"); }
    Base::Result<std::optional<ExternalAccount>> find(const QString &login) override;
    Base::Result<std::optional<ExternalAccount>> findByAddress(const QString &address) override;
    Base::Result<std::optional<ExternalAccount>> authenticate(
        const QString &login, const Base::Secret &password) override;
    Base::Result<Listing> list() override;
    Base::Result<QList<ExternalAccount>> changedSince(const QString &mark) override;

private:
    const SystemAccountSettings m_settings;
};

/// Whether PAM accepts the password and the account for \a service. May take seconds for a wrong one.
Base::Result<bool> checkWithPam(const QString &service, const QString &login, const Base::Secret &password);

} // namespace Directory
