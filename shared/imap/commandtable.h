// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/requests.h"

#include <span>

namespace Imap {

class Reader;

/// Session states (RFC 3501 section 3) as bits.
enum SessionState : quint8 {
    StateNotAuthenticated = 0x01,
    StateAuthenticated = 0x02,
    StateSelected = 0x04,
    StateAny = 0x07,
    StateLoggedIn = 0x06,
};

/// What is special about a command, as bits.
enum CommandFlag : quint8 {
    CommandHasUidForm = 0x01, ///< also valid after "UID "
    CommandUidOnly = 0x02, ///< valid only after "UID "
    CommandTakesMessage = 0x04, ///< its last literal may be as long as Limits::messageLiteral
    CommandCarriesSecret = 0x08, ///< its arguments must not be logged
    CommandNeedsWrite = 0x10, ///< refused in a mailbox opened with EXAMINE
    CommandKeepsNumbers = 0x20, ///< no EXPUNGE may be sent while it runs without UID (RFC 3501 section 7.4.1)
};

/// One command. To add one: a struct in requests.h, a parse function, a row in commandtable.cpp.
struct CommandRow
{
    QByteArrayView name; ///< upper case, as the tagged reply names it ("FETCH")
    quint8 states = 0; ///< SessionState bits in which it is allowed; the session's admission check reads them
    quint8 flags = 0; ///< CommandFlag bits
    Base::Result<Command> (*parse)(Reader &in, bool uid) = nullptr; ///< reads the arguments, not the line end
};

/// All commands, sorted by name.
std::span<const CommandRow> commandTable();
/// The row of a command name in any case; null if there is none.
const CommandRow *findCommand(QByteArrayView name);

} // namespace Imap
