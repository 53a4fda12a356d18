// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/userbase.h"

#include "base/text.h"
#include "config/load.h"
#include "daemon/logging.h"
#include "directory/ldapuserbase.h"
#include "directory/systemaccounts.h"
#include "options/ldap.h"
#include "options/serverlogin.h"
#include "options/unix.h"

#include <QFileInfo>

namespace Program {

using namespace Base;

namespace {

Result<Config::Snapshot> read(const Config::Table &table, const QString &file, bool required)
{
    Config::Sources sources;
    sources.file = file;
    sources.fileRequired = required;
    const Config::Loaded loaded = TRY(Config::load(table, sources));
    for (const QString &warning : loaded.warnings)
        Daemon::log(Daemon::Level::Notice, warning);
    return loaded.snapshot;
}

Directory::LdapSettings::Reference referenceOf(Options::Ldap::Reference reference)
{
    return reference == Options::Ldap::Reference::Dn ? Directory::LdapSettings::Reference::Dn
                                                     : Directory::LdapSettings::Reference::Attribute;
}

QByteArray attribute(const Config::Snapshot &config, const Config::Option<QString> &option)
{
    return config.get(option).trimmed().toUtf8();
}

void readDynamicGroups(const Config::Snapshot &config, Directory::LdapSettings &s)
{
    namespace Option = Options::Ldap;
    s.dynamicType = config.get(Option::dynamicType);
    s.dynamicFilter = config.get(Option::dynamicFilter);
    s.dynamicId = attribute(config, Option::dynamicId);
    s.dynamicName = attribute(config, Option::dynamicName);
    s.memberFilter = attribute(config, Option::dynamicMembers);
    s.memberBase = attribute(config, Option::dynamicBase);
}

void readCompanies(const Config::Snapshot &config, Directory::LdapSettings &s)
{
    namespace Option = Options::Ldap;
    s.companyType = config.get(Option::companyType);
    s.companyFilter = config.get(Option::companyFilter);
    s.companyId = attribute(config, Option::companyId);
    s.companyName = attribute(config, Option::companyName);
    s.viewers = attribute(config, Option::companyViewers);
    s.administrators = attribute(config, Option::companyAdministrators);
    s.systemAdministrator = attribute(config, Option::companySystemAdministrator);
    s.userQuotaRecipients = attribute(config, Option::userQuotaRecipients);
    s.companyQuotaRecipients = attribute(config, Option::companyQuotaRecipients);
    s.defaultOverride = attribute(config, Option::defaultOverride);
    s.defaultWarn = attribute(config, Option::defaultWarn);
    s.defaultSoft = attribute(config, Option::defaultSoft);
    s.defaultHard = attribute(config, Option::defaultHard);
}

Directory::LdapSettings ldapSettings(const Config::Snapshot &config)
{
    namespace Option = Options::Ldap;
    const auto name = [&config](const auto &option) { return attribute(config, option); };
    Directory::LdapSettings s;
    s.uri = config.get(Option::uri);
    s.startTls = config.get(Option::startTls);
    s.caFile = config.get(Option::caFile);
    s.bindUser = config.get(Option::bindUser);
    s.bindPassword = config.get(Option::bindPassword);
    s.timeout = config.get(Option::networkTimeout);
    s.pageSize = config.get(Option::pageSize);
    s.searchBase = config.get(Option::searchBase);
    s.typeAttribute = name(Option::typeAttribute);
    s.userType = config.get(Option::userType);
    s.groupType = config.get(Option::groupType);
    s.userFilter = config.get(Option::userFilter);
    s.groupFilter = config.get(Option::groupFilter);
    s.userId = name(Option::userId);
    s.groupId = name(Option::groupId);
    s.login = name(Option::login);
    s.fullName = name(Option::fullName);
    s.mail = name(Option::mail);
    s.aliases = name(Option::aliases);
    s.isAdmin = name(Option::isAdmin);
    s.nonActive = name(Option::nonActive);
    s.resourceType = name(Option::resourceType);
    s.resourceCapacity = name(Option::resourceCapacity);
    s.sendAs = name(Option::sendAs);
    s.sendAsReference = referenceOf(config.get(Option::sendAsType));
    s.hidden = name(Option::hidden);
    s.enabledFeatures = name(Option::enabledFeatures);
    s.disabledFeatures = name(Option::disabledFeatures);
    s.quotaOverride = name(Option::quotaOverride);
    s.quotaWarn = name(Option::quotaWarn);
    s.quotaSoft = name(Option::quotaSoft);
    s.quotaHard = name(Option::quotaHard);
    s.quotaMultiplier = quint64(config.get(Option::quotaMultiplier));
    s.changed = name(Option::changed);
    s.groupName = name(Option::groupName);
    s.members = name(Option::groupMembers);
    s.memberReference = referenceOf(config.get(Option::groupMembersType));
    s.memberAttribute = name(Option::groupMembersRelation);
    s.groupSecurity = name(Option::groupSecurity);
    readDynamicGroups(config, s);
    readCompanies(config, s);
    return s;
}

Result<QSet<quint32>> numbers(const QStringList &words)
{
    QSet<quint32> set;
    for (const QString &word : words) {
        const auto number = parseNumber(word.toUtf8(), ~quint32(0));
        if (!number)
            return {Code::Invalid, QStringLiteral("'%1' is no number of an account").arg(escaped(word, 40))};
        set.insert(quint32(*number));
    }
    return set;
}

Result<Directory::SystemAccountSettings> systemSettings(const Config::Snapshot &config)
{
    namespace Option = Options::Unix;
    Directory::SystemAccountSettings s;
    s.defaultDomain = config.get(Option::defaultDomain);
    s.minUid = quint32(config.get(Option::minUserUid));
    s.maxUid = quint32(config.get(Option::maxUserUid));
    s.exceptUids = TRY(numbers(config.get(Option::exceptUserUids)));
    s.minGid = quint32(config.get(Option::minGroupGid));
    s.maxGid = quint32(config.get(Option::maxGroupGid));
    s.exceptGids = TRY(numbers(config.get(Option::exceptGroupGids)));
    s.nonLoginShells = config.get(Option::nonLoginShell);
    s.pamService = config.get(Option::pamService);
    return s;
}

} // namespace

Result<std::shared_ptr<Directory::UserBase>> makeUserBase(const Config::Snapshot &config)
{
    namespace Option = Options::Server;
    const QString file = config.get(Option::userPluginConfig);
    switch (config.get(Option::userPlugin)) {
    case Option::UserPlugin::Ldap: {
        const Config::Snapshot values = TRY(read(Options::Ldap::table, file, true));
        if (values.get(Options::Ldap::searchBase).isEmpty())
            return {Code::Invalid, QStringLiteral("%1: ldap_search_base has to be set").arg(file)};
        Directory::LdapSettings settings = ldapSettings(values);
        settings.tenancy = {config.get(Option::enableHosted), config.get(Option::loginnameFormat)};
        return std::shared_ptr<Directory::UserBase>(
            std::make_shared<Directory::LdapUserBase>(std::move(settings)));
    }
    case Option::UserPlugin::Unix: {
        // The default names ldap.cfg, which says nothing about accounts of the system.
        const bool own = QFileInfo(file).fileName() != QLatin1String("ldap.cfg");
        const Config::Snapshot values =
            TRY(read(Options::Unix::table, own ? file : Config::folder() + QLatin1String("/unix.cfg"), own));
        return std::shared_ptr<Directory::UserBase>(
            std::make_shared<Directory::SystemAccounts>(TRY(systemSettings(values))));
    }
    case Option::UserPlugin::Db:
        break;
    }
    return std::shared_ptr<Directory::UserBase>();
}

} // namespace Program
