// SPDX-License-Identifier: GPL-3.0-or-later
// kopano-options FOLDER: writes the manual page and the sample file of every option table into
// FOLDER.
#include "config/render.h"
#include "options/dagent.h"
#include "options/gateway.h"
#include "options/ldap.h"
#include "options/server.h"
#include "options/unix.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

namespace {

bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || argv[1][0] == '-') {
        std::fputs("Usage: kopano-options FOLDER\n"
                   "Writes a sample file and a manual page for each file of options.\n",
            stderr);
        return 64;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot make the folder %s\n", argv[1]);
        return 1;
    }
    for (const Config::Table *table :
        {&Options::Server::table, &Options::Gateway::table, &Options::Dagent::table,
            &Options::Ldap::table, &Options::Unix::table}) {
        const QString page = Config::toQString(table->program()) + QLatin1String(".cfg.5");
        const QString sample = Config::toQString(table->service()) + QLatin1String(".cfg");
        if (!write(folder.filePath(page), Config::manualPage(*table))
            || !write(folder.filePath(sample), Config::sampleFile(*table)))
            return 1;
    }
    return 0;
}
