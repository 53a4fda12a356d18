// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

#include "directory/users.h"
#include "storage/companytable.h"
#include "storage/connection.h"
#include "storage/foldertable.h"

#include <algorithm>
#include <array>

namespace Domain {

using namespace Base;
using Storage::Account;
using Storage::AclTable;
using Storage::CompanyTable;
using Storage::Connection;
using Storage::PrincipalTable;
using Storage::PrincipalType;

namespace {

constexpr qsizetype maxLevels = 64;
constexpr int maxWay = 200; // folders nest less deep; a loop in a damaged tree ends here

/// Which grants fulfil a need: one for everything, one for what the asker has created.
struct Rule
{
    quint32 any = 0;
    quint32 own = 0;
};

Rule ruleOf(Need need)
{
    switch (need) {
    case Need::View:
        return {GrantVisible, 0};
    case Need::Contents:
    case Need::Read:
        return {GrantRead, 0};
    case Need::Create:
        return {GrantCreate, 0};
    case Need::Edit:
        return {GrantEditAny, GrantEditOwn};
    case Need::Delete:
        return {GrantDeleteAny, GrantDeleteOwn};
    case Need::CreateFolder:
        return {GrantCreateFolder, 0};
    case Need::FolderPermissions:
        return {GrantFolderPermissions, 0};
    case Need::Owner:
    case Need::Manage:
        break;
    }
    return {};
}

bool isAdministratorsShare(Need need)
{
    return need == Need::View || need == Need::FolderPermissions || need == Need::CreateFolder;
}

bool isLook(Need need)
{
    return need == Need::View || need == Need::Contents || need == Need::Read;
}

/// Which company the owner of a store belongs to.
PrincipalId companyOf(const std::optional<Account> &owner)
{
    return owner ? owner->company : PrincipalId();
}

/// Whether \a user may administer accounts and stores of \a company (none = without tenants).
Result<bool> administersCompany(Connection &connection, const Account &user, PrincipalId company)
{
    if (user.adminLevel >= 2 || (user.adminLevel > 0 && user.company == company))
        return true;
    if (!company)
        return false;
    return CompanyTable::isRelated(connection, company, Storage::CompanyRelation::Administrator, user.id);
}

/// Whether \a user may know of the store of \a owner: of his own company, or of one whose members he may see.
/// The server's public store is everybody's.
Result<bool> seesStoreOf(Connection &connection, const Account &user, const std::optional<Account> &owner)
{
    if (owner && owner->id == Directory::everyoneId)
        return true;
    const bool isCompany = owner && owner->type == PrincipalType::Company;
    return CompanyTable::sees(connection, user.company, isCompany ? owner->id : companyOf(owner));
}

} // namespace

Verdict judge(const Question &question, Need need)
{
    if (question.system || question.owner)
        return Verdict::Allowed;
    if (question.hidden || need == Need::Owner)
        return Verdict::Denied;
    if (question.administrator && (!question.policy.restrictAdministrators || isAdministratorsShare(need)))
        return Verdict::Allowed;
    if (question.rootContainer && isLook(need))
        return Verdict::Allowed;
    const quint32 grants = question.grants.value_or(0);
    const Rule rule = ruleOf(need);
    if (grants & rule.any)
        return Verdict::Allowed;
    if ((grants & rule.own) || (need == Need::Read && question.policy.creatorHasFullAccess))
        return Verdict::OwnItems;
    return Verdict::Denied;
}

quint32 grantsOf(const Question &question)
{
    if (question.system || question.owner)
        return fullControl;
    if (question.hidden)
        return 0;
    quint32 grants = question.grants.value_or(0) | (question.rootContainer ? quint32(GrantVisible) : 0);
    if (question.administrator) {
        grants |= question.policy.restrictAdministrators
            ? quint32(GrantVisible | GrantFolderPermissions | GrantCreateFolder)
            : fullControl;
    }
    return grants;
}

std::optional<quint32> nearestGrants(std::span<const FolderId> way, const QHash<FolderId, quint32> &grants)
{
    const auto near = way.first(std::min<size_t>(way.size(), maxLevels));
    const auto found = std::find_if(
        near.begin(), near.end(), [&grants](FolderId folder) { return grants.contains(folder); });
    if (found == near.end())
        return std::nullopt;
    return grants.value(*found);
}

Result<StoreRights> StoreRights::load(
    Connection &connection, const Actor &caller, StoreId store, const RightsPolicy &policy)
{
    StoreRights rights;
    auto row = TRY(Storage::StoreTable::find(connection, store));
    if (!row)
        return {Code::NotFound, QStringLiteral("no such store")};
    rights.m_store = *std::move(row);
    if (rights.m_store.owner)
        rights.m_owner = TRY(PrincipalTable::findAccount(connection, rights.m_store.owner));
    rights.m_question.policy = policy;
    if (caller.principal == Directory::systemId) {
        rights.m_question.system = true;
        return rights;
    }
    const auto account = TRY(PrincipalTable::findAccount(connection, caller.principal));
    if (!account || account->type != PrincipalType::User || account->kind != UserKind::Active)
        return rights;
    rights.m_question.owner = rights.m_store.owner == caller.principal;
    if (rights.m_question.owner)
        return rights;
    rights.m_question.administrator =
        TRY(administersCompany(connection, *account, companyOf(rights.m_owner)));
    rights.m_question.hidden =
        !rights.m_question.administrator && !TRY(seesStoreOf(connection, *account, rights.m_owner));
    if (rights.m_question.hidden)
        return rights;
    rights.m_grants = TRY(AclTable::grantsFor(connection, store, caller.principal, Directory::everyoneId));
    return rights;
}

QString StoreRights::ownerName() const
{
    if (isPublic() && (!m_owner || m_owner->type != PrincipalType::Company))
        return QStringLiteral("SYSTEM");
    return m_owner ? m_owner->login : QStringLiteral("<non-existing>");
}

bool StoreRights::isKnown() const
{
    return isOwner() || isAdministrator() || !m_grants.isEmpty();
}

Result<Way> StoreRights::wayTo(Connection &connection, FolderId folder) const
{
    Way way;
    for (FolderId each = folder; each && way.folders.size() < maxWay;) {
        const auto step = TRY(Storage::FolderTable::step(connection, m_store.id, each));
        if (!step) {
            way.live = false;
            break;
        }
        way.live = way.live && step->live;
        way.folders.append(each);
        if (step->parent) // the root has no name
            way.names.prepend(step->name);
        each = step->parent;
    }
    return way;
}

QString StoreRights::pathOf(const Way &way) const
{
    QString path = QStringLiteral("store\\%1").arg(m_store.id.value);
    for (const QString &name : way.names)
        path += u'\\' + name;
    return path;
}

QList<quint32> StoreRights::grantsOfTree(const QList<Folder> &folders) const
{
    QHash<FolderId, FolderId> parents;
    QList<quint32> grants;
    grants.reserve(folders.size());
    for (const Folder &folder : folders) {
        parents.insert(folder.id, folder.parent);
        Way way;
        for (FolderId each = folder.id; each && way.folders.size() < maxLevels; each = parents.value(each))
            way.folders.append(each);
        grants.append(grantsOf(questionAt(way)));
    }
    return grants;
}

bool StoreRights::isRoot(FolderId folder) const
{
    return folder == m_store.root || folder == m_store.subtree;
}

Question StoreRights::questionAt(const Way &way) const
{
    Question question = m_question;
    if (!way.live)
        return question; // what is not there was granted to nobody
    const std::array root{m_store.root};
    const bool isStore = way.folders.isEmpty();
    question.rootContainer = isStore || isRoot(way.folders.constFirst());
    question.grants = nearestGrants(isStore ? std::span<const FolderId>(root) : way.folders, m_grants);
    return question;
}

} // namespace Domain
