// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/delivery.h"

namespace Dagent {

/// Names a message for the suppression of repeated deliveries: equal only for the same sender, the same ENVID
/// and the same content, byte for byte, as received. A sender repeats a message exactly when it did not see
/// our reply (RFC 1047), and we cannot tell it that the first attempt was committed. \returns empty (never a
/// duplicate) for a message that has neither an ENVID nor a Message-ID \a messageId: two equal ones may then
/// be meant to be two.
QByteArray envelopeId(const Smtp::IncomingMessage &message, const QByteArray &messageId);

} // namespace Dagent
