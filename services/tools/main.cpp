// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/toolmain.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Tools::installTranslation();
    return Tools::runTool({"kopano-admin", Tools::adminTable, Tools::adminHelp(),
        Tools::parseAdmin(QByteArrayList(argv + 1, argv + argc)), Tools::findVerb});
}
