// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// The smallest pieces of RFC 3501 section 9. Each reads from the front of the view and advances it; if there
/// is nothing fitting, the view stays and the result is empty.
namespace Imap {

/// The classes ATOM-CHAR, ASTRING-CHAR and list-char.
bool isAtomChar(char c);
bool isAstringChar(char c);
bool isListChar(char c);

/// The longest run of characters of one of these classes.
QByteArrayView readAtom(QByteArrayView &in);
QByteArrayView readAstringAtom(QByteArrayView &in);
QByteArrayView readListAtom(QByteArrayView &in);
/// tag = 1*<any ASTRING-CHAR except "+">, here at most 128 bytes.
QByteArrayView readTag(QByteArrayView &in);
/// A quoted string's value: 8-bit bytes are taken, NUL, CR, LF and other escapes than \" and \\ are not.
std::optional<QByteArray> readQuoted(QByteArrayView &in);
/// A run of decimal digits as a number of at most \a max; leading zeros are taken.
std::optional<quint64> readNumber(QByteArrayView &in, quint64 max = 0xffff'ffff);
/// A number that is not 0 and has no leading zero (nz-number).
std::optional<quint32> readNzNumber(QByteArrayView &in);

/// The announcement of a literal at the end of a line.
struct LiteralMark
{
    qsizetype position = 0; ///< of the brace (or of the tilde before it)
    std::optional<quint64> size; ///< nothing: malformed
    bool nonSynchronising = false;
    bool binary = false; ///< "~{n}" (RFC 3516), which is not offered
};
/// Looks for "{n}" or "{n+}" at the end of \a line. Whether the braces stand in a quoted string is the
/// caller's to know.
std::optional<LiteralMark> literalMark(QByteArrayView line);

} // namespace Imap
