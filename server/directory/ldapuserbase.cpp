// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapuserbase.h"

#include "base/text.h"
#include "directory/ldapaccounts.h"
#include "directory/ldapfilter.h"

namespace Directory {

using namespace Base;

namespace {

constexpr size_t maxIdle = 4;
constexpr qsizetype maxLogin = 255;
constexpr qsizetype maxEntries = 1'000'000;

QByteArray typeFilter(const LdapSettings &settings, const QString &type, const QString &filter)
{
    QList<QByteArray> parts{LdapFilter::written(filter)};
    if (!type.isEmpty())
        parts.prepend(LdapFilter::equals(settings.typeAttribute, type));
    return LdapFilter::all(parts);
}

} // namespace

LdapUserBase::LdapUserBase(LdapSettings settings) : m_settings(std::move(settings)) { }
LdapUserBase::~LdapUserBase() = default;

void LdapUserBase::addStatistics(Statistics::Registry &registry) const
{
    Statistics::addTo(registry, *m_settings.counters);
}

std::unique_ptr<LdapClient> LdapUserBase::takeIdle()
{
    const QMutexLocker lock(&m_mutex);
    if (m_idle.empty())
        return nullptr;
    auto client = std::move(m_idle.back());
    m_idle.pop_back();
    return client;
}

void LdapUserBase::giveBack(std::unique_ptr<LdapClient> client)
{
    const QMutexLocker lock(&m_mutex);
    if (!client->isBroken() && m_idle.size() < maxIdle)
        m_idle.push_back(std::move(client));
}

Result<QList<LdapEntry>> LdapUserBase::entries(
    const QByteArray &filter, const QList<QByteArray> &attributes, qsizetype most)
{
    for (bool fresh = false;; fresh = true) {
        std::unique_ptr<LdapClient> client = fresh ? nullptr : takeIdle();
        const bool wasIdle = client != nullptr;
        if (!client)
            client = TRY(LdapClient::open(m_settings));
        if (fresh)
            m_settings.counters->reconnects.add();
        QList<LdapEntry> found;
        const auto searched =
            client->search(filter, attributes, most, [&](const LdapEntry &entry) -> Result<void> {
                found.append(entry);
                return {};
            });
        const bool broken = client->isBroken();
        giveBack(std::move(client));
        if (searched)
            return found;
        if (!(wasIdle
                && broken)) // only a connection that may have died while nobody used it is worth a second try
            return searched.error();
    }
}

QByteArray LdapUserBase::userFilter(const QByteArray &more) const
{
    return LdapFilter::all({typeFilter(m_settings, m_settings.userType, m_settings.userFilter), more});
}

Result<std::optional<LdapUserBase::Found>> LdapUserBase::findOne(const QByteArray &filter)
{
    const auto list = entries(filter, LdapAccounts::userAttributes(m_settings), 1);
    if (!list && list.error().code == Code::TooBig)
        return {Code::Conflict, QStringLiteral("LDAP: several entries match %1").arg(escaped(filter))};
    if (!list)
        return list.error();
    if (list->isEmpty())
        return std::optional<Found>();
    ExternalAccount account = TRY(LdapAccounts::account(list->first(), m_settings));
    return std::optional(Found{list->first(), std::move(account)});
}

Result<std::optional<LdapUserBase::Found>> LdapUserBase::findLogin(const QString &login)
{
    if (login.isEmpty() || login.toUtf8().size() > maxLogin)
        return std::optional<Found>();
    auto found = TRY(findOne(userFilter(LdapFilter::equals(m_settings.login, login))));
    // Matching rules of directories ignore more than case, blanks for example (RFC 4518).
    if (found && folded(found->account.user.login) != folded(login))
        found.reset();
    return found;
}

Result<std::optional<ExternalAccount>> LdapUserBase::find(const QString &login)
{
    auto found = TRY(findLogin(login));
    return found ? std::optional(std::move(found->account)) : std::nullopt;
}

Result<std::optional<ExternalAccount>> LdapUserBase::findByAddress(const QString &address)
{
    if (address.isEmpty() || address.toUtf8().size() > 320)
        return std::optional<ExternalAccount>();
    QList<QByteArray> choices{LdapFilter::equals(m_settings.mail, address)};
    if (!m_settings.aliases.isEmpty())
        choices.append(LdapFilter::equals(m_settings.aliases, address));
    auto found = TRY(findOne(userFilter(LdapFilter::any(choices))));
    return found ? std::optional(std::move(found->account)) : std::nullopt;
}

Result<std::optional<ExternalAccount>> LdapUserBase::authenticate(
    const QString &login, const Secret &password)
{
    auto found = TRY(findLogin(login));
    if (!found || !TRY(LdapClient::checkPassword(m_settings, found->entry.dn, password)))
        return std::optional<ExternalAccount>();
    return std::optional(std::move(found->account));
}

Result<Listing> LdapUserBase::list()
{
    Listing listing;
    LdapAccounts::References references(m_settings);
    const auto users = TRY(entries(userFilter({}), LdapAccounts::userAttributes(m_settings), maxEntries));
    for (const LdapEntry &entry : users) {
        // One that cannot be taken over, for example without a login name, must not stop the others.
        if (const auto account = LdapAccounts::account(entry, m_settings)) {
            references.add(entry, account->id, account->user.login);
            listing.users.append(*account);
        } else {
            listing.problems.append(account.error().detail);
            listing.unusable.append(entry.value(m_settings.userId));
        }
    }
    if (!m_settings.groupType.isEmpty() || !m_settings.groupFilter.isEmpty()) {
        const auto groups = TRY(entries(typeFilter(m_settings, m_settings.groupType, m_settings.groupFilter),
            LdapAccounts::groupAttributes(m_settings), maxEntries));
        for (const LdapEntry &entry : groups) {
            if (const auto group = LdapAccounts::group(entry, m_settings)) {
                references.add(entry, group->id, group->group.name);
                listing.groups.append(*group);
            } else {
                listing.problems.append(group.error().detail);
                listing.unusable.append(entry.value(m_settings.groupId));
            }
        }
    }
    for (ExternalGroup &group : listing.groups)
        group.members = references.resolve(group.members, m_settings.memberReference);
    for (ExternalAccount &account : listing.users)
        account.senders = references.resolve(account.senders, m_settings.sendAsReference);
    return listing;
}

Result<QList<ExternalAccount>> LdapUserBase::changedSince(const QString &mark)
{
    QByteArray more;
    if (!mark.isEmpty() && !m_settings.changed.isEmpty())
        more = LdapFilter::atLeast(m_settings.changed, mark);
    const auto list = TRY(entries(userFilter(more), LdapAccounts::userAttributes(m_settings), maxEntries));
    QList<ExternalAccount> accounts;
    for (const LdapEntry &entry : list) {
        if (auto account = LdapAccounts::account(entry, m_settings))
            accounts.append(*std::move(account));
    }
    return accounts;
}

} // namespace Directory
