// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audittrail.h"

#include "storage/session.h"

#include <QHash>
#include <QSet>

namespace Storage {

namespace {

Base::Result<void> noteNames(Connection &connection, const QList<AuditRecord> &records)
{
    static constexpr char sql[] = R"(
        INSERT INTO archived_name (object_id, object_type, path, last_seq) VALUES (:id, :type, :path, :seq)
        ON CONFLICT (object_id) DO UPDATE
        SET object_type = excluded.object_type, path = excluded.path, last_seq = excluded.last_seq
    )";
    QHash<qint64, const AuditRecord *> last;
    for (const AuditRecord &record : records) {
        if (record.objectId > 0 && !record.path.isEmpty())
            last.insert(record.objectId, &record);
    }
    for (const AuditRecord *record : std::as_const(last))
        TRY(connection.run(sql, {record->objectId, record->objectType, record->path, record->seq}));
    return {};
}

} // namespace

Base::Result<void> AuditTrail::archive(const AuditSegment &s, const QList<AuditRecord> &records)
{
    static constexpr char note[] = R"(
        INSERT INTO segment (first_seq, last_seq, last_time, last_hash, file, digest, signature)
        VALUES (:first, :last, :time, :hash, :file, :digest, :signature)
    )";
    static constexpr char postings[] = "DELETE FROM posting WHERE term_id = :term AND seq <= :last";
    return inTransaction([&](Connection &connection) -> Base::Result<void> {
        TRY(connection.run(note, {s.first, s.last, s.lastTime, s.lastHash, s.file, s.digest, s.signature}));
        TRY(index(connection, s, records));
        TRY(noteNames(connection, records));
        for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it)
            TRY(connection.run(postings, {it.key(), s.last}));
        TRY(countUses(connection));
        TRY(connection.run("DELETE FROM record WHERE seq <= :last", {s.last}));
        TRY(connection.run("DELETE FROM checkpoint WHERE seq <= :last", {s.last}));
        TRY(connection.run("DELETE FROM record_hour WHERE last_seq <= :last", {s.last}));
        return {};
    });
}

/// Notes the blocks and what occurs in them; counts in m_uses what leaves the database.
Base::Result<void> AuditTrail::index(
    Connection &connection, const AuditSegment &segment, const QList<AuditRecord> &records)
{
    static constexpr char block[] = R"(
        INSERT INTO archive_block (first_seq, last_seq, segment_seq, file_offset, file_size, min_time, max_time)
        VALUES (:first, :last, :segment, :offset, :size, :min, :max)
    )";
    static constexpr char posting[] =
        "INSERT INTO archive_posting (term_id, block_seq) VALUES (:term, :block) ON CONFLICT DO NOTHING";
    qsizetype at = 0;
    for (const AuditBlock &b : segment.blocks) {
        TRY(connection.run(block, {b.first, b.last, segment.first, b.offset, b.size, b.minTime, b.maxTime}));
        QSet<qint64> terms;
        for (; at < records.size() && records[at].seq <= b.last; ++at) {
            for (const AuditTerm &term : auditTerms(records[at])) {
                const qint64 id = TRY(termId(connection, term));
                --m_uses[id];
                terms.insert(id);
            }
            if (records[at].objectId > 0) {
                m_uses[-records[at].objectId] = 0;
                terms.insert(-records[at].objectId);
            }
        }
        for (const qint64 term : std::as_const(terms))
            TRY(connection.run(posting, {term, b.first}));
    }
    return {};
}

Base::Result<QList<AuditSegment>> AuditTrail::expiredSegments(qint64 time)
{
    static constexpr char sql[] = R"(
        SELECT first_seq, last_seq, last_time, last_hash, file, digest, signature
        FROM segment WHERE last_time < :time AND file <> '' ORDER BY first_seq
    )";
    QList<AuditSegment> segments;
    TRY(m_session->connection().select(sql, {time}, [&](const Row &row) {
        segments.append({row.integer(0), row.integer(1), row.integer(2), row.bytes(3), row.text(4),
            row.bytes(5), row.bytes(6), {}});
        return true;
    }));
    return segments;
}

