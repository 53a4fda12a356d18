// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/tokens.h"

namespace Mime {

bool TokenReader::skipBlanks()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isBlank(peek()))
        ++m_at;
    return m_at > begin;
}

void TokenReader::skipBlanksAndComments()
{
    while (!atEnd()) {
        if (peek() == '(')
            comment();
        else if (!skipBlanks())
            return;
    }
}

QByteArray TokenReader::comment()
{
    QByteArray out;
    int depth = 0;
    while (!atEnd()) {
        char c = take();
        if (c == '(' && depth++ == 0)
            continue;
        if (c == ')' && --depth == 0)
            break;
        if (c == '\\') {
            if (atEnd())
                break;
            c = take();
        }
        if (c != '\r' && c != '\n' && c != '\0')
            out.append(c);
    }
    return out.trimmed();
}

QByteArray TokenReader::quotedString()
{
    QByteArray out;
    ++m_at;
    while (!atEnd()) {
        char c = take();
        if (c == '"')
            break;
        if (c == '\\') {
            if (atEnd())
                break;
            c = take();
        }
        if (c != '\r' && c != '\n' && c != '\0')
            out.append(c);
    }
    return out;
}

} // namespace Mime
