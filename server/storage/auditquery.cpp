// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditquery.h"

#include "base/clock.h"

#include <QSet>

#include <array>
#include <limits>
#include <optional>

namespace Storage {

namespace {

constexpr qint64 queryHour = 3'600'000'000;
constexpr int window = 4000; // rows looked at between two looks at the clock
constexpr int firstWindows = 1; // of a search for text, before its terms are asked for
constexpr int maxTextTerms = 500;

bool has(const AuditRecord &r, const AuditTerm &term)
{
    return term.tag == AuditTag::ObjectId ? QString::number(r.objectId) == term.text
                                          : auditTerms(r).contains(term);
}

bool hasText(const AuditRecord &r, const QString &text)
{
    const auto contains = [&](const QString *value) { return value->contains(text, Qt::CaseInsensitive); };
    const std::array values{&r.user, &r.path, &r.ownerName, &r.from, &r.program, &r.event, &r.requested,
        &r.method, &r.impersonator, &r.rights, &r.action, &r.target, &r.detail};
    return std::any_of(values.begin(), values.end(), contains);
}

/// One query while it runs.
class Search
{
public:
    Search(Connection &connection, const AuditFilter &filter, std::chrono::milliseconds budget)
        : m_connection(connection)
        , m_filter(filter)
        , m_end(connection.clock().monotonic() + budget)
    {
    }

    Base::Result<AuditPage> run();

private:
    struct Driver
    {
        qint64 id = 0; ///< negative: an object
        qint64 uses = 0;
    };

    bool matches(const AuditRecord &record) const;
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
    Base::Result<std::optional<QList<qint64>>> termsWithText();

    Connection &m_connection;
    const AuditFilter &m_filter;
    const std::chrono::steady_clock::time_point m_end;
    qint64 m_low = 0; ///< included
    qint64 m_high = 0; ///< excluded; falls as the search goes down
    QList<Driver> m_drivers; ///< the rarest first
    AuditPage m_page;
};

bool Search::matches(const AuditRecord &r) const
{
    if ((m_filter.from && r.time < m_filter.from) || (m_filter.until && r.time >= m_filter.until))
        return false;
    for (const AuditTerm &term : m_filter.terms) {
        if (!has(r, term))
            return false;
    }
    return m_filter.text.isEmpty() || hasText(r, m_filter.text);
}

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
    static constexpr char sql[] = "SELECT term_id, uses FROM term WHERE tag = :tag AND text = :text";
    for (const AuditTerm &term : m_filter.terms) {
        Driver driver;
        if (term.tag == AuditTag::ObjectId) {
            driver.id = -term.text.toLongLong();
            if (driver.id >= 0)
                return false;
        } else if (!TRY(m_connection.selectOne(sql, {term.tag, term.text}, [&](const Row &row) {
                       driver = {row.integer(0), row.integer(1)};
                   }))) {
            return false;
        }
        m_drivers.append(driver);
    }
    std::sort(
        m_drivers.begin(), m_drivers.end(), [](const Driver &a, const Driver &b) { return a.uses < b.uses; });
    return true;
}

Base::Result<void> Search::scanUp()
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash
        FROM record WHERE seq >= :low AND seq < :high ORDER BY seq LIMIT :window
    )";
    while (!isOver()) {
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
    }
    return {};
}

Base::Result<void> Search::scanDown(int windows)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash
        FROM record WHERE seq >= :low AND seq < :high ORDER BY seq DESC LIMIT :window
    )";
    for (int i = 0; i < windows && !isOver(); ++i) {
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
    }
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
    while (!isOver()) {
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
    }
    return {};
}

Base::Result<void> Search::take(qint64 seq)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash
        FROM record WHERE seq = :seq
    )";
    TRY(m_connection.selectOne(sql, {seq}, [&](const Row &row) {
        AuditRecord record = auditRecordFrom(row);
        if (matches(record))
            m_page.records.append(std::move(record));
    }));
    return {};
}

/// The values that have the text; nothing if there are too many for it to help, or it is too short.
Base::Result<std::optional<QList<qint64>>> Search::termsWithText()
{
    static constexpr char sql[] = "SELECT rowid FROM term_text WHERE term_text MATCH :text LIMIT :limit";
    std::optional<QList<qint64>> terms;
    if (m_filter.text.size() < 3)
        return terms;
    QString phrase = m_filter.text;
    phrase = u'"' + phrase.replace(u'"', QStringLiteral("\"\"")) + u'"';
    terms.emplace();
    TRY(m_connection.select(sql, {phrase, maxTextTerms + 1}, [&](const Row &row) {
        terms->append(row.integer(0));
        return true;
    }));
    if (terms->size() > maxTextTerms)
        terms.reset();
    return terms;
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
    const auto terms = TRY(termsWithText());
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

} // namespace

Base::Result<AuditPage> queryAudit(
    Connection &connection, const AuditFilter &filter, std::chrono::milliseconds budget)
{
    return Search(connection, filter, budget).run();
}

Base::Result<AuditName> findAuditName(Connection &connection, qint64 objectId)
{
    static constexpr char sql[] = R"(
        SELECT r.path, r.object_type FROM posting AS p JOIN record AS r ON r.seq = p.seq
        WHERE p.term_id = :id ORDER BY p.seq DESC LIMIT 20
    )";
    AuditName name;
    TRY(connection.select(sql, {-objectId}, [&](const Row &row) {
        name = {row.text(0), row.integer(1)};
        return name.path.isEmpty();
    }));
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
