// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/sequenceset.h"

#include <QString>

namespace Gateway {

class Session;

/// COPY and MOVE (RFC 3501 section 6.4.7, RFC 6851) of the messages in \a set, which holds UIDs or numbers.
void transfer(Session &session, const Imap::SequenceSet &set, bool uid, const QString &target, bool move);

} // namespace Gateway
