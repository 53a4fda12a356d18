// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/healthrules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Models {

QList<HealthRule> HealthRules::storage()
{
    const QString recoverable = word("recoverable");
    return {{word("never-purged"), tr("Deleted items that stay"),
                tr("With a lifetime of 0, deleted items are never removed by themselves."),
                tr("They fill the disk, and the database becomes slower."), tr("Show the option"),
                word("configuration"), word("server/softdelete_lifetime"), &neverPurged},
        {word("last-purge"), tr("Removal of deleted items"),
            tr("Each hour the server removes the items whose lifetime is over."),
            tr("What should be gone stays, on the disk and within reach of its owner."),
            tr("Show the deleted items"), recoverable, {}, &lastPurge},
        {word("bodies"), tr("Stored messages"),
            tr("The server can compare each stored message with the hash it had when it came."),
            tr("A message that has changed on the disk cannot be read any more."), tr("Compare them now"),
            word("health"), word("verify-bodies"), &bodies},
        {word("orphans"), tr("Stores without a user"), tr("A store stays when its user is deleted."),
            tr("It needs room, and nobody can read it until somebody gets it."), tr("Show the users"),
            word("people"), {}, &orphans},
        {word("over-quota"), tr("Users over their hard quota"),
            tr("A store must not become larger than its hard quota."),
            tr("These users get no mail any more: it goes back to whoever has sent it."), tr("Show the user"),
            word("people"), {}, &overQuota}};
}

HealthFinding HealthRules::neverPurged(const HealthFacts &facts)
{
    if (!facts.configurations)
        return unknown(facts.configurations.reason);
    const Rpc::OptionState *lifetime = facts.option(word("server"), word("softdelete_lifetime"));
    if (!lifetime)
        return unknown(tr("The server does not tell how long it keeps deleted items."));
    if (const int days = lifetime->value.toInt(); days > 0)
        return good(tr("Deleted items are kept for %n day(s).", nullptr, days));
    if (!facts.deleted)
        return unknown(facts.deleted.reason);
    const auto size = statistic(facts, "stores_size");
    if (!size)
        return unknown(facts.statistics ? tr("The server does not tell how large its stores are.")
                                        : facts.statistics.reason);
    const QString text = tr("Deleted items stay for ever; they take %1, and all other items %2.")
                             .arg(sizeText(facts.deleted->bytes), sizeText(quint64(*size)));
    const bool much = double(facts.deleted->bytes) > 0.2 * double(*size) && facts.deleted->bytes > 0;
    return {much ? Severity::Warning : Severity::Good, text, {}, false};
}

HealthFinding HealthRules::lastPurge(const HealthFacts &facts)
{
    if (!facts.jobs)
        return unknown(facts.jobs.reason);
    const auto purge = std::find_if(facts.jobs->begin(), facts.jobs->end(),
        [](const Rpc::Job &job) { return job.kind == word("purge") && job.state != Rpc::Job::Waiting; });
    const bool any = purge != facts.jobs->end();
    if (any && purge->state == Rpc::Job::Failed)
        return {Severity::Critical, tr("The last removal of deleted items has failed: %1").arg(purge->error),
            {}, false};
    if (any && purge->state == Rpc::Job::Running)
        return good(tr("Deleted items are being removed just now."));
    // A run that found nothing to remove leaves no trace: only what it should have removed tells.
    if (!facts.overdue)
        return unknown(facts.overdue.reason);
    const quint64 waiting = facts.overdue->messages + facts.overdue->folders;
    const bool recent = any && facts.time() - purge->finished < 2 * 3600;
    if (waiting == 0 || recent)
        return good(any
                ? tr("Deleted items were removed last at %1; none is overdue.").arg(timeText(purge->finished))
                : tr("No deleted item is overdue."));
    return {Severity::Warning,
        tr("%n deleted item(s) should have been removed more than a day ago.", nullptr,
            int(std::min<quint64>(waiting, 1'000'000'000))),
        {}, false};
}

HealthFinding HealthRules::bodies(const HealthFacts &facts)
{
    if (!facts.jobs)
        return unknown(facts.jobs.reason);
    const auto check = std::find_if(facts.jobs->begin(), facts.jobs->end(),
        [](const Rpc::Job &job) { return job.kind == word("verify") && job.state == Rpc::Job::Done; });
    if (check == facts.jobs->end())
        return unknown(
            tr("No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies)."));
    const int damaged = QJsonDocument::fromJson(check->result).object().value(word("damaged")).toInt();
    if (damaged > 0)
        return {Severity::Critical,
            tr("%n stored message(s) were found damaged at %1.", nullptr, damaged)
                .arg(timeText(check->finished)),
            {}, false};
    return good(tr("All stored messages were as they should be at %1.").arg(timeText(check->finished)));
}

HealthFinding HealthRules::orphans(const HealthFacts &facts)
{
    if (!facts.orphans)
        return unknown(facts.orphans.reason);
    quint64 bytes = 0;
    int count = 0;
    for (const Rpc::StoreInfo &store : *facts.orphans) {
        if (store.removed != 0)
            continue; // the next purge takes it
        bytes += store.size;
        ++count;
    }
    if (count == 0)
        return good(tr("Every store has its user."));
    return {Severity::Notice,
        tr("%n store(s) have no user; together they take %1.", nullptr, count).arg(sizeText(bytes)), {},
        false};
}

HealthFinding HealthRules::overQuota(const HealthFacts &facts)
{
    if (!facts.users)
        return unknown(facts.users.reason);
    QStringList logins;
    for (const Rpc::UserStatistics &user : *facts.users) {
        if (user.quotaHard > 0 && user.storeSize >= user.quotaHard)
            logins.append(user.login);
    }
    if (logins.isEmpty())
        return good(tr("No user is over the hard quota."));
    return {Severity::Warning,
        tr("%n user(s) are over the hard quota: %1.", nullptr, int(logins.size()))
            .arg(logins.mid(0, 5).join(QLatin1String(", "))),
        logins.first(), false};
}

} // namespace Models
