// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/stores.h"

#include "base/text.h"

#include <algorithm>

namespace Backup {

using namespace Base;

namespace {

const QString &everyone()
{
    static const QString name = QStringLiteral("Everyone");
    return name;
}

QList<Store> inUse(const QList<Rpc::StoreInfo> &all)
{
    QList<Store> stores;
    for (const Rpc::StoreInfo &info : all) {
        if (!info.owner.isEmpty() && info.removed == 0)
            stores.append({info.store, info.guid, info.owner, info.isPublic});
    }
    return stores;
}

Result<Store> find(const QList<Store> &stores, const QString &owner, bool isPublic)
{
    const Store wanted{{}, {}, owner, isPublic};
    const auto found = std::find_if(
        stores.begin(), stores.end(), [&wanted](const Store &store) { return haveSameOwner(store, wanted); });
    if (found != stores.end())
        return *found;
    const QString shown = escaped(owner, 80);
    return {Code::NotFound,
        isPublic ? QStringLiteral("there is no %1; kopano-admin -s makes one").arg(nameOf(shown, true))
                 : QStringLiteral("there is no user '%1' with a store").arg(shown)};
}

/// Of anybody or nobody.
Result<Store> findByGuid(const QList<Rpc::StoreInfo> &all, const QString &guid)
{
    const QByteArray wanted = QByteArray::fromHex(guid.toLatin1());
    const auto found = std::find_if(
        all.begin(), all.end(), [&wanted](const Rpc::StoreInfo &info) { return info.guid == wanted; });
    if (found == all.end())
        return {Code::NotFound,
            QStringLiteral("there is no store %1; kopano-admin --list-orphans shows orphaned ones")
                .arg(guid)};
    Store store{found->store, found->guid, found->owner, found->isPublic};
    store.isOrphan = found->owner.isEmpty();
    if (store.isOrphan)
        store.owner = found->name.isEmpty() ? guid.toLower() : found->name;
    return store;
}

QString publicOwner(const Job &job)
{
    return job.company.isEmpty() ? everyone() : job.company;
}

} // namespace

QString nameOf(const QString &owner, bool isPublic)
{
    if (!isPublic)
        return owner;
    return owner == everyone() ? QStringLiteral("public store")
                               : QStringLiteral("public store of %1").arg(owner);
}

QString nameOf(const Store &store)
{
    const QString name = nameOf(store.owner, store.isPublic);
    return store.isOrphan ? QString(QStringLiteral("orphaned store of ") + name) : name;
}

bool haveSameOwner(const Store &one, const Store &other)
{
    return one.isPublic == other.isPublic && one.owner.compare(other.owner, Qt::CaseInsensitive) == 0;
}

Result<QList<Store>> storesFor(const Job &job, const QList<Rpc::StoreInfo> &all)
{
    const QList<Store> stores = inUse(all);
    QList<Store> wanted;
    for (const QString &login : job.users)
        wanted.append(TRY(find(stores, login, false)));
    if (job.publicStore)
        wanted.append(TRY(find(stores, publicOwner(job), true)));
    for (const QString &guid : job.stores)
        wanted.append(TRY(findByGuid(all, guid)));
    if (wanted.isEmpty())
        wanted = stores;
    if (wanted.isEmpty())
        return {Code::NotFound, QStringLiteral("there is no store yet")};
    return wanted;
}

Result<Store> targetFor(const Job &job, const Store &archived, const QList<Rpc::StoreInfo> &all)
{
    const QList<Store> stores = inUse(all);
    if (job.publicStore)
        return find(stores, publicOwner(job), true);
    if (!job.users.isEmpty())
        return find(stores, job.users.constFirst(), false);
    return find(stores, archived.owner, archived.isPublic);
}

} // namespace Backup
