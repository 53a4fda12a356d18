// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Tools {

/// A sentence of the server in the user's language, or as it is if it has no translation.
QString fromServer(const QString &sentence);

/// The sentences it knows; %1 and %2 stand for what one is about.
QStringList serverSentences();

} // namespace Tools
