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
