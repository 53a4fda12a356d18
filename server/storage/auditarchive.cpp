// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditarchive.h"

#include "base/clock.h"
#include "storage/auditterms.h"

#include <array>
#include <limits>
#include <optional>

namespace Storage {

namespace {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

/// A query of archived records while it runs.
class ArchiveSearch
{
public:
    ArchiveSearch(Connection &connection, const AuditFilter &filter, const AuditBlockReader &readBlock)
        : m_connection(connection)
        , m_filter(filter)
        , m_readBlock(readBlock)
        , m_low(filter.after + 1)
        , m_high(filter.before > 0 ? filter.before : endOfTime)
    {
    }

    Base::Result<AuditPage> run(std::chrono::steady_clock::time_point end);

private:
    struct Found
    {
        AuditBlock block;
        QString file;
    };

    Base::Result<bool> findConditions();
    Base::Result<bool> skipToText();
    static Found foundIn(const Row &row)
    {
        return {
            {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)},
            row.text(6)};
    }
    Base::Result<std::optional<Found>> nextOfAny();
    Base::Result<std::optional<Found>> nextWithTerms();
    Base::Result<std::optional<Found>> nextBlock();
    qint64 until() const { return m_filter.until ? m_filter.until : endOfTime; }
    void take(const QList<AuditRecord> &records, const AuditBlock &block);
    bool isFull() const { return m_page.records.size() >= m_filter.limit; }

    Connection &m_connection;
    const AuditFilter &m_filter;
    const AuditBlockReader &m_readBlock;
    qint64 m_low; ///< included; rises if ascending
    qint64 m_high; ///< excluded; falls if not
    std::array<qint64, 4> m_ids{}; ///< 0 = no condition
    std::optional<QList<qint64>> m_textTerms; ///< one of them has to occur
    AuditPage m_page;
};

Base::Result<AuditPage> ArchiveSearch::run(std::chrono::steady_clock::time_point end)
{
    m_page.next = m_filter.ascending ? m_low - 1 : m_high;
    if (!TRY(findConditions())) {
        m_page.complete = true;
        return m_page;
    }
    do {
        const auto found = TRY(nextBlock());
        if (!found) {
            m_page.complete = true;
            break;
        }
        const auto records = m_readBlock(found->file, found->block);
        if (!records && m_page.records.isEmpty())
            return records.error();
        if (!records)
            break;
        take(*records, found->block);
    } while (!isFull() && m_connection.clock().monotonic() < end);
    return m_page;
}

/// False if nothing can match.
Base::Result<bool> ArchiveSearch::findConditions()
{
    const auto drivers = TRY(auditDrivers(m_connection, m_filter));
    if (!drivers)
        return false;
    for (size_t i = 0; i < m_ids.size() && qsizetype(i) < drivers->size(); ++i)
        m_ids[i] = drivers->at(qsizetype(i)).id;
    if (drivers->isEmpty())
        m_textTerms = TRY(auditTermsWithText(m_connection, m_filter.text));
    return true;
}

/// Moves to the next block with one of the values that have the text. False if there is none.
Base::Result<bool> ArchiveSearch::skipToText()
{
    static constexpr char down[] = R"(
        SELECT block_seq FROM archive_posting WHERE term_id = :term AND block_seq < :high AND block_seq > :floor
        ORDER BY block_seq DESC LIMIT 1
    )";
    static constexpr char up[] = R"(
        SELECT block_seq FROM archive_posting WHERE term_id = :term AND block_seq < :high AND block_seq > :floor
        ORDER BY block_seq LIMIT 1
    )";
    qint64 next = 0;
    for (const qint64 term : *m_textTerms) {
        const auto take = [&](const Row &row) {
            const qint64 seq = row.integer(0);
            next = next == 0 ? seq : m_filter.ascending ? std::min(next, seq) : std::max(next, seq);
        };
        TRY(m_connection.selectOne(
            m_filter.ascending ? up : down, {term, m_high, m_low - AuditBlock::maxRecords}, take));
    }
    if (next == 0)
        return false;
    if (m_filter.ascending)
        m_low = std::max(m_low, next);
    else
        m_high = std::min(m_high, next + AuditBlock::maxRecords);
    return true;
}

