// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverymarktable.h"

#include "storage/connection.h"

namespace Storage {

Base::Result<bool> DeliveryMarkTable::claim(Connection &connection, const DeliveryMark &mark, qint64 since)
{
    static constexpr char sql[] = R"(
        INSERT INTO delivery_mark (envelope_id, store_id, delivered_at)
        VALUES (:envelope, :store, :time)
        ON CONFLICT (envelope_id, store_id) DO UPDATE SET delivered_at = excluded.delivered_at
        WHERE delivery_mark.delivered_at < :since
    )";
    return TRY(connection.run(sql, {mark.envelopeId, mark.store, connection.now(), since})) > 0;
}

Base::Result<bool> DeliveryMarkTable::isClaimed(
    Connection &connection, const DeliveryMark &mark, qint64 since)
{
    static constexpr char sql[] = R"(
        SELECT 1 FROM delivery_mark
        WHERE envelope_id = :envelope AND store_id = :store AND delivered_at >= :since
    )";
    return connection.selectOne(sql, {mark.envelopeId, mark.store, since}, [](const Row &) {});
}

Base::Result<bool> DeliveryMarkTable::hasAny(Connection &connection, Base::StoreId store, qint64 since)
{
    // Marks live only until their sender is known to have seen the reply: there are never many.
    static constexpr char sql[] = R"(
        SELECT 1 FROM delivery_mark WHERE delivered_at >= :since AND store_id = :store LIMIT 1
    )";
    return connection.selectOne(sql, {since, store}, [](const Row &) {});
}

Base::Result<void> DeliveryMarkTable::confirm(Connection &connection, const QByteArray &envelopeId)
{
    static constexpr char sql[] = R"(
        DELETE FROM delivery_mark WHERE envelope_id = :envelope
    )";
    TRY(connection.run(sql, {envelopeId}));
    return {};
}

Base::Result<int> DeliveryMarkTable::prune(Connection &connection, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM delivery_mark WHERE (envelope_id, store_id) IN (
            SELECT envelope_id, store_id FROM delivery_mark WHERE delivered_at < :before
            ORDER BY delivered_at LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {before, limit})));
}

} // namespace Storage
