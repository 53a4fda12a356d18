// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Imap {

/// Bounds of what one client may send. Sizes are bytes. The parser never allocates by a size a client has
/// claimed.
struct Limits
{
    qint64 line = 64 * 1024; ///< text of one command without its literals
    qint64 lineBeforeLogin = 8 * 1024;
    qint64 literalBeforeLogin = 4 * 1024;
    qint64 messageLiteral = 50 * 1024 * 1024; ///< the message of APPEND (imap_max_messagesize)
    qint64 literal = 64 * 1024; ///< any other literal
    qint64 literalsTotal = 1024 * 1024; ///< all literals of one command other than the message of APPEND
    qint64 rawLine = 16 * 1024; ///< a line asked for with RequestParser::expectLine()
    qint64 drain = 64 * 1024; ///< of a refused non-synchronising literal; a longer one costs the connection
    qint64 discard = 4 * 1024 * 1024; ///< of an over-long line, looking for its end; then the connection goes
    int arguments = 10'000; ///< atoms, strings and search keys of one command
    int nesting = 50; ///< parentheses, NOT and OR
    int sequenceRanges = 10'000; ///< elements of one sequence set, as written

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace Imap
