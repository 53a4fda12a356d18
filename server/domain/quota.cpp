// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quota.h"

#include "directory/users.h"
#include "storage/connection.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;

QuotaLevel quotaLevel(const Quota &limits, quint64 size)
{
    const auto reached = [size](quint64 level) { return level > 0 && size >= level; };
    if (reached(limits.hard))
        return QuotaLevel::Hard;
    if (reached(limits.soft))
        return QuotaLevel::Soft;
    return reached(limits.warn) ? QuotaLevel::Warn : QuotaLevel::Below;
}

QuotaState quotaState(const User &user, const Limits &limits)
{
    const Quota effective = effectiveQuota(user, limits);
    return {effective, user.storeSize, quotaLevel(effective, user.storeSize)};
}

QuotaState quotaState(const Company &company)
{
    const Quota limits{true, company.quotaWarn, 0, 0};
    return {limits, company.size, quotaLevel(limits, company.size)};
}

Result<void> checkQuota(Connection &connection, StoreId store, quint64 more, const Quota &fallback)
{
    const auto row = TRY(Storage::StoreTable::find(connection, store));
    if (!row)
        return {Code::NotFound, QStringLiteral("no such store")};
    if (!row->owner || row->kind == Storage::StoreKind::Public)
        return {};
    const auto owner = TRY(Storage::PrincipalTable::find(connection, row->owner));
    if (!owner)
        return {};
    Limits limits;
    limits.defaultQuota = fallback;
    const quint64 hard = effectiveQuota(*owner, limits).hard;
    if (hard > 0 && (row->size >= hard || more > hard - row->size)) {
        return {Code::OverQuota,
            QStringLiteral("the store holds %1 bytes of %2 it may hold").arg(row->size).arg(hard)};
    }
    return {};
}

Result<void> checkSending(
    Connection &connection, PrincipalId sender, const Actor &actor, const Limits &limits)
{
    if (actor.exemptFromQuota)
        return {};
    const User user = TRY(Directory::findUser(connection, sender));
    const QuotaState state = quotaState(user, limits);
    if (state.level < QuotaLevel::Soft)
        return {};
    return {Code::OverQuota,
        QStringLiteral("the store holds %1 bytes of %2 from which on its owner may not send")
            .arg(state.size)
            .arg(state.level == QuotaLevel::Soft ? state.limits.soft : state.limits.hard)};
}

} // namespace Domain
