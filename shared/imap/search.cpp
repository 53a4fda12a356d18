// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/search.h"

#include <algorithm>

namespace Imap {

using Kind = SearchNode::Kind;
using Base::SearchKey;

static SearchKey::Kind loweredKind(Kind kind)
{
    switch (kind) {
    case Kind::All:
        return SearchKey::All;
    case Kind::And:
        return SearchKey::And;
    case Kind::Or:
        return SearchKey::Or;
    case Kind::Not:
        return SearchKey::Not;
    case Kind::Sequence:
    case Kind::Uids:
        return SearchKey::Uids;
    case Kind::Flags:
        return SearchKey::Flags;
    case Kind::Keyword:
        return SearchKey::Keyword;
    case Kind::Recent:
        return SearchKey::Recent;
    case Kind::Larger:
        return SearchKey::Larger;
    case Kind::Smaller:
        return SearchKey::Smaller;
    case Kind::Before:
        return SearchKey::Before;
    case Kind::On:
        return SearchKey::On;
    case Kind::Since:
        return SearchKey::Since;
    case Kind::SentBefore:
        return SearchKey::SentBefore;
    case Kind::SentOn:
        return SearchKey::SentOn;
    case Kind::SentSince:
        return SearchKey::SentSince;
    case Kind::Header:
        return SearchKey::Header;
    case Kind::Body:
        return SearchKey::Body;
    case Kind::Text:
        return SearchKey::Text;
    }
    return SearchKey::All;
}

SearchKey lowered(const SearchNode &node, const SearchContext &context)
{
    SearchKey key;
    key.kind = loweredKind(node.kind);
    key.field = node.field;
    key.text = node.text;
    // SearchKey has no days before 1970; no message is that old, so the first day means the same.
    key.number = node.day != 0 ? quint64(std::max<qint64>(0, node.day)) : node.number;
    if (node.kind == Kind::Sequence || node.kind == Kind::Uids)
        key.uids = context.resolve(node.set, node.kind == Kind::Uids);
    if (node.kind == Kind::Recent)
        key.uids = context.recent;
    key.children.reserve(node.children.size());
    for (const SearchNode &child : node.children)
        key.children.append(lowered(child, context));
    if (!node.olderText.isEmpty()) {
        SearchKey either{SearchKey::Or, {key, key}, {}, 0, {}, {}};
        either.children.last().text = node.olderText;
        return either;
    }
    return key;
}

bool usesSequenceNumbers(const SearchNode &node)
{
    return node.kind == Kind::Sequence
        || std::any_of(node.children.cbegin(), node.children.cend(), usesSequenceNumbers);
}

void forEachSequence(const SearchNode &node, const std::function<void(const SequenceSet &)> &visit)
{
    if (node.kind == Kind::Sequence)
        visit(node.set);
    for (const SearchNode &child : node.children)
        forEachSequence(child, visit);
}

} // namespace Imap
