// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/adminoptions.h"

namespace Tools {

namespace {

constexpr std::string_view ownSocket = "the local socket identifies the administrator";
constexpr auto adminRows = Config::rows(Config::Heading{"Server"}, Options::Common::serverSocket,
    Config::Obsolete{"sslkey_file", ownSocket}, Config::Obsolete{"sslkey_pass", ownSocket});

} // namespace

constinit const Config::Table adminTable("kopano-admin", "admin", adminRows);

QList<Daemon::Switch> adminSwitches()
{
    return {
        {'c', "create", "LOGIN",
            QT_TRANSLATE_NOOP("CommandLine", "create a user; needs -e, -f and a password")},
        {'u', "update", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "change a user")},
        {'d', "delete", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "delete a user; the store is kept")},
        {'l', "list-users", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list all users")},
        {0, "details", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "show everything about a user")},
        {0, "type", "TYPE", QT_TRANSLATE_NOOP("CommandLine", "with --details: user")},
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
        {0, "json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "with -l and --details: print JSON")},
        {0, "node", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "not in this version, which has one server; use -h")},
        {0, "utf8", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "accepted, has no effect: text is always UTF-8")},
        {'v', nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
        {0, "verbose", "LEVEL", QT_TRANSLATE_NOOP("CommandLine", "the same as -v, LEVEL times")},
    };
}

Base::Result<CommandLine> parseAdmin(const QByteArrayList &arguments)
{
    CommandLine line =
        TRY(Daemon::parseCommandLine(arguments, adminTable, adminSwitches(), Daemon::Kind::Tool));
    if (!line.positional.isEmpty())
        return {Base::Code::Invalid, Admin::tr("unexpected argument %1").arg(line.positional.front())};
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
