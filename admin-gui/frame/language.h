// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace Frame {

/// Which language the command line asks for ("--language de"), before anything is translated; empty = the
/// system's.
QString askedLanguage(const QStringList &arguments);

/// Our texts and Qt's in \a language ("de", "pt_BR"), in the system's if it is empty; numbers and dates
/// follow an asked language, too. Where a text is not translated, English plural forms. "pseudo" lengthens
/// every text and goes from right to left: for tests, never what a system asks for. \a folder holds the .qm
/// files.
void useLanguage(
    QApplication &application, const QString &language, const QString &folder = QStringLiteral(":/i18n"));

} // namespace Frame
