// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace Gateway {

/// What the failed operation was about, as far as the reply depends on it.
enum class Purpose : quint8 {
    General,
    Login,
    Target, ///< a mailbox that the client may create and try again (RFC 3501 section 7.1, TRYCREATE)
};

/// A tagged reply that is not OK.
struct Refusal
{
    bool bad = false; ///< BAD instead of NO
    QByteArray code; ///< response code without brackets (RFC 5530), may be empty
    QByteArray text;
};

/// The one place where errors become IMAP replies.
Refusal refusalFor(const Base::Error &error, Purpose purpose = Purpose::General);

} // namespace Gateway
