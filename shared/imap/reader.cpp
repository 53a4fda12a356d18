// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/reader.h"

#include "base/text.h"
#include "imap/lexer.h"
#include "imap/mailboxname.h"

namespace Imap {

using Base::Result;

Base::Error bad(const char *reason)
{
    return {Base::Code::Invalid, QString::fromLatin1(reason)};
}

Base::Error refused(const char *reason)
{
    return {Base::Code::Denied, QString::fromLatin1(reason)};
}

Reader::Reader(QByteArrayView text, QList<QByteArray> &literals, const Limits &limits)
    : m_in(text)
    , m_literals(literals)
    , m_limits(limits)
{
}

bool Reader::skip(char c)
{
    if (!m_in.startsWith(c))
        return false;
    m_in = m_in.sliced(1);
    return true;
}

bool Reader::skipWord(QByteArrayView word)
{
    QByteArrayView rest = m_in;
    if (!Base::equalsIgnoreCase(readAtom(rest), word))
        return false;
    m_in = rest;
    return true;
}

Result<void> Reader::expect(char c)
{
    if (skip(c))
        return {};
    if (c == ' ')
        return atEnd() ? bad("Missing argument") : bad("A blank was expected between arguments");
    return c == '(' ? bad("A parenthesised list was expected") : bad("Unexpected character in arguments");
}

bool Reader::moreFollows()
{
    if (!m_in.startsWith(' ') || m_in.size() == 1 || m_in[1] == ' ')
        return false;
    m_in = m_in.sliced(1);
    return true;
}

void Reader::skipTrailingSpaces()
{
    QByteArrayView rest = m_in;
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        m_in = rest;
}

Result<void> Reader::countArgument()
{
    if (++m_arguments > m_limits.arguments)
        return bad("Too many arguments");
    return {};
}

Result<void> Reader::enter()
{
    if (++m_depth > m_limits.nesting)
        return bad("Nested too deeply");
    return {};
}

Result<QByteArrayView> Reader::atom()
{
    TRY(countArgument());
    const QByteArrayView text = readAtom(m_in);
    if (text.isEmpty())
        return bad("An atom was expected");
    return text;
}

QByteArrayView Reader::word()
{
    qsizetype length = 0;
    while (length < m_in.size()) {
        const char c = m_in[length];
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.'
                || c == '-'))
            break;
        ++length;
    }
    const QByteArrayView text = m_in.first(length);
    m_in = m_in.sliced(length);
    return text;
}

Result<QByteArray> Reader::literal()
{
    TRY(countArgument());
    const qsizetype end = m_in.indexOf('\n');
    if (!m_in.startsWith('{') || end < 0 || m_nextLiteral >= m_literals.size())
        return bad("A literal was expected");
    m_in = m_in.sliced(end + 1);
    return std::move(m_literals[m_nextLiteral++]);
}

Result<QByteArray> Reader::string()
{
    if (peek() == '{') {
        QByteArray value = TRY(literal());
        if (value.contains('\0'))
            return bad("A string must not contain NUL");
        return value;
    }
    TRY(countArgument());
    auto quoted = readQuoted(m_in);
    if (!quoted)
        return bad("A string was expected");
    return *std::move(quoted);
}

Result<QByteArray> Reader::astring()
{
    if (peek() == '"' || peek() == '{')
        return string();
    TRY(countArgument());
    const QByteArrayView text = readAstringAtom(m_in);
    if (text.isEmpty())
        return atEnd() ? bad("Missing argument") : bad("An atom or string was expected");
    return text.toByteArray();
}

Result<std::optional<QByteArray>> Reader::nstring()
{
    if (skipWord("NIL"))
        return std::optional<QByteArray>();
    return std::optional<QByteArray>(TRY(string()));
}

Result<QByteArray> Reader::listPattern()
{
    if (peek() == '"' || peek() == '{')
        return string();
    TRY(countArgument());
    const QByteArrayView text = readListAtom(m_in);
    if (text.isEmpty())
        return bad("A mailbox pattern was expected");
    return text.toByteArray();
}

Result<QString> Reader::mailbox(bool forCreation)
{
    const QByteArray encoded = TRY(astring());
    return readMailboxName(encoded, forCreation);
}

Result<SequenceSet> Reader::sequenceSet()
{
    TRY(countArgument());
    auto set = SequenceSet::read(m_in, m_limits.sequenceRanges);
    if (!set)
        return bad("Invalid or too long message set");
    return *std::move(set);
}

Result<quint64> Reader::number(quint64 max)
{
    TRY(countArgument());
    const auto value = readNumber(m_in, max);
    if (!value)
        return bad("A number was expected");
    return *value;
}

Result<quint32> Reader::nzNumber()
{
    TRY(countArgument());
    const auto value = readNzNumber(m_in);
    if (!value)
        return bad("A number above 0 was expected");
    return *value;
}

Result<QByteArrayView> Reader::flag()
{
    TRY(countArgument());
    QByteArrayView rest = m_in;
    const bool system = rest.startsWith('\\');
    if (system)
        rest = rest.sliced(1);
    const QByteArrayView name = readAtom(rest);
    if (name.isEmpty())
        return bad("A flag was expected");
    const QByteArrayView whole = m_in.first(name.size() + (system ? 1 : 0));
    m_in = rest;
    return whole;
}

Result<FlagList> Reader::flagList()
{
    FlagList flags;
    const auto one = [this, &flags]() -> Result<void> { return addFlag(flags, TRY(flag())); };
    if (peek() == '(') {
        TRY(list(one));
        return flags;
    }
    do {
        TRY(one());
    } while (moreFollows());
    return flags;
}

} // namespace Imap
