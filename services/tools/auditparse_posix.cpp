// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/auditparse.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace Tools {

FileIdentity identityOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

FileIdentity identityOf(int descriptor)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

} // namespace Tools
