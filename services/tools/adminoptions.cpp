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
        {'c', "create", "LOGIN", "create a user; needs -e, -f and a password"},
        {'u', "update", "LOGIN", "change a user"},
        {'d', "delete", "LOGIN", "delete a user; the store is kept"},
        {'l', "list-users", nullptr, "list all users"},
        {0, "details", "LOGIN", "show everything about a user"},
        {0, "type", "TYPE", "with --details: user"},
        {'U', "username", "LOGIN", "with -u: new login name"},
        {'p', "password", "PASSWORD",
            "password; other users of this computer can see it in the process list"},
        {'P', "password-prompt", nullptr, "ask for the password"},
        {0, "password-file", "FILE",
            "read the password from the first line of a file; - is the standard input"},
        {'e', "email", "ADDRESS", "primary mail address"},
        {'f', "fullname", "NAME", "full name"},
        {'a', "administrator", "LEVEL", "0 none (or n), 1 administrator (or y), 2 system administrator"},
        {'n', "non-active", "KIND", "0 active user (or n), 1 shared store (or y), 2 room, 3 equipment"},
        {0, "add-alias", "ADDRESS", "with -c or -u: one more mail address; may be repeated"},
        {0, "del-alias", "ADDRESS", "with -u: take a mail address away; may be repeated"},
        {0, "qo", "y|n", "quota of the user's own instead of the default; y needs all three levels"},
        {0, "qw", "MIB", "warning level; 0 is unlimited"},
        {0, "qs", "MIB", "soft level: sending is refused; 0 is unlimited"},
        {0, "qh", "MIB", "hard level: mail is refused; 0 is unlimited"},
        {0, "enable-feature", "FEATURE", "with -u: imap, pop3, mobile, outlook, webapp; may be repeated"},
        {0, "disable-feature", "FEATURE", "with -u: the opposite; may be repeated"},
        {0, "json", nullptr, "with -l and --details: print JSON"},
        {0, "utf8", nullptr, "accepted, has no effect: text is always UTF-8"},
        {'v', nullptr, nullptr, "say more about failures"},
        {0, "verbose", "LEVEL", "the same as -v, LEVEL times"},
    };
}

Base::Result<CommandLine> parseAdmin(const QByteArrayList &arguments)
{
    CommandLine line = TRY(Daemon::parseCommandLine(arguments, adminTable, adminSwitches()));
    if (!line.positional.isEmpty())
        return {Base::Code::Invalid, text("unexpected argument %1").arg(line.positional.front())};
    return line;
}

} // namespace Tools
