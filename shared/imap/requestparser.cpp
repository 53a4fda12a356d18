// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/requestparser.h"

#include "imap/head.h"
#include "imap/lexer.h"
#include "imap/reader.h"

#include <algorithm>
#include <utility>

namespace Imap {

// Longest announcement of a literal: "{" 20 digits "+}" CR.
static constexpr qsizetype longestMark = 24;

RequestParser::RequestParser(const Limits &limits) : m_limits(limits) { }

// All checks of a line's bytes wait for its end, so that the steps do not depend on how the network cut the
// bytes.
Step RequestParser::feed(QByteArrayView &bytes)
{
    for (;;) {
        std::optional<Step> step;
        switch (m_mode) {
        case Mode::Line:
            step = feedLine(bytes);
            break;
        case Mode::Literal:
            step = feedLiteral(bytes);
            break;
        case Mode::DiscardLine:
            step = feedDiscard(bytes);
            break;
        case Mode::DrainLiteral:
            step = feedDrain(bytes);
            break;
        case Mode::Dead:
            bytes = {};
            break;
        }
        if (step)
            return *std::move(step);
        if (bytes.isEmpty())
            return NeedMore();
    }
}

void RequestParser::expectLine()
{
    m_rawLine = true;
}

void RequestParser::expectCommand()
{
    if (isIdle())
        m_rawLine = false;
}

bool RequestParser::isIdle() const
{
    return m_mode == Mode::Line && m_text.isEmpty();
}

qint64 RequestParser::lineLimit() const
{
    if (m_rawLine)
        return m_limits.rawLine;
    return m_authenticated ? m_limits.line : m_limits.lineBeforeLogin;
}

std::optional<Step> RequestParser::feedLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype length = end < 0 ? bytes.size() : end;
    const qsizetype room = std::max<qsizetype>(0, lineLimit() - m_text.size());
    m_text += bytes.first(std::min(length, room));
    if (length > room) {
        bytes = bytes.sliced(room);
        m_mode = Mode::DiscardLine;
        return fail("Command line too long");
    }
    bytes = bytes.sliced(end < 0 ? length : length + 1);
    if (end < 0)
        return {};
    if (m_text.size() > m_lineStart && m_text.endsWith('\r'))
        m_text.chop(1);
    return m_rawLine ? endRawLine() : endLine();
}

std::optional<Step> RequestParser::feedLiteral(QByteArrayView &bytes)
{
    const qsizetype length = qsizetype(std::min<quint64>(m_literalLeft, quint64(bytes.size())));
    QByteArray &literal = m_literals.last();
    literal += bytes.first(length);
    bytes = bytes.sliced(length);
    m_literalLeft -= quint64(length);
    if (m_literalLeft == 0) {
        literal.squeeze();
        m_mode = Mode::Line;
    }
    return {};
}

std::optional<Step> RequestParser::feedDrain(QByteArrayView &bytes)
{
    const qsizetype length = qsizetype(std::min<quint64>(m_literalLeft, quint64(bytes.size())));
    bytes = bytes.sliced(length);
    m_literalLeft -= quint64(length);
    m_discarded += length;
    if (m_literalLeft == 0)
        m_mode = Mode::DiscardLine;
    return {};
}

// The rest of a refused command: up to its line end, and across the literals that come without being asked
// for.
std::optional<Step> RequestParser::feedDiscard(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype length = end < 0 ? bytes.size() : end;
    const qsizetype room = std::max<qsizetype>(0, m_limits.discard - m_discarded);
    const QByteArrayView chunk = bytes.first(std::min(length, room));
    if (length > room)
        return die("Command line too long");
    m_discarded += length;
    m_discardTail += chunk.last(std::min(chunk.size(), longestMark));
    if (m_discardTail.size() > longestMark)
        m_discardTail.remove(0, m_discardTail.size() - longestMark);
    bytes = bytes.sliced(end < 0 ? length : length + 1);
    if (end < 0)
        return {};
    if (m_discardTail.endsWith('\r'))
        m_discardTail.chop(1);
    const auto mark = literalMark(m_discardTail);
    m_discardTail.clear();
    m_mode = Mode::Line;
    if (!mark || !mark->nonSynchronising) {
        m_discarded = 0;
        return {};
    }
    if (!mark->size || *mark->size > quint64(m_limits.drain))
        return die("Literal too big");
    m_literalLeft = *mark->size;
    m_mode = Mode::DrainLiteral;
    return {};
}

// True if the end of the line stands in a quoted string that is not closed.
static bool endsQuoted(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (quoted && line[i] == '\\')
            ++i;
    }
    return quoted;
}

