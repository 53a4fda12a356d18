// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodytable.h"

#include "base/sha256.h"
#include "storage/rows.h"

namespace Storage {

namespace {

constexpr qint64 maxKeptHeader = 1024 * 1024;

struct BodyPosition
{
    qint64 size = 0;
    qint64 headerSize = 0;
    BodyPlace place = BodyPlace::Sql;
    QByteArray sha256;
};

Base::Result<BodyPosition> positionOf(Connection &connection, Base::BodyId body)
{
    static constexpr char sql[] = "SELECT size, header_size, place, sha256 FROM body WHERE body_id = :body";
    BodyPosition position;
    if (!TRY(connection.selectOne(sql, {body}, [&](const Row &row) {
            position = {row.integer(0), row.integer(1), row.number<BodyPlace>(2), row.bytes(3)};
        })))
        return {Base::Code::NotFound, QStringLiteral("no such body")};
    return position;
}

Base::Result<QByteArray> wholeFromSql(Connection &connection, Base::BodyId body)
{
    static constexpr char sql[] = "SELECT header, content FROM body_data WHERE body_id = :body";
    QByteArray raw;
    if (!TRY(connection.selectOne(sql, {body}, [&](const Row &row) {
            raw = row.bytes(0);
            raw += row.bytes(1);
        })))
        return {Base::Code::Corrupt, QStringLiteral("body %1 has no bytes").arg(body.value)};
    return raw;
}

/// The part of [offset, offset + length) that lies in [begin, end), relative to begin.
std::pair<qint64, qint64> overlap(qint64 offset, qint64 length, qint64 begin, qint64 end)
{
    const qint64 first = std::clamp(offset, begin, end);
    const qint64 last = std::clamp(length > end - offset ? end : offset + length, begin, end);
    return {first - begin, std::max<qint64>(0, last - first)};
}

Base::Result<QByteArray> sliceFromSql(
    Connection &connection, Base::BodyId body, const BodyPosition &position, qint64 offset, qint64 length)
{
    static constexpr char sql[] = R"(
        SELECT CASE WHEN :headerLength > 0 THEN substr(header, :headerFrom, :headerCount) END,
               CASE WHEN :contentLength > 0 THEN substr(content, :contentFrom, :contentCount) END
        FROM body_data WHERE body_id = :body
    )";
    const auto [headerFrom, headerLength] = overlap(offset, length, 0, position.headerSize);
    const auto [contentFrom, contentLength] = overlap(offset, length, position.headerSize, position.size);
    QByteArray bytes;
    TRY(connection.selectOne(sql,
        {headerLength, headerFrom + 1, headerLength, contentLength, contentFrom + 1, contentLength, body},
        [&](const Row &row) {
            bytes = row.bytes(0);
            bytes += row.bytes(1);
        }));
    return bytes;
}

} // namespace

Base::Result<Base::BodyId> BodyTable::insert(
    Connection &connection, const StoredBody &stored, const Base::MessageDigest &digest)
{
    static constexpr char insertBody[] = R"(
        INSERT INTO body (body_id, size, header_size, place, sha256, sent_date, subject, from_text, envelope, body,
            body_structure, message_id, refs, parts)
        VALUES (:body, :size, :headerSize, :place, :sha256, :sentDate, :subject, :from, :envelope, :bodyText,
            :structure, :messageId, :refs, :parts)
    )";
    static constexpr char insertText[] = R"(
        INSERT INTO body_text (body_id, header_text, body_text) VALUES (:body, :header, :text)
    )";
    static constexpr char insertData[] = R"(
        INSERT INTO body_data (body_id, header, content) VALUES (:body, :header, :content)
    )";
    const auto body = TRY(connection.newId<Base::BodyId>());
    const bool inFile = stored.place == BodyPlace::File;
    const qint64 size = stored.raw.size();
    const qint64 headerSize = std::min<qint64>(digest.headerSize, size);
    TRY(connection.run(insertBody,
        {body, size, headerSize, stored.place, stored.sha256, digest.sentDate, digest.subject, digest.from,
            digest.envelope, digest.body, digest.bodyStructure, digest.messageId, digest.references,
            digest.parts}));
    TRY(connection.run(insertText, {body, digest.headerText, digest.bodyText}));
    // Views into the caller's bytes: bound values live only until the statement has run.
    const qint64 kept = inFile ? std::min(headerSize, maxKeptHeader) : headerSize;
    const auto header = QByteArray::fromRawData(stored.raw.constData(), kept);
    const auto content = inFile
        ? QByteArray("")
        : QByteArray::fromRawData(stored.raw.constData() + headerSize, size - headerSize);
    TRY(connection.run(insertData, {body, header, content}));
    return body;
}

