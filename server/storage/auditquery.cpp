// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditquery.h"

#include "base/clock.h"
#include "storage/auditarchive.h"
#include "storage/auditterms.h"

#include <QSet>

#include <array>
#include <limits>
#include <optional>

namespace Storage {

namespace {

constexpr qint64 queryHour = 3'600'000'000;
constexpr int window = 4000; // rows looked at between two looks at the clock
constexpr int firstWindows = 1; // of a search for text, before its terms are asked for

using Moment = std::chrono::steady_clock::time_point;

/// One query of the database while it runs.
class Search
{
public:
    Search(Connection &connection, const AuditFilter &filter, Moment end)
        : m_connection(connection)
        , m_filter(filter)
        , m_end(end)
    {
    }

    Base::Result<AuditPage> run();

private:
    bool matches(const AuditRecord &record) const { return auditMatches(record, m_filter); }
    bool isOver() const
    {
        return m_page.complete || m_page.records.size() >= m_filter.limit
            || m_connection.clock().monotonic() >= m_end;
    }
    Base::Result<void> findBounds();
    Base::Result<bool> findDrivers();
    Base::Result<void> scanUp();
    Base::Result<void> scanDown(int windows);
    Base::Result<void> scanPostings();
    Base::Result<QList<qint64>> postings(const std::array<qint64, 4> &ids);
    Base::Result<void> take(qint64 seq);
    Base::Result<void> searchTerms();

    Connection &m_connection;
    const AuditFilter &m_filter;
    const Moment m_end;
    qint64 m_low = 0; ///< included
    qint64 m_high = 0; ///< excluded; falls as the search goes down
    QList<AuditDriver> m_drivers; ///< the rarest first
    AuditPage m_page;
};

Base::Result<AuditPage> Search::run()
{
    TRY(findBounds());
    m_page.next = m_filter.ascending ? m_low - 1 : m_high;
    if (m_low >= m_high || !TRY(findDrivers())) {
        m_page.complete = true;
        if (m_filter.ascending)
            m_page.next = std::max(m_filter.after, m_high - 1);
        return m_page;
    }
    if (m_filter.ascending)
        TRY(scanUp());
    else if (!m_drivers.isEmpty())
        TRY(scanPostings());
    else if (m_filter.text.isEmpty())
        TRY(scanDown(std::numeric_limits<int>::max()));
    else
        TRY(searchTerms());
    return m_page;
}

Base::Result<void> Search::findBounds()
{
    static constexpr char hours[] = R"(
        SELECT min(first_seq), max(last_seq) FROM record_hour WHERE hour >= :first AND hour <= :last
    )";
    const auto range = TRY(auditRange(m_connection));
    m_low = std::max(range.first, m_filter.after + 1);
    m_high = range.second + 1;
    if (m_filter.before > 0)
        m_high = std::min(m_high, m_filter.before);
    if (m_filter.from || m_filter.until) {
        const qint64 last = m_filter.until ? m_filter.until / queryHour : std::numeric_limits<qint64>::max();
        TRY(m_connection.selectOne(hours, {m_filter.from / queryHour, last}, [&](const Row &row) {
            if (row.isNull(0)) {
                m_high = m_low;
                return;
            }
            m_low = std::max(m_low, row.integer(0));
            m_high = std::min(m_high, row.integer(1) + 1);
        }));
    }
    return {};
}

/// False if a value does not occur at all.
Base::Result<bool> Search::findDrivers()
{
    const auto drivers = TRY(auditDrivers(m_connection, m_filter));
    if (drivers)
        m_drivers = *drivers;
    return drivers.has_value();
}

Base::Result<void> Search::scanUp()
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash, session
        FROM record WHERE seq >= :low AND seq < :high ORDER BY seq LIMIT :window
    )";
    do {
        int rows = 0;
        TRY(m_connection.select(sql, {m_low, m_high, window}, [&](const Row &row) {
            const AuditRecord record = auditRecordFrom(row);
            ++rows;
            m_low = record.seq + 1;
            if (matches(record))
                m_page.records.append(record);
            return m_page.records.size() < m_filter.limit;
        }));
        m_page.next = m_low - 1;
        m_page.complete = rows < window && m_page.records.size() < m_filter.limit;
    } while (!isOver());
    return {};
}

