// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rpc/audit.h"
#include "tools/render.h"
#include "tools/verbs.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <memory>

namespace Tools {

namespace {

constexpr quint64 defaultLimit = 100;
constexpr quint64 largestLimit = 1'000'000;
constexpr quint32 largestPage = 1000;

constexpr std::array<std::pair<const char *, Rpc::AuditTag>, 15> tags{
    {{"event", Rpc::AuditTag::Event}, {"user", Rpc::AuditTag::User}, {"requested", Rpc::AuditTag::Requested},
        {"from", Rpc::AuditTag::From}, {"method", Rpc::AuditTag::Method}, {"program", Rpc::AuditTag::Program},
        {"impersonator", Rpc::AuditTag::Impersonator}, {"ownername", Rpc::AuditTag::OwnerName},
        {"rights", Rpc::AuditTag::Rights}, {"type", Rpc::AuditTag::Type}, {"action", Rpc::AuditTag::Action},
        {"target", Rpc::AuditTag::Target}, {"path", Rpc::AuditTag::Path}, {"detail", Rpc::AuditTag::Detail},
        {"objectid", Rpc::AuditTag::ObjectId}}};

/// A date, or date and time; local unless it says otherwise. Microseconds since the epoch.
Base::Result<qint64> timeOf(const QString &text)
{
    if (text.isEmpty())
        return qint64(0);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.toMSecsSinceEpoch() > 0)
        return time.toMSecsSinceEpoch() * 1000;
    return {
        Base::Code::Invalid, Admin::tr("%1 is no date like 2026-11-22 or 2026-11-22T15:04:05Z").arg(text)};
}

Base::Result<quint64> numberOf(const CommandLine &line, const char *name, quint64 fallback, quint64 most)
{
    if (!line.has(name))
        return fallback;
    const auto number = Base::parseNumber(line.value(name).toUtf8(), most);
    if (number)
        return *number;
    return {Base::Code::Invalid, Admin::tr("--%1 needs a number").arg(QLatin1String(name))};
}

Base::Result<Rpc::AuditTerm> termOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    for (const auto &[name, tag] : tags) {
        if (equals > 0 && text.first(equals) == QLatin1String(name))
            return Rpc::AuditTerm{tag, text.sliced(equals + 1)};
    }
    QStringList names;
    for (const auto &entry : tags)
        names.append(QLatin1String(entry.first));
    return {Base::Code::Invalid, Admin::tr("--tag needs NAME=VALUE with one of %1").arg(names.join(u' '))};
}

Base::Result<Rpc::QueryAudit> queryOf(const CommandLine &line)
{
    Rpc::QueryAudit query;
    for (const QString &text : line.switches.value(QStringLiteral("tag")))
        query.terms.append(TRY(termOf(text)));
    query.from = TRY(timeOf(line.value("since")));
    query.until = TRY(timeOf(line.value("until")));
    query.text = line.value("text");
    query.before = qint64(TRY(numberOf(line, "before", 0, quint64(1) << 62)));
    query.after = qint64(TRY(numberOf(line, "after", 0, quint64(1) << 62)));
    query.ascending = line.has("after");
    return query;
}

QString timeText(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toUTC().toString(Qt::ISODateWithMs);
}

QString recordText(const Rpc::AuditRecord &record)
{
    QString text = QString::number(record.seq) + u' ' + timeText(record.time) + u' ' + record.line;
    if (!record.path.isEmpty())
        text += QStringLiteral(" path='") + record.path + u'\'';
    return printable(text) + u'\n';
}

QJsonObject toJson(const Rpc::AuditRecord &r)
{
    QJsonObject object{{QStringLiteral("seq"), r.seq}, {QStringLiteral("time"), timeText(r.time)},
        {QStringLiteral("event"), r.event}, {QStringLiteral("line"), r.line},
        {QStringLiteral("hash"), QString::fromLatin1(r.hash.toHex())}};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    add("user", r.user);
    add("requested", r.requested);
    add("from", r.from);
    add("method", r.method);
    add("program", r.program);
    add("impersonator", r.impersonator);
    add("ownername", r.ownerName);
    add("rights", r.rights);
    add("path", r.path);
    add("action", r.action);
    add("target", r.target);
    add("detail", r.detail);
    if (r.objectId) {
        object.insert(QStringLiteral("objectid"), r.objectId);
        object.insert(QStringLiteral("type"), r.objectType);
    }
    return object;
}

