// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Models {

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1);
}

QString timeText(qint64 seconds)
{
    if (seconds == 0)
        return QCoreApplication::translate("Format", "never");
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

QString isoTime(qint64 seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds >= 86400)
        return QCoreApplication::translate("Format", "%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
    if (seconds >= 3600)
        return QCoreApplication::translate("Format", "%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    if (seconds >= 60)
        return QCoreApplication::translate("Format", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("Format", "%1 s").arg(seconds);
}

} // namespace Models
