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
    QT_TRANSLATE_NOOP("Server", "only a system administrator may do that"),
    QT_TRANSLATE_NOOP("Server", "log in first"),
    QT_TRANSLATE_NOOP("Server", "not allowed"),
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
