// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/commands.h"

namespace Smtp {

/// Reads one command line (without CRLF). Verbs and keywords are compared without case. ESMTP parameters:
/// SIZE, BODY, SMTPUTF8; ENVID, RET, ORCPT and NOTIFY are checked and not acted on (DSN is not offered);
/// others are refused.
std::variant<Command, SyntaxError> parseCommand(QByteArrayView line);

} // namespace Smtp
