// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/access.h"

#include "base/recoverable.h"
#include "directory/users.h"
#include "domain/folders.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/items.h"
#include "storage/connection.h"
#include "storage/itemtable.h"
#include "storage/recoverabletable.h"

#include <optional>

namespace Handlers {

using namespace Base;
using Domain::Need;
using Domain::StoreRights;
using Domain::Verdict;
using Domain::Way;
using Storage::Connection;
using Storage::OwnedItem;

namespace {

constexpr int maxEvents = 10'000; // of one request; beyond, the folder stands for its messages

Audit::Right auditRightOf(Need need)
{
    switch (need) {
    case Need::View:
    case Need::Contents:
        return Audit::Right::View;
    case Need::Read:
        return Audit::Right::Read;
    case Need::Create:
        return Audit::Right::Create;
    case Need::Edit:
        return Audit::Right::Edit;
    case Need::Delete:
        return Audit::Right::Delete;
    case Need::CreateFolder:
        return Audit::Right::CreateFolder;
    case Need::FolderPermissions:
        return Audit::Right::FolderPermissions;
    case Need::Owner:
        return Audit::Right::Owner;
    case Need::Manage:
        break;
    }
    return Audit::Right::Admin;
}

Error noSuchFolder()
{
    return {Code::NotFound, QStringLiteral("no such folder")};
}

/// One wish on its way to a verdict.
class Decision
{
public:
    Decision(Call &call, Connection &connection, const StoreRights &rights, const Wish &wish, Way way)
        : m_call(call)
        , m_connection(connection)
        , m_rights(rights)
        , m_wish(wish)
        , m_way(std::move(way))
    {
    }

    Result<void> take()
    {
        const Verdict verdict = m_rights.verdict(m_way, m_wish.need);
        if (!m_way.live && m_wish.need == Need::Read) { // a deleted folder's messages are still stored
            note(verdict == Verdict::Allowed, nullptr);
            return noSuchFolder();
        }
        if (!m_wish.items.isEmpty())
            return takeItems(verdict);
        note(verdict == Verdict::Allowed, nullptr);
        return verdict == Verdict::Allowed ? Result<void>() : refused();
    }

private:
    Result<void> takeItems(Verdict verdict)
    {
        if (verdict == Verdict::Allowed && !m_wish.told)
            return {}; // the messages are neither checked nor told of
        std::optional<OwnedItem> denied;
        bool any = false;
        QList<OwnedItem> seen;
        const PrincipalId self = m_call.actor().principal;
        TRY(Storage::ItemTable::scanOwners(
            m_connection, m_wish.object, m_wish.items, m_wish.flagMask, [&](const OwnedItem &item) {
                any = true;
                if (verdict == Verdict::Denied || (verdict == Verdict::OwnItems && item.createdBy != self))
                    denied = item;
                else if (m_wish.told && seen.size() <= maxEvents)
                    seen.append(item);
                return !denied && (verdict == Verdict::OwnItems || seen.size() <= maxEvents);
            }));
        // Everybody may read what is his own: that opens no folder in which nothing is.
        const bool nothing =
            verdict == Verdict::OwnItems && !any && m_rights.verdict(m_way, Need::View) != Verdict::Allowed;
        if (denied || nothing || verdict == Verdict::Denied) {
            note(false, denied ? &*denied : nullptr);
            return refused();
        }
        if (seen.isEmpty() || seen.size() > maxEvents) {
            note(true, nullptr);
        } else {
            for (const OwnedItem &item : std::as_const(seen))
                note(true, &item);
        }
        return {};
    }

    void note(bool allowed, const OwnedItem *item)
    {
        if (allowed && !m_wish.told)
            return;
        Audit::Event event = eventOf(m_call, Audit::Kind::Access);
        event.allowed = allowed;
        event.right = auditRightOf(m_wish.need);
        event.ownerName = m_rights.ownerName();
        event.store = m_wish.object.store;
        event.path = m_rights.pathOf(m_way);
        event.type = m_wish.object.folder ? Audit::ObjectType::Folder : Audit::ObjectType::Store;
        event.objectId = m_wish.object.folder ? m_wish.object.folder.value : m_wish.object.store.value;
        if (item) {
            event.type = Audit::ObjectType::Message;
            event.objectId = item->id.value;
            event.folder = m_wish.object.folder;
            event.uid = item->uid;
            event.path += u'\\' + item->subject;
        }
        m_call.note(event);
    }

    Error refused() const
    {
        // What he watched there he does not hear of any more.
        if (m_wish.object.folder) {
            m_call.core().watches().remove(
                m_call.peer()->id(), m_call.sessionId(), {m_wish.object.store, m_wish.object.folder});
        }
        const bool visible = m_wish.object.folder ? m_rights.verdict(m_way, Need::View) == Verdict::Allowed
                                                  : m_rights.isKnown();
        if (visible)
            return {Code::Denied, QStringLiteral("not allowed")};
        if (m_wish.object.folder)
            return noSuchFolder();
        return {Code::NotFound, QStringLiteral("no such store")};
    }

