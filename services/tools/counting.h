// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers with their word, in the user's language: "1 message", "2 messages".
namespace Tools {

/// \a one for 1, else \a many with the number in it as %1.
QString counted(quint64 number, const QString &one, const QString &many);

/// `1 message`, `7 messages`, and the same of other things.
QString messagesText(quint64 number);
QString foldersText(quint64 number);
QString storesText(quint64 number);
QString objectsText(quint64 number);
QString bytesText(quint64 number);

} // namespace Tools
