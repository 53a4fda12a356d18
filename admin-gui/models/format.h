// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// Numbers for people, as the locale has them.
namespace Models {

/// "3.2 MiB"; 0 bytes is "0 bytes".
QString sizeText(quint64 bytes);
/// Date and time of seconds since the epoch, in local time; 0 = "never".
QString timeText(qint64 seconds);
/// For export: ISO 8601 in UTC; 0 = empty.
QString isoTime(qint64 seconds);
/// "2 h 5 min", "12 s".
QString durationText(std::chrono::seconds duration);

} // namespace Models
