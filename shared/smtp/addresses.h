// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Smtp {

/// A forward or reverse path (RFC 5321 section 4.1.2) without its source route.
struct Path
{
    QByteArray
        text; ///< between the angle brackets, as written, safe to echo: no control bytes; empty = null path
    QByteArray localPart; ///< without quoting
    QByteArray domain; ///< a name or an address literal in brackets; empty if there is none
    bool utf8 = false; ///< has bytes outside ASCII (valid UTF-8), which needs SMTPUTF8 (RFC 6531)

    bool isNull() const { return text.isEmpty(); }
    friend bool operator==(const Path &, const Path &) = default;
};

/// A path is at most this long, angle brackets and source route included. RFC 5321 section 4.5.3.1.3 asks for
/// 256; senders with encoded return addresses exceed it.
inline constexpr qsizetype maxPathLength = 1024;

/// Reads a path in angle brackets from the front of \a bytes and advances behind it. Accepts the null path,
/// quoted local parts, address literals and a local part without domain. \returns Invalid with the reason;
/// linear time.
Base::Result<Path> readPath(QByteArrayView &bytes);

/// The lookup form of a recipient: unquoted local part, '@' and the domain if there is one.
QString lookupName(const Path &path);

/// True for a string of RFC 3461 section 4 (xtext): what ENVID and ORCPT may hold.
bool isXtext(QByteArrayView text);

} // namespace Smtp
