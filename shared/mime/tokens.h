// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Mime {

/// Reads tokens of structured header values (RFC 5322 section 3.2) from a folded value. Internal to this
/// library. Each character is looked at once; nesting costs a counter, not a stack.
class TokenReader
{
public:
    explicit TokenReader(QByteArrayView text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// \pre not atEnd()
    char peek() const { return m_text[m_at]; }
    char take() { return m_text[m_at++]; }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    QByteArrayView text() const { return m_text; }

    /// Skips blanks, line breaks and NUL. \returns whether there were any.
    bool skipBlanks();
    /// Skips blanks and comments.
    void skipBlanksAndComments();
    /// \pre peek() is '('. \returns the comment's text with nested parentheses, without quoting backslashes.
    QByteArray comment();
    /// \pre peek() is '"'. \returns the string's text without quoting; up to the value's end if it is not
    /// closed.
    QByteArray quotedString();

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// 0…15, or -1 if \a c is no hexadecimal digit.
inline int hexDigit(char c)
{
    const char lower = char(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace Mime