Base::Result<void> Search::scanDown(int windows)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash, session
        FROM record WHERE seq >= :low AND seq < :high ORDER BY seq DESC LIMIT :window
    )";
    do {
        int rows = 0;
        TRY(m_connection.select(sql, {m_low, m_high, window}, [&](const Row &row) {
            const AuditRecord record = auditRecordFrom(row);
            ++rows;
            m_high = record.seq;
            if (matches(record))
                m_page.records.append(record);
            return m_page.records.size() < m_filter.limit;
        }));
        m_page.next = m_high;
        m_page.complete = rows < window && m_page.records.size() < m_filter.limit;
    } while (--windows > 0 && !isOver());
    return {};
}

/// Those records that have all of \a ids, among the next of the first one; 0 = no condition.
Base::Result<QList<qint64>> Search::postings(const std::array<qint64, 4> &ids)
{
    static constexpr char sql[] = R"(
        SELECT w.seq, (:b = 0 OR EXISTS (SELECT 1 FROM posting WHERE term_id = :b2 AND seq = w.seq))
            AND (:c = 0 OR EXISTS (SELECT 1 FROM posting WHERE term_id = :c2 AND seq = w.seq))
            AND (:d = 0 OR EXISTS (SELECT 1 FROM posting WHERE term_id = :d2 AND seq = w.seq))
        FROM posting AS w WHERE w.term_id = :a AND w.seq >= :low AND w.seq < :high
        ORDER BY w.seq DESC LIMIT :window
    )";
    QList<qint64> found;
    int rows = 0;
    TRY(m_connection.select(sql,
        {ids[1], ids[1], ids[2], ids[2], ids[3], ids[3], ids[0], m_low, m_high, window}, [&](const Row &row) {
            ++rows;
            m_high = row.integer(0);
            if (row.integer(1))
                found.append(m_high);
            return found.size() < m_filter.limit - m_page.records.size() + 1;
        }));
    if (rows < window && found.size() <= m_filter.limit - m_page.records.size())
        m_high = m_low;
    return found;
}

Base::Result<void> Search::scanPostings()
{
    std::array<qint64, 4> ids{};
    for (size_t i = 0; i < ids.size() && qsizetype(i) < m_drivers.size(); ++i)
        ids[i] = m_drivers.at(qsizetype(i)).id;
    do {
        const QList<qint64> found = TRY(postings(ids));
        m_page.next = m_high;
        m_page.complete = m_high <= m_low;
        for (const qint64 seq : found) {
            TRY(take(seq));
            if (m_page.records.size() < m_filter.limit)
                continue;
            m_page.next = m_high = seq;
            m_page.complete = seq <= m_low;
            break;
        }
    } while (!isOver());
    return {};
}

Base::Result<void> Search::take(qint64 seq)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash, session
        FROM record WHERE seq = :seq
    )";
    TRY(m_connection.selectOne(sql, {seq}, [&](const Row &row) {
        AuditRecord record = auditRecordFrom(row);
        if (matches(record))
            m_page.records.append(std::move(record));
    }));
    return {};
}

/// What occurs often is found by looking at the last records; what is rare has few values, and their postings
/// tell.
Base::Result<void> Search::searchTerms()
{
    static constexpr char sql[] = R"(
        SELECT seq FROM posting WHERE term_id = :term AND seq >= :low AND seq < :high ORDER BY seq DESC LIMIT :limit
    )";
    TRY(scanDown(firstWindows));
    if (isOver())
        return {};
    const auto terms = TRY(auditTermsWithText(m_connection, m_filter.text));
    if (!terms)
        return scanDown(std::numeric_limits<int>::max());
    const int each = int(m_filter.limit - m_page.records.size()) + 1;
    QSet<qint64> found;
    qint64 floor = m_low; // all terms were asked from here on
    for (const qint64 term : *terms) {
        int rows = 0;
        qint64 last = m_high;
        TRY(m_connection.select(sql, {term, m_low, m_high, each}, [&](const Row &row) {
            found.insert(last = row.integer(0));
            return ++rows < each;
        }));
        if (rows == each)
            floor = std::max(floor, last);
    }
    QList<qint64> order(found.cbegin(), found.cend());
    std::sort(order.begin(), order.end(), std::greater<>());
    m_page.complete = floor == m_low;
    m_page.next = floor;
    for (const qint64 seq : std::as_const(order)) {
        if (seq < floor)
            break;
        TRY(take(seq));
        if (m_page.records.size() < m_filter.limit)
            continue;
        m_page.next = seq;
        m_page.complete = false;
        break;
    }
    return {};
}

/// Database and archive as one.
class WholeSearch
{
public:
    WholeSearch(
        Connection &connection, const AuditFilter &filter, Moment end, const AuditBlockReader &readBlock)
        : m_connection(connection)
        , m_filter(filter)
        , m_end(end)
        , m_readBlock(readBlock)
    {
    }

