// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/peopleverbs.h"

namespace Tools {

namespace {

QList<Daemon::Switch> groupPart()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Groups")},
        {'g', "create-group", "NAME", QT_TRANSLATE_NOOP("CommandLine", "create a group")},
        {0, "update-group", "NAME", QT_TRANSLATE_NOOP("CommandLine", "change a group; -U is its new name")},
        {'G', "delete-group", "NAME", QT_TRANSLATE_NOOP("CommandLine", "delete a group; its members stay")},
        {'L', "list-groups", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list all groups")},
        {'b', "add-member", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "put a user or a group into a group; needs -i")},
        {'B', "del-member", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "take a user or a group out of a group; needs -i")},
        {'i', "group", "NAME", QT_TRANSLATE_NOOP("CommandLine", "with -b and -B: which group")},
        {0, "security", "y|n",
            QT_TRANSLATE_NOOP(
                "CommandLine", "with groups: may be given rights (y), or only receives mail (n)")},
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Sending as somebody else")},
        {0, "add-sendas", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "let a user or a group send as the owner; needs -u OWNER")},
        {0, "del-sendas", "NAME", QT_TRANSLATE_NOOP("CommandLine", "no longer let them; needs -u OWNER")},
        {0, "list-sendas", "OWNER", QT_TRANSLATE_NOOP("CommandLine", "list who may send as the owner")},
        {0, "add-delegate", "LOGIN",
            QT_TRANSLATE_NOOP(
                "CommandLine", "let a user act on the owner's behalf, or change how; needs -u OWNER")},
        {0, "see-private", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --add-delegate: private items are shown")},
        {0, "sendcopy", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --add-delegate: copies of meeting requests are sent")},
        {0, "del-delegate", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "no longer let him; needs -u OWNER")},
        {0, "list-delegates", "OWNER",
            QT_TRANSLATE_NOOP("CommandLine", "list who acts on the owner's behalf")},
    };
}

QList<Daemon::Switch> companyPart()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Companies (enable_hosted_kopano)")},
        {0, "create-company", "NAME", QT_TRANSLATE_NOOP("CommandLine", "create a company")},
        {0, "update-company", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "change a company's quotas; --qw is that of its public store")},
        {0, "delete-company", "NAME", QT_TRANSLATE_NOOP("CommandLine", "delete an empty company")},
        {0, "list-companies", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list all companies")},
        {'I', "company", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "which company; with -c, -g, -l, -L, -s and what follows")},
        {0, "set-system-admin", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "who receives the company's quota mails; needs -I")},
        {0, "udqo", "y|n",
            QT_TRANSLATE_NOOP("CommandLine", "default quota of the company's users instead of the server's")},
        {0, "udqw", "MIB", QT_TRANSLATE_NOOP("CommandLine", "its warning level")},
        {0, "udqs", "MIB", QT_TRANSLATE_NOOP("CommandLine", "its soft level")},
        {0, "udqh", "MIB", QT_TRANSLATE_NOOP("CommandLine", "its hard level")},
        {0, "add-to-viewlist", "COMPANY",
            QT_TRANSLATE_NOOP("CommandLine", "let a company see the members of company -I")},
        {0, "del-from-viewlist", "COMPANY", QT_TRANSLATE_NOOP("CommandLine", "no longer let it")},
        {0, "list-view", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list who sees company -I")},
        {0, "add-to-adminlist", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "let a user administer company -I")},
        {0, "del-from-adminlist", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "no longer let him")},
        {0, "list-admin", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list who administers company -I")},
        {0, "add-userquota-recipient", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "send copies of quota mails to users of company -I there, too")},
        {0, "del-userquota-recipient", "NAME", QT_TRANSLATE_NOOP("CommandLine", "no longer send them")},
        {0, "list-userquota-recipients", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "list who receives those copies")},
        {0, "add-companyquota-recipient", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "send quota mails about company -I there, too")},
        {0, "del-companyquota-recipient", "NAME", QT_TRANSLATE_NOOP("CommandLine", "no longer send them")},
        {0, "list-companyquota-recipients", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "list who receives those mails")},
    };
}

QList<Daemon::Switch> storePart()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Stores and upkeep")},
        {'s', "create-public-store", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "create the public store of the server, or of company -I")},
        {0, "create-store", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "create a store for a user without one")},
        {0, "lang", "LANGUAGE",
            QT_TRANSLATE_NOOP("CommandLine", "with --create-store: of the folders' names: en, de, nl")},
        {0, "hook-store", "GUID",
            QT_TRANSLATE_NOOP(
                "CommandLine", "give an orphaned store to user -u; his present one is unhooked")},
        {0, "copyto-public", nullptr,
            QT_TRANSLATE_NOOP("CommandLine",
                "with --hook-store: instead copy its messages into the public store, where administrators "
                "find them")},
        {0, "unhook-store", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "take the store from a user; it keeps everything")},
        {0, "remove-store", "GUID",
            QT_TRANSLATE_NOOP("CommandLine", "mark an orphaned store; the next purge erases it")},
        {0, "delete-store", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "use --unhook-store and --remove-store")},
        {0, "list-orphans", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list stores without an owner")},
        {0, "user-count", nullptr, QT_TRANSLATE_NOOP("CommandLine", "count users, groups and companies")},
        {0, "reset-folder-count", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "count the messages of a user's folders again")},
        {0, "clear-cache", "=BITS",
            QT_TRANSLATE_NOOP("CommandLine", "forget addresses (0x200) and checked passwords (0x800)")},
        {0, "force-resync", nullptr, QT_TRANSLATE_NOOP("CommandLine", "not needed; says why")},
        {0, "purge-deferred", nullptr, QT_TRANSLATE_NOOP("CommandLine", "not needed; says why")},
    };
}

} // namespace

QList<Daemon::Switch> peopleSwitches()
{
    return groupPart() + companyPart() + storePart();
}

} // namespace Tools
