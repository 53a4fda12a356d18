// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lease.h"

#include "base/random.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace Storage {

Base::Result<qint64> Lease::take(Connection &connection)
{
    static constexpr char sql[] = R"(
        INSERT INTO lease (name, holder, epoch, taken_at) VALUES ('server', :holder, 1, :time)
        ON CONFLICT (name) DO UPDATE
        SET holder = excluded.holder, epoch = lease.epoch + 1, taken_at = excluded.taken_at
        RETURNING epoch
    )";
    const QString holder =
        QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    qint64 epoch = 0;
    TRY(connection.selectOne(
        sql, {holder, connection.now()}, [&](const Row &row) { epoch = row.integer(0); }));
    return epoch;
}

Base::Result<void> Lease::check(Connection &connection, qint64 epoch)
{
    static constexpr char sql[] = "SELECT epoch, holder FROM lease WHERE name = 'server'";
    qint64 current = 0;
    QString holder;
    TRY(connection.selectOne(sql, {}, [&](const Row &row) {
        current = row.integer(0);
        if (current != epoch)
            holder = row.text(1);
    }));
    if (current == epoch)
        return {};
    return {Base::Code::Conflict, QStringLiteral("the lease was taken by %1").arg(holder)};
}

Base::Result<QByteArray> databaseGuid(Connection &connection)
{
    static constexpr char insert[] = R"(
        INSERT INTO property (name, value) VALUES ('guid', :guid) ON CONFLICT (name) DO NOTHING
    )";
    TRY(connection.run(insert, {Base::randomBytes(16)}));
    QByteArray guid;
    TRY(connection.selectOne(
        "SELECT value FROM property WHERE name = 'guid'", {}, [&](const Row &row) { guid = row.bytes(0); }));
    return guid;
}

} // namespace Storage
