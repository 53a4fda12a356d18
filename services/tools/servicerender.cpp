// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/servicerender.h"

#include "tools/adminoptions.h"
#include "tools/render.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Tools {

namespace {

constexpr const char *origins[]{"default", "file", "environment", "command line"};

QString originName(quint8 origin)
{
    return origin < std::size(origins) ? QString(QLatin1String(origins[origin])) : QString::number(origin);
}

QJsonObject toJson(const Rpc::OptionState &option)
{
    return {{QStringLiteral("option"), option.key}, {QStringLiteral("value"), option.value},
        {QStringLiteral("origin"), originName(option.origin)}, {QStringLiteral("default"), option.fallback},
        {QStringLiteral("stored"), option.stored}, {QStringLiteral("reloadable"), option.reloadable},
        {QStringLiteral("fileOnly"), option.fileOnly}, {QStringLiteral("type"), option.type},
        {QStringLiteral("section"), option.section}, {QStringLiteral("summary"), option.summary}};
}

} // namespace

QString servicesText(const QList<Rpc::ServiceInfo> &services)
{
    QList<QStringList> rows{{Admin::tr("Service"), Admin::tr("Host"), Admin::tr("Process"),
        Admin::tr("Version"), Admin::tr("Since"), Admin::tr("Listening on")}};
    const bool changed = std::any_of(services.begin(), services.end(),
        [](const Rpc::ServiceInfo &service) { return service.changedOutside; });
    if (changed)
        rows[0].append(Admin::tr("Configuration"));
    for (const Rpc::ServiceInfo &service : services) {
        rows.append({service.service, service.host, QString::number(service.pid), service.version,
            utcText(service.started), service.listeners.join(QLatin1String(", "))});
        if (changed)
            rows.last().append(service.changedOutside ? Admin::tr("changed outside") : QString());
    }
    return plainTable(rows);
}

QString servicesJson(const QList<Rpc::ServiceInfo> &services)
{
    QJsonArray array;
    for (const Rpc::ServiceInfo &service : services) {
        array.append(QJsonObject{{QStringLiteral("service"), service.service},
            {QStringLiteral("program"), service.program}, {QStringLiteral("version"), service.version},
            {QStringLiteral("host"), service.host}, {QStringLiteral("pid"), service.pid},
            {QStringLiteral("started"), service.started}, {QStringLiteral("registered"), service.registered},
            {QStringLiteral("listeners"), QJsonArray::fromStringList(service.listeners)},
            {QStringLiteral("configFile"), service.configFile},
            {QStringLiteral("changedOutside"), service.changedOutside}});
    }
    return jsonText(QJsonDocument(array));
}

QString optionsText(const QList<Rpc::OptionState> &options)
{
    QList<QStringList> rows{{Admin::tr("Option"), Admin::tr("Value"), Admin::tr("Origin")}};
    const auto waits = [](const Rpc::OptionState &option) { return option.stored != option.value; };
    const bool any = std::any_of(options.begin(), options.end(), waits);
    if (any) {
        rows[0][1] = Admin::tr("In force");
        rows[0].append({Admin::tr("In the file"), Admin::tr("Taken over by")});
    }
    for (const Rpc::OptionState &option : options) {
        rows.append({option.key, option.value, originName(option.origin)});
        if (any && waits(option))
            rows.last().append(
                {option.stored, option.reloadable ? Admin::tr("reload") : Admin::tr("restart")});
    }
    return plainTable(rows);
}

QString optionsJson(const QList<Rpc::OptionState> &options)
{
    QJsonArray array;
    for (const Rpc::OptionState &option : options)
        array.append(toJson(option));
    return jsonText(QJsonDocument(array));
}

QString versionsText(const QList<Rpc::ConfigVersion> &versions)
{
    QList<QStringList> rows{
        {Admin::tr("Version"), Admin::tr("Time"), Admin::tr("Author"), Admin::tr("Comment")}};
    for (const Rpc::ConfigVersion &version : versions) {
        rows.append({QString::number(version.version), utcText(version.time),
            version.author.isEmpty() ? QStringLiteral("-") : version.author, version.comment});
    }
    return plainTable(rows);
}

QString versionsJson(const QList<Rpc::ConfigVersion> &versions)
{
    QJsonArray array;
    for (const Rpc::ConfigVersion &version : versions) {
        array.append(
            QJsonObject{{QStringLiteral("version"), version.version}, {QStringLiteral("time"), version.time},
                {QStringLiteral("author"), version.author}, {QStringLiteral("comment"), version.comment}});
    }
    return jsonText(QJsonDocument(array));
}

