// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/writer.h"

#include "imap/lexer.h"
#include "imap/mailboxname.h"

#include <algorithm>

namespace Imap {

static constexpr qsizetype longestQuoted = 1024;
static constexpr qsizetype longestText = 512;

static bool isQuotable(QByteArrayView value)
{
    return value.size() <= longestQuoted
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

static void appendQuoted(QByteArray &out, QByteArrayView value)
{
    out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void appendLiteralHeader(QByteArray &out, quint64 size)
{
    out += '{';
    out += QByteArray::number(size);
    out += "}\r\n";
}

void appendLiteral(QByteArray &out, QByteArrayView value)
{
    appendLiteralHeader(out, quint64(value.size()));
    out += value;
}

void appendString(QByteArray &out, QByteArrayView value)
{
    if (isQuotable(value))
        appendQuoted(out, value);
    else
        appendLiteral(out, value);
}

void appendNString(QByteArray &out, QByteArrayView value)
{
    if (value.isNull())
        out += "NIL";
    else
        appendString(out, value);
}

void appendMailbox(QByteArray &out, const QString &name)
{
    const QByteArray encoded = encodeModifiedUtf7(name);
    const bool atom = !encoded.isEmpty() && encoded.compare("NIL", Qt::CaseInsensitive) != 0
        && std::all_of(encoded.cbegin(), encoded.cend(), isAtomChar);
    if (atom)
        out += encoded;
    else
        appendString(out, encoded);
}

QByteArray safeText(QByteArrayView text)
{
    QByteArray out = text.first(std::min(text.size(), longestText)).toByteArray();
    for (char &c : out) {
        if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
            c = '?';
    }
    // resp-text must have at least one character.
    return out.isEmpty() ? QByteArray(".") : out;
}

static QByteArray statusLine(
    QByteArrayView tag, QByteArrayView status, QByteArrayView text, QByteArrayView code)
{
    QByteArray out;
    out.reserve(tag.size() + text.size() + code.size() + 16);
    out += tag;
    out += ' ';
    out += status;
    out += ' ';
    if (!code.isEmpty()) {
        out += '[';
        out += code;
        out += "] ";
    }
    out += safeText(text);
    out += "\r\n";
    return out;
}

QByteArray taggedOk(QByteArrayView tag, QByteArrayView text, QByteArrayView code)
{
    return statusLine(tag, "OK", text, code);
}

QByteArray taggedNo(QByteArrayView tag, QByteArrayView text, QByteArrayView code)
{
    return statusLine(tag, "NO", text, code);
}

QByteArray taggedBad(QByteArrayView tag, QByteArrayView text, QByteArrayView code)
{
    return statusLine(tag, "BAD", text, code);
}

QByteArray untaggedOk(QByteArrayView text, QByteArrayView code)
{
    return statusLine("*", "OK", text, code);
}

QByteArray untaggedNo(QByteArrayView text, QByteArrayView code)
{
    return statusLine("*", "NO", text, code);
}

QByteArray untaggedBad(QByteArrayView text, QByteArrayView code)
{
    return statusLine("*", "BAD", text, code);
}

QByteArray bye(QByteArrayView text, QByteArrayView code)
{
    return statusLine("*", "BYE", text, code);
}

QByteArray preAuth(QByteArrayView text, QByteArrayView code)
{
    return statusLine("*", "PREAUTH", text, code);
}

QByteArray continuation(QByteArrayView text)
{
    return "+ " + text.toByteArray() + "\r\n";
}

QByteArray untagged(QByteArrayView data)
{
    return "* " + data.toByteArray() + "\r\n";
}

QByteArray numbered(quint32 number, QByteArrayView kind)
{
    return "* " + QByteArray::number(number) + ' ' + kind.toByteArray() + "\r\n";
}

} // namespace Imap