Step RequestParser::endLine()
{
    const QByteArrayView line = QByteArrayView(m_text).sliced(m_lineStart);
    const bool quoted = endsQuoted(line);
    const auto mark = quoted ? std::nullopt : literalMark(line);
    if (line.contains('\0') || line.contains('\r')) {
        constexpr auto text = "Neither NUL nor CR may stand in a command line";
        return mark ? refuse(*mark, text) : fail(text);
    }
    if (quoted)
        return fail("Missing closing quote");
    return mark ? announce(*mark) : endCommand();
}

QByteArray RequestParser::tag() const
{
    return readHead(m_text).tag;
}

Step RequestParser::endRawLine()
{
    m_rawLine = false;
    const bool valid = !m_text.contains('\0') && !m_text.contains('\r');
    if (!valid) {
        reset();
        return SyntaxError{m_tag, "Neither NUL nor CR may stand in a line", false, false};
    }
    Line line{std::move(m_text)};
    reset();
    return line;
}

Step RequestParser::endCommand()
{
    Head head = readHead(m_text);
    if (!head.row)
        return fail(head.error);
    m_tag = head.tag;
    Reader reader(head.arguments, m_literals, m_limits);
    auto command = head.row->parse(reader, head.uid);
    reader.skipTrailingSpaces();
    if (command && !reader.atEnd())
        return fail("Unexpected arguments");
    if (!command)
        return fail(command.error().detail.toLatin1(), command.error().code == Base::Code::Denied);
    reset();
    return Request{std::move(head.tag), head.row, *std::move(command)};
}

// Only a literal behind the first argument of APPEND can be its message, and only one.
bool RequestParser::takesMessageNow() const
{
    const Head head = readHead(m_text);
    if (!m_authenticated || m_hasMessage || !head.row || !(head.row->flags & CommandTakesMessage))
        return false;
    return !m_literals.isEmpty() || head.arguments.lastIndexOf(' ') > 0;
}

Step RequestParser::announce(const LiteralMark &mark)
{
    if (!mark.size)
        return refuse(mark, "Invalid literal size");
    if (mark.binary)
        return refuse(mark, "Binary literals are not supported");
    if (const Head head = readHead(m_text); !head.row)
        return refuse(mark, head.error);
    if (m_literals.size() >= m_limits.arguments)
        return refuse(mark, "Too many arguments");
    const bool isMessage = takesMessageNow();
    const qint64 single = m_authenticated ? m_limits.literal : m_limits.literalBeforeLogin;
    const qint64 most =
        isMessage ? m_limits.messageLiteral : std::min(single, m_limits.literalsTotal - m_literalBytes);
    if (*mark.size > quint64(std::max<qint64>(0, most)))
        return refuse(mark, "[TOOBIG] Literal too big", true);
    if (isMessage)
        m_hasMessage = true;
    else
        m_literalBytes += qint64(*mark.size);
    m_text += '\n';
    if (m_text.size() >= lineLimit())
        return refuse(mark, "Command line too long");
    m_lineStart = m_text.size();
    m_literals.append(QByteArray());
    m_literalLeft = *mark.size;
    m_mode = m_literalLeft > 0 ? Mode::Literal : Mode::Line;
    return NeedLiteral{*mark.size, mark.nonSynchronising};
}

// Without a continuation a synchronising literal is never sent; the other kind is on its way already.
Step RequestParser::refuse(const LiteralMark &mark, QByteArray text, bool no)
{
    if (!mark.nonSynchronising)
        return fail(std::move(text), no);
    if (!mark.size || *mark.size > quint64(m_limits.drain))
        return die(std::move(text));
    m_mode = Mode::DrainLiteral;
    m_literalLeft = *mark.size;
    return fail(std::move(text), no);
}

Step RequestParser::fail(QByteArray text, bool no)
{
    if (!m_rawLine)
        m_tag = readHead(m_text).tag;
    m_rawLine = false;
    const quint64 left = m_literalLeft;
    reset();
    m_literalLeft = left;
    return SyntaxError{m_tag, std::move(text), no, false};
}

Step RequestParser::die(QByteArray text)
{
    if (!m_text.isEmpty())
        m_tag = readHead(m_text).tag;
    reset();
    m_mode = Mode::Dead;
    return SyntaxError{m_tag, std::move(text), false, true};
}

void RequestParser::reset()
{
    m_text.clear();
    m_lineStart = 0;
    m_literals.clear();
    m_literalLeft = 0;
    m_literalBytes = 0;
    m_hasMessage = false;
    m_discarded = 0;
    m_discardTail.clear();
}

} // namespace Imap
