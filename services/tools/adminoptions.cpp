// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/adminoptions.h"

#include "tools/oneverb.h"
#include "tools/peopleverbs.h"
#include "tools/serverlink.h"
#include "tools/softdelete.h"

namespace Tools {

constinit const Config::Table adminTable("kopano-admin", "admin", serverRows);
constinit const Config::Table storeAdminTable("kopano-storeadm", "admin", serverRows);
constinit const Config::Table passwordTable("kopano-passwd", "admin", serverRows);
constinit const Config::Table outOfOfficeTable("kopano-oof", "admin", serverRows);

namespace {

QList<Daemon::Switch> userSwitches()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Users")},
        {'c', "create", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "create a user; needs -e, -f and a password")},
        {'u', "update", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "change a user")},
        {'d', "delete", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "delete a user; the store is kept")},
        {'l', "list-users", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list all users")},
        {0, "details", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "show everything about a user")},
        {0, "type", "TYPE", QT_TRANSLATE_NOOP("CommandLine", "with --details: user, group or company")},
        {'U', "username", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "with -u: new login name")},
        {'p', "password", "PASSWORD",
            QT_TRANSLATE_NOOP(
                "CommandLine", "password; other users of this computer can see it in the process list")},
        {'P', "password-prompt", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask for the password")},
        {0, "password-file", "FILE",
            QT_TRANSLATE_NOOP(
                "CommandLine", "read the password from the first line of a file; - is the standard input")},
        {'e', "email", "ADDRESS", QT_TRANSLATE_NOOP("CommandLine", "primary mail address")},
        {'f', "fullname", "NAME", QT_TRANSLATE_NOOP("CommandLine", "full name")},
        {'a', "administrator", "LEVEL",
            QT_TRANSLATE_NOOP(
                "CommandLine", "0 none (or n), 1 administrator (or y), 2 system administrator")},
        {'n', "non-active", "KIND",
            QT_TRANSLATE_NOOP(
                "CommandLine", "0 active user (or n), 1 shared store (or y), 2 room, 3 equipment")},
        {0, "add-alias", "ADDRESS",
            QT_TRANSLATE_NOOP("CommandLine", "with -c or -u: one more mail address; may be repeated")},
        {0, "del-alias", "ADDRESS",
            QT_TRANSLATE_NOOP("CommandLine", "with -u: take a mail address away; may be repeated")},
        {0, "qo", "y|n",
            QT_TRANSLATE_NOOP(
                "CommandLine", "quota of the user's own instead of the default; y needs all three levels")},
        {0, "qw", "MIB", QT_TRANSLATE_NOOP("CommandLine", "warning level; 0 is unlimited")},
        {0, "qs", "MIB", QT_TRANSLATE_NOOP("CommandLine", "soft level: sending is refused; 0 is unlimited")},
        {0, "qh", "MIB", QT_TRANSLATE_NOOP("CommandLine", "hard level: mail is refused; 0 is unlimited")},
        {0, "enable-feature", "FEATURE",
            QT_TRANSLATE_NOOP(
                "CommandLine", "with -u: imap, pop3, mobile, outlook, webapp; may be repeated")},
        {0, "disable-feature", "FEATURE",
            QT_TRANSLATE_NOOP("CommandLine", "with -u: the opposite; may be repeated")},
        {0, "hidden", "y|n", QT_TRANSLATE_NOOP("CommandLine", "not shown in address books; also of groups")},
        {0, "capacity", "NUMBER",
            QT_TRANSLATE_NOOP("CommandLine", "of a room, or how many there are of the equipment")},
        {0, "mr-accept", "y|n", QT_TRANSLATE_NOOP("CommandLine", "accept meeting requests without asking")},
        {0, "mr-decline-conflict", "y|n",
            QT_TRANSLATE_NOOP("CommandLine", "decline those at the time of something else")},
        {0, "mr-decline-recurring", "y|n", QT_TRANSLATE_NOOP("CommandLine", "decline those that recur")},
        {0, "mr-process", "y|n", QT_TRANSLATE_NOOP("CommandLine", "enter them into the calendar")},
    };
}

