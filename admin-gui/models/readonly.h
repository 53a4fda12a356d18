// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Models {

/// Whether a request of this number changes nothing at the server. What a read-only connection may send; a
/// message that is not listed there changes something.
bool onlyReads(quint16 message);
/// Why the others are not sent, in a sentence.
QString readOnlyReason();

} // namespace Models
