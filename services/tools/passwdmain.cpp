// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/oneverb.h"

int main(int argc, char **argv)
{
    using namespace Tools;
    QCoreApplication application(argc, argv);
    installTranslation();
    const QList<Daemon::Switch> switches = passwordSwitches();
    return runTool({"kopano-passwd", passwordTable,
        Daemon::helpText(passwordTable, "admin.cfg", switches, Daemon::Kind::Tool),
        parseTool(QByteArrayList(argv + 1, argv + argc), passwordTable, switches), findPasswordVerb});
}