Base::Result<void> AuditTrail::forgetFiles(const QList<AuditSegment> &segments)
{
    // Segments go from the oldest on, so what is before the first block left can go.
    static constexpr char postings[] = R"(
        DELETE FROM archive_posting
        WHERE block_seq < (SELECT coalesce(min(first_seq), 9223372036854775807) FROM archive_block)
    )";
    static constexpr char names[] = "DELETE FROM archived_name WHERE last_seq <= :last";
    return inTransaction([&](Connection &connection) -> Base::Result<void> {
        for (const AuditSegment &segment : segments) {
            TRY(connection.run("UPDATE segment SET file = '' WHERE first_seq = :first", {segment.first}));
            TRY(connection.run("DELETE FROM archive_block WHERE segment_seq = :first", {segment.first}));
            TRY(connection.run(names, {segment.last}));
        }
        TRY(connection.run(postings));
        return {};
    });
}

Base::Result<bool> AuditTrail::isForgotten(qint64 first, qint64 last)
{
    static constexpr char sql[] = R"(
        SELECT 1 WHERE :last <= (SELECT max(last_seq) FROM segment)
            AND NOT EXISTS (SELECT 1 FROM segment WHERE file <> '' AND first_seq <= :last2 AND last_seq >= :first)
    )";
    if (first < 1 || last < first)
        return false;
    return m_session->connection().selectOne(sql, {last, last, first}, [](const Row &) {});
}

Base::Result<qint64> AuditTrail::forgetTerms(qint64 from, qint64 count)
{
    static constexpr char end[] = "SELECT coalesce(max(term_id), 0) FROM term";
    static constexpr char unused[] = R"(
        SELECT term_id, tag, text FROM term AS t WHERE term_id >= :from AND term_id < :until AND uses <= 0
            AND NOT EXISTS (SELECT 1 FROM posting WHERE term_id = t.term_id)
            AND NOT EXISTS (SELECT 1 FROM archive_posting WHERE term_id = t.term_id)
    )";
    // The index has no texts of its own: it has to be told which.
    static constexpr char text[] =
        "INSERT INTO term_text (term_text, rowid, text) VALUES ('delete', :id, :text)";
    qint64 last = 0;
    bool any = false;
    const auto forgotten = inTransaction([&](Connection &connection) -> Base::Result<void> {
        struct Unused
        {
            qint64 id;
            AuditTag tag;
            QString text;
        };
        QList<Unused> terms;
        TRY(connection.selectOne(end, {}, [&](const Row &row) { last = row.integer(0); }));
        TRY(connection.select(unused, {from, from + count}, [&](const Row &row) {
            terms.append({row.integer(0), AuditTag(row.integer(1)), row.text(2)});
            return true;
        }));
        any = !terms.isEmpty();
        for (const auto &[id, tag, value] : std::as_const(terms)) {
            if (tag != AuditTag::Session) // never was in it
                TRY(connection.run(text, {id, value}));
            TRY(connection.run("DELETE FROM term WHERE term_id = :id", {id}));
        }
        return {};
    });
    TRY(forgotten);
    if (any)
        m_terms.clear();
    return from + count <= last ? from + count : 0;
}

Base::Result<QList<AuditBlock>> auditBlocks(Connection &connection, qint64 firstSeq)
{
    static constexpr char sql[] = R"(
        SELECT first_seq, last_seq, file_offset, file_size, min_time, max_time
        FROM archive_block WHERE segment_seq = :segment ORDER BY first_seq
    )";
    QList<AuditBlock> blocks;
    TRY(connection.select(sql, {firstSeq}, [&](const Row &row) {
        blocks.append(
            {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)});
        return true;
    }));
    return blocks;
}

} // namespace Storage