QList<Daemon::Switch> serviceSwitches()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Sessions, services and configuration")},
        {0, "sync", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "take over the accounts of the user base outside the database")},
        {0, "list-sessions", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list who is logged in")},
        {0, "kill-session", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "end one of those sessions")},
        {0, "kill-sessions", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "end all sessions of a user")},
        {0, "reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "with --kill-session(s): what the client is told")},
        {0, "list-services", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list the services that run")},
        {0, "reload", "SERVICE",
            QT_TRANSLATE_NOOP("CommandLine", "have a service read its configuration again")},
        {0, "service-log", "SERVICE", QT_TRANSLATE_NOOP("CommandLine", "show the last lines a service logged")},
        {0, "lines", "N", QT_TRANSLATE_NOOP("CommandLine", "with --service-log: how many, 100 without it")},
        {0, "level", "LEVEL",
            QT_TRANSLATE_NOOP("CommandLine", "with --service-log: only lines of this level or a worse one")},
        {0, "service-counters", "SERVICE", QT_TRANSLATE_NOOP("CommandLine", "show what a service counts")},
        {0, "config-get", "SERVICE [OPTION]...",
            QT_TRANSLATE_NOOP("CommandLine", "show options of a service and where their values come from")},
        {0, "config-set", "SERVICE OPTION=VALUE...",
            QT_TRANSLATE_NOOP("CommandLine", "write options into the service's file, and reload it")},
        {0, "value-file", "FILE",
            QT_TRANSLATE_NOOP("CommandLine",
                "with --config-set: first line is the value of an OPTION without =VALUE, which the process list would "
                "show; - is the standard input")},
        {0, "config-unset", "SERVICE OPTION...",
            QT_TRANSLATE_NOOP("CommandLine", "take options out of the file, back to their defaults")},
        {0, "config-validate", "SERVICE [OPTION=VALUE]...",
            QT_TRANSLATE_NOOP("CommandLine", "check the present file, a change of it, or --file")},
        {0, "config-diff", "SERVICE [VERSION [VERSION]]",
            QT_TRANSLATE_NOOP("CommandLine", "compare the file with what is in force, or versions of the file")},
        {0, "config-history", "SERVICE",
            QT_TRANSLATE_NOOP("CommandLine", "list the versions of a service's configuration")},
        {0, "config-rollback", "SERVICE VERSION",
            QT_TRANSLATE_NOOP("CommandLine", "put back an earlier version, and reload the service")},
        {0, "comment", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "with --config-...: for the history")},
        {0, "force", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --config-...: also if somebody changed the file meanwhile")},
        {0, "file", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "with --config-validate: check this text; - is the standard input")},
    };
}

QList<Daemon::Switch> securityLogSwitches()
{
    return {
        {0, "query-audit", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show records of the security log")},
        {0, "tag", "NAME=VALUE",
            QT_TRANSLATE_NOOP("CommandLine",
                "with --query-audit: event, user, from, program, ownername, objectid, rights, path, session, ...; "
                "may be "
                "repeated")},
        {0, "text", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: part of any value")},
        {0, "since", "TIME",
            QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: from this date, or date and time, on")},
        {0, "until", "TIME", QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: before this one")},
        {0, "limit", "N", QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: at most so many, 100 without it")},
        {0, "before", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: older than this record")},
        {0, "after", "NUMBER",
            QT_TRANSLATE_NOOP("CommandLine", "with --query-audit: newer than this record, oldest first")},
        {0, "follow", nullptr,
            QT_TRANSLATE_NOOP("CommandLine",
                "with --query-audit: go on with new records as they come, asking every second, until Ctrl-C; with --json "
                "one object per line")},
        {0, "verify-audit", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "check that nobody changed or cut the security log's trail")},
    };
}

QList<Daemon::Switch> generalSwitches()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Everywhere")},
        {0, "json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print lists and details as JSON")},
        {0, "node", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "not in this version, which has one server; use -h")},
        {0, "utf8", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "accepted, has no effect: text is always UTF-8")},
        {'v', nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
        {0, "verbose", "LEVEL", QT_TRANSLATE_NOOP("CommandLine", "the same as -v, LEVEL times")},
    };
}

} // namespace

QList<Daemon::Switch> adminSwitches()
{
    return userSwitches() + peopleSwitches() + serviceSwitches() + securityLogSwitches()
        + softDeleteSwitches() + generalSwitches();
}

Base::Result<CommandLine> parseTool(
    const QByteArrayList &arguments, const Config::Table &table, const QList<Daemon::Switch> &switches)
{
    return Daemon::parseCommandLine(arguments, table, switches, Daemon::Kind::Tool);
}

Base::Result<CommandLine> parseAdmin(const QByteArrayList &arguments)
{
    CommandLine line =
        TRY(Daemon::parseCommandLine(arguments, adminTable, adminSwitches(), Daemon::Kind::Tool));
    if (line.has("node"))
        return {Base::Code::Invalid,
            Admin::tr("--node: this version has one server only; name another one with -h URL")};
    return line;
}

QString adminHelp()
{
    return Daemon::helpText(adminTable, "admin.cfg", adminSwitches(), Daemon::Kind::Tool);
}

} // namespace Tools
