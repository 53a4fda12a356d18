// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/permissions.h"
#include "base/result.h"
#include "domain/outcome.h"
#include "storage/acltable.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace Storage {
class Connection;
}

/// Who may do what: the evaluation of permissions, and the facts it needs.
namespace Domain {

/// What a request needs to do its work on an object.
enum class Need : quint8 {
    View, ///< to see that the folder is there
    Contents, ///< to see which messages are in it
    Read,
    Create,
    Edit,
    Delete, ///< a message, softly or by moving it away
    CreateFolder,
    FolderPermissions, ///< also to rename and delete the folder
    Owner, ///< sending in the owner's name: nobody but him
    Manage, ///< the whole store, its owner's subscriptions and the like: he and his administrators
};

/// What the configuration says about rights.
struct RightsPolicy
{
    bool restrictAdministrators = false; ///< they only view, create folders and change permissions
    bool creatorHasFullAccess = true; ///< who creates a folder or message in somebody else's store may use it
};

/// Everything a decision depends on.
struct Question
{
    bool system = false;
    bool owner = false; ///< of the store
    bool administrator = false; ///< over the store's owner
    bool hidden = false; ///< the asker may not know of the store's owner: whatever was granted does not count
    bool rootContainer = false; ///< the store itself, its root or its subtree
    std::optional<quint32>
        grants; ///< of the nearest folder with any entry for the asker, see nearestGrants()
    RightsPolicy policy;
};

/// The answer to one need.
enum class Verdict : quint8 {
    Denied,
    OwnItems, ///< for messages the asker has created
    Allowed,
};

/// The one place where rights are decided.
Verdict judge(const Question &question, Need need);

/// What the same question would answer to all needs, as Base::Grant bits.
quint32 grantsOf(const Question &question);

/// Entries found further up do not count, and neither does one after 64 folders. \a way: from the object's
/// folder up to the root. \a grants: the joined entries for the asker by folder.
std::optional<quint32> nearestGrants(
    std::span<const Base::FolderId> way, const QHash<Base::FolderId, quint32> &grants);

/// From a folder up to the root of its store.
struct Way
{
    QList<Base::FolderId> folders; ///< the folder itself first; empty if there is none
    QStringList names; ///< without the root, whose name is empty; the uppermost first
    bool live = true; ///< neither deleted nor missing
};

/// One account's rights in one store at the moment of a unit of work. Not to be kept longer.
class StoreRights
{
public:
    /// NotFound without such a store. A \a caller that cannot log in (any more) gets nothing.
    static Base::Result<StoreRights> load(Storage::Connection &connection, const Actor &caller,
        Base::StoreId store, const RightsPolicy &policy);

    const Storage::Store &store() const { return m_store; }
    /// As the security log names him: login, SYSTEM or the company for a public store, "<non-existing>".
    QString ownerName() const;
    bool hasOwner() const { return isPublic() || m_owner; }
    QString ownerFullName() const { return m_owner && !isPublic() ? m_owner->fullName : QString(); }
    bool isPublic() const { return m_store.kind == Storage::StoreKind::Public; }
    bool isOwner() const { return m_question.owner || m_question.system; }
    bool isAdministrator() const { return m_question.administrator; }
    /// Whether anything in the store was granted to the caller, or is his by office; never if he may not know of
    /// its owner.
    bool isKnown() const;

    /// The way up, of a missing or deleted folder as far as it is known.
    Base::Result<Way> wayTo(Storage::Connection &connection, Base::FolderId folder) const;
    /// A live \a way without folders is that to the store itself.
    Verdict verdict(const Way &way, Need need) const { return judge(questionAt(way), need); }
    quint32 grants(const Way &way) const { return grantsOf(questionAt(way)); }
    /// For every folder of a list that puts parents before children, in its order.
    QList<quint32> grantsOfTree(const QList<Base::Folder> &folders) const;
    /// "store\27\IPM_SUBTREE\Calendar"
    QString pathOf(const Way &way) const;

private:
    Question questionAt(const Way &way) const;
    bool isRoot(Base::FolderId folder) const;

    Storage::Store m_store;
    std::optional<Storage::Account> m_owner;
    Question m_question;
    QHash<Base::FolderId, quint32> m_grants;
};

} // namespace Domain
