// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Mime {

/// A Date field as searches need it: the moment, and the day without its zone (RFC 3501 section 6.4.4).
struct Date
{
    qint64 time = 0; ///< seconds since 1970-01-01T00:00:00Z
    qint64 day = 0; ///< the day as written, whatever its zone, as seconds at its 00:00 UTC
    bool operator==(const Date &) const = default;
};

/// Reads a Date value (RFC 5322 section 3.3, the obsolete forms of section 4.3, and asctime's order), without
/// weekday, seconds or zone too. Nothing if day, month or year are missing or no such day exists. Years
/// 1…9999. Looks at the first 1000 bytes only.
std::optional<Date> parseDate(QByteArrayView value);

} // namespace Mime
