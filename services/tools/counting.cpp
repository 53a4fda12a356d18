// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/counting.h"

#include "tools/adminoptions.h"

namespace Tools {

QString counted(quint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

QString messagesText(quint64 number)
{
    return counted(number, Admin::tr("1 message"), Admin::tr("%1 messages"));
}

QString foldersText(quint64 number)
{
    return counted(number, Admin::tr("1 folder"), Admin::tr("%1 folders"));
}

QString storesText(quint64 number)
{
    return counted(number, Admin::tr("1 store"), Admin::tr("%1 stores"));
}

QString objectsText(quint64 number)
{
    return counted(number, Admin::tr("1 object"), Admin::tr("%1 objects"));
}

QString bytesText(quint64 number)
{
    return counted(number, Admin::tr("1 byte"), Admin::tr("%1 bytes"));
}

} // namespace Tools
