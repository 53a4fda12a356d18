// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/limits.h"
#include "imap/requests.h"

#include <variant>

namespace Imap {

struct LiteralMark;

/// All bytes of the view are taken; a request is not yet complete.
struct NeedMore
{
    friend bool operator==(const NeedMore &, const NeedMore &) = default;
};

/// A literal of \a size bytes comes next. Unless it is non-synchronising (RFC 7888) the session must send a
/// continuation
/// ("+ …") before the client sends it. For a non-synchronising literal nothing is to be done.
struct NeedLiteral
{
    quint64 size = 0;
    bool nonSynchronising = false;
    friend bool operator==(const NeedLiteral &, const NeedLiteral &) = default;
};

/// A raw line asked for with RequestParser::expectLine(), without its line end.
struct Line
{
    QByteArray text;
    friend bool operator==(const Line &, const Line &) = default;
};

/// A command that could not be taken. The session answers "\a tag NO|BAD \a text"; \a text starts with its
/// response code if it has one. The parser goes on with the next line unless \a fatal: then the session
/// answers "* BYE \a text" and closes.
struct SyntaxError
{
    QByteArray tag; ///< "*" if the line had no valid tag
    QByteArray text;
    bool no = false; ///< NO instead of BAD: well-formed, but refused
    bool fatal = false;
    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

using Step = std::variant<NeedMore, NeedLiteral, Request, Line, SyntaxError>;

/// Takes the bytes of one IMAP client and gives requests. A plain value without I/O, owned by a session and
/// used in its thread. Holds at most Limits::line + literalsTotal (+ messageLiteral for an APPEND after
/// login) bytes, in memory that grows with what has really arrived. Time is linear in the bytes fed.
///
/// Grammar of the framing (a line end is CRLF or LF; neither CR alone nor NUL may stand in a line):
///   command = *( line-text "{" number [ "+" ] "}" line-end literal-bytes ) line-text line-end
class RequestParser
{
public:
    explicit RequestParser(const Limits &limits = {});

    /// Takes bytes from the front of \a bytes and advances it, up to the end of the step returned. Call it
    /// again with the rest (after acting on the step) until it returns NeedMore or a fatal error.
    Step feed(QByteArrayView &bytes);

    /// After login the wider limits apply.
    void setAuthenticated(bool authenticated) { m_authenticated = authenticated; }
    /// For a changed imap_max_messagesize; applies to the next literal.
    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }
    /// The next line is not a command: DONE after IDLE, or a client's SASL response after AUTHENTICATE. Feed
    /// then returns it as Line (or a SyntaxError with the tag of the last request if it exceeds
    /// Limits::rawLine or holds NUL), once per call.
    void expectLine();
    /// Takes expectLine() back, if no byte of that line has arrived yet: the next line is a command again.
    void expectCommand();
    /// True between requests: nothing of a next one has arrived.
    bool isIdle() const;
    /// The tag of the command being read, for a session that refuses a literal itself; "*" if it has none.
    QByteArray tag() const;

private:
    enum class Mode : quint8 { Line, Literal, DiscardLine, DrainLiteral, Dead };

    std::optional<Step> feedLine(QByteArrayView &bytes);
    std::optional<Step> feedLiteral(QByteArrayView &bytes);
    std::optional<Step> feedDiscard(QByteArrayView &bytes);
    std::optional<Step> feedDrain(QByteArrayView &bytes);
    qint64 lineLimit() const;
    Step endLine();
    Step endRawLine();
    Step endCommand();
    Step announce(const LiteralMark &mark);
    Step refuse(const LiteralMark &mark, QByteArray text, bool no = false);
    bool takesMessageNow() const;
    Step fail(QByteArray text, bool no = false);
    Step die(QByteArray text);
    void reset();

    Limits m_limits;
    bool m_authenticated = false;
    bool m_rawLine = false;
    Mode m_mode = Mode::Line;

    QByteArray m_tag; ///< of the last command
    QByteArray m_text; ///< lines so far; each literal stands as "{n}\n" in it
    qsizetype m_lineStart = 0; ///< where the current line starts in m_text
    QList<QByteArray> m_literals;
    quint64 m_literalLeft = 0; ///< of the literal being taken or drained
    qint64 m_literalBytes = 0; ///< of all literals but the message of APPEND
    bool m_hasMessage = false;

    qint64 m_discarded = 0;
    QByteArray m_discardTail; ///< last bytes of the line being discarded: it may announce a literal too
};

} // namespace Imap
