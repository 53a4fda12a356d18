// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/addresses.h"
#include "smtp/reply.h"

#include <optional>
#include <variant>

/// One struct per LMTP command, complete after parsing.
namespace Smtp {

/// RFC 2033 section 4.1.
struct Lhlo
{
    QByteArray domain; ///< printable ASCII without blanks, at most 255 bytes
};
/// HELO or EHLO: somebody takes us for an SMTP server.
struct Helo
{
};
/// MAIL FROM (RFC 5321 section 4.1.1.2) with the parameters we take.
struct Mail
{
    Path sender;
    std::optional<quint64> size; ///< RFC 1870
    QByteArray envelopeId; ///< ENVID (RFC 3461), still as xtext; empty = none
    bool smtpUtf8 = false; ///< RFC 6531
};
/// RCPT TO (RFC 5321 section 4.1.1.3).
struct Rcpt
{
    Path recipient;
};
/// RFC 2033 section 4.2.
struct Data
{
};
/// RFC 3030: exactly \a size bytes follow the command line.
struct Bdat
{
    quint64 size = 0;
    bool last = false;
};
/// The commands of RFC 5321 sections 4.1.1.5 to 4.1.1.10; we have no use for their arguments.
struct Rset
{
};
struct Noop
{
};
struct Vrfy
{
};
struct Help
{
};
struct Quit
{
};

/// Every command there is.
using Command = std::variant<Lhlo, Helo, Mail, Rcpt, Data, Bdat, Rset, Noop, Vrfy, Help, Quit>;

/// A line that is no command, with the answer it gets.
struct SyntaxError
{
    Reply reply;
    bool fatal = false; ///< where the next command begins is unknown: answer and close
};

} // namespace Smtp