    Base::Result<AuditPage> run();

private:
    Base::Result<AuditPage> down();
    Base::Result<AuditPage> up();
    bool isOver(const AuditPage &page) const
    {
        return page.records.size() >= m_filter.limit || m_connection.clock().monotonic() >= m_end;
    }
    /// What \a page does not have yet.
    AuditFilter rest(const AuditPage &page) const
    {
        AuditFilter filter = m_filter;
        filter.limit -= int(page.records.size());
        return filter;
    }

    Connection &m_connection;
    const AuditFilter &m_filter;
    const Moment m_end;
    const AuditBlockReader &m_readBlock;
    static constexpr qint64 nothing = std::numeric_limits<qint64>::max();
    qint64 m_first = 0; ///< in the database
};

void append(AuditPage &page, const AuditPage &more)
{
    page.records += more.records;
    page.next = more.next;
    page.complete = more.complete;
}

Base::Result<AuditPage> WholeSearch::run()
{
    m_first = TRY(auditRange(m_connection)).first;
    if (m_first == 0)
        m_first = nothing;
    if (m_filter.after + 1 >= m_first)
        return Search(m_connection, m_filter, m_end).run();
    return m_filter.ascending ? up() : down();
}

Base::Result<AuditPage> WholeSearch::down()
{
    AuditPage page = TRY(Search(m_connection, m_filter, m_end).run());
    if (!page.complete)
        return page;
    AuditFilter older = rest(page);
    older.before = m_filter.before > 0 ? std::min(m_filter.before, m_first) : m_first;
    page.next = older.before;
    page.complete = false;
    // A call that begins at the archive looks into it, whatever the time is.
    const bool looked = m_filter.before == 0 || m_filter.before > m_first;
    if (isOver(page) && (looked || page.records.size() >= m_filter.limit))
        return page;
    auto archived = queryAuditArchive(m_connection, older, m_end, m_readBlock);
    if (archived)
        append(page, *archived);
    else if (page.records.isEmpty())
        return archived.error();
    return page;
}

Base::Result<AuditPage> WholeSearch::up()
{
    AuditFilter older = m_filter;
    older.before = m_filter.before > 0 ? std::min(m_filter.before, m_first) : m_first;
    AuditPage page = TRY(queryAuditArchive(m_connection, older, m_end, m_readBlock));
    if (!page.complete || m_first == nothing)
        return page;
    page.next = older.before - 1;
    page.complete = false;
    if (isOver(page))
        return page;
    AuditFilter newer = rest(page);
    newer.after = std::max(m_filter.after, page.next);
    append(page, TRY(Search(m_connection, newer, m_end).run()));
    return page;
}

} // namespace

Base::Result<AuditPage> queryAudit(Connection &connection, const AuditFilter &filter,
    std::chrono::milliseconds budget, const AuditBlockReader &readBlock)
{
    const Moment end = connection.clock().monotonic() + budget;
    return readBlock ? WholeSearch(connection, filter, end, readBlock).run()
                     : Search(connection, filter, end).run();
}

Base::Result<AuditName> findAuditName(Connection &connection, qint64 objectId)
{
    static constexpr char sql[] = R"(
        SELECT r.path, r.object_type FROM posting AS p JOIN record AS r ON r.seq = p.seq
        WHERE p.term_id = :id ORDER BY p.seq DESC LIMIT 20
    )";
    static constexpr char archived[] = "SELECT path, object_type FROM archived_name WHERE object_id = :id";
    AuditName name;
    TRY(connection.select(sql, {-objectId}, [&](const Row &row) {
        name = {row.text(0), row.integer(1)};
        return name.path.isEmpty();
    }));
    if (name.path.isEmpty()) {
        TRY(connection.selectOne(archived, {objectId}, [&](const Row &row) {
            name = {row.text(0), row.integer(1)};
        }));
    }
    return name;
}

Base::Result<std::pair<qint64, qint64>> auditRange(Connection &connection)
{
    static constexpr char first[] = "SELECT seq FROM record ORDER BY seq LIMIT 1";
    static constexpr char last[] = "SELECT seq FROM record ORDER BY seq DESC LIMIT 1";
    std::pair<qint64, qint64> range;
    TRY(connection.selectOne(first, {}, [&](const Row &row) { range.first = row.integer(0); }));
    TRY(connection.selectOne(last, {}, [&](const Row &row) { range.second = row.integer(0); }));
    return range;
}

} // namespace Storage
