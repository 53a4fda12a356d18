// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Storage {

class Connection;

/// Values are stored; append only.
enum class StoreKind : quint8 { Private = 0, Public = 1 };

struct Store
{
    Base::StoreId id;
    QByteArray guid; ///< 16 bytes
    Base::PrincipalId owner; ///< none = unhooked
    StoreKind kind = StoreKind::Private;
    QString name; ///< login at creation; what an unhooked store is known by
    Base::FolderId root;
    Base::FolderId subtree;
    quint64 size = 0; ///< live messages
    quint64 items = 0;
    qint64 created = 0;
    qint64 unhooked = 0; ///< 0 = hooked
    qint64 removed = 0; ///< when it was marked for removal by the next purge; 0 = it stays
};

struct StoreTable
{
    static Base::Result<std::optional<Store>> find(Connection &connection, Base::StoreId id);
    static Base::Result<std::optional<Store>> findByGuid(Connection &connection, const QByteArray &guid);
    /// The public store of \a owner: a company or, for the server, Everyone.
    static Base::Result<std::optional<Base::StoreId>> findPublic(
        Connection &connection, Base::PrincipalId owner);
    static Base::Result<QList<Store>> listUnhooked(Connection &connection);
    static Base::Result<QList<Store>> list(Connection &connection);
    /// \a store.id may be given; 0 = a new id. size and items start at 0.
    static Base::Result<Base::StoreId> insert(Connection &connection, const Store &store);
    static Base::Result<void> setRoots(
        Connection &connection, Base::StoreId id, Base::FolderId root, Base::FolderId subtree);
    /// Takes the store from its owner; \a owner none = unhook.
    static Base::Result<void> setOwner(Connection &connection, Base::StoreId id, Base::PrincipalId owner);
    /// The next purge erases the store. NotFound.
    static Base::Result<void> markRemoved(Connection &connection, Base::StoreId id);
    /// Puts the sum of the folders' counters into the store. NotFound.
    static Base::Result<void> recount(Connection &connection, Base::StoreId id);
    /// Size of the live messages alone. NotFound.
    static Base::Result<quint64> size(Connection &connection, Base::StoreId id);
};

} // namespace Storage
