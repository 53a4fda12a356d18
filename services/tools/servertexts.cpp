// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/servertexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace Tools {

namespace {

/// What kopano-server and the connection to it may answer to the verbs. Their errors are English sentences,
/// so that its logs can be searched; tests/unit/tools compares these with its sources. %1 and %2 are what a
/// sentence is about.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Server", "there is no user '%1'"),
    QT_TRANSLATE_NOOP("Server", "a login name must not be empty"),
    QT_TRANSLATE_NOOP("Server", "a login name has at most 255 bytes"),
    QT_TRANSLATE_NOOP("Server", "a login name must not contain '%1'"),
    QT_TRANSLATE_NOOP("Server", "the login %1 is taken"),
    QT_TRANSLATE_NOOP("Server", "the address %1 is taken"),
    QT_TRANSLATE_NOOP("Server", "the name '%1' is reserved"),
    QT_TRANSLATE_NOOP("Server", "'%1' is not a mail address"),
    QT_TRANSLATE_NOOP("Server", "the full name is too long or holds control characters"),
    QT_TRANSLATE_NOOP("Server", "more than %1 aliases"),
    QT_TRANSLATE_NOOP("Server", "a user who logs in needs a password"),
    QT_TRANSLATE_NOOP("Server", "the password is empty"),
    QT_TRANSLATE_NOOP("Server", "the password was changed meanwhile"),
    QT_TRANSLATE_NOOP("Server", "the password is longer than %1 bytes"),
    QT_TRANSLATE_NOOP("Server", "the password is not valid UTF-8"),
    QT_TRANSLATE_NOOP("Server", "the password holds characters that RFC 4013 forbids"),
    QT_TRANSLATE_NOOP("Server", "there is no group '%1'"),
    QT_TRANSLATE_NOOP("Server", "there is no company '%1'"),
    QT_TRANSLATE_NOOP("Server", "there is no user or group '%1'"),
    QT_TRANSLATE_NOOP("Server", "there is nobody of that name"),
    QT_TRANSLATE_NOOP("Server", "a group's name must not be empty"),
    QT_TRANSLATE_NOOP("Server", "a group's name has at most 255 bytes"),
    QT_TRANSLATE_NOOP("Server", "a group's name must not contain '%1'"),
    QT_TRANSLATE_NOOP("Server", "a group's name must not begin or end with a blank"),
    QT_TRANSLATE_NOOP("Server", "a company's name must not be empty"),
    QT_TRANSLATE_NOOP("Server", "a company's name has at most 255 bytes"),
    QT_TRANSLATE_NOOP("Server", "a company's name must not contain '%1'"),
    QT_TRANSLATE_NOOP("Server", "the name %1 is taken"),
    QT_TRANSLATE_NOOP("Server", "Everyone keeps its name"),
    QT_TRANSLATE_NOOP("Server", "Everyone cannot be deleted"),
    QT_TRANSLATE_NOOP("Server", "all users are members of Everyone"),
    QT_TRANSLATE_NOOP("Server", "Everyone cannot be a member"),
    QT_TRANSLATE_NOOP("Server", "the group '%1' would contain itself"),
    QT_TRANSLATE_NOOP("Server", "'%1' is a member of the group already"),
    QT_TRANSLATE_NOOP("Server", "'%1' is no direct member of the group"),
    QT_TRANSLATE_NOOP("Server", "this server has no companies"),
    QT_TRANSLATE_NOOP("Server", "the name says no company: it is to look like %1"),
    QT_TRANSLATE_NOOP("Server", "the name says another company than '%1'"),
    QT_TRANSLATE_NOOP("Server", "the quota levels are not in their order"),
    QT_TRANSLATE_NOOP("Server", "the company still has users or groups"),
    QT_TRANSLATE_NOOP("Server", "'%1' cannot be in that list"),
    QT_TRANSLATE_NOOP("Server", "'%1' is in the list already"),
    QT_TRANSLATE_NOOP("Server", "'%1' is not in the list"),
    QT_TRANSLATE_NOOP("Server", "the company of '%1' has to be in the view list first"),
    QT_TRANSLATE_NOOP("Server", "'%1' is neither of the company nor in its admin list"),
    QT_TRANSLATE_NOOP("Server", "everybody may send as himself"),
    QT_TRANSLATE_NOOP("Server", "'%1' may send so already"),
    QT_TRANSLATE_NOOP("Server", "'%1' may not send so anyway"),
    QT_TRANSLATE_NOOP("Server", "the subject is too long or holds control characters"),
    QT_TRANSLATE_NOOP("Server", "the text has more than %1 bytes"),
    QT_TRANSLATE_NOOP("Server", "the text holds NUL characters"),
    QT_TRANSLATE_NOOP("Server", "the end is not after the beginning"),
    QT_TRANSLATE_NOOP("Server", "user '%1' has a store already"),
    QT_TRANSLATE_NOOP("Server", "there is no store %1"),
    QT_TRANSLATE_NOOP("Server", "the store belongs to somebody; it has to be unhooked first"),
    QT_TRANSLATE_NOOP("Server", "the store is marked for removal"),
    QT_TRANSLATE_NOOP("Server", "the store is a public store"),
    QT_TRANSLATE_NOOP("Server", "there are no folder names in that language; there are de, en, nl"),
    QT_TRANSLATE_NOOP("Server", "wrong user name or password"),
    QT_TRANSLATE_NOOP("Server", "user '%1' has no store"),
    QT_TRANSLATE_NOOP("Server", "only a system administrator may do that"),
    QT_TRANSLATE_NOOP("Server", "no service '%1' is connected"),
    QT_TRANSLATE_NOOP("Server", "several services are called '%1'; add @ and a host"),
    QT_TRANSLATE_NOOP("Server", "the configuration has version %1 by now"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: the service went away"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: the service did not answer in time"),
    QT_TRANSLATE_NOOP("Server", "log in first"),
    QT_TRANSLATE_NOOP("Server", "not allowed"),
    QT_TRANSLATE_NOOP("Server", "that is your own session: log out to end it"),
    QT_TRANSLATE_NOOP("Server", "a %1 of %2 is running already"),
    QT_TRANSLATE_NOOP("Server", "a %1 is running already"),
    QT_TRANSLATE_NOOP("Server", "too many jobs wait"),
    QT_TRANSLATE_NOOP("Server", "no such job"),
    QT_TRANSLATE_NOOP("Server", "job %1 has ended already"),
    QT_TRANSLATE_NOOP("Server", "the server has just been started"),
    QT_TRANSLATE_NOOP("Server", "the clock was set %1 days forward. If it is right, use --force"),
    QT_TRANSLATE_NOOP("Server",
        "the clock is %1 days later than when the server last ran and the machine was started anew: it was "
        "off that "
        "long or its clock is wrong, and no time service keeps it right. If it is right, use --force"),
    QT_TRANSLATE_NOOP("Server", "softdelete_lifetime is another one now"),
    QT_TRANSLATE_NOOP("Server", "the days to keep are a number from 0 to %1"),
    QT_TRANSLATE_NOOP("Server", "the server is stopping"),
    QT_TRANSLATE_NOOP(
        "Server", "object %1 is not among the deleted ones; perhaps it was restored or purged already"),
    QT_TRANSLATE_NOOP("Server", "folder %1 is being purged"),
    QT_TRANSLATE_NOOP("Server", "a folder named %1 is there already"),
    QT_TRANSLATE_NOOP("Server", "folder %1 was deleted along with folder %2"),
    QT_TRANSLATE_NOOP("Server", "at most %1 objects can be restored at once"),
    QT_TRANSLATE_NOOP("Server", "the message was restored or purged already"),
    QT_TRANSLATE_NOOP("Server", "the folder exists already"),
    QT_TRANSLATE_NOOP("Server", "a folder name has 1 to %1 bytes"),
    QT_TRANSLATE_NOOP(
        "Server", "a folder name holds no slash, no control and no bidirectional control characters"),
    QT_TRANSLATE_NOOP("Server", "folders nest %1 levels at most"),
    QT_TRANSLATE_NOOP("Server", "no such folder"),
    QT_TRANSLATE_NOOP("Server", "no such store"),
    QT_TRANSLATE_NOOP("Server", "there is a public store already"),
    QT_TRANSLATE_NOOP("Server", "there is no public store"),
    QT_TRANSLATE_NOOP("Server", "the user has no store"),
    QT_TRANSLATE_NOOP(
        "Server", "'%1' cannot be given rights: it is not an active user, a security group or a company"),
    QT_TRANSLATE_NOOP("Server", "a folder has at most %1 entries of permissions"),
    QT_TRANSLATE_NOOP("Server", "at most %1 permissions change at once"),
    QT_TRANSLATE_NOOP("Server", "'%1' is no delegate"),
    QT_TRANSLATE_NOOP("Server", "nobody is his own delegate"),
    QT_TRANSLATE_NOOP("Server", "a quota is larger than can be counted"),
    QT_TRANSLATE_NOOP("Server", "there is no session %1"),
    QT_TRANSLATE_NOOP("Server", "the session was ended"),
    QT_TRANSLATE_NOOP("Server", "a synchronisation runs already"),
    QT_TRANSLATE_NOOP("Server", "its company is not here yet"),
    QT_TRANSLATE_NOOP("Server", "the login %1 belongs to another account of the user base"),
    QT_TRANSLATE_NOOP("Server", "the group name %1 is taken"),
    QT_TRANSLATE_NOOP("Server", "the company name %1 is taken"),
    QT_TRANSLATE_NOOP("Server", "the group %1 would contain itself"),
    QT_TRANSLATE_NOOP("Server", "the users come from another user base (%1): change them there"),
    QT_TRANSLATE_NOOP("Server", "the user base cannot be asked now"),
    QT_TRANSLATE_NOOP("Server", "too many login attempts from this address"),
    QT_TRANSLATE_NOOP("Server", "the accounts change too often just now"),
    QT_TRANSLATE_NOOP("Server", "%1 has no version %2"),
    QT_TRANSLATE_NOOP("Server", "no such versions to compare"),
    QT_TRANSLATE_NOOP("Server", "%1 was changed since it was loaded; reload it first, or force the change"),
    QT_TRANSLATE_NOOP("Server", "one to %1 options can be changed"),
    QT_TRANSLATE_NOOP("Server", "the configuration was changed meanwhile"),
    QT_TRANSLATE_NOOP("Server",
        "%1 belonged to that version and is no longer included: give it its old contents first"),
    QT_TRANSLATE_NOOP("Server", "%1 names a program to run: that is changed in %2 itself and nowhere else"),
    QT_TRANSLATE_NOOP("Server", "the service has too many orders to do"),
    QT_TRANSLATE_NOOP(
        "Server", "'%1' may not see the group: its company has to put his company into the view list first"),
    QT_TRANSLATE_NOOP("Server", "the security log is not enabled"),
    QT_TRANSLATE_NOOP("Server", "the security log cannot be written"),
    QT_TRANSLATE_NOOP("Server", "too many conditions"),
    QT_TRANSLATE_NOOP("Server", "the disk is full"),
    QT_TRANSLATE_NOOP("Server", "out of memory"),
    QT_TRANSLATE_NOOP("Server", "the server did not get to this request"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: no answer in time"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: %1"),
};

} // namespace

QString fromServer(const QString &sentence)
{
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    for (const char *pattern : sentences) {
        QStringList fixed = QString(QLatin1String(pattern)).split(place);
        for (QString &part : fixed)
            part = QRegularExpression::escape(part);
        const QRegularExpression form(QRegularExpression::anchoredPattern(fixed.join(QLatin1String("(.*)"))),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = form.match(sentence);
        if (!match.hasMatch())
            continue;
        const QString shown = QCoreApplication::translate("Server", pattern);
        if (fixed.size() < 3)
            return fixed.size() == 1 ? shown : shown.arg(match.captured(1));
        return shown.arg(match.captured(1), match.captured(2)); // at once: a name may hold %2
    }
    return sentence;
}

QStringList serverSentences()
{
    QStringList list;
    for (const char *pattern : sentences)
        list.append(QLatin1String(pattern));
    return list;
}

} // namespace Tools
