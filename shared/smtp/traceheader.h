// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Smtp {

/// What the trace header of a stored message tells (RFC 5321 section 4.4).
struct Trace
{
    QByteArray sender; ///< without angle brackets
    QByteArray clientDomain; ///< argument of LHLO
    QByteArray clientAddress; ///< numeric; empty for a local socket
    QByteArray hostName;
    QByteArray id;
    QByteArray recipient; ///< only if there is just one: recipients must not learn of each other
    bool smtpUtf8 = false;
    qint64 seconds = 0; ///< since 1970-01-01T00:00:00Z
};

/// Return-Path and Received, with CRLF.
QByteArray traceHeader(const Trace &trace);

/// RFC 5322 date-time in UTC, for example "Tue, 14 Nov 2023 22:13:20 +0000".
QByteArray mailDate(qint64 seconds);

} // namespace Smtp
