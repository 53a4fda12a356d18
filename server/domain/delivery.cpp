// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include "directory/users.h"
#include "domain/folders.h"
#include "storage/bodytable.h"
#include "storage/connection.h"
#include "storage/deliverymarktable.h"
#include "storage/foldertable.h"
#include "storage/itemtable.h"
#include "storage/principaltable.h"

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
            outcome.value.append(TRY(deliverTo(recipient)));
        outcome.changes = m_changes;
        return outcome;
    }

private:
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