Base::Result<QByteArray> BodyTable::read(
    Connection &connection, Base::BodyId body, qint64 offset, qint64 length)
{
    if (offset < 0 || length < 0)
        return {Base::Code::Invalid, QStringLiteral("negative offset or length")};
    const BodyPosition position = TRY(positionOf(connection, body));
    BodyStore &bodies = connection.bodies();
    if (position.place == BodyPlace::File) {
        if (!bodies.isVerified(body.value))
            TRY(bodies.verify(position.sha256));
        bodies.setVerified(body.value);
        return bodies.read(position.sha256, position.size, offset, length);
    }
    if (bodies.isVerified(body.value))
        return sliceFromSql(connection, body, position, offset, length);
    const QByteArray raw = TRY(wholeFromSql(connection, body));
    if (raw.size() != position.size || Base::Sha256::of(raw) != position.sha256)
        return {Base::Code::Corrupt, QStringLiteral("body %1 does not match its hash").arg(body.value)};
    bodies.setVerified(body.value);
    return offset == 0 && length >= raw.size() ? raw : raw.mid(offset, length);
}

Base::Result<void> BodyTable::verify(Connection &connection, Base::BodyId body)
{
    const BodyPosition position = TRY(positionOf(connection, body));
    if (position.place == BodyPlace::File)
        return connection.bodies().verify(position.sha256);
    const QByteArray raw = TRY(wholeFromSql(connection, body));
    if (raw.size() != position.size || Base::Sha256::of(raw) != position.sha256)
        return {Base::Code::Corrupt, QStringLiteral("body %1 does not match its hash").arg(body.value)};
    return {};
}

Base::Result<QList<Base::BodyId>> BodyTable::list(Connection &connection, Base::BodyId after, int limit)
{
    static constexpr char sql[] =
        "SELECT body_id FROM body WHERE body_id > :after ORDER BY body_id LIMIT :limit";
    return rows(connection, sql, {after, limit}, &idFromRow<Base::BodyId>);
}

Base::Result<quint64> BodyTable::count(Connection &connection)
{
    quint64 count = 0;
    TRY(connection.selectOne(
        "SELECT count(*) FROM body_ref", {}, [&](const Row &row) { count = row.number<quint64>(0); }));
    return count;
}

Base::Result<int> BodyTable::removeUnused(Connection &connection, int limit)
{
    static constexpr char find[] = "SELECT body_id FROM body_ref WHERE refcount = 0 LIMIT :limit";
    QList<Base::BodyId> unused;
    TRY(connection.select(find, {limit}, [&](const Row &row) {
        unused.append(row.id<Base::BodyId>(0));
        return true;
    }));
    for (const Base::BodyId body : std::as_const(unused)) {
        TRY(connection.run("DELETE FROM body_data WHERE body_id = :body", {body}));
        TRY(connection.run("DELETE FROM body_text WHERE body_id = :body", {body}));
        TRY(connection.run("DELETE FROM body WHERE body_id = :body", {body}));
        TRY(connection.run("DELETE FROM body_ref WHERE body_id = :body", {body}));
    }
    return int(unused.size());
}

Base::Result<bool> BodyTable::usesFile(Connection &connection, const QByteArray &sha256)
{
    static constexpr char sql[] = "SELECT 1 FROM body WHERE sha256 = :sha256 AND place = 1 LIMIT 1";
    return connection.selectOne(sql, {sha256}, [](const Row &) {});
}

} // namespace Storage
