// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace Wire {

/// Two connected local sockets, non-blocking and close-on-exec; −1 if there are none.
std::pair<qintptr, qintptr> socketPair();
/// Half of a close: the peer sees the end of the stream and may go on sending.
void shutdownWriting(qintptr descriptor);
/// True while the peer has not read all that was sent. For sockets of socketPair().
bool hasUnread(qintptr descriptor);

} // namespace Wire
