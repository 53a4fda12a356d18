// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/oneverb.h"
#include "tools/passwordinput.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/statslogin.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

namespace Tools {

namespace {

/// What the switches say.
struct OutOfOfficeChanges
{
    std::optional<bool> active;
    std::optional<QString> subject;
    std::optional<QString> message;
    std::optional<qint64> begins;
    std::optional<qint64> ends;

    bool isEmpty() const { return !active && !subject && !message && !begins && !ends; }
};

constexpr qint64 longestMessage = 1024 * 1024; // the server takes less, and says so

Base::Result<OutOfOfficeChanges> changesOf(const CommandLine &line)
{
    OutOfOfficeChanges changes;
    changes.active = TRY(yesOrNo(line, "mode"));
    if (line.has("subject"))
        changes.subject = line.value("subject");
    if (line.has("from"))
        changes.begins = TRY(momentOf(line.value("from"), "from"));
    if (line.has("until"))
        changes.ends = TRY(momentOf(line.value("until"), "until"));
    return changes;
}

QJsonValue momentJson(qint64 moment)
{
    if (moment == 0)
        return QJsonValue::Null;
    return QDateTime::fromSecsSinceEpoch(moment).toUTC().toString(Qt::ISODate);
}

QString autoReplyJson(const Base::AutoReply &reply)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const bool active = reply.active && now >= reply.begins && (reply.ends == 0 || now < reply.ends);
    const QJsonObject object{{QStringLiteral("active"), active}, {QStringLiteral("set"), reply.active},
        {QStringLiteral("from"), momentJson(reply.begins)}, {QStringLiteral("until"), momentJson(reply.ends)},
        {QStringLiteral("subject"), reply.subject}, {QStringLiteral("message"), reply.message}};
    return jsonText(QJsonDocument(object));
}

/// Without -P the program calls as this computer's account.
Base::Error notAdministrator(const QString &user)
{
    return {Base::Code::Denied,
        Admin::tr("this computer's account is no administrator of the server: with -P you are asked for the "
                  "password of %1")
            .arg(user)};
}

/// On the standard error, as the output is JSON.
void warnUnsent()
{
    const QString text = Admin::tr(
        "The reply is stored, but nothing sends it: the program that does comes with a later version.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void change(Caller &caller, const QString &user, const OutOfOfficeChanges &changes, Done done)
{
    caller.call(Rpc::GetAutoReply{user},
        [&caller, user, changes, done = std::move(done)](const Base::Result<Rpc::AutoReplyReply> &reply) {
            if (!reply) {
                done(isLoggedOut(reply.error()) ? notAdministrator(user) : reply.error());
                return;
            }
            Base::AutoReply wanted = reply->autoReply;
            if (changes.isEmpty()) {
                done(autoReplyJson(wanted));
                return;
            }
            wanted.active = changes.active.value_or(wanted.active);
            wanted.subject = changes.subject.value_or(wanted.subject);
            wanted.message = changes.message.value_or(wanted.message);
            wanted.begins = changes.begins.value_or(wanted.begins);
            wanted.ends = changes.ends.value_or(wanted.ends);
            callAndShow(
                caller, Rpc::SetAutoReply{user, wanted},
                [](const Rpc::AutoReplyReply &set) {
                    if (set.autoReply.active)
                        warnUnsent();
                    return autoReplyJson(set.autoReply);
                },
                done);
        });
}

Base::Result<void> checkOutOfOffice(const CommandLine &line)
{
    const OutOfOfficeChanges changes = TRY(changesOf(line));
    if (line.has("dump-json") && (!changes.isEmpty() || line.has("message")))
        return {Base::Code::Invalid, Admin::tr("-x only shows the settings")};
    return {};
}

void outOfOffice(Caller &caller, const CommandLine &line, Done done)
{
    const QString user = line.value("user");
    OutOfOfficeChanges changes = *changesOf(line);
    if (line.has("message")) {
        const auto text = readTextFile(line.value("message"), longestMessage);
        if (!text) {
            done(text.error());
            return;
        }
        changes.message = *text;
    }
    if (!line.has("passprompt")) {
        change(caller, user, changes, std::move(done));
        return;
    }
    const auto password = askPassword(user);
    if (!password) {
        done(password.error());
        return;
    }
    logIn(caller, user, *password, QStringLiteral("kopano-oof"),
        [&caller, user, changes, done = std::move(done)](const Base::Result<void> &in) {
            if (in)
                change(caller, user, changes, done);
            else
                done(in.error());
        });
}

constexpr const char *outOfOfficeWords[]{
    "mode", "message", "subject", "from", "until", "dump-json", "passprompt"};
constexpr std::array outOfOfficeRows{Verb{"user", outOfOfficeWords, checkOutOfOffice, outOfOffice}};

} // namespace

Base::Result<qint64> momentOf(const QString &text, const char *name)
{
    if (text == QLatin1String("infinite"))
        return 0;
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!moment.isValid() || moment.toSecsSinceEpoch() <= 0) {
        return {Base::Code::Invalid,
            Admin::tr("--%1 must be a date like 2026-12-24 or 2026-12-24T18:00, or infinite")
                .arg(QLatin1String(name))};
    }
    return moment.toSecsSinceEpoch();
}

QList<Daemon::Switch> outOfOfficeSwitches()
{
    return {
        {'u', "user", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "whose out-of-office to show or to change")},
        {'m', "mode", "0|1",
            QT_TRANSLATE_NOOP(
                "CommandLine", "off or on; only stored at present: nothing sends the reply yet")},
        {'t', "subject", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "subject of the answer")},
        {'n', "message", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "file with the answer's text; - is the standard input")},
        {0, "from", "DATE",
            QT_TRANSLATE_NOOP("CommandLine", "from when on, like 2026-12-24T18:00; infinite is always")},
        {0, "until", "DATE", QT_TRANSLATE_NOOP("CommandLine", "until when; infinite is for ever")},
        {'x', "dump-json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "only show the settings")},
        {'P', "passprompt", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "log in as the user; asks for the password")},
        {'v', "verbose", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
    };
}

Base::Result<const Verb *> findOutOfOfficeVerb(const CommandLine &line)
{
    return findVerb(line, outOfOfficeRows, Admin::tr("say whose: -u LOGIN"));
}

} // namespace Tools
