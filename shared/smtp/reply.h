// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Smtp {

/// What the client gets to read (RFC 5321 section 4.2) with an enhanced status code (RFC 3463).
struct Reply
{
    int code = 0; ///< three digits
    const char *status = ""; ///< for example "2.1.5"; a literal; empty = none (greeting, LHLO, 354)
    QByteArray text; ///< '\n' separates the lines of a reply with several lines; no other control bytes
};

/// The reply's bytes with CRLF; every line carries the code and the status.
QByteArray toBytes(const Reply &reply);

} // namespace Smtp
