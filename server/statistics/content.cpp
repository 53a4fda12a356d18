// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/content.h"

#include "base/model.h"
#include "statistics/registry.h"
#include "storage/statisticstable.h"

namespace Statistics {

using Base::UserKind;

bool Content::isAbout(const QString &name)
{
    return name.startsWith(QLatin1String("usercnt_")) || name.startsWith(QLatin1String("stores"))
        || name == QLatin1String("max_objectid");
}

Base::Result<void> Content::refresh(Storage::Connection &connection)
{
    const Storage::ObjectCounts counts = TRY(Storage::StatisticsTable::objectCounts(connection));
    for (size_t i = 0; i < m_users.size(); ++i)
        m_users[i].set(counts.users[i]);
    m_nextObjectId.set(counts.nextObjectId);
    m_stores.set(counts.stores);
    m_storeBytes.set(counts.storeBytes);
    return {};
}

void addTo(Registry &registry, const Content &content)
{
    const auto count = [&content](std::initializer_list<UserKind> kinds) {
        qint64 sum = 0;
        for (const UserKind kind : kinds)
            sum += content.m_users[size_t(kind)].value();
        return sum;
    };
    registry.add({"usercnt_active", "Number of active users"}, [count] { return count({UserKind::Active}); });
    registry.add({"usercnt_nonactive", "Number of non-active users of all kinds"}, [count] {
        return count({UserKind::Shared, UserKind::Room, UserKind::Equipment});
    });
    registry.add(
        {"usercnt_na_user", "Number of shared stores"}, [count] { return count({UserKind::Shared}); });
    registry.add({"usercnt_room", "Number of rooms"}, [count] { return count({UserKind::Room}); });
    registry.add(
        {"usercnt_equipment", "Number of equipments"}, [count] { return count({UserKind::Equipment}); });
    registry.add({"stores", "Number of stores"}, [&content] { return content.m_stores.value(); });
    registry.add({"stores_size", "Size of the messages of all stores", Unit::Bytes},
        [&content] { return content.m_storeBytes.value(); });
    // Ids are taken in blocks, so this is the upper bound.
    registry.add({"max_objectid", "Greatest object id reserved", Unit::None, Kind::Maximum},
        [&content] { return std::max<qint64>(0, content.m_nextObjectId.value() - 1); });
}

} // namespace Statistics
