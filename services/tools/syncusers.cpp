// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/userbase.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/servertexts.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tools {

namespace {

constexpr std::chrono::hours patience{1}; // the first time may mean a store for each of many users

QString syncJson(const Rpc::SyncUsersReply &reply)
{
    const QJsonObject object{{QStringLiteral("source"), reply.source},
        {QStringLiteral("seen"), qint64(reply.seen)}, {QStringLiteral("created"), qint64(reply.created)},
        {QStringLiteral("changed"), qint64(reply.changed)},
        {QStringLiteral("removed"), qint64(reply.removed)}, {QStringLiteral("kept"), qint64(reply.kept)},
        {QStringLiteral("problems"), QJsonArray::fromStringList(reply.problems)}};
    return jsonText(QJsonDocument(object));
}

/// A problem is "who: why".
QString inUsersLanguage(const QString &problem)
{
    const qsizetype colon = problem.indexOf(QLatin1String(": "));
    const qsizetype why = colon < 0 ? 0 : colon + 2;
    return QString(problem.left(why) + fromServer(problem.mid(why)));
}

QString syncText(const Rpc::SyncUsersReply &reply)
{
    if (reply.source == QLatin1String("db"))
        return Admin::tr("Users come from the database; there is nothing to synchronise.") + u'\n';
    QString out = Admin::tr("Users synchronised: %1 seen, %2 created, %3 changed, %4 removed, %5 kept.")
                      .arg(reply.seen)
                      .arg(reply.created)
                      .arg(reply.changed)
                      .arg(reply.removed)
                      .arg(reply.kept)
        + u'\n';
    for (const QString &problem : reply.problems)
        out += printable(inUsersLanguage(problem)) + u'\n';
    return out;
}

void syncUsers(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(
        Rpc::SyncUsers(),
        [asJson = line.has("json"), done = std::move(done)](const Base::Result<Rpc::SyncUsersReply> &reply) {
            if (!reply)
                return done(reply.error());
            const QString text = asJson ? syncJson(*reply) : syncText(*reply);
            if (reply->problems.isEmpty())
                return done(text);
            sayAndFail(text, {Base::Code::Conflict, Admin::tr("not everything could be synchronised")}, done);
        },
        patience);
}

constexpr std::array userBaseRows{Verb{"sync", listingSwitches, checkNothing, syncUsers}};

} // namespace

constinit const std::span<const Verb> userBaseVerbs(userBaseRows);

} // namespace Tools