/// Asks for pages until it has as many records as wanted.
struct Query : std::enable_shared_from_this<Query>
{
    Query(Caller &link, Rpc::QueryAudit request, quint64 limit, bool asJson, Done toCall)
        : caller(link)
        , query(std::move(request))
        , wanted(limit)
        , json(asJson)
        , done(std::move(toCall))
    {
    }

    void ask()
    {
        query.limit = quint32(std::min<quint64>(wanted - quint64(records.size()), largestPage));
        caller.call(query, [self = shared_from_this()](const Base::Result<Rpc::QueryAuditReply> &reply) {
            self->take(reply);
        });
    }

    void take(const Base::Result<Rpc::QueryAuditReply> &reply)
    {
        if (!reply)
            return done(reply.error());
        records += reply->records;
        if (reply->complete || quint64(records.size()) >= wanted)
            return finish();
        (query.ascending ? query.after : query.before) = reply->next;
        ask();
    }

    void finish() const
    {
        QString text;
        QJsonArray array;
        for (const Rpc::AuditRecord &record : records) {
            if (json)
                array.append(toJson(record));
            else
                text += recordText(record);
        }
        done(json ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
    }

    Caller &caller;
    Rpc::QueryAudit query;
    const quint64 wanted;
    const bool json;
    const Done done;
    QList<Rpc::AuditRecord> records;
};

/// Has the trail checked piece by piece.
struct Verification : std::enable_shared_from_this<Verification>
{
    Verification(Caller &link, bool asJson, Done toCall) : caller(link), json(asJson), done(std::move(toCall))
    {
    }

    void ask()
    {
        caller.call(Rpc::VerifyAudit{from},
            [self = shared_from_this()](
                const Base::Result<Rpc::VerifyAuditReply> &reply) { self->take(reply); });
    }

    void take(const Base::Result<Rpc::VerifyAuditReply> &reply)
    {
        if (!reply)
            return done(reply.error());
        checked += reply->checked;
        checkpoints += reply->checkpoints;
        if (reply->firstBad == 0 && reply->next != 0) {
            from = reply->next;
            return ask();
        }
        finish(*reply);
    }

    void finish(const Rpc::VerifyAuditReply &last) const
    {
        const bool good = last.firstBad == 0;
        const Base::Error bad{Base::Code::Corrupt,
            Admin::tr("the trail was tampered with: record %1: %2").arg(last.firstBad).arg(last.reason)};
        if (json) {
            QJsonObject object{{QStringLiteral("ok"), good}, {QStringLiteral("records"), checked},
                {QStringLiteral("checkpoints"), checkpoints}};
            if (!good) {
                object.insert(QStringLiteral("firstBad"), last.firstBad);
                object.insert(QStringLiteral("reason"), last.reason);
            }
            const QString text = QString::fromUtf8(QJsonDocument(object).toJson());
            if (good)
                return done(text);
            std::fputs(qUtf8Printable(text), stdout);
            return done(bad);
        }
        if (!good)
            return done(bad);
        done(QString(Admin::tr("The trail is as it was written: %1 records, %2 signed checkpoints.")
                         .arg(checked)
                         .arg(checkpoints)
            + u'\n'));
    }

    Caller &caller;
    const bool json;
    const Done done;
    qint64 from = 1;
    qint64 checked = 0;
    qint64 checkpoints = 0;
};

} // namespace

Base::Result<void> checkQueryAudit(const CommandLine &line)
{
    TRY(queryOf(line));
    TRY(numberOf(line, "limit", defaultLimit, largestLimit));
    return {};
}

void queryAudit(Caller &caller, const CommandLine &line, Done done)
{
    const auto query = queryOf(line);
    const auto limit = numberOf(line, "limit", defaultLimit, largestLimit);
    if (!query || !limit)
        return done(query ? limit.error() : query.error());
    std::make_shared<Query>(caller, *query, std::max<quint64>(1, *limit), line.has("json"), std::move(done))
        ->ask();
}

Base::Result<void> checkVerifyAudit(const CommandLine &)
{
    return {};
}

void verifyAudit(Caller &caller, const CommandLine &line, Done done)
{
    std::make_shared<Verification>(caller, line.has("json"), std::move(done))->ask();
}

} // namespace Tools
