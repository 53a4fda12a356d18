// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/healthrules.h"

#include <chrono>

namespace Models {

QList<HealthRule> HealthRules::services()
{
    const QString configuration = word("configuration");
    return {{word("services-down"), tr("Services"),
                tr("Each service that was there in the last week should be there now."),
                tr("What it does is not done: mail does not arrive, or mail programs cannot connect."),
                tr("Show the services"), word("services"), {}, &servicesDown},
        {word("versions"), tr("Versions of the services"),
            tr("All services should have the version of the server."),
            tr("Services of another version may not know what the server tells them."),
            tr("Show the services"), word("services"), {}, &versions},
        {word("changed-outside"), tr("Changed configuration files"),
            tr("A service works with its files as they were when it read them last."),
            tr("What somebody wrote into a file is not in force until the service reads it."),
            tr("Show the services"), word("services"), {}, &changedOutside},
        {word("restart"), tr("Options that wait for a restart"),
            tr("Some options are read only when a service starts."),
            tr("The service works with the values from before until it is started anew."),
            tr("Show the services"), word("services"), {}, &waitingForRestart},
        {word("configuration"), tr("Configuration files with errors"),
            tr("A service that runs does not notice an error in its files before it is started anew."),
            tr("At the next start the service would not come up."), tr("Show the configuration"),
            configuration, {}, &configurationProblem},
        {word("unknown-options"), tr("Warnings about configuration files"),
            tr("Lines that a service does not know, or that do nothing, are often typing mistakes."),
            tr("What somebody meant to set is not set."), tr("Show the configuration"), configuration, {},
            &unknownOptions},
        {word("indexer"), tr("Search index"), tr("Searches find what the search service has indexed."),
            tr("New messages are not found."), tr("Show the services"), word("services"), word("search"),
            &indexer},
        {word("spooler"), tr("Outgoing mail"),
            tr("Mail that leaves should not wait for longer than an hour."),
            tr("Mail arrives late, or comes back."), tr("Show the outgoing queue"), word("queue"), {},
            &spooler}};
}

HealthFinding HealthRules::servicesDown(const HealthFacts &facts)
{
    if (!facts.services)
        return unknown(facts.services.reason);
    if (facts.gone.isEmpty())
        return good(
            tr("%n service(s) are connected, and none is missing.", nullptr, int(facts.services->size())));
    return {Severity::Critical,
        tr("%n service(s) were connected in the last week and are not now: %1.", nullptr,
            int(facts.gone.size()))
            .arg(facts.gone.join(QLatin1String(", "))),
        facts.gone.first(), false};
}

HealthFinding HealthRules::versions(const HealthFacts &facts)
{
    if (!facts.services)
        return unknown(facts.services.reason);
    QStringList others;
    QString first;
    for (const Rpc::ServiceInfo &service : *facts.services) {
        if (service.version == facts.serverVersion)
            continue;
        if (first.isEmpty())
            first = service.service;
        others.append(QString(service.program + u' ' + service.version));
    }
    if (others.isEmpty())
        return good(tr("All services have the version of the server, %1.").arg(facts.serverVersion));
    return {Severity::Warning,
        tr("The server has the version %1, but there are: %2.")
            .arg(facts.serverVersion, others.join(QLatin1String(", "))),
        first, false};
}

HealthFinding HealthRules::changedOutside(const HealthFacts &facts)
{
    if (!facts.services)
        return unknown(facts.services.reason);
    QStringList changed;
    for (const Rpc::ServiceInfo &service : *facts.services) {
        bool differs = service.changedOutside;
        for (const ConfigurationFact &one : facts.configurations.value.value_or(QList<ConfigurationFact>()))
            differs =
                differs || (one.service.section(u'@', 0, 0) == service.service && one.state.changedOutside);
        if (differs && !changed.contains(service.service))
            changed.append(service.service);
    }
    if (changed.isEmpty())
        return good(tr("All services have read their files as they are."));
    return {Severity::Warning,
        tr("Files were changed after they were read: %1.").arg(changed.join(QLatin1String(", "))),
        changed.first(), false};
}

HealthFinding HealthRules::waitingForRestart(const HealthFacts &facts)
{
    if (!facts.configurations)
        return unknown(facts.configurations.reason);
    QStringList waiting;
    QString first;
    for (const ConfigurationFact &one : *facts.configurations) {
        for (const Rpc::OptionState &option : one.state.options) {
            if (option.reloadable || option.stored == option.value || !one.state.problem.isEmpty())
                continue;
            if (first.isEmpty())
                first = one.service;
            waiting.append(QString(one.service + u'/' + option.key));
        }
    }
    if (waiting.isEmpty())
        return good(tr("No option waits for a restart."));
    return {Severity::Notice,
        tr("%n option(s) wait for a restart: %1.", nullptr, int(waiting.size()))
            .arg(waiting.join(QLatin1String(", "))),
        first, false};
}

HealthFinding HealthRules::configurationProblem(const HealthFacts &facts)
{
    if (!facts.configurations)
        return unknown(facts.configurations.reason);
    for (const ConfigurationFact &one : *facts.configurations) {
        if (!one.state.problem.isEmpty())
            return {Severity::Critical,
                tr("The service %1 would not start with its present files: %2")
                    .arg(one.service, one.state.problem),
                one.service, false};
    }
    return good(tr("All services would start with their present files."));
}

HealthFinding HealthRules::unknownOptions(const HealthFacts &facts)
{
    if (!facts.configurations)
        return unknown(facts.configurations.reason);
    QStringList texts;
    QString first;
    for (const ConfigurationFact &one : *facts.configurations) {
        for (const Rpc::ConfigProblem &warning : one.warnings) {
            if (warning.fatal)
                continue;
            if (first.isEmpty())
                first = one.service;
            texts.append(warning.file.isEmpty() ? warning.text
                                                : QString(warning.file + u':' + QString::number(warning.line)
                                                    + QLatin1String(": ") + warning.text));
        }
    }
    if (texts.isEmpty())
        return good(tr("There are no warnings about the files."));
    return {Severity::Notice,
        tr("There are %n warning(s) about the files: %1", nullptr, int(texts.size()))
            .arg(texts.mid(0, 3).join(QLatin1String("; "))),
        first, false};
}

/// The counter of a service; nothing if it does not count that.
static std::optional<qint64> counterOf(const QList<Rpc::ServiceCounter> &counters, const QString &name)
{
    for (const Rpc::ServiceCounter &counter : counters) {
        if (counter.name == name)
            return counter.value;
    }
    return std::nullopt;
}

HealthFinding HealthRules::indexer(const HealthFacts &facts)
{
    if (!facts.search)
        return unknown(facts.search.reason);
    const auto lag = counterOf(*facts.search, word("search_lag"));
    if (!lag)
        return unknown(tr("The search service does not tell how far behind its index is."));
    const QString text = tr("The search index is %1 behind.").arg(durationText(std::chrono::seconds(*lag)));
    return {*lag > 300 ? Severity::Warning : Severity::Good, text, {}, false};
}

HealthFinding HealthRules::spooler(const HealthFacts &facts)
{
    if (!facts.spooler)
        return unknown(facts.spooler.reason);
    const auto age = counterOf(*facts.spooler, word("spooler_oldest"));
    if (!age)
        return unknown(tr("The spooler does not tell how old its oldest message is."));
    const QString text =
        tr("The oldest message has waited to be sent for %1.").arg(durationText(std::chrono::seconds(*age)));
    return {*age > 3600 ? Severity::Warning : Severity::Good, text, {}, false};
}

} // namespace Models
