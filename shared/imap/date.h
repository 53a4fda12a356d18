// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Imap {

/// RFC 3501 date-time without its quotes, as in "17-Jul-1996 02:44:25 -0700" (the day may be " 7"), in
/// seconds since 1970-01-01T00:00:00Z. Nothing for a day that does not exist. Leap second 60 counts as 59.
std::optional<qint64> parseDateTime(QByteArrayView text);
/// The same back, always in UTC ("+0000") and of 26 characters; years are kept in 0…9999.
QByteArray writeDateTime(qint64 seconds);
/// RFC 3501 date as in "1-Feb-1994": 00:00 UTC of that day in seconds. Day of one or two digits.
std::optional<qint64> parseDate(QByteArrayView text);

} // namespace Imap
