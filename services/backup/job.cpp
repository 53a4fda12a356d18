// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/job.h"

QString Backup::itemId(qint64 folder, quint32 uid)
{
    return QStringLiteral("%1:%2").arg(folder).arg(uid);
}
