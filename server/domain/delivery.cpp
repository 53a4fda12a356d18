// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include "directory/groups.h"
#include "directory/users.h"
#include "domain/folders.h"
#include "storage/bodytable.h"
#include "storage/connection.h"
#include "storage/deliverymarktable.h"
#include "storage/foldertable.h"
#include "storage/itemtable.h"
#include "storage/principaltable.h"

#include <QHash>

#include <algorithm>

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderTable;

namespace {

class Deliverer
{
public:
    Deliverer(Connection &connection, const Delivery &delivery, const Limits &limits)
        : m_connection(connection)
        , m_delivery(delivery)
        , m_limits(limits)
    {
    }

    Result<Outcome<QList<RecipientOutcome>>> run()
    {
        Outcome<QList<RecipientOutcome>> outcome;
        outcome.value.reserve(m_delivery.recipients.size());
        TRY(confirmDeliveries(m_connection, m_delivery.confirmed));
        for (const PrincipalId recipient : m_delivery.recipients)
            outcome.value.append(TRY(deliverToAny(recipient)));
        outcome.changes = m_changes;
        return outcome;
    }

private:
    Result<RecipientOutcome> deliverToAny(PrincipalId recipient)
    {
        const RecipientOutcome outcome = TRY(deliverOnce(recipient));
        if (outcome.result != RecipientResult::UnknownUser)
            return outcome;
        const auto name = TRY(Storage::PrincipalTable::findName(m_connection, recipient));
        return name && name->type == Storage::PrincipalType::Group ? deliverToGroup(recipient) : outcome;
    }

    /// The sender gets one answer for all members: Temporary if the attempt is worth repeating (whoever has the
    /// message is not given it again), OverQuota if somebody did not get it.
    Result<RecipientOutcome> deliverToGroup(PrincipalId group)
    {
        int reached = 0;
        QList<RecipientOutcome> failed;
        const QList<PrincipalId> members = TRY(Directory::receiversOf(m_connection, group));
        for (const PrincipalId member : members) {
            const RecipientOutcome outcome = TRY(deliverOnce(member));
            if (outcome.result == RecipientResult::UnknownUser)
                continue; // without a store
            if (outcome.result == RecipientResult::OverQuota || outcome.result == RecipientResult::Temporary)
                failed.append(outcome);
            else
                ++reached;
        }
        if (reached == 0 && failed.isEmpty())
            return RecipientOutcome{RecipientResult::UnknownUser, QStringLiteral("nobody is in the group")};
        const QString detail = QStringLiteral("group: %1 of %2 members").arg(reached).arg(reached + failed.size());
        if (failed.isEmpty())
            return RecipientOutcome{RecipientResult::Delivered, detail};
        const auto worst = std::find_if(failed.cbegin(), failed.cend(),
            [](const RecipientOutcome &one) { return one.result == RecipientResult::Temporary; });
        const RecipientOutcome &first = worst == failed.cend() ? failed.first() : *worst;
        return RecipientOutcome{first.result, detail % QLatin1String("; ") % first.detail};
    }

    /// Somebody may be named by several addresses, and be in several groups.
    Result<RecipientOutcome> deliverOnce(PrincipalId recipient)
    {
        const auto known = m_done.constFind(recipient);
        if (known != m_done.cend() && known->result == RecipientResult::Delivered)
            return RecipientOutcome{RecipientResult::Duplicate, QStringLiteral("delivered before")};
        if (known != m_done.cend())
            return *known;
        const RecipientOutcome outcome = TRY(deliverTo(recipient));
        m_done.insert(recipient, outcome);
        return outcome;
    }

