// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rpc/audit.h"
#include "tools/render.h"
#include "tools/verbs.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <array>
#include <cstdio>
#include <limits>
#include <memory>

namespace Tools {

namespace {

constexpr quint64 defaultLimit = 100;
constexpr quint64 largestLimit = 1'000'000;
constexpr quint32 largestPage = 1000;
constexpr std::chrono::seconds followInterval{1};

constexpr std::array<std::pair<const char *, Rpc::AuditTag>, 19> tags{
    {{"event", Rpc::AuditTag::Event}, {"user", Rpc::AuditTag::User}, {"username", Rpc::AuditTag::User},
        {"uid", Rpc::AuditTag::Uid}, {"sig", Rpc::AuditTag::Signal}, {"requested", Rpc::AuditTag::Requested},
        {"from", Rpc::AuditTag::From}, {"method", Rpc::AuditTag::Method}, {"program", Rpc::AuditTag::Program},
        {"impersonator", Rpc::AuditTag::Impersonator}, {"ownername", Rpc::AuditTag::OwnerName},
        {"rights", Rpc::AuditTag::Rights}, {"type", Rpc::AuditTag::Type}, {"action", Rpc::AuditTag::Action},
        {"target", Rpc::AuditTag::Target}, {"path", Rpc::AuditTag::Path}, {"detail", Rpc::AuditTag::Detail},
        {"objectid", Rpc::AuditTag::ObjectId}, {"session", Rpc::AuditTag::Session}}};

struct QueryOptions
{
    quint64 limit = defaultLimit;
    bool json = false;
    bool follow = false;
};

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
    if (line.has("follow") && (query.before != 0 || query.until != 0))
        return {Base::Code::Invalid, Admin::tr("--follow does not end: no --before, no --until")};
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
    add("session", r.session);
    if (r.event == QLatin1String("startup"))
        object.insert(QStringLiteral("uid"), r.number);
    if (r.event == QLatin1String("signal"))
        object.insert(QStringLiteral("sig"), r.number);
    if (r.objectId) {
        object.insert(QStringLiteral("objectid"), r.objectId);
        object.insert(QStringLiteral("type"), r.objectType);
    }
    return object;
}

Base::Result<QueryOptions> optionsOf(const CommandLine &line)
{
    QueryOptions options;
    options.json = line.has("json");
    options.follow = line.has("follow");
    const quint64 without = options.follow ? std::numeric_limits<quint64>::max() : defaultLimit;
    options.limit = TRY(numberOf(line, "limit", without, largestLimit));
    if (options.limit == 0)
        return {
            Base::Code::Invalid, Admin::tr("--limit must be a number from 1 to %1").arg(largestLimit)};
    return options;
}

/// Asks for pages and prints each as it comes, until there are as many records as wanted; or for ever.
struct Query : std::enable_shared_from_this<Query>
{
    Query(Caller &link, Rpc::QueryAudit request, const QueryOptions &given, Done toCall)
        : caller(link)
        , query(std::move(request))
        , options(given)
        , left(given.limit)
        , done(std::move(toCall))
    {
    }

    void start()
    {
        if (options.follow && !query.ascending)
            return findEnd();
        ask();
    }

    /// What comes after the newest record is new.
    void findEnd()
    {
        Rpc::QueryAudit newest;
        newest.limit = 1;
        caller.call(newest, [self = shared_from_this()](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (!reply)
                return self->finish(reply.error());
            self->query.ascending = true;
            self->query.after = reply->records.isEmpty() ? 0 : reply->records.first().seq;
            self->ask();
        });
    }

    void ask()
    {
        query.limit = quint32(std::min<quint64>(left, largestPage));
        caller.call(query, [self = shared_from_this()](const Base::Result<Rpc::QueryAuditReply> &reply) {
            self->take(reply);
        });
    }

    void askLater()
    {
        QTimer::singleShot(followInterval, &caller, [self = shared_from_this()] { self->ask(); });
    }

    void take(const Base::Result<Rpc::QueryAuditReply> &reply)
    {
        if (!reply)
            return failed(reply.error());
        answered = true;
        complained = false;
        if (!print(reply->records))
            return done(Base::Error{Base::Code::Io, Admin::tr("the output cannot be written")});
        left -= std::min(left, quint64(reply->records.size()));
        if (left == 0 || (reply->complete && !options.follow))
            return finish({});
        (query.ascending ? query.after : query.before) = reply->next;
        if (reply->complete)
            askLater();
        else
            ask();
    }

    /// A server that is started again is followed on.
    void failed(const Base::Error &error)
    {
        const bool passes = error.code == Base::Code::Io || error.code == Base::Code::Busy;
        if (!options.follow || !answered || !passes)
            return finish(error);
        if (!std::exchange(complained, true)) {
            const QString sentence = Admin::tr("waiting for the server: %1").arg(error.detail);
            std::fprintf(stderr, "%s\n", qUtf8Printable(printable(sentence)));
        }
        askLater();
    }

    /// One list, in which each line is an object; without it if there is no end.
    bool print(const QList<Rpc::AuditRecord> &records)
    {
        found = found || !records.isEmpty();
        QString text;
        for (const Rpc::AuditRecord &record : records) {
            if (!options.json) {
                text += recordText(record);
                continue;
            }
            const QString object =
                QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
            if (!options.follow)
                text += std::exchange(inList, true) ? QStringLiteral(",\n") : QStringLiteral("[\n");
            text += object + (options.follow ? QStringLiteral("\n") : QString());
        }
        return text.isEmpty() || putOut(text);
    }

    void finish(const Base::Result<void> &result)
    {
        QString end;
        if (options.json && !options.follow && (inList || result))
            end = inList ? QStringLiteral("\n]\n") : QStringLiteral("[]\n");
        if (result) {
            if (!found)
                sayNothingFits();
            return done(end);
        }
        putOut(end);
        done(result.error());
    }

    static void sayNothingFits()
    {
        const QString sentence = Admin::tr("no record fits; values of tags are compared whole, for example "
                                           "--tag 'event=authenticate failed'");
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    }

    Caller &caller;
    Rpc::QueryAudit query;
    const QueryOptions options;
    quint64 left; ///< records to be printed
    const Done done;
    bool answered = false;
    bool complained = false; ///< about what passes
    bool inList = false;
    bool found = false; ///< a record at least
};

} // namespace

Base::Result<void> checkQueryAudit(const CommandLine &line)
{
    TRY(queryOf(line));
    TRY(optionsOf(line));
    return {};
}

void queryAudit(Caller &caller, const CommandLine &line, Done done)
{
    const auto query = queryOf(line);
    const auto options = optionsOf(line);
    if (!query || !options)
        return done(query ? options.error() : query.error());
    std::make_shared<Query>(caller, *query, *options, std::move(done))->start();
}

} // namespace Tools
