// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/healthrules.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Models {

QList<HealthRule> HealthRules::load()
{
    return {
        {word("queue-age"), tr("Waiting requests"),
            tr("Requests that wait longer than a second for a whole minute mean that all threads are busy."),
            tr("Mail programs become slow, and at last they give up."), tr("Show the number of threads"),
            word("configuration"), word("server/threads"), &queueAge},
        {word("disk"), tr("Disk space"), tr("The server needs room on its disk for each message it takes."),
            tr("When the disk is full, mail is refused and nothing can be changed any more."),
            tr("Show the storage"), word("dashboard"), word("storage"), &disk},
        {word("sql"), tr("Failed database statements"),
            tr("A statement that fails is a fault of the disk, of the database, or of the server."),
            tr("What was asked for was not done, and somebody was told an error."),
            tr("Show the log of the server"), word("services"), word("server"), &sqlFailures},
        {word("clock"), tr("Clock"),
            tr("Items are purged, logins delayed and records dated by the clock of the server."),
            tr("With a wrong clock, items are kept too long or purged too early, and the security log has "
               "wrong "
               "times. The server purges nothing while it does not believe its clock."),
            tr("Show the log of the server"), word("services"), word("server"), &clock},
        {word("schema"), tr("Version of the database"),
            tr("The tables of the database belong to a version of the server."),
            tr("A server does not start with a database of another version."), tr("Show the services"),
            word("services"), word("server"), &schema},
        {word("database-password"), tr("Password of the database"),
            tr("A database that is reached over a network needs a password that nobody guesses."),
            tr("Whoever reaches the database could read and change all mail."), tr("Show the option"),
            word("configuration"), word("server/database_engine"), &databasePassword}};
}

HealthFinding HealthRules::queueAge(const HealthFacts &facts)
{
    if (!facts.queueAge)
        return unknown(facts.queueAge.reason);
    const QList<Rpc::StatisticPoint> &points = *facts.queueAge;
    if (points.isEmpty())
        return unknown(tr("The server has no history of its queue yet."));
    // A missing second is no proof: the server was too busy to note it.
    const bool wholeMinute = points.last().time - points.first().time >= 55;
    const auto shortest = std::min_element(
        points.begin(), points.end(), [](const auto &a, const auto &b) { return a.most < b.most; });
    const qint64 age = shortest->most / 1000;
    if (!wholeMinute || age < 1)
        return good(tr("No request has waited for long."));
    return {age >= 10 ? Severity::Critical : Severity::Warning,
        tr("For a minute now, requests have waited for at least %1. More threads may help.")
            .arg(durationText(std::chrono::seconds(age))),
        {}, false};
}

HealthFinding HealthRules::disk(const HealthFacts &facts)
{
    if (!facts.statistics)
        return unknown(facts.statistics.reason);
    const auto full = statistic(facts, "disk_full");
    if (!full)
        return unknown(tr("The server does not tell how its disk is."));
    if (*full > 0)
        return {Severity::Critical, tr("The disk of the server is full."), {}, false};
    const auto room = statistic(facts, "disk_free");
    const auto size = statistic(facts, "disk_size");
    if (!room || !size || *size <= 0)
        return good(tr("The disk of the server has room."));
    const double share = double(*room) / double(*size);
    const QString text = tr("%1 of %2 are free on the disk of the server.")
                             .arg(sizeText(quint64(*room)), sizeText(quint64(*size)));
    return {share < 0.05  ? Severity::Critical
            : share < 0.1 ? Severity::Warning
                          : Severity::Good,
        text, {}, false};
}

HealthFinding HealthRules::sqlFailures(const HealthFacts &facts)
{
    if (!facts.statistics)
        return unknown(facts.statistics.reason);
    const auto last = statistic(facts, "sql_last_fail_time");
    if (!last)
        return unknown(tr("The server does not tell when a statement failed last."));
    if (*last > 0 && facts.time() - *last < 5 * 60)
        return {
            Severity::Warning, tr("A database statement has failed at %1.").arg(timeText(*last)), {}, false};
    return good(*last == 0
            ? tr("No database statement has failed since the server was started.")
            : tr("The last database statement that failed did so at %1.").arg(timeText(*last)));
}

HealthFinding HealthRules::clock(const HealthFacts &facts)
{
    if (facts.jobs) {
        const auto purge = std::find_if(facts.jobs->begin(), facts.jobs->end(),
            [](const Rpc::Job &job) { return job.kind == word("purge"); });
        // The server's own sentence: it refuses to purge.
        if (purge != facts.jobs->end() && purge->state == Rpc::Job::Failed
            && purge->error.contains(QLatin1String("the clock")))
            return {Severity::Critical, tr("The server does not believe its clock: %1").arg(purge->error), {},
                false};
    }
    if (!facts.serverNow)
        return unknown(facts.serverNow.reason);
    const qint64 apart = std::abs(facts.now - *facts.serverNow);
    if (apart < 60)
        return good(tr("The clock of the server agrees with the clock of this computer."));
    return {Severity::Warning,
        tr("The clocks of the server and of this computer are %1 apart; one of them is wrong.")
            .arg(durationText(std::chrono::seconds(apart))),
        {}, false};
}

HealthFinding HealthRules::schema(const HealthFacts &facts)
{
    if (!facts.statistics)
        return unknown(facts.statistics.reason);
    const auto found = facts.statistics->constFind(word("server_guid"));
    if (found == facts.statistics->cend() || found->text.isEmpty())
        return unknown(tr("The server does not tell which database it has."));
    return good(tr("The database has the version of the server: it works with no other one."));
}

HealthFinding HealthRules::databasePassword(const HealthFacts &facts)
{
    if (!facts.configurations)
        return unknown(facts.configurations.reason);
    const Rpc::OptionState *engine = facts.option(word("server"), word("database_engine"));
    if (!engine)
        return unknown(tr("The server does not tell which database it has."));
    if (engine->value == word("sqlite"))
        return good(tr("The database is a file of the server: there is no password that could be guessed."));
    return unknown(tr("This program does not know the database “%1”.").arg(engine->value));
}

} // namespace Models
