// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Dagent {

/// When the last hop got the message: the time in its first Received header, in seconds since
/// 1970-01-01T00:00:00Z.
std::optional<qint64> receivedDate(QByteArrayView message);

} // namespace Dagent
