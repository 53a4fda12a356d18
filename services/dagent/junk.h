// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Dagent {

/// Whether the first physical line of a header field \a name of the message contains \a value, without case.
/// Both lower case; an empty name matches nothing.
bool isJunk(QByteArrayView message, QByteArrayView name, QByteArrayView value);

} // namespace Dagent
