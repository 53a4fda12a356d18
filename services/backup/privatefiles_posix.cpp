// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/privatefiles.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

void Backup::makeFilesPrivate() { }

#else

#include <sys/stat.h>

void Backup::makeFilesPrivate()
{
    umask(0077);
}

#endif
