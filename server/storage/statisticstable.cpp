// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statisticstable.h"

#include "storage/rows.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace Storage {

using namespace Base;

namespace {

constexpr int sampleSize = 3 * sizeof(quint32);
constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

float number(const char *bytes)
{
    return std::bit_cast<float>(qFromLittleEndian<quint32>(bytes));
}

QByteArray toBytes(const QList<StatisticSample> &samples)
{
    QByteArray bytes(samples.size() * sampleSize, Qt::Uninitialized);
    char *to = bytes.data();
    for (const StatisticSample &sample : samples) {
        for (const float value : {sample.least, sample.most, sample.mean}) {
            qToLittleEndian(std::bit_cast<quint32>(value), to);
            to += sizeof(quint32);
        }
    }
    return bytes;
}

QList<StatisticSample> fromBytes(const QByteArray &bytes)
{
    QList<StatisticSample> samples;
    for (qsizetype i = 0; i + sampleSize <= bytes.size(); i += sampleSize) {
        const char *from = bytes.constData() + i;
        samples.append({number(from), number(from + 4), number(from + 8)});
    }
    return samples;
}

/// A part of that time may be known from before a restart.
StatisticSample joined(const StatisticSample &before, const StatisticSample &now)
{
    if (std::isnan(now.mean))
        return before;
    if (std::isnan(before.mean))
        return now;
    return {std::min(before.least, now.least), std::max(before.most, now.most), (before.mean + now.mean) / 2};
}

Result<QList<StatisticSample>> chunk(
    Connection &connection, int resolution, const QString &name, qint64 begin)
{
    static constexpr char sql[] = R"(
        SELECT samples FROM stat_history WHERE resolution = :resolution AND name = :name AND begins_at = :begin
    )";
    QList<StatisticSample> samples;
    TRY(connection.selectOne(
        sql, {resolution, name, begin}, [&](const Row &row) { samples = fromBytes(row.bytes(0)); }));
    samples.resize(StatisticsTable::chunkLength(resolution), {unknown, unknown, unknown});
    return samples;
}

/// Names in their order, one look into the index for each.
Result<QStringList> namesOf(Connection &connection, int resolution)
{
    static constexpr char sql[] = R"(
        SELECT name FROM stat_history WHERE resolution = :resolution AND name > :name ORDER BY name LIMIT 1
    )";
    QStringList names;
    QString last = QStringLiteral("");
    while (TRY(connection.selectOne(sql, {resolution, last}, [&](const Row &row) { last = row.text(0); })))
        names.append(last);
    return names;
}

} // namespace

Result<ObjectCounts> StatisticsTable::objectCounts(Connection &connection)
{
    ObjectCounts counts;
    TRY(connection.select(
        "SELECT kind, COUNT(*) FROM principal WHERE type = 1 GROUP BY kind", {}, [&](const Row &row) {
            const qint64 kind = row.integer(0);
            if (kind >= 0 && kind < qint64(counts.users.size()))
                counts.users[size_t(kind)] = row.integer(1);
            return true;
        }));
    TRY(connection.selectOne("SELECT next_value FROM counter WHERE name = 'object'", {},
        [&](const Row &row) { counts.nextObjectId = row.integer(0); }));
    TRY(connection.selectOne("SELECT COUNT(*), COALESCE(SUM(size), 0) FROM store", {}, [&](const Row &row) {
        counts.stores = row.integer(0);
        counts.storeBytes = row.integer(1);
    }));
    return counts;
}

Result<QSet<PrincipalId>> StatisticsTable::absentUsers(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT principal_id FROM autoreply
        WHERE active <> 0 AND begins_at <= :now AND (ends_at = 0 OR ends_at > :later)
    )";
    QSet<PrincipalId> users;
    const qint64 now = connection.now();
    TRY(connection.select(sql, {now, now}, [&](const Row &row) {
        users.insert(row.id<PrincipalId>(0));
        return true;
    }));
    return users;
}

Result<QList<CompanyFigures>> StatisticsTable::companies(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT c.principal_id, c.login, COALESCE(a.login, ''), COALESCE(d.quota_warn, 0),
               COALESCE((SELECT SUM(s.size) FROM store s JOIN principal p ON p.principal_id = s.owner_id
                         WHERE p.company_id = c.principal_id), 0)
               + COALESCE((SELECT s.size FROM store s WHERE s.store_id = d.public_store_id), 0)
        FROM principal c
        LEFT JOIN company d ON d.company_id = c.principal_id
        LEFT JOIN principal a ON a.principal_id = d.administrator_id
        WHERE c.type = 4
        ORDER BY c.login_key
    )";
    return rows(connection, sql, {}, [](const Row &row) {
        return CompanyFigures{
            row.id<PrincipalId>(0), row.text(1), row.text(2), row.number<quint64>(4), row.number<quint64>(3)};
    });
}

Result<void> StatisticsTable::append(Connection &connection, int resolution, const QString &name, qint64 time,
    const QList<StatisticSample> &samples)
{
    static constexpr char sql[] = R"(
        INSERT INTO stat_history (resolution, name, begins_at, samples)
        VALUES (:resolution, :name, :begin, :samples)
        ON CONFLICT (resolution, name, begins_at) DO UPDATE SET samples = excluded.samples
    )";
    const qint64 length = chunkLength(resolution);
    const qint64 first = time / resolution;
    for (qsizetype i = 0; i < samples.size();) {
        const qint64 slot = first + i;
        const qint64 begin = slot / length * length;
        auto kept = TRY(chunk(connection, resolution, name, begin * resolution));
        for (qint64 place = slot - begin; place < length && i < samples.size(); ++place, ++i)
            kept[place] = joined(kept[place], samples[i]);
        TRY(connection.run(sql, {resolution, name, begin * resolution, toBytes(kept)}));
    }
    return {};
}

Result<QList<StatisticSample>> StatisticsTable::read(
    Connection &connection, int resolution, const QString &name, qint64 from, qint64 to)
{
    static constexpr char sql[] = R"(
        SELECT begins_at, samples FROM stat_history
        WHERE resolution = :resolution AND name = :name AND begins_at > :from AND begins_at < :to
        ORDER BY begins_at
    )";
    QList<StatisticSample> samples;
    if (to <= from)
        return samples;
    samples.resize((to - from) / resolution, {unknown, unknown, unknown});
    const qint64 chunkSeconds = qint64(resolution) * chunkLength(resolution);
    TRY(connection.select(sql, {resolution, name, from - chunkSeconds, to}, [&](const Row &row) {
        const qint64 offset = (row.integer(0) - from) / resolution;
        const QList<StatisticSample> chunk = fromBytes(row.bytes(1));
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            if (offset + i >= 0 && offset + i < samples.size())
                samples[offset + i] = chunk[i];
        }
        return true;
    }));
    return samples;
}

Result<void> StatisticsTable::prune(Connection &connection, int resolution, qint64 before)
{
    static constexpr char sql[] = R"(
        DELETE FROM stat_history WHERE resolution = :resolution AND name = :name AND begins_at < :before
    )";
    const qint64 begun = before - qint64(resolution) * chunkLength(resolution);
    const QStringList names = TRY(namesOf(connection, resolution));
    for (const QString &name : names)
        TRY(connection.run(sql, {resolution, name, begun}));
    return {};
}

} // namespace Storage
