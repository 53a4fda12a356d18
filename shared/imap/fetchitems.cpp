// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/fetchitems.h"

#include "imap/lexer.h"

#include <algorithm>

namespace Imap {

using Kind = FetchItem::Kind;

bool setsSeen(const FetchItem &item)
{
    return (item.kind == Kind::BodySection && !item.peek) || item.kind == Kind::Rfc822
        || item.kind == Kind::Rfc822Text;
}

static void appendFieldName(QByteArray &out, const QByteArray &name)
{
    if (std::all_of(name.cbegin(), name.cend(), isAtomChar)) {
        out += name;
        return;
    }
    out += '"';
    for (const char c : name) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

static QByteArrayView textName(Section::Text text)
{
    switch (text) {
    case Section::Text::None:
        return {};
    case Section::Text::Header:
        return "HEADER";
    case Section::Text::HeaderFields:
        return "HEADER.FIELDS";
    case Section::Text::HeaderFieldsNot:
        return "HEADER.FIELDS.NOT";
    case Section::Text::Text:
        return "TEXT";
    case Section::Text::Mime:
        return "MIME";
    }
    return {};
}

static void appendSection(QByteArray &out, const Section &section)
{
    QByteArray text;
    for (const quint32 number : section.part) {
        if (!text.isEmpty())
            text += '.';
        text += QByteArray::number(number);
    }
    if (section.text != Section::Text::None) {
        if (!text.isEmpty())
            text += '.';
        text += textName(section.text);
    }
    if (!section.fields.isEmpty()) {
        text += " (";
        for (const QByteArray &field : section.fields) {
            if (!text.endsWith('('))
                text += ' ';
            appendFieldName(text, field);
        }
        text += ')';
    }
    out += '[' + text + ']';
}

static QByteArrayView kindName(Kind kind)
{
    switch (kind) {
    case Kind::Envelope:
        return "ENVELOPE";
    case Kind::Flags:
        return "FLAGS";
    case Kind::InternalDate:
        return "INTERNALDATE";
    case Kind::Rfc822:
        return "RFC822";
    case Kind::Rfc822Header:
        return "RFC822.HEADER";
    case Kind::Rfc822Size:
        return "RFC822.SIZE";
    case Kind::Rfc822Text:
        return "RFC822.TEXT";
    case Kind::Body:
        return "BODY";
    case Kind::BodyStructure:
        return "BODYSTRUCTURE";
    case Kind::Uid:
        return "UID";
    case Kind::BodySection:
        return "BODY";
    }
    return {};
}

QByteArray sectionLabel(const FetchItem &item)
{
    QByteArray out = kindName(item.kind).toByteArray();
    if (item.kind != Kind::BodySection)
        return out;
    appendSection(out, item.section);
    if (item.partial)
        out += '<' + QByteArray::number(item.partial->offset) + '>';
    return out;
}

Section sectionOf(const FetchItem &item)
{
    Section section = item.section;
    if (item.kind == Kind::Rfc822Header)
        section.text = Section::Text::Header;
    else if (item.kind == Kind::Rfc822Text)
        section.text = Section::Text::Text;
    return section;
}

} // namespace Imap
