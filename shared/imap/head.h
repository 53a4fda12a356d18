// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/commandtable.h"

namespace Imap {

/// The front of a command line: tag SP ["UID" SP] name.
struct Head
{
    QByteArray tag = QByteArrayLiteral("*"); ///< "*" if there is no valid one
    const CommandRow *row = nullptr; ///< null if error is set
    bool uid = false;
    QByteArrayView
        arguments; ///< what follows the name: empty or beginning with a blank if the line is well-formed
    QByteArray error; ///< text of the BAD reply
};

/// Reads the front of \a line, which may be incomplete behind it. The result's view points into \a line.
Head readHead(QByteArrayView line);

} // namespace Imap
