// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about running services; configuration.cpp has those about their configuration.
#include "base/text.h"
#include "rpc/services.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/servicerender.h"

#include <array>

namespace Tools {

namespace {

constexpr quint32 mostLines = 1000;

/// Names of log levels as the option log_level numbers them.
constexpr const char *levelNames[]{"none", "critical", "error", "warning", "notice", "info", "debug"};

Base::Result<quint8> levelOf(const CommandLine &line)
{
    constexpr quint8 all = 15;
    if (!line.has("level"))
        return all;
    const QString word = line.value("level").toLower();
    for (quint8 level = 1; level < std::size(levelNames); ++level) {
        if (word == QLatin1String(levelNames[level]))
            return level;
    }
    if (const auto number = Base::parseNumber(word.toUtf8(), 6))
        return quint8(*number);
    return {Base::Code::Invalid,
        Admin::tr("--level must be a number from 1 to 6, or critical, error, warning, notice, info, debug")};
}

Base::Result<quint32> linesOf(const CommandLine &line)
{
    constexpr quint32 usual = 100;
    if (!line.has("lines"))
        return usual;
    const auto number = Base::parseNumber(line.value("lines").toUtf8(), mostLines);
    if (!number || *number == 0)
        return {Base::Code::Invalid, Admin::tr("--lines must be a number from 1 to %1").arg(mostLines)};
    return quint32(*number);
}

void listServices(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListServices(), line, [](const auto &reply) { return servicesJson(reply.services); },
        [](const auto &reply) { return servicesText(reply.services); }, std::move(done));
}

void reloadService(Caller &caller, const CommandLine &line, Done done)
{
    const QString service = line.value("reload");
    callAndShow(
        caller, Rpc::ReloadService{service},
        [service](const Rpc::ReloadServiceReply &reply) {
            return QString(Admin::tr("Configuration of %1 reloaded.").arg(printable(service)) + u'\n'
                + reportText(reply.report));
        },
        std::move(done));
}

Base::Result<void> checkServiceLog(const CommandLine &line)
{
    TRY(levelOf(line));
    TRY(linesOf(line));
    return {};
}

void serviceLog(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::TailServiceLog{line.value("service-log"), *linesOf(line), *levelOf(line)},
        [](const Rpc::TailServiceLogReply &reply) {
            QString text;
            for (const Rpc::LogLine &one : reply.lines)
                text += printable(one.text) + u'\n';
            return text;
        },
        std::move(done));
}

void serviceCounters(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ReadServiceCounters{line.value("service-counters")}, line,
        [](const auto &reply) { return countersJson(reply.counters); },
        [](const auto &reply) { return countersText(reply.counters); }, std::move(done));
}

constexpr const char *logSwitches[]{"lines", "level"};
constexpr std::array serviceRows{
    Verb{"list-services", listingSwitches, checkNothing, listServices},
    Verb{"reload", {}, checkNothing, reloadService},
    Verb{"service-log", logSwitches, checkServiceLog, serviceLog},
    Verb{"service-counters", listingSwitches, checkNothing, serviceCounters},
};

} // namespace

constinit const std::span<const Verb> serviceVerbs(serviceRows);

} // namespace Tools