static QString versionLabel(const QList<Rpc::ConfigVersion> &versions, qint64 number)
{
    if (number == 0)
        return Admin::tr("the present files");
    const auto found = std::find_if(versions.begin(), versions.end(),
        [number](const Rpc::ConfigVersion &version) { return version.version == number; });
    const QString name = Admin::tr("version %1").arg(number);
    if (found == versions.end())
        return name;
    QStringList parts{name, utcText(found->time)};
    if (!found->author.isEmpty())
        parts.append(found->author);
    const QString text = parts.join(QLatin1String(", "));
    return found->comment.isEmpty() ? text : QString(text + QLatin1String(": ") + found->comment);
}

QString versionLabels(const QList<Rpc::ConfigVersion> &versions, qint64 from, qint64 to)
{
    return QLatin1String("--- ") + printable(versionLabel(versions, from)) + QLatin1String("\n+++ ")
        + printable(versionLabel(versions, to)) + u'\n';
}

QString countersText(const QList<Rpc::ServiceCounter> &counters)
{
    QList<QStringList> rows{{Admin::tr("Counter"), Admin::tr("Value"), Admin::tr("Description")}};
    for (const Rpc::ServiceCounter &counter : counters)
        rows.append({counter.name, QString::number(counter.value), counter.description});
    return plainTable(rows);
}

QString countersJson(const QList<Rpc::ServiceCounter> &counters)
{
    QJsonArray array;
    for (const Rpc::ServiceCounter &counter : counters) {
        array.append(QJsonObject{{QStringLiteral("name"), counter.name},
            {QStringLiteral("value"), counter.value}, {QStringLiteral("description"), counter.description}});
    }
    return jsonText(QJsonDocument(array));
}

QString differencesText(const Rpc::DiffConfigurationReply &reply)
{
    QString text;
    if (!reply.options.isEmpty()) {
        QList<QStringList> rows{{Admin::tr("Option"), Admin::tr("In force"), Admin::tr("In the file"),
            Admin::tr("Taken over by")}};
        for (const Rpc::OptionDifference &option : reply.options) {
            rows.append({option.key, option.before, option.after,
                option.reloadable ? Admin::tr("reload") : Admin::tr("restart")});
        }
        text += plainTable(rows);
    }
    for (const Rpc::DiffLine &line : reply.lines) {
        const QString mark = line.side == 2 ? QStringLiteral("=== ")
            : line.side < 0                 ? QStringLiteral("-")
            : line.side > 0                 ? QStringLiteral("+")
                                            : QStringLiteral(" ");
        text += mark + printable(line.text) + u'\n';
    }
    if (!reply.problem.isEmpty()) {
        text += Admin::tr("The service would not start with the present files:") + u'\n';
        for (const QString &line : reply.problem.split(u'\n'))
            text += printable(line) + u'\n';
    }
    return text.isEmpty() ? QString(Admin::tr("No differences.") + u'\n') : text;
}

QString differencesJson(const Rpc::DiffConfigurationReply &reply)
{
    QJsonArray array;
    for (const Rpc::OptionDifference &option : reply.options) {
        array.append(
            QJsonObject{{QStringLiteral("option"), option.key}, {QStringLiteral("before"), option.before},
                {QStringLiteral("after"), option.after}, {QStringLiteral("reloadable"), option.reloadable}});
    }
    for (const Rpc::DiffLine &line : reply.lines)
        array.append(QJsonObject{{QStringLiteral("side"), line.side}, {QStringLiteral("text"), line.text}});
    if (!reply.problem.isEmpty())
        array.append(QJsonObject{{QStringLiteral("problem"), reply.problem}});
    return jsonText(QJsonDocument(array));
}

QString problemText(const Rpc::ConfigProblem &problem)
{
    if (problem.file.isEmpty())
        return problem.text;
    return QStringLiteral("%1:%2: %3").arg(problem.file, QString::number(problem.line), problem.text);
}

QString reportText(const Rpc::ReloadReport &report)
{
    const QString comma = QStringLiteral(", ");
    QString text;
    if (!report.changed.isEmpty())
        text += Admin::tr("In force now: %1").arg(printable(report.changed.join(comma))) + u'\n';
    if (!report.needRestart.isEmpty())
        text += Admin::tr("Waiting for a restart: %1").arg(printable(report.needRestart.join(comma))) + u'\n';
    for (const Rpc::ConfigProblem &warning : report.warnings)
        text += Admin::tr("Warning: %1").arg(printable(problemText(warning))) + u'\n';
    return text;
}

} // namespace Tools
