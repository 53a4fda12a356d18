// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rpc/sessions.h"
#include "tools/render.h"
#include "tools/saying.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Tools {

namespace {

QString sessionsJson(const QList<Rpc::SessionRow> &sessions)
{
    QJsonArray array;
    for (const Rpc::SessionRow &session : sessions) {
        array.append(QJsonObject{{QStringLiteral("number"), qint64(session.number)},
            {QStringLiteral("username"), session.login},
            {QStringLiteral("impersonator"), session.impersonator},
            {QStringLiteral("address"), session.address}, {QStringLiteral("program"), session.program},
            {QStringLiteral("method"), session.method}, {QStringLiteral("began"), session.began},
            {QStringLiteral("idle"), session.idle}, {QStringLiteral("requests"), qint64(session.requests)},
            {QStringLiteral("busyMicroseconds"), qint64(session.busyMicroseconds)},
            {QStringLiteral("tls"), session.tls}, {QStringLiteral("bytesIn"), qint64(session.bytesIn)},
            {QStringLiteral("bytesOut"), qint64(session.bytesOut)}, {QStringLiteral("own"), session.own}});
    }
    return jsonText(QJsonDocument(array));
}

QString sessionsTable(const QList<Rpc::SessionRow> &sessions)
{
    QList<QStringList> rows{{Admin::tr("Number"), Admin::tr("Username"), Admin::tr("Address"),
        Admin::tr("Program"), Admin::tr("Method"), Admin::tr("Began"), Admin::tr("Idle")}};
    for (const Rpc::SessionRow &session : sessions) {
        const QString user = session.impersonator.isEmpty()
            ? session.login
            : QString(session.login + QLatin1String(" < ") + session.impersonator);
        rows.append({QString::number(session.number), user, session.address, session.program, session.method,
            utcText(session.began), QStringLiteral("%1 s").arg(session.idle)});
    }
    // kopano-stats counts the connections of services beside them: so that nobody takes one for the other.
    return Admin::tr("Sessions: %1 (of users; connections of services and tools are in kopano-stats --session)")
               .arg(sessions.size())
        + u'\n' + plainTable(rows);
}

void kill(Caller &caller, const Rpc::KillSession &request, Done done)
{
    callAndShow(
        caller, request,
        [](const Rpc::KillSessionReply &reply) {
            return QString(Admin::tr("Sessions ended: %1").arg(reply.ended) + u'\n');
        },
        std::move(done));
}

void listSessions(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListSessions(), line, [](const auto &reply) { return sessionsJson(reply.sessions); },
        [](const auto &reply) { return sessionsTable(reply.sessions); }, std::move(done));
}

Base::Result<void> checkKillSession(const CommandLine &line)
{
    const auto number = Base::parseNumber(line.value("kill-session").toUtf8());
    if (!number || *number == 0)
        return {Base::Code::Invalid, Admin::tr("--kill-session needs a number that --list-sessions shows")};
    return {};
}

void killSession(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::KillSession request;
    request.number = Base::parseNumber(line.value("kill-session").toUtf8()).value_or(0);
    request.reason = line.value("reason");
    kill(caller, request, std::move(done));
}

Base::Result<void> checkKillSessions(const CommandLine &line)
{
    if (line.value("kill-sessions").isEmpty())
        return {Base::Code::Invalid, Admin::tr("--kill-sessions needs a login name")};
    return {};
}

void killSessions(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::KillSession request;
    request.login = line.value("kill-sessions");
    request.reason = line.value("reason");
    kill(caller, request, std::move(done));
}

constexpr const char *killSwitches[]{"reason"};
constexpr std::array sessionRows{
    Verb{"list-sessions", listingSwitches, checkNothing, listSessions},
    Verb{"kill-session", killSwitches, checkKillSession, killSession},
    Verb{"kill-sessions", killSwitches, checkKillSessions, killSessions},
};

} // namespace

constinit const std::span<const Verb> sessionVerbs(sessionRows);

} // namespace Tools
