// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace Imap::Parse {

using Base::Result;
using Kind = FetchItem::Kind;

namespace {

struct NamedKind
{
    QByteArrayView name;
    Kind kind;
};

constexpr std::array<NamedKind, 10> namedKinds{{
    {"ENVELOPE", Kind::Envelope},
    {"FLAGS", Kind::Flags},
    {"INTERNALDATE", Kind::InternalDate},
    {"RFC822", Kind::Rfc822},
    {"RFC822.HEADER", Kind::Rfc822Header},
    {"RFC822.SIZE", Kind::Rfc822Size},
    {"RFC822.TEXT", Kind::Rfc822Text},
    {"BODY", Kind::Body},
    {"BODYSTRUCTURE", Kind::BodyStructure},
    {"UID", Kind::Uid},
}};

FetchItem plainItem(Kind kind)
{
    FetchItem item;
    item.kind = kind;
    return item;
}

} // namespace

static Result<void> headerFields(Reader &in, Section &section)
{
    TRY(in.space());
    const auto one = [&]() -> Result<void> {
        QByteArray name = TRY(in.astring());
        const bool valid = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
            return c > 0x20 && c < 0x7f && c != ':';
        });
        if (!valid)
            return bad("Invalid header field name");
        if (section.fields.size() == maxHeaderFields)
            return bad("Too many header field names");
        section.fields.append(std::move(name));
        return {};
    };
    TRY(in.list(one));
    if (section.fields.isEmpty())
        return bad("A header field name was expected");
    return {};
}

static Result<void> sectionText(Reader &in, Section &section)
{
    const QByteArrayView name = in.word();
    if (Base::equalsIgnoreCase(name, "HEADER")) {
        section.text = Section::Text::Header;
    } else if (Base::equalsIgnoreCase(name, "TEXT")) {
        section.text = Section::Text::Text;
    } else if (Base::equalsIgnoreCase(name, "MIME") && !section.part.isEmpty()) {
        section.text = Section::Text::Mime;
    } else if (Base::equalsIgnoreCase(name, "HEADER.FIELDS")) {
        section.text = Section::Text::HeaderFields;
        return headerFields(in, section);
    } else if (Base::equalsIgnoreCase(name, "HEADER.FIELDS.NOT")) {
        section.text = Section::Text::HeaderFieldsNot;
        return headerFields(in, section);
    } else {
        return bad("Unknown section");
    }
    return {};
}

// section = "[" [section-msgtext / (nz-number *("." nz-number) ["." section-text])] "]", behind its "["
static Result<Section> section(Reader &in)
{
    Section out;
    if (in.skip(']'))
        return out;
    for (bool more = true; more;) {
        if (in.peek() < '0' || in.peek() > '9') {
            TRY(sectionText(in, out));
            break;
        }
        if (out.part.size() == maxSectionDepth)
            return bad("Too many section levels");
        out.part.append(TRY(in.nzNumber()));
        more = in.skip('.');
    }
    TRY(in.expect(']'));
    return out;
}

// "<" number "." nz-number ">", behind its "<"
static Result<Partial> partial(Reader &in)
{
    Partial out;
    out.offset = quint32(TRY(in.number()));
    TRY(in.expect('.'));
    out.count = TRY(in.nzNumber());
    TRY(in.expect('>'));
    return out;
}

static Result<FetchItem> fetchItem(Reader &in)
{
    const QByteArrayView name = in.word();
    if (in.skip('[')) {
        FetchItem item = plainItem(Kind::BodySection);
        item.peek = Base::equalsIgnoreCase(name, "BODY.PEEK");
        if (!item.peek && !Base::equalsIgnoreCase(name, "BODY"))
            return bad("Unknown FETCH item");
        item.section = TRY(section(in));
        if (in.skip('<'))
            item.partial = TRY(partial(in));
        return item;
    }
    for (const auto &row : namedKinds) {
        if (Base::equalsIgnoreCase(row.name, name))
            return plainItem(row.kind);
    }
    return bad("Unknown FETCH item");
}

static QList<FetchItem> macro(Reader &in)
{
    QList<FetchItem> fast{plainItem(Kind::Flags), plainItem(Kind::InternalDate), plainItem(Kind::Rfc822Size)};
    if (in.skipWord("FAST"))
        return fast;
    const bool full = in.skipWord("FULL");
    if (!full && !in.skipWord("ALL"))
        return {};
    fast.append(plainItem(Kind::Envelope));
    if (full)
        fast.append(plainItem(Kind::Body));
    return fast;
}

static Result<void> addItem(Reader &in, QList<FetchItem> &items)
{
    FetchItem item = TRY(fetchItem(in));
    // Asking twice for the same must not double the answer.
    if (items.contains(item))
        return {};
    if (items.size() == maxFetchItems)
        return bad("Too many FETCH items");
    items.append(std::move(item));
    return {};
}

// fetch = "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att)
// ")")
Result<Command> fetch(Reader &in, bool uid)
{
    TRY(in.space());
    Fetch command;
    command.uid = uid;
    command.set = TRY(in.sequenceSet());
    TRY(in.space());
    if (in.peek() == '(') {
        TRY(in.list([&] { return addItem(in, command.items); }));
    } else {
        command.items = macro(in);
        if (command.items.isEmpty())
            TRY(addItem(in, command.items));
    }
    if (command.items.isEmpty())
        return bad("FETCH needs at least one item");
    if (uid && !command.items.contains(plainItem(Kind::Uid)))
        command.items.prepend(plainItem(Kind::Uid));
    return Command(std::move(command));
}

} // namespace Imap::Parse