    Result<RecipientOutcome> deliverTo(PrincipalId recipient)
    {
        const auto user = TRY(Storage::PrincipalTable::find(m_connection, recipient));
        if (!user || !user->store)
            return RecipientOutcome{RecipientResult::UnknownUser, QStringLiteral("no such user")};
        // First of all: the delivery itself may have filled the store, and its repetition must not be
        // refused.
        if (TRY(isRepeated(user->store)))
            return RecipientOutcome{RecipientResult::Duplicate, QStringLiteral("delivered before")};
        const quint64 size = quint64(m_delivery.item.body.raw.size());
        const quint64 hard = effectiveQuota(*user, m_limits).hard;
        if (hard > 0 && (user->storeSize > hard || size > hard - user->storeSize)) {
            return RecipientOutcome{RecipientResult::OverQuota,
                QStringLiteral("store of '%1' holds %2 of %3 bytes")
                    .arg(user->login)
                    .arg(user->storeSize)
                    .arg(hard)};
        }
        const Folder folder = TRY(targetFolder(user->store));
        if (const auto room = checkFolderSize(folder, 1, m_limits); !room)
            return RecipientOutcome{RecipientResult::Temporary, room.error().detail};
        TRY(note(user->store));
        TRY(insert({user->store, folder.id}, size));
        return RecipientOutcome{RecipientResult::Delivered, {}};
    }

    Result<Folder> targetFolder(StoreId store)
    {
        if (m_delivery.junk) {
            if (auto junk = TRY(FolderTable::findUse(m_connection, store, FolderUse::Junk)))
                return *std::move(junk);
        } else if (!m_delivery.folder.isEmpty()) {
            auto folder = m_delivery.createFolder ? ensureFolder(m_connection, store, m_delivery.folder)
                                                  : findPath(m_connection, store, m_delivery.folder);
            if (folder && folder->kind >= FolderKind::Mail)
                return folder;
            // A folder that cannot be is no reason to refuse mail; anything else that failed is.
            if (!folder && folder.error().code != Code::NotFound && folder.error().code != Code::Invalid
                && folder.error().code != Code::TooBig)
                return folder;
        }
        auto inbox = TRY(FolderTable::findUse(m_connection, store, FolderUse::Inbox));
        if (!inbox)
            return {Code::Internal, QStringLiteral("store %1 has no Inbox").arg(store.value)};
        return *std::move(inbox);
    }

    bool isNoted() const { return !m_delivery.envelopeId.isEmpty() && m_limits.duplicateWindow.count() > 0; }
    qint64 windowBegin() const { return m_connection.now() - m_limits.duplicateWindow.count(); }

    /// The envelope id covers the content as the sender gave it; the stored bytes differ at every attempt,
    /// because their Received header tells the time.
    Result<bool> isRepeated(StoreId store)
    {
        if (!isNoted())
            return false;
        return Storage::DeliveryMarkTable::isClaimed(
            m_connection, {store, m_delivery.envelopeId}, windowBegin());
    }

    Result<void> note(StoreId store)
    {
        if (isNoted())
            TRY(Storage::DeliveryMarkTable::claim(
                m_connection, {store, m_delivery.envelopeId}, windowBegin()));
        return {};
    }

    Result<void> insert(const Storage::FolderKey &key, quint64 size)
    {
        const PreparedItem &item = m_delivery.item;
        if (!m_body) // only now: a body nobody got must not be left behind
            m_body = TRY(Storage::BodyTable::insert(m_connection, item.body, item.digest));
        const auto inserted = TRY(Storage::ItemWriter::insert(m_connection, key,
            {{m_body, size, item.flags, item.keywords, item.internalDate, Directory::systemId}}));
        m_changes.append({key, inserted.modSeq});
        return {};
    }

    Connection &m_connection;
    const Delivery &m_delivery;
    const Limits &m_limits;
    BodyId m_body;
    QList<FolderChange> m_changes;
    QHash<PrincipalId, RecipientOutcome> m_done;
};

} // namespace

Result<void> confirmDeliveries(Connection &connection, const QList<QByteArray> &envelopeIds)
{
    for (const QByteArray &envelopeId : envelopeIds)
        TRY(Storage::DeliveryMarkTable::confirm(connection, envelopeId));
    return {};
}

Result<bool> mayBeRepeated(Connection &connection, StoreId store, const Limits &limits)
{
    if (limits.duplicateWindow.count() == 0)
        return false;
    return Storage::DeliveryMarkTable::hasAny(
        connection, store, connection.now() - limits.duplicateWindow.count());
}

Result<Outcome<QList<RecipientOutcome>>> deliver(
    Connection &connection, const Delivery &delivery, const Limits &limits)
{
    return Deliverer(connection, delivery, limits).run();
}

} // namespace Domain
