// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverymarktable.h"

#include "storage/connection.h"

namespace Storage {

Base::Result<bool> DeliveryMarkTable::claim(Connection &connection, const DeliveryMark &mark, qint64 since)
{
    static constexpr char sql[] = R"(
        INSERT INTO delivery_mark (store_id, sha256, envelope_id, delivered_at)
        VALUES (:store, :sha256, :envelope, :time)
        ON CONFLICT (store_id, sha256, envelope_id) DO UPDATE SET delivered_at = excluded.delivered_at
        WHERE delivery_mark.delivered_at < :since
    )";
    return TRY(connection.run(sql, {mark.store, mark.sha256, mark.envelopeId, connection.now(), since})) > 0;
}

Base::Result<int> DeliveryMarkTable::prune(Connection &connection, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM delivery_mark WHERE (store_id, sha256, envelope_id) IN (
            SELECT store_id, sha256, envelope_id FROM delivery_mark WHERE delivered_at < :before
            ORDER BY delivered_at LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {before, limit})));
}

} // namespace Storage