    Call &m_call;
    Connection &m_connection;
    const StoreRights &m_rights;
    const Wish &m_wish;
    const Way m_way;
};

void noteMissingStore(Call &call, const Wish &wish)
{
    Audit::Event event = eventOf(call, Audit::Kind::Access);
    event.allowed = false;
    event.right = auditRightOf(wish.need);
    event.ownerName = QStringLiteral("<non-existing>");
    event.store = wish.object.store;
    event.type = Audit::ObjectType::Store;
    event.objectId = wish.object.store.value;
    call.note(event);
}

/// The folder or store stands for its messages: this is for finding out what a client does, not for evidence.
void noteOwn(Call &call, const Wish &wish)
{
    Audit::Event event = eventOf(call, Audit::Kind::Access);
    event.own = true;
    event.number = call.session()->user.value;
    event.right = auditRightOf(wish.need);
    event.ownerName = event.user;
    event.store = wish.object.store;
    event.type = wish.object.folder ? Audit::ObjectType::Folder : Audit::ObjectType::Store;
    event.objectId = wish.object.folder ? wish.object.folder.value : wish.object.store.value;
    call.note(event);
}

/// Deleted messages that somebody else than their owner reads. No right of its own allows that.
Result<void> noteDeleted(Call &call, Connection &connection, const StoreRights &rights, const Wish &wish)
{
    Audit::Event event = eventOf(call, Audit::Kind::Access);
    event.right = Audit::Right::Admin;
    event.ownerName = rights.ownerName();
    event.store = wish.object.store;
    event.folder = folderOf(wish.object.folder);
    event.type = Audit::ObjectType::Message;
    int told = 0;
    return Storage::RecoverableTable::scan(
        connection, wish.object, wish.items, [&](const Storage::ViewItem &item) {
            event.objectId = item.id.value;
            call.note(event);
            return ++told < maxEvents;
        });
}

} // namespace

/// The message of a wish for a part of one.
static LastRead::Message messageOf(const Wish &wish)
{
    return {wish.object.store, wish.object.folder, wish.items.constFirst().first};
}

bool tellsOwn(const Call &call)
{
    return call.session() && call.core().auditsOwn();
}

bool isOwnStore(const Call &call, StoreId store)
{
    return call.isSystem() || (store && call.session() && call.session()->store == store);
}

Result<void> checkWishes(Call &call, Connection &connection, const Wishes &wishes)
{
    std::optional<StoreRights> rights;
    for (Wish wish : wishes) {
        const bool isPart = wish.part != Wish::Whole && call.session();
        const LastRead::Message message = isPart ? messageOf(wish) : LastRead::Message();
        if (isPart && wish.part == Wish::LaterPart && call.session()->lastRead.is(message))
            wish.told = false;
        if (isOwnStore(call, wish.object.store)) {
            if (tellsOwn(call) && wish.told)
                noteOwn(call, wish);
            if (isPart)
                call.session()->lastRead.set(message);
            continue;
        }
        const Wish asked = wish;
        const bool deleted = isRecoverable(wish.object.folder);
        if (deleted) { // what was deleted is the owner's and his administrators' business
            wish = Wish{{wish.object.store, {}}, Need::Manage, {}};
            wish.told = asked.need != Need::Read; // then the messages are
        }
        if (!rights || rights->store().id != wish.object.store) {
            auto loaded = StoreRights::load(
                connection, call.actor(), wish.object.store, call.core().settings()->rights);
            if (!loaded) {
                if (loaded.error().code == Code::NotFound)
                    noteMissingStore(call, wish);
                return std::move(loaded).error();
            }
            rights = *std::move(loaded);
        }
        Way way;
        if (wish.object.folder)
            way = TRY(rights->wayTo(connection, wish.object.folder));
        TRY(Decision(call, connection, *rights, wish, std::move(way)).take());
        if (deleted && asked.need == Need::Read && asked.told)
            TRY(noteDeleted(call, connection, *rights, asked));
        if (isPart)
            call.session()->lastRead.set(message);
    }
    return {};
}

Need needOf(Right right)
{
    switch (right) {
    case Right::View:
        return Need::View;
    case Right::Contents:
        return Need::Contents;
    case Right::Read:
        return Need::Read;
    case Right::Create:
        return Need::Create;
    case Right::Edit:
        return Need::Edit;
    case Right::Delete:
        return Need::Delete;
    case Right::CreateFolder:
        return Need::CreateFolder;
    case Right::FolderPermissions:
        return Need::FolderPermissions;
    case Right::Owner:
        return Need::Owner;
    default:
        return Need::Manage;
    }
}

} // namespace Handlers
