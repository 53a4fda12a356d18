// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapuserbase.h"

#include "base/text.h"
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

/// What a listing is made of, before its references are resolved.
struct LdapUserBase::Draft
{
    Listing listing;
    LdapAccounts::References people;
    LdapAccounts::References companies;
    QList<ExternalGroup> dynamic; ///< their members are ids

    void complain(const Error &problem, const QByteArray &id)
    {
        listing.problems.append(problem.detail);
        listing.unusable.append(id);
    }
};

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

Result<QList<LdapEntry>> LdapUserBase::entries(const LdapSearch &search)
{
    for (bool fresh = false;; fresh = true) {
        std::unique_ptr<LdapClient> client = fresh ? nullptr : takeIdle();
        const bool wasIdle = client != nullptr;
        if (!client)
            client = TRY(LdapClient::open(m_settings));
        if (fresh)
            m_settings.counters->reconnects.add();
        QList<LdapEntry> found;
        const auto searched = client->search(search, [&](const LdapEntry &entry) -> Result<void> {
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

QByteArray LdapUserBase::groupFilter(const QByteArray &more) const
{
    if (m_settings.groupType.isEmpty() && m_settings.groupFilter.isEmpty())
        return {};
    return LdapFilter::all({typeFilter(m_settings, m_settings.groupType, m_settings.groupFilter), more});
}

Result<ExternalAccount> LdapUserBase::accountOf(const LdapEntry &entry, const LdapCompanies &known) const
{
    ExternalAccount account = TRY(LdapAccounts::account(entry, m_settings));
    TRY(known.place(entry, account));
    return account;
}

Result<LdapUserBase::CompaniesPointer> LdapUserBase::companies(bool fresh)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_companies && !fresh)
            return m_companies;
    }
    Draft draft{{}, LdapAccounts::References(m_settings), LdapAccounts::References(m_settings), {}};
    return listCompanies(draft);
}

Result<std::optional<LdapUserBase::Found>> LdapUserBase::findOne(
    const QByteArray &filter, const QByteArray &base)
{
    const auto list = entries({filter, LdapAccounts::userAttributes(m_settings), 1, base});
    if (!list && list.error().code == Code::TooBig)
        return {Code::Conflict, QStringLiteral("LDAP: several entries match %1").arg(escaped(filter))};
    if (!list)
        return list.error();
    if (list->isEmpty())
        return std::optional<Found>();
    const LdapEntry &entry = list->first();
    CompaniesPointer known = TRY(companies(false));
    auto account = accountOf(entry, *known);
    if (!account && m_settings.tenancy.hosted) { // its company may be new
        known = TRY(companies(true));
        account = accountOf(entry, *known);
    }
    if (!account)
        return account.error();
    return std::optional(Found{entry, *std::move(account)});
}

Result<std::optional<LdapUserBase::Found>> LdapUserBase::findLogin(const QString &login)
{
    if (login.isEmpty() || login.toUtf8().size() > maxLogin)
        return std::optional<Found>();
    QList<QByteArray> choices{LdapFilter::equals(m_settings.login, login)};
    QByteArray base;
    // The entry may hold the name without its company, which others may have in theirs.
    if (const LoginParts parts = partsOf(m_settings.tenancy, login); !parts.company.isEmpty()) {
        CompaniesPointer known = TRY(companies(false));
        if (!known->find(parts.company))
            known = TRY(companies(true));
        const LdapCompanies::Place *place = known->find(parts.company);
        if (!place)
            return std::optional<Found>();
        base = place->dn;
        choices.append(LdapFilter::equals(m_settings.login, parts.user));
    }
    auto found = TRY(findOne(userFilter(LdapFilter::any(choices)), base));
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

Result<LdapUserBase::CompaniesPointer> LdapUserBase::listCompanies(Draft &draft)
{
    auto known = std::make_shared<LdapCompanies>(m_settings.tenancy);
    if (m_settings.tenancy.hosted) {
        const LdapSearch search{typeFilter(m_settings, m_settings.companyType, m_settings.companyFilter),
            LdapAccounts::companyAttributes(m_settings), maxEntries, {}};
        const QList<LdapEntry> found = TRY(entries(search));
        for (const LdapEntry &entry : found) {
            const auto company = LdapAccounts::company(entry, m_settings);
            if (!company) {
                draft.complain(
                    company.error(), LdapAccounts::idOf(entry, LdapAccounts::Kind::Company, m_settings));
                continue;
            }
            known->add(entry, *company);
            draft.companies.add(entry, company->id, company->company.name);
            draft.listing.companies.append(*company);
        }
    }
    const QMutexLocker lock(&m_mutex);
    m_companies = known;
    return CompaniesPointer(known);
}

Result<void> LdapUserBase::listUsers(const LdapCompanies &known, Draft &draft)
{
    const LdapSearch search{userFilter({}), LdapAccounts::userAttributes(m_settings), maxEntries, {}};
    const QList<LdapEntry> found = TRY(entries(search));
    for (const LdapEntry &entry : found) {
        // One that cannot be taken over, for example without a login name, must not stop the others.
        const auto account = accountOf(entry, known);
        if (!account) {
            draft.complain(account.error(), LdapAccounts::idOf(entry, LdapAccounts::Kind::User, m_settings));
            continue;
        }
        draft.people.add(entry, account->id, account->user.login);
        draft.listing.users.append(*account);
    }
    return {};
}

Result<void> LdapUserBase::listGroups(const LdapCompanies &known, Draft &draft)
{
    const LdapSearch search{groupFilter({}), LdapAccounts::groupAttributes(m_settings), maxEntries, {}};
    if (search.filter.isEmpty())
        return {};
    const QList<LdapEntry> found = TRY(entries(search));
    for (const LdapEntry &entry : found) {
        auto group = LdapAccounts::group(entry, m_settings);
        const auto placed = group ? known.place(entry, *group) : Result<void>(group.error());
        if (!placed) {
            draft.complain(placed.error(), LdapAccounts::idOf(entry, LdapAccounts::Kind::Group, m_settings));
            continue;
        }
        draft.people.add(entry, group->id, group->group.name);
        draft.listing.groups.append(*group);
    }
    return {};
}

Result<QList<QByteArray>> LdapUserBase::membersOf(const LdapAccounts::DynamicGroup &group)
{
    QList<QByteArray> members;
    const LdapSearch users{userFilter(group.filter), {m_settings.userId}, maxEntries, group.base};
    const QList<LdapEntry> foundUsers = TRY(entries(users));
    for (const LdapEntry &entry : foundUsers)
        members.append(LdapAccounts::idOf(entry, LdapAccounts::Kind::User, m_settings));
    const LdapSearch groups{groupFilter(group.filter), {m_settings.groupId}, maxEntries, group.base};
    if (groups.filter.isEmpty())
        return members;
    const QList<LdapEntry> foundGroups = TRY(entries(groups));
    for (const LdapEntry &entry : foundGroups)
        members.append(LdapAccounts::idOf(entry, LdapAccounts::Kind::Group, m_settings));
    return members;
}

Result<void> LdapUserBase::listDynamicGroups(const LdapCompanies &known, Draft &draft)
{
    if (m_settings.dynamicType.isEmpty() && m_settings.dynamicFilter.isEmpty())
        return {};
    const LdapSearch search{typeFilter(m_settings, m_settings.dynamicType, m_settings.dynamicFilter),
        LdapAccounts::dynamicGroupAttributes(m_settings), maxEntries, {}};
    const QList<LdapEntry> found = TRY(entries(search));
    for (const LdapEntry &entry : found) {
        auto dynamic = LdapAccounts::dynamicGroup(entry, m_settings);
        const auto placed = dynamic ? known.place(entry, dynamic->group) : Result<void>(dynamic.error());
        auto members = placed ? membersOf(*dynamic) : Result<QList<QByteArray>>(placed.error());
        if (!members && members.error().code == Code::Busy)
            return members.error();
        if (!members) { // the filter is of whoever writes the directory
            const QString reason =
                QStringLiteral("%1: %2").arg(QString::fromUtf8(entry.dn), members.error().detail);
            draft.complain({members.error().code, reason},
                LdapAccounts::idOf(entry, LdapAccounts::Kind::DynamicGroup, m_settings));
            continue;
        }
        dynamic->group.members = *std::move(members);
        draft.people.add(entry, dynamic->group.id, dynamic->group.group.name);
        draft.dynamic.append(dynamic->group);
    }
    return {};
}

Result<Listing> LdapUserBase::list()
{
    Draft draft{{}, LdapAccounts::References(m_settings), LdapAccounts::References(m_settings), {}};
    const CompaniesPointer known = TRY(listCompanies(draft));
    TRY(listUsers(*known, draft));
    TRY(listGroups(*known, draft));
    TRY(listDynamicGroups(*known, draft));
    Listing &listing = draft.listing;
    for (ExternalGroup &group : listing.groups)
        group.members = draft.people.resolve(group.members, m_settings.memberReference);
    listing.groups += draft.dynamic;
    for (ExternalAccount &account : listing.users)
        account.senders = draft.people.resolve(account.senders, m_settings.sendAsReference);
    for (ExternalCompany &company : listing.companies) {
        if (company.administrator)
            company.administrator = draft.people.resolveAny({*company.administrator}).value(0);
        if (company.viewers)
            company.viewers = draft.companies.resolveAny(*company.viewers);
        for (auto *people :
            {&company.administrators, &company.userQuotaRecipients, &company.companyQuotaRecipients}) {
            if (*people)
                *people = draft.people.resolveAny(**people);
        }
    }
    return std::move(listing);
}

Result<QList<ExternalAccount>> LdapUserBase::changedSince(const QString &mark)
{
    QByteArray more;
    if (!mark.isEmpty() && !m_settings.changed.isEmpty())
        more = LdapFilter::atLeast(m_settings.changed, mark);
    const CompaniesPointer known = TRY(companies(false));
    const LdapSearch search{userFilter(more), LdapAccounts::userAttributes(m_settings), maxEntries, {}};
    const QList<LdapEntry> list = TRY(entries(search));
    QList<ExternalAccount> accounts;
    for (const LdapEntry &entry : list) {
        if (auto account = accountOf(entry, *known))
            accounts.append(*std::move(account));
    }
    return accounts;
}

} // namespace Directory
