// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"

#include <QByteArray>

namespace Audit {

/// Bytes of a value that are told: of names that a login asked for, and of all others. Who may act at all can
/// send values of any length, and each takes room several times.
inline constexpr qsizetype longestName = 4096;
inline constexpr qsizetype longestValue = 1024;

/// Base::quoted() of the first \a longest bytes of \a text, with the mark of that if it has more.
QByteArray valueOf(const QString &text, qsizetype longest = longestValue);
/// Whether some value is longer than what is told of it.
bool hasLongValue(const Event &event);
/// Bytes that the texts take in memory.
qint64 textBytes(const Event &event);
/// Lets all texts go.
void clearTexts(Event &event);

/// The event as one line, without end of line, to the letter of specification section 7.3. In values what
/// Base::quoted() escapes is escaped, so that no name can end its value or its line.
QByteArray lineOf(const Event &event);

/// "access denied", "startup", …: the event without its values.
QByteArray nameOf(const Event &event);
/// "view", "folder permissions", … as in the line.
QByteArray nameOf(Right right);

} // namespace Audit
