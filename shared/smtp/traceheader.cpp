// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/traceheader.h"

#include <QDateTime>
#include <QLocale>

namespace Smtp {

QByteArray mailDate(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    return QLocale::c().toString(time, u"ddd, d MMM yyyy HH:mm:ss").toLatin1() + " +0000";
}

QByteArray traceHeader(const Trace &trace)
{
    QByteArray header;
    header.reserve(512);
    header += "Return-Path: <" + trace.sender + ">\r\nReceived: from " + trace.clientDomain;
    if (!trace.clientAddress.isEmpty()) {
        const bool six = trace.clientAddress.contains(':');
        header += (six ? " ([IPv6:" : " ([") + trace.clientAddress + "])";
    }
    header +=
        "\r\n\tby " + trace.hostName + " with " + (trace.smtpUtf8 ? "UTF8LMTP" : "LMTP") + " id " + trace.id;
    if (!trace.recipient.isEmpty())
        header += "\r\n\tfor <" + trace.recipient + ">";
    header += "; " + mailDate(trace.seconds) + "\r\n";
    return header;
}

} // namespace Smtp
