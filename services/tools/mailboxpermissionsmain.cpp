// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/mailboxpermissions.h"
#include "tools/toolmain.h"

int main(int argc, char **argv)
{
    using namespace Tools;
    QCoreApplication application(argc, argv);
    installTranslation();
    return runTool({"kopano-mailbox-permissions", permissionsTable, permissionsHelp(),
        Daemon::parseCommandLine(QByteArrayList(argv + 1, argv + argc), permissionsTable,
            permissionsSwitches(), Daemon::Kind::Tool),
        findPermissionsVerb});
}
