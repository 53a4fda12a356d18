// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Text of strangers between single quotes on one line, so that it can be told again byte by byte.
namespace Base {

/// Bytes as text: valid UTF-8 is decoded, each other byte becomes one of the code units U+DC80…U+DCFF, which
/// UTF-8 never makes. toBytes() is the way back, for every sequence of bytes.
QString fromBytes(QByteArrayView bytes);
QByteArray toBytes(const QString &text);

/// UTF-8 with quotes, backslashes, control characters, hidden and direction characters and the code units of
/// fromBytes() escaped by a backslash: \\' \\" \\\\ \\n \\r \\t \\xHH \\u{H…}. Names without such stay as
/// they are. Of a text longer than \a limit code units the rest is left out, which ends in \\+N, the number
/// of those.
QByteArray quoted(const QString &text, qsizetype limit = 16 * 1024);

/// For paths with backslashes between their names, which stay: everything else as quoted() does, but no quote
/// is left, not even an escaped one. For people: there is no way back.
QByteArray quotedPath(const QString &path, qsizetype limit = 4096);

/// The bytes that quoted() was given; nothing if \a text is not what it makes (also: cut by it).
std::optional<QByteArray> unquoted(QByteArrayView text);

} // namespace Base
