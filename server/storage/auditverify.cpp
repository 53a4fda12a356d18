// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditverify.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Storage {

namespace {

/// A checkpoint may be late by as many records as are written at a time.
constexpr qint64 mostUnsigned = 2 * AuditCheckpoint::mostRecords;

/// One pass; stops at the first thing that is wrong.
class Verifier
{
public:
    Verifier(Connection &connection, const AuditWitness &witness)
        : m_connection(connection)
        , m_witness(witness)
    {
    }

    Base::Result<AuditVerification> run(qint64 from, qint64 limit);

private:
    Base::Result<bool> startAt(qint64 from);
    Base::Result<bool> startBehindSegment(qint64 last);
    Base::Result<void> checkSegments(qint64 limit);
    Base::Result<void> check(AuditSegment segment);
    Base::Result<void> readCheckpoints(qint64 first, qint64 last);
    Base::Result<void> checkEnd();
    void check(const AuditRecord &record);
    Base::Result<void> findSigned();
    void checkAgainst(const AuditCheckpoint &checkpoint, const QByteArray &hash);
    void bad(qint64 seq, const QString &reason)
    {
        if (m_result.firstBad != 0)
            return;
        m_result.firstBad = seq;
        m_result.reason = reason;
    }
    bool isBad() const { return m_result.firstBad != 0; }

    Connection &m_connection;
    const AuditWitness &m_witness;
    AuditVerification m_result;
    qint64 m_last = 0; ///< the record before the next
    QByteArray m_hash;
    QHash<qint64, AuditCheckpoint> m_checkpoints;
    qint64 m_signed = 0; ///< the last record that a segment or a checkpoint vouches for
};

Base::Result<AuditVerification> Verifier::run(qint64 from, qint64 limit)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash, session
        FROM record WHERE seq > :last ORDER BY seq LIMIT :limit
    )";
    if (!TRY(startAt(from)))
        TRY(checkSegments(limit));
    if (isBad() || m_result.next != 0)
        return m_result;
    TRY(findSigned());
    TRY(readCheckpoints(m_last, m_last + limit));
    qint64 rows = 0;
    TRY(m_connection.select(sql, {m_last, limit}, [&](const Row &row) {
        ++rows;
        check(auditRecordFrom(row));
        return !isBad();
    }));
    m_result.checked += rows;
    if (!isBad() && rows == limit)
        m_result.next = m_last + 1;
    else if (!isBad())
        TRY(checkEnd());
    return m_result;
}

/// False if segments may follow.
Base::Result<bool> Verifier::startAt(qint64 from)
{
    static constexpr char before[] = "SELECT hash FROM record WHERE seq = :seq";
    m_hash = auditStart();
    m_last = from - 1;
    const auto take = [&](const Row &row) { m_hash = row.bytes(0); };
    if (m_last > 0 && TRY(m_connection.selectOne(before, {m_last}, take)))
        return true;
    if (m_last > 0 && !TRY(startBehindSegment(m_last)))
        m_last = 0; // it was archived meanwhile, or never was
    return false;
}

Base::Result<bool> Verifier::startBehindSegment(qint64 last)
{
    static constexpr char sql[] = "SELECT last_hash FROM segment WHERE last_seq = :last";
    return m_connection.selectOne(sql, {last}, [&](const Row &row) { m_hash = row.bytes(0); });
}

/// Those that follow, until there are enough of them for this time.
Base::Result<void> Verifier::checkSegments(qint64 limit)
{
    static constexpr char sql[] = R"(
        SELECT first_seq, last_seq, last_time, last_hash, file, digest, signature
        FROM segment WHERE first_seq > :last ORDER BY first_seq LIMIT 1
    )";
    for (;;) {
        std::optional<AuditSegment> segment;
        TRY(m_connection.selectOne(sql, {m_last}, [&](const Row &row) {
            segment = AuditSegment{row.integer(0), row.integer(1), row.integer(2), row.bytes(3), row.text(4),
                row.bytes(5), row.bytes(6), {}};
        }));
        if (!segment)
            return {};
        TRY(check(*std::move(segment)));
        if (isBad())
            return {};
        if (m_result.checked >= limit) {
            m_result.next = m_last + 1;
            return {};
        }
    }
}

