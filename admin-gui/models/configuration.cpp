// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration.h"

#include "config/snapshot.h"
#include "models/configchanges.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Models {

using namespace Base;

namespace {

QString sourceText(quint8 origin)
{
    switch (Config::Origin(origin)) {
    case Config::Origin::Default:
        return Configuration::tr("Default");
    case Config::Origin::File:
        return Configuration::tr("File");
    case Config::Origin::Environment:
        return Configuration::tr("Environment");
    case Config::Origin::CommandLine:
        return Configuration::tr("Command line");
    }
    return {};
}

/// What the value will be, as it is shown.
QString shownValue(const OptionLine &line)
{
    if (line.unset)
        return line.option.fallback;
    if (!line.edited)
        return line.option.value;
    return line.isSecret() ? QStringLiteral("******") : *line.edited;
}

QString appliesText(const OptionLine &line)
{
    if (line.waitsForRestart())
        return Configuration::tr("Waits for a restart");
    if (line.option.fileOnly)
        return Configuration::tr("Read-only");
    return line.option.reloadable ? Configuration::tr("Reload") : Configuration::tr("Restart");
}

} // namespace

bool OptionLine::isSecret() const
{
    return Config::Kind(option.kind) == Config::Kind::Password;
}

bool OptionLine::waitsForRestart() const
{
    return !isSameValue(option, option.stored, option.value);
}

Configuration::Configuration(Backend &backend, QObject *parent) : Table(parent), m_backend(backend) { }

void Configuration::setService(const QString &name)
{
    if (name == m_service)
        return;
    m_service = name;
    m_info = {};
    m_files.clear();
    m_problem.clear();
    m_version = 0;
    m_changedOutside = false;
    clear();
    m_load.reset();
    Q_EMIT changesChanged();
    refresh();
}

void Configuration::refresh()
{
    if (!m_backend.isReady() || m_service.isEmpty())
        return;
    m_load.begin();
    m_backend.ask<Rpc::ReadConfiguration>(
        {m_service}, this, [this, asked = m_service](const Result<Rpc::ReadConfigurationReply> &reply) {
            if (asked != m_service)
                return;
            if (!reply)
                return m_load.fail(reply.error());
            received(*reply);
            m_load.succeed();
        });
}

void Configuration::received(const Rpc::ReadConfigurationReply &reply)
{
    m_info = reply.service;
    m_files = reply.state.files;
    m_problem = reply.state.problem;
    m_version = reply.version;
    m_changedOutside = reply.state.changedOutside;
    QList<OptionLine> lines;
    for (const Rpc::OptionState &option : reply.state.options) {
        OptionLine fresh;
        fresh.option = option;
        if (const OptionLine *before = line(option.key)) {
            fresh.edited = before->edited;
            fresh.unset = before->unset;
            fresh.problem = before->problem;
        }
        lines.append(fresh);
    }
    merge(lines);
    Q_EMIT changesChanged();
}

const OptionLine *Configuration::line(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &at(row);
}

QList<Rpc::OptionState> Configuration::options() const
{
    QList<Rpc::OptionState> options;
    for (const OptionLine &line : rows())
        options.append(line.option);
    return options;
}

void Configuration::replace(OptionLine line)
{
    put(std::move(line));
    Q_EMIT changesChanged();
}

void Configuration::edit(const QString &key, const QString &value)
{
    const OptionLine *found = line(key);
    if (!found || found->option.fileOnly)
        return;
    OptionLine line = *found;
    line.unset = false;
    const bool asBefore =
        line.isSecret() ? value.isEmpty() : isSameValue(line.option, value, line.option.stored);
    line.edited = asBefore ? std::nullopt : std::optional(value);
    line.problem = asBefore ? QString() : checkOption(line.option, value);
    replace(line);
}

void Configuration::unset(const QString &key)
{
    const OptionLine *found = line(key);
    if (!found || found->option.fileOnly)
        return;
    OptionLine line = *found;
    line.edited.reset();
    line.problem.clear();
    line.unset = true;
    replace(line);
}

