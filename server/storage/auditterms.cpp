// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditterms.h"

#include <algorithm>
#include <array>

namespace Storage {

namespace {

constexpr int maxTextTerms = 500;
constexpr qsizetype shortestText = 3; // of the trigram index

bool hasTerm(const AuditRecord &r, const AuditTerm &term)
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

} // namespace

bool auditMatches(const AuditRecord &r, const AuditFilter &filter)
{
    if ((filter.from && r.time < filter.from) || (filter.until && r.time >= filter.until))
        return false;
    for (const AuditTerm &term : filter.terms) {
        if (!hasTerm(r, term))
            return false;
    }
    return filter.text.isEmpty() || hasText(r, filter.text);
}

Base::Result<std::optional<QList<AuditDriver>>> auditDrivers(
    Connection &connection, const AuditFilter &filter)
{
    static constexpr char sql[] = "SELECT term_id, uses FROM term WHERE tag = :tag AND text = :text";
    QList<AuditDriver> drivers;
    for (const AuditTerm &term : filter.terms) {
        AuditDriver driver;
        if (term.tag == AuditTag::ObjectId) {
            driver.id = -term.text.toLongLong();
            if (driver.id >= 0)
                return std::optional<QList<AuditDriver>>();
        } else if (!TRY(connection.selectOne(sql, {term.tag, term.text}, [&](const Row &row) {
                       driver = {row.integer(0), row.integer(1)};
                   }))) {
            return std::optional<QList<AuditDriver>>();
        }
        drivers.append(driver);
    }
    std::sort(drivers.begin(), drivers.end(),
        [](const AuditDriver &a, const AuditDriver &b) { return a.uses < b.uses; });
    return std::optional(drivers);
}

Base::Result<std::optional<QList<qint64>>> auditTermsWithText(Connection &connection, const QString &text)
{
    static constexpr char sql[] = "SELECT rowid FROM term_text WHERE term_text MATCH :text LIMIT :limit";
    std::optional<QList<qint64>> terms;
    if (text.size() < shortestText)
        return terms;
    QString phrase = text;
    phrase = u'"' + phrase.replace(u'"', QStringLiteral("\"\"")) + u'"';
    terms.emplace();
    TRY(connection.select(sql, {phrase, maxTextTerms + 1}, [&](const Row &row) {
        terms->append(row.integer(0));
        return true;
    }));
    if (terms->size() > maxTextTerms)
        terms.reset();
    return terms;
}

} // namespace Storage
