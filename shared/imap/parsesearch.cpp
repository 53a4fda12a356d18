// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "base/text.h"
#include "imap/date.h"
#include "imap/searchtext.h"

#include <array>

namespace Imap::Parse {

using Base::Result;
using Kind = SearchNode::Kind;

namespace {

/// How a search key's arguments look.
enum class Shape : quint8 {
    Plain,
    NotPlain,
    Text,
    HeaderOf,
    HeaderAny,
    Keyword,
    NotKeyword,
    Number,
    Date,
    Uids,
    New,
    Old,
    Not,
    Or
};

struct SearchRow
{
    QByteArrayView name;
    Shape shape;
    Kind kind = Kind::All;
    quint32 flag = 0;
};

constexpr std::array<SearchRow, 35> searchRows{{
    {"ALL", Shape::Plain, Kind::All},
    {"ANSWERED", Shape::Plain, Kind::Flags, Base::FlagAnswered},
    {"BCC", Shape::HeaderOf, Kind::Header},
    {"BEFORE", Shape::Date, Kind::Before},
    {"BODY", Shape::Text, Kind::Body},
    {"CC", Shape::HeaderOf, Kind::Header},
    {"DELETED", Shape::Plain, Kind::Flags, Base::FlagDeleted},
    {"DRAFT", Shape::Plain, Kind::Flags, Base::FlagDraft},
    {"FLAGGED", Shape::Plain, Kind::Flags, Base::FlagFlagged},
    {"FROM", Shape::HeaderOf, Kind::Header},
    {"HEADER", Shape::HeaderAny, Kind::Header},
    {"KEYWORD", Shape::Keyword, Kind::Keyword},
    {"LARGER", Shape::Number, Kind::Larger},
    {"NEW", Shape::New},
    {"NOT", Shape::Not, Kind::Not},
    {"OLD", Shape::Old},
    {"ON", Shape::Date, Kind::On},
    {"OR", Shape::Or, Kind::Or},
    {"RECENT", Shape::Plain, Kind::Recent},
    {"SEEN", Shape::Plain, Kind::Flags, Base::FlagSeen},
    {"SENTBEFORE", Shape::Date, Kind::SentBefore},
    {"SENTON", Shape::Date, Kind::SentOn},
    {"SENTSINCE", Shape::Date, Kind::SentSince},
    {"SINCE", Shape::Date, Kind::Since},
    {"SMALLER", Shape::Number, Kind::Smaller},
    {"SUBJECT", Shape::HeaderOf, Kind::Header},
    {"TEXT", Shape::Text, Kind::Text},
    {"TO", Shape::HeaderOf, Kind::Header},
    {"UID", Shape::Uids, Kind::Uids},
    {"UNANSWERED", Shape::NotPlain, Kind::Flags, Base::FlagAnswered},
    {"UNDELETED", Shape::NotPlain, Kind::Flags, Base::FlagDeleted},
    {"UNDRAFT", Shape::NotPlain, Kind::Flags, Base::FlagDraft},
    {"UNFLAGGED", Shape::NotPlain, Kind::Flags, Base::FlagFlagged},
    {"UNKEYWORD", Shape::NotKeyword, Kind::Keyword},
    {"UNSEEN", Shape::NotPlain, Kind::Flags, Base::FlagSeen},
}};

SearchNode negated(SearchNode node)
{
    SearchNode out;
    out.kind = Kind::Not;
    out.children.append(std::move(node));
    return out;
}

SearchNode flagNode(quint32 flag)
{
    SearchNode node;
    node.kind = Kind::Flags;
    node.number = flag;
    return node;
}

SearchNode kindNode(Kind kind)
{
    SearchNode node;
    node.kind = kind;
    return node;
}

/// Reads the keys of one SEARCH. Recursion goes one level down per parenthesis, NOT and OR, and
/// Reader::enter() bounds it.
class KeyReader
{
public:
    KeyReader(Reader &in, SearchText text) : m_in(in), m_text(std::move(text)) { }

    Result<SearchNode> key();
    /// key *(SP key): the key itself, or an And of all.
    Result<SearchNode> keys();

private:
    Result<SearchNode> named(const SearchRow &row);
    Result<SearchNode> withArgument(const SearchRow &row);
    Result<SearchNode> combined(const SearchRow &row);
    Result<SearchNode> parenthesised();
    Result<void> foldedString(SearchNode &node);

