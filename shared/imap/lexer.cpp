// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/lexer.h"

#include "base/text.h"

namespace Imap {

bool isAtomChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '(' && c != ')' && c != '{' && c != '%' && c != '*' && c != '"'
        && c != '\\' && c != ']';
}

bool isAstringChar(char c)
{
    return isAtomChar(c) || c == ']';
}

bool isListChar(char c)
{
    return isAstringChar(c) || c == '%' || c == '*';
}

template <class Predicate> static QByteArrayView readWhile(QByteArrayView &in, Predicate isWanted)
{
    qsizetype length = 0;
    while (length < in.size() && isWanted(in[length]))
        ++length;
    const QByteArrayView taken = in.first(length);
    in = in.sliced(length);
    return taken;
}

QByteArrayView readAtom(QByteArrayView &in)
{
    return readWhile(in, isAtomChar);
}

QByteArrayView readAstringAtom(QByteArrayView &in)
{
    return readWhile(in, isAstringChar);
}

QByteArrayView readListAtom(QByteArrayView &in)
{
    return readWhile(in, isListChar);
}

QByteArrayView readTag(QByteArrayView &in)
{
    constexpr qsizetype longestTag = 128;
    QByteArrayView rest = in;
    const QByteArrayView tag = readWhile(rest, [](char c) { return isAstringChar(c) && c != '+'; });
    if (tag.isEmpty() || tag.size() > longestTag)
        return {};
    in = rest;
    return tag;
}

std::optional<QByteArray> readQuoted(QByteArrayView &in)
{
    if (!in.startsWith('"'))
        return {};
    QByteArray value;
    for (qsizetype at = 1; at < in.size(); ++at) {
        char c = in[at];
        if (c == '"') {
            in = in.sliced(at + 1);
            return value;
        }
        if (c == '\\') {
            if (++at == in.size())
                return {};
            c = in[at];
            if (c != '"' && c != '\\')
                return {};
        }
        if (c == '\0' || c == '\r' || c == '\n')
            return {};
        value += c;
    }
    return {};
}

static QByteArrayView digitsOf(QByteArrayView in)
{
    return readWhile(in, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<quint64> readNumber(QByteArrayView &in, quint64 max)
{
    const QByteArrayView digits = digitsOf(in);
    const auto number = Base::parseNumber(digits);
    if (!number || *number > max)
        return {};
    in = in.sliced(digits.size());
    return number;
}

std::optional<quint32> readNzNumber(QByteArrayView &in)
{
    if (in.startsWith('0'))
        return {};
    const auto number = readNumber(in);
    if (!number)
        return {};
    return quint32(*number);
}

std::optional<LiteralMark> literalMark(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return {};
    const qsizetype brace = line.lastIndexOf('{');
    if (brace < 0)
        return {};
    LiteralMark mark;
    mark.binary = brace > 0 && line[brace - 1] == '~';
    mark.position = mark.binary ? brace - 1 : brace;
    QByteArrayView digits = line.sliced(brace + 1).chopped(1);
    mark.nonSynchronising = digits.endsWith('+');
    if (mark.nonSynchronising)
        digits.chop(1);
    // "05" is refused because readers disagree on whether it is octal, decimal or malformed.
    if (digits.size() == 1 || !digits.startsWith('0'))
        mark.size = Base::parseNumber(digits);
    if (mark.size && *mark.size > 0xffff'ffff && !mark.nonSynchronising)
        mark.size.reset();
    return mark;
}

} // namespace Imap