Base::Result<void> Verifier::check(AuditSegment segment)
{
    if (segment.first != m_last + 1)
        bad(m_last + 1, QStringLiteral("the segment with this record is missing"));
    else if (!m_witness.isSigned(segment.signedBytes(), segment.signature))
        bad(segment.first, QStringLiteral("the segment's signature is wrong"));
    if (isBad())
        return {};
    if (!segment.file.isEmpty()) {
        segment.blocks = TRY(auditBlocks(m_connection, segment.first));
        qint64 firstBad = segment.first;
        const QString reason = m_witness.checkSegment(segment, m_hash, firstBad);
        if (!reason.isEmpty()) {
            bad(firstBad, reason);
            return {};
        }
        m_result.checked += segment.last - segment.first + 1;
    }
    m_last = segment.last;
    m_hash = segment.lastHash;
    return {};
}

Base::Result<void> Verifier::readCheckpoints(qint64 first, qint64 last)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, hash, signature FROM checkpoint WHERE seq > :first AND seq <= :last ORDER BY seq
    )";
    return m_connection.select(sql, {first, last}, [&](const Row &row) {
        const AuditCheckpoint checkpoint{row.integer(0), row.integer(1), row.bytes(2), row.bytes(3)};
        m_checkpoints.insert(checkpoint.seq, checkpoint);
        return true;
    });
}

void Verifier::check(const AuditRecord &record)
{
    if (record.seq != m_last + 1)
        return bad(m_last + 1, QStringLiteral("the record is missing"));
    const QByteArray hash = auditHash(m_hash, record);
    if (hash != record.hash)
        return bad(record.seq, QStringLiteral("the record was changed"));
    const auto checkpoint = m_checkpoints.constFind(record.seq);
    if (checkpoint != m_checkpoints.cend())
        checkAgainst(*checkpoint, hash);
    if (record.seq == m_witness.last.seq)
        checkAgainst(m_witness.last, hash);
    if (record.seq - m_signed > mostUnsigned)
        bad(m_signed + 1, QStringLiteral("checkpoints are missing from this record on"));
    m_last = record.seq;
    m_hash = hash;
}

void Verifier::checkAgainst(const AuditCheckpoint &checkpoint, const QByteArray &hash)
{
    if (!m_witness.isSigned(checkpoint.signedBytes(), checkpoint.signature))
        return bad(checkpoint.seq, QStringLiteral("the checkpoint's signature is wrong"));
    if (checkpoint.hash != hash)
        return bad(checkpoint.seq, QStringLiteral("the record is another one than at the checkpoint"));
    ++m_result.checkpoints;
    m_signed = checkpoint.seq;
}

/// What was checked with an earlier piece.
Base::Result<void> Verifier::findSigned()
{
    static constexpr char checkpoints[] = "SELECT max(seq) FROM checkpoint WHERE seq <= :last";
    static constexpr char segments[] = "SELECT max(last_seq) FROM segment WHERE last_seq <= :last";
    const auto take = [&](const Row &row) { m_signed = std::max(m_signed, row.integer(0)); };
    TRY(m_connection.selectOne(checkpoints, {m_last}, take));
    TRY(m_connection.selectOne(segments, {m_last}, take));
    return {};
}

Base::Result<void> Verifier::checkEnd()
{
    static constexpr char sql[] = "SELECT max(seq) FROM checkpoint";
    qint64 last = m_witness.last.seq;
    TRY(m_connection.selectOne(sql, {}, [&](const Row &row) { last = std::max(last, row.integer(0)); }));
    if (last > m_last) {
        bad(m_last + 1,
            QStringLiteral("records are missing at the end: a checkpoint knows number %1").arg(last));
    }
    return {};
}

} // namespace

Base::Result<bool> auditAgrees(Connection &connection, const AuditCheckpoint &checkpoint)
{
    static constexpr char sql[] = "SELECT hash FROM record WHERE seq = :seq";
    bool agrees = true;
    TRY(connection.selectOne(
        sql, {checkpoint.seq}, [&](const Row &row) { agrees = row.bytes(0) == checkpoint.hash; }));
    return agrees;
}

Base::Result<AuditVerification> verifyAudit(
    Connection &connection, qint64 from, qint64 limit, const AuditWitness &witness)
{
    return Verifier(connection, witness).run(from, limit);
}

} // namespace Storage
