// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/softdelete.h"

namespace Tools {

QList<Daemon::Switch> softDeleteSwitches()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Deleted items and jobs")},
        {0, "list-softdeleted", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "list what of a user's store can be restored")},
        {0, "restore", "ID...",
            QT_TRANSLATE_NOOP("CommandLine",
                "restore deleted messages and folders of the store of -u LOGIN; all stands for everything")},
        {0, "to", "FOLDER",
            QT_TRANSLATE_NOOP("CommandLine", "with --restore: into this folder instead of where each was")},
        {0, "purge-softdelete", "DAYS",
            QT_TRANSLATE_NOOP("CommandLine",
                "remove for good what was deleted more than DAYS days ago, 0 is everything; --force if the "
                "clock "
                "has jumped and is right")},
        {0, "store", "GUID",
            QT_TRANSLATE_NOOP("CommandLine",
                "with --purge-softdelete: only in this store; -u LOGIN: in a user's, --company NAME: in those of "
                "a company")},
        {0, "items", "ID,...",
            QT_TRANSLATE_NOOP("CommandLine",
                "with --purge-softdelete 0 and -u LOGIN or --store GUID: only these, as --list-softdeleted shows "
                "them")},
        {0, "dry-run", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --purge-softdelete: only say how much that is")},
        {0, "verify-bodies", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "compare every stored message with its checksum")},
        {0, "list-jobs", nullptr,
            QT_TRANSLATE_NOOP(
                "CommandLine", "list purges, restores and other long work of the last 30 days")},
        {0, "cancel-job", "ID", QT_TRANSLATE_NOOP("CommandLine", "end one of these after its present step")},
    };
}

} // namespace Tools
