// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores.h"

#include "models/format.h"

#include <QLocale>

#include <algorithm>

namespace Models {

using namespace Base;

QString StoreChoice::title() const
{
    switch (kind) {
    case User:
        return owner;
    case Public:
        return owner.isEmpty() || owner == QLatin1String("SYSTEM")
            ? StoresModel::tr("Public store")
            : StoresModel::tr("Public store of %1").arg(owner);
    case Orphan:
        return StoresModel::tr("%1 (without a user)").arg(owner);
    }
    return {};
}

StoresModel::StoresModel(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
}

void StoresModel::ask()
{
    const Identity &identity = m_backend.identity();
    if (identity.isSystemAdministrator())
        askAll();
    else if (identity.isAdministrator())
        askUsers();
    else
        take({{identity.store, StoreChoice::User, identity.login, 0, 0, {}}});
}

int StoresModel::rowOfOwner(const QString &owner) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&owner](const StoreChoice &choice) {
        return choice.kind == StoreChoice::User && choice.owner.compare(owner, Qt::CaseInsensitive) == 0;
    });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

void StoresModel::askAll()
{
    m_refresher.ask(Rpc::ListStores{}, [this](const Rpc::ListStoresReply &reply) {
        QList<StoreChoice> stores;
        for (const Rpc::StoreInfo &info : reply.stores) {
            if (info.removed != 0)
                continue;
            StoreChoice::Kind kind = info.isPublic ? StoreChoice::Public : StoreChoice::User;
            if (info.unhooked != 0)
                kind = StoreChoice::Orphan;
            stores.append({info.store, kind, info.owner.isEmpty() ? info.name : info.owner, info.items,
                info.size, info.guid});
        }
        take(std::move(stores));
    });
}

void StoresModel::askUsers()
{
    m_refresher.ask(Rpc::ListUsers{}, [this](const Rpc::ListUsersReply &reply) {
        QList<StoreChoice> stores;
        for (const Base::User &user : reply.users) {
            if (user.store)
                stores.append({user.store, StoreChoice::User, user.login, 0, user.storeSize, {}});
        }
        take(std::move(stores));
    });
}

void StoresModel::take(QList<StoreChoice> stores)
{
    std::sort(stores.begin(), stores.end(), [](const StoreChoice &a, const StoreChoice &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.owner != b.owner ? a.owner < b.owner : a.store < b.store;
    });
    merge(std::move(stores));
    m_refresher.finish();
}

QVariant StoresModel::cell(const StoreChoice &choice, int column, int role) const
{
    if (role == SortRole && column != Title)
        return column == Items ? choice.items : choice.size;
    if (role == Qt::TextAlignmentRole && column != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole) // what a combo box completes
        return {};
    switch (Column(column)) {
    case Title:
        return choice.title();
    case Items:
        return QLocale().toString(choice.items);
    case Size:
        return sizeText(choice.size);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StoresModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title:
        return tr("Store");
    case Items:
        return tr("Items");
    case Size:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