Base::Result<std::optional<ArchiveSearch::Found>> ArchiveSearch::nextOfAny()
{
    static constexpr char down[] = R"(
        SELECT b.first_seq, b.last_seq, b.file_offset, b.file_size, b.min_time, b.max_time, s.file
        FROM archive_block AS b CROSS JOIN segment AS s
        WHERE b.first_seq < :high AND b.first_seq > :floor AND b.last_seq >= :low AND b.max_time >= :from
            AND b.min_time < :until AND s.first_seq = b.segment_seq
        ORDER BY b.first_seq DESC LIMIT 1
    )";
    static constexpr char up[] = R"(
        SELECT b.first_seq, b.last_seq, b.file_offset, b.file_size, b.min_time, b.max_time, s.file
        FROM archive_block AS b CROSS JOIN segment AS s
        WHERE b.first_seq < :high AND b.first_seq > :floor AND b.last_seq >= :low AND b.max_time >= :from
            AND b.min_time < :until AND s.first_seq = b.segment_seq
        ORDER BY b.first_seq LIMIT 1
    )";
    std::optional<Found> found;
    TRY(m_connection.selectOne(m_filter.ascending ? up : down,
        {m_high, m_low - AuditBlock::maxRecords, m_low, m_filter.from, until()},
        [&](const Row &row) { found = foundIn(row); }));
    return found;
}

Base::Result<std::optional<ArchiveSearch::Found>> ArchiveSearch::nextWithTerms()
{
    static constexpr char down[] = R"(
        SELECT b.first_seq, b.last_seq, b.file_offset, b.file_size, b.min_time, b.max_time, s.file
        FROM archive_posting AS w CROSS JOIN archive_block AS b CROSS JOIN segment AS s
        WHERE w.term_id = :a AND w.block_seq < :high AND w.block_seq > :floor AND b.first_seq = w.block_seq
            AND b.last_seq >= :low AND b.max_time >= :from AND b.min_time < :until
            AND (:b = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :b2 AND block_seq = w.block_seq))
            AND (:c = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :c2 AND block_seq = w.block_seq))
            AND (:d = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :d2 AND block_seq = w.block_seq))
            AND s.first_seq = b.segment_seq
        ORDER BY w.block_seq DESC LIMIT 1
    )";
    static constexpr char up[] = R"(
        SELECT b.first_seq, b.last_seq, b.file_offset, b.file_size, b.min_time, b.max_time, s.file
        FROM archive_posting AS w CROSS JOIN archive_block AS b CROSS JOIN segment AS s
        WHERE w.term_id = :a AND w.block_seq < :high AND w.block_seq > :floor AND b.first_seq = w.block_seq
            AND b.last_seq >= :low AND b.max_time >= :from AND b.min_time < :until
            AND (:b = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :b2 AND block_seq = w.block_seq))
            AND (:c = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :c2 AND block_seq = w.block_seq))
            AND (:d = 0 OR EXISTS (SELECT 1 FROM archive_posting WHERE term_id = :d2 AND block_seq = w.block_seq))
            AND s.first_seq = b.segment_seq
        ORDER BY w.block_seq LIMIT 1
    )";
    std::optional<Found> found;
    TRY(m_connection.selectOne(m_filter.ascending ? up : down,
        {m_ids[0], m_high, m_low - AuditBlock::maxRecords, m_low, m_filter.from, until(), m_ids[1], m_ids[1],
            m_ids[2], m_ids[2], m_ids[3], m_ids[3]},
        [&](const Row &row) { found = foundIn(row); }));
    return found;
}

/// The next block in the order of the query whose numbers, times and values allow a match.
Base::Result<std::optional<ArchiveSearch::Found>> ArchiveSearch::nextBlock()
{
    if (m_low >= m_high || (m_textTerms && !TRY(skipToText())))
        return std::optional<Found>();
    return m_ids[0] == 0 ? nextOfAny() : nextWithTerms();
}

void ArchiveSearch::take(const QList<AuditRecord> &records, const AuditBlock &block)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        const AuditRecord &record = records[m_filter.ascending ? i : records.size() - 1 - i];
        if (record.seq < m_low || record.seq >= m_high || !auditMatches(record, m_filter))
            continue;
        m_page.records.append(record);
        m_page.next = record.seq;
        if (isFull())
            return;
    }
    if (m_filter.ascending)
        m_low = block.last + 1;
    else
        m_high = block.first;
    m_page.next = m_filter.ascending ? block.last : block.first;
}

} // namespace

Base::Result<AuditPage> queryAuditArchive(Connection &connection, const AuditFilter &filter,
    std::chrono::steady_clock::time_point end, const AuditBlockReader &readBlock)
{
    return ArchiveSearch(connection, filter, readBlock).run(end);
}

} // namespace Storage
