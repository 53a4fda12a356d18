// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/delivery.h"

#include <QStringList>

namespace Dagent {

/// Names a message for the suppression of repeated deliveries: equal only for the same sender, the same ENVID
/// and the same content, byte for byte, as received. A sender repeats a message exactly when it did not see
/// our reply (RFC 1047), and we cannot tell it that the first attempt was committed. One who saw it confirms,
/// and may then send the same once more.
QByteArray envelopeId(const Smtp::IncomingMessage &message);

/// The same for a mail from a pipe, whose sender nobody names but its content: for one that goes to \a
/// folder.
QByteArray pipeEnvelopeId(const QByteArray &mail, const QStringList &folder);

} // namespace Dagent
