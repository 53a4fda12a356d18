// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/servertexts.h"

#include <QCoreApplication>

#include <array>

namespace Tools {

namespace {

/// What kopano-server and the connection to it may answer to the verbs. Their errors are English sentences,
/// so that its logs can be searched; tests/unit/tools compares these with its sources. %1 is what a sentence
/// is about.
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
    QT_TRANSLATE_NOOP("Server", "a company's name must not contain '@'"),
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
    QT_TRANSLATE_NOOP("Server", "a %1 is running already"),
    QT_TRANSLATE_NOOP("Server", "too many jobs wait"),
    QT_TRANSLATE_NOOP("Server", "no such job"),
    QT_TRANSLATE_NOOP("Server", "job %1 has ended already"),
    QT_TRANSLATE_NOOP("Server", "the server has just been started"),
    QT_TRANSLATE_NOOP(
        "Server", "the clock is %1 days ahead of what it ought to show; if it is right, use --force"),
    QT_TRANSLATE_NOOP(
        "Server", "object %1 is not among the deleted ones; perhaps it was restored or purged already"),
    QT_TRANSLATE_NOOP("Server", "folder %1 is being purged"),
    QT_TRANSLATE_NOOP("Server", "the server did not get to this request"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: no answer in time"),
    QT_TRANSLATE_NOOP("Server", "outcome unknown: %1"),
};

} // namespace

QString fromServer(const QString &sentence)
{
    for (const char *pattern : sentences) {
        const QString source = QLatin1String(pattern);
        const qsizetype place = source.indexOf(QLatin1String("%1"));
        const QString shown = QCoreApplication::translate("Server", pattern);
        if (place < 0) {
            if (sentence == source)
                return shown;
            continue;
        }
        const QStringView before = QStringView(source).first(place);
        const QStringView after = QStringView(source).sliced(place + 2);
        if (sentence.size() >= before.size() + after.size() && sentence.startsWith(before)
            && sentence.endsWith(after))
            return shown.arg(sentence.sliced(place, sentence.size() - before.size() - after.size()));
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