void Configuration::revert(const QString &key)
{
    const OptionLine *found = line(key);
    if (!found)
        return;
    OptionLine line;
    line.option = found->option;
    replace(line);
}

void Configuration::revertAll()
{
    QList<OptionLine> lines;
    for (const OptionLine &line : rows())
        lines.append(OptionLine{line.option, {}, false, {}});
    merge(lines);
    Q_EMIT changesChanged();
}

QList<Rpc::OptionChange> Configuration::changes() const
{
    QList<Rpc::OptionChange> changes;
    for (const OptionLine &line : rows()) {
        if (line.isChanged())
            changes.append({line.option.key, line.edited.value_or(QString()), line.unset});
    }
    return changes;
}

Configuration::Counts Configuration::counts() const
{
    Counts counts;
    for (const OptionLine &line : rows()) {
        if (!line.isChanged())
            continue;
        ++(line.option.reloadable ? counts.reload : counts.restart);
        counts.wrong += !line.problem.isEmpty();
    }
    return counts;
}

void Configuration::validate(QObject *context, Validated done)
{
    Rpc::ValidateConfiguration request;
    request.service = m_service;
    request.changes = changes();
    m_backend.ask<Rpc::ValidateConfiguration>(request, context, std::move(done));
}

void Configuration::apply(const QString &comment, bool force, QObject *context, Applied done)
{
    Rpc::ChangeConfiguration request;
    request.service = m_service;
    request.changes = changes();
    request.comment = comment;
    request.force = force;
    request.expectedVersion = force ? 0 : m_version;
    // It is written even where nobody waits for the answer any more.
    m_backend.ask<Rpc::ChangeConfiguration>(request, this,
        [this, asked = m_service, sent = request.changes, context = QPointer(context), done = std::move(done)](
            const Result<Rpc::ChangeConfigurationReply> &reply) {
            if (reply && asked == m_service)
                forget(sent);
            if (context)
                done(reply);
            if (reply)
                refresh();
        });
}

void Configuration::forget(const QList<Rpc::OptionChange> &written)
{
    const QList<Rpc::OptionChange> now = changes();
    for (const Rpc::OptionChange &change : written) {
        if (now.contains(change))
            revert(change.key);
    }
}

void Configuration::rollback(const QString &service, qint64 version, const QString &comment, bool force,
    QObject *context, Applied done)
{
    Rpc::RollbackConfiguration request;
    request.service = service;
    request.version = version;
    request.comment = comment;
    request.force = force;
    m_backend.ask<Rpc::RollbackConfiguration>(request, this,
        [this, context = QPointer(context), done = std::move(done)](
            const Result<Rpc::ChangeConfigurationReply> &reply) {
            if (context)
                done(reply);
            if (reply)
                refresh();
        });
}

QVariant Configuration::cell(const OptionLine &line, int column, int role) const
{
    if (role == SeverityRole) {
        if (column == Value && !line.problem.isEmpty())
            return int(Severity::Critical);
        if (column == Applies && line.waitsForRestart())
            return int(Severity::Warning);
        return int(column == Value && line.isChanged() ? Severity::Notice : Severity::None);
    }
    if (role == Qt::ToolTipRole)
        return column == Value && !line.problem.isEmpty() ? line.problem : line.option.summary;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.isChanged() ? tr("%1 (changed)").arg(line.option.key) : line.option.key;
    case Value:
        return shownValue(line);
    case Stored:
        return line.option.stored;
    case Default:
        return line.option.fallback;
    case Applies:
        return appliesText(line);
    case Source:
        return sourceText(line.option.origin);
    case Section:
        return line.option.section;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant Configuration::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Option");
    case Value:
        return tr("Value");
    case Stored:
        return tr("In the file");
    case Default:
        return tr("Default");
    case Applies:
        return tr("Taken over by");
    case Source:
        return tr("Comes from");
    case Section:
        return tr("Section");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