    Reader &m_in;
    SearchText m_text;
};

} // namespace

static const SearchRow *findRow(QByteArrayView name)
{
    for (const auto &row : searchRows) {
        if (Base::equalsIgnoreCase(row.name, name))
            return &row;
    }
    return nullptr;
}

// date = date-text / DQUOTE date-text DQUOTE
static Result<qint64> searchDate(Reader &in)
{
    const QByteArray text = TRY(in.astring());
    const auto day = parseDate(text);
    if (!day)
        return bad("Invalid date");
    return *day;
}

static Result<QByteArray> keyword(Reader &in)
{
    const QByteArrayView name = TRY(in.atom());
    FlagList checked;
    TRY(addFlag(checked, name));
    return name.toByteArray();
}

Result<void> KeyReader::foldedString(SearchNode &node)
{
    const QByteArray bytes = TRY(m_in.astring());
    FoldedText folded = TRY(m_text.fold(bytes, node.kind == SearchNode::Kind::Header));
    node.text = std::move(folded.text);
    node.olderText = std::move(folded.older);
    return {};
}

Result<SearchNode> KeyReader::withArgument(const SearchRow &row)
{
    SearchNode node = kindNode(row.kind);
    TRY(m_in.space());
    switch (row.shape) {
    case Shape::Text:
        TRY(foldedString(node));
        break;
    case Shape::HeaderOf:
        node.field = row.name.toByteArray().toLower();
        TRY(foldedString(node));
        break;
    case Shape::HeaderAny:
        node.field = TRY(m_in.astring()).toLower();
        if (node.field.isEmpty())
            return bad("A header field name was expected");
        TRY(m_in.space());
        TRY(foldedString(node));
        break;
    case Shape::Keyword:
    case Shape::NotKeyword:
        node.text = TRY(keyword(m_in));
        break;
    case Shape::Number:
        node.number = TRY(m_in.number(0x7fff'ffff'ffff'ffff));
        break;
    case Shape::Date:
        node.day = TRY(searchDate(m_in));
        break;
    default:
        node.set = TRY(m_in.sequenceSet());
    }
    return row.shape == Shape::NotKeyword ? negated(std::move(node)) : std::move(node);
}

Result<SearchNode> KeyReader::combined(const SearchRow &row)
{
    TRY(m_in.enter());
    SearchNode node = kindNode(row.kind);
    const int operands = row.shape == Shape::Or ? 2 : 1;
    for (int i = 0; i < operands; ++i) {
        TRY(m_in.space());
        node.children.append(TRY(key()));
    }
    m_in.leave();
    return node;
}

Result<SearchNode> KeyReader::named(const SearchRow &row)
{
    SearchNode node = kindNode(row.kind);
    node.number = row.flag;
    switch (row.shape) {
    case Shape::Plain:
        return node;
    case Shape::NotPlain:
        return negated(std::move(node));
    case Shape::Old:
        return negated(kindNode(Kind::Recent));
    case Shape::New:
        node.kind = Kind::And;
        node.children = {kindNode(Kind::Recent), negated(flagNode(Base::FlagSeen))};
        return node;
    case Shape::Not:
    case Shape::Or:
        return combined(row);
    default:
        return withArgument(row);
    }
}

Result<SearchNode> KeyReader::parenthesised()
{
    TRY(m_in.enter());
    SearchNode node = TRY(keys());
    TRY(m_in.expect(')'));
    m_in.leave();
    return node;
}

Result<SearchNode> KeyReader::key()
{
    TRY(m_in.countArgument());
    const char first = m_in.peek();
    if (m_in.skip('('))
        return parenthesised();
    if (first == '*' || (first >= '0' && first <= '9')) {
        SearchNode node = kindNode(Kind::Sequence);
        node.set = TRY(m_in.sequenceSet());
        return node;
    }
    const SearchRow *row = findRow(TRY(m_in.atom()));
    if (!row)
        return bad("Unknown search key");
    return named(*row);
}

Result<SearchNode> KeyReader::keys()
{
    SearchNode first = TRY(key());
    if (m_in.peek() != ' ')
        return first;
    SearchNode all = kindNode(Kind::And);
    all.children.append(std::move(first));
    while (m_in.moreFollows())
        all.children.append(TRY(key()));
    return all.children.size() == 1 ? all.children.takeFirst() : std::move(all);
}

// search = "SEARCH" [SP "CHARSET" SP astring] 1*(SP search-key)
Result<Command> search(Reader &in, bool uid)
{
    TRY(in.space());
    Search command;
    command.uid = uid;
    SearchText text;
    if (in.skipWord("CHARSET")) {
        TRY(in.space());
        command.charset = TRY(in.astring()).toUpper();
        text = TRY(SearchText::forCharset(command.charset));
        TRY(in.space());
    }
    command.root = TRY(KeyReader(in, std::move(text)).keys());
    return Command(std::move(command));
}

} // namespace Imap::Parse
