// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Base {

/// Strict decimal: one or more ASCII digits, nothing else, at most \a max. Qt's own conversions accept blanks and
/// signs, and two parsers that disagree are a smuggling hole.
std::optional<quint64> parseNumber(QByteArrayView digits, quint64 max = ~quint64(0));

/// Strict base64 (RFC 4648 section 4): whole groups, correct padding, no white space; nothing for anything else.
std::optional<QByteArray> decodeBase64(QByteArrayView text);

/// The text if \a bytes are valid UTF-8 without NUL; QString::fromUtf8 would map different bad bytes to one string.
std::optional<QString> decodeUtf8(QByteArrayView bytes);

/// For logs: control bytes, quotes, backslashes, non-UTF-8 and bidirectional controls escaped, cut at \a limit bytes.
QString escaped(QByteArrayView bytes, qsizetype limit = 200);
QString escaped(const QString &text, qsizetype limit = 200);
inline QString escaped(const QByteArray &bytes, qsizetype limit = 200)
{
    return escaped(QByteArrayView(bytes), limit);
}

/// ASCII case-insensitive equality, whatever the locale.
bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b);

/// Case-folded form for search and for name comparison: NFC, then Unicode simple case folding.
QString folded(const QString &text);

/// A name an account may have: 1…255 bytes of UTF-8, NFC, no control, blank, quote, slash or colon characters.
/// \returns the normalised (NFC, lower-cased ASCII) name or Invalid with the reason.
Result<QString> checkedLoginName(const QString &name);

} // namespace Base
