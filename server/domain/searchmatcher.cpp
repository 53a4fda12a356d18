// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchmatcher.h"

#include "base/text.h"
#include "domain/limits.h"
#include "domain/mailbox.h"

#include <algorithm>

namespace Domain {

using namespace Base;
using Storage::SearchRow;

namespace {

constexpr qint64 day = 24 * 60 * 60;

Match opposite(Match verdict)
{
    return Match(int(Match::Yes) - int(verdict));
}

} // namespace

bool contains(const UidSet &set, Uid uid)
{
    const auto after = std::upper_bound(
        set.cbegin(), set.cend(), uid, [](Uid value, const UidRange &range) { return value < range.first; });
    return after != set.cbegin() && std::prev(after)->last >= uid;
}

quint32 SearchMatcher::ownColumns(SearchKey::Kind kind)
{
    switch (kind) {
    case SearchKey::SentBefore:
    case SearchKey::SentOn:
    case SearchKey::SentSince:
        return Storage::SearchSentDate;
    case SearchKey::Header:
        return Storage::SearchHeaderText;
    case SearchKey::Body:
        return Storage::SearchBodyText;
    case SearchKey::Text:
        return Storage::SearchHeaderText | Storage::SearchBodyText;
    default:
        return 0;
    }
}

Result<SearchMatcher::Node> SearchMatcher::compile(const SearchKey &key, int depth)
{
    if (depth > maxSearchDepth)
        return {Code::Invalid, QStringLiteral("the search is nested too deeply")};
    if (key.kind > SearchKey::ModSeqSince || (key.kind == SearchKey::Not && key.children.size() != 1))
        return {Code::Invalid, QStringLiteral("malformed search")};
    TRY(checkUids(key.uids));
    Node node;
    node.kind = key.kind;
    node.uids = key.uids;
    node.number = key.number;
    node.line = key.field.toLower() + ':';
    node.text = key.text;
    node.keyword = QString::fromUtf8(key.text);
    node.matcher.setPattern(node.text);
    node.columns = ownColumns(key.kind);
    node.children.reserve(size_t(key.children.size()));
    for (const SearchKey &child : key.children) {
        node.children.push_back(TRY(compile(child, depth + 1)));
        node.columns |= node.children.back().columns;
    }
    std::stable_sort(node.children.begin(), node.children.end(),
        [](const Node &a, const Node &b) { return a.columns < b.columns; });
    return node;
}

Result<SearchMatcher> SearchMatcher::from(const SearchKey &program)
{
    SearchMatcher matcher;
    matcher.m_root = TRY(compile(program, 1));
    return matcher;
}

Match SearchMatcher::match(const SearchRow &row, quint32 available) const
{
    return evaluate(m_root, row, available);
}

Match SearchMatcher::evaluateTree(const Node &node, const SearchRow &row, quint32 available)
{
    if (node.kind == SearchKey::Not)
        return opposite(evaluate(node.children.front(), row, available));
    const Match decisive = node.kind == SearchKey::And ? Match::No : Match::Yes;
    Match verdict = opposite(decisive); // And of nothing is true, Or of nothing is false
    for (const Node &child : node.children) {
        const Match one = evaluate(child, row, available);
        if (one == decisive)
            return decisive;
        if (one == Match::Unknown)
            verdict = Match::Unknown;
    }
    return verdict;
}

Match SearchMatcher::evaluate(const Node &node, const SearchRow &row, quint32 available)
{
    switch (node.kind) {
    case SearchKey::And:
    case SearchKey::Or:
    case SearchKey::Not:
        return evaluateTree(node, row, available);
    case SearchKey::Text: // the header alone may say yes
        if ((available & Storage::SearchHeaderText) && node.matcher.indexIn(row.headerText) >= 0)
            return Match::Yes;
        if (!(available & Storage::SearchBodyText))
            return Match::Unknown;
        return node.matcher.indexIn(row.bodyText) >= 0 ? Match::Yes : Match::No;
    default:
        if ((ownColumns(node.kind) & ~available) != 0)
            return Match::Unknown;
        return matches(node, row) ? Match::Yes : Match::No;
    }
}

bool SearchMatcher::matches(const Node &node, const SearchRow &row)
{
    const qint64 date = qint64(node.number);
    switch (node.kind) {
    case SearchKey::All:
        return true;
    case SearchKey::Uids:
    case SearchKey::Recent:
        return contains(node.uids, row.uid);
    case SearchKey::Flags:
        return (row.flags & node.number) == node.number;
    case SearchKey::Keyword:
        return row.keywords.contains(node.keyword, Qt::CaseInsensitive);
    case SearchKey::Larger:
        return row.size > node.number;
    case SearchKey::Smaller:
        return row.size < node.number;
    case SearchKey::Before:
        return row.internalDate < date;
    case SearchKey::On:
        return row.internalDate >= date && row.internalDate < date + day;
    case SearchKey::Since:
        return row.internalDate >= date;
    case SearchKey::SentBefore: // a message without a Date header was sent on no day
        return row.sentDate != 0 && row.sentDate < date;
    case SearchKey::SentOn:
        return row.sentDate != 0 && row.sentDate >= date && row.sentDate < date + day;
    case SearchKey::SentSince:
        return row.sentDate != 0 && row.sentDate >= date;
    case SearchKey::Header:
        return matchesHeader(node, row.headerText);
    case SearchKey::Body:
        return node.matcher.indexIn(row.bodyText) >= 0;
    case SearchKey::ModSeqSince:
        return row.modSeq >= node.number;
    case SearchKey::And:
    case SearchKey::Or:
    case SearchKey::Not:
    case SearchKey::Text:
        break; // evaluate() took these
    }
    return false;
}

bool SearchMatcher::matchesHeader(const Node &node, const QByteArray &headerText)
{
    const QByteArrayView all(headerText);
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = all.indexOf('\n', at);
        if (end < 0)
            end = all.size();
        const QByteArrayView line = all.sliced(at, end - at);
        if (line.startsWith(node.line)) {
            const QByteArrayView value = line.sliced(node.line.size());
            if (node.text.isEmpty() || node.matcher.indexIn(value.data(), value.size()) >= 0)
                return true;
        }
        at = end + 1;
    }
    return false;
}

} // namespace Domain
