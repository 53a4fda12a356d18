// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/oneverb.h"

int main(int argc, char **argv)
{
    using namespace Tools;
    QCoreApplication application(argc, argv);
    installTranslation();
    const QList<Daemon::Switch> switches = storeAdminSwitches();
    return runTool({"kopano-storeadm", storeAdminTable,
        Daemon::helpText(storeAdminTable, "admin.cfg", switches, Daemon::Kind::Tool),
        parseTool(QByteArrayList(argv + 1, argv + argc), storeAdminTable, switches), findStoreAdminVerb});
}
