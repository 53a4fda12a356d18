// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about the configuration of services.
#include "base/text.h"
#include "rpc/services.h"
#include "tools/passwordinput.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/servicerender.h"

#include <array>

namespace Tools {

namespace {

constexpr qint64 longestConfiguration = 16 * 1024 * 1024;

Base::Error invalid(const QString &sentence)
{
    return {Base::Code::Invalid, sentence};
}

/// `OPTION=VALUE`, or with --value-file one `OPTION`, whose value is not read yet; dashes may stand for
/// underscores, as on the command lines of daemons.
Base::Result<QList<Rpc::OptionChange>> assignments(const CommandLine &line)
{
    QList<Rpc::OptionChange> changes;
    int open = 0;
    for (const QString &word : line.positional) {
        const qsizetype equals = word.indexOf(u'=');
        open += equals < 0;
        if (equals == 0 || open > int(line.has("value-file")))
            return invalid(Admin::tr("%1: an option is given as OPTION=VALUE").arg(word));
        const QString name = equals < 0 ? word : word.first(equals);
        const QString value = equals < 0 ? QString() : word.sliced(equals + 1);
        changes.append({name.trimmed().replace(u'-', u'_'), value.trimmed(), false});
    }
    if (line.has("value-file") && open == 0)
        return invalid(Admin::tr("--value-file needs one OPTION without =VALUE"));
    return changes;
}

/// The same with the value of --value-file.
Base::Result<QList<Rpc::OptionChange>> valued(const CommandLine &line)
{
    QList<Rpc::OptionChange> changes = TRY(assignments(line));
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (line.positional[i].contains(u'='))
            continue;
        const auto value = TRY(readFirstLine(line.value("value-file")));
        changes[i].value = QString::fromUtf8(value.reveal()).trimmed();
        if (changes[i].value.isEmpty())
            return invalid(Admin::tr("--value-file: the first line is empty"));
    }
    return changes;
}

Base::Result<QList<Rpc::OptionChange>> names(const CommandLine &line)
{
    QList<Rpc::OptionChange> changes;
    for (const QString &word : line.positional) {
        if (word.contains(u'='))
            return invalid(Admin::tr("%1: only the option's name is needed").arg(word));
        changes.append({QString(word).replace(u'-', u'_'), {}, true});
    }
    return changes;
}

Base::Result<qint64> versionOf(const QString &word)
{
    const auto number = Base::parseNumber(word.toUtf8(), quint64(1) << 62);
    if (!number || *number == 0)
        return invalid(Admin::tr("%1 is not the number of a version").arg(word));
    return qint64(*number);
}

Client::Link::Callback<Rpc::ChangeConfiguration> told(const QString &service, Done done)
{
    return [service, done = std::move(done)](const Base::Result<Rpc::ChangeConfigurationReply> &reply) {
        if (!reply)
            return done(reply.error());
        QString first = Admin::tr("The configuration of %1 was like that already.").arg(printable(service));
        if (reply->version) {
            first = Admin::tr("Configuration of %1 changed; this is version %2.")
                        .arg(printable(service), QString::number(reply->version));
        } else if (!reply->report.changed.isEmpty()) {
            first = Admin::tr("Configuration of %1 reloaded.").arg(printable(service));
        }
        done(QString(first + u'\n' + reportText(reply->report)));
    };
}

void change(Caller &caller, const CommandLine &line, const char *verb,
    const QList<Rpc::OptionChange> &changes, Done done)
{
    Rpc::ChangeConfiguration request;
    request.service = line.value(verb);
    request.changes = changes;
    request.comment = line.value("comment");
    request.force = line.has("force");
    caller.call(request, told(request.service, std::move(done)));
}

void configGet(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(Rpc::ReadConfiguration{line.value("config-get")},
        [line, done = std::move(done)](const Base::Result<Rpc::ReadConfigurationReply> &reply) {
            if (!reply)
                return done(reply.error());
            QList<Rpc::OptionState> options;
            QStringList wanted = line.positional;
            wanted.replaceInStrings(QStringLiteral("-"), QStringLiteral("_"));
            for (const Rpc::OptionState &option : reply->state.options) {
                if (line.positional.isEmpty() || wanted.removeAll(option.key) > 0)
                    options.append(option);
            }
            if (!line.positional.isEmpty() && !wanted.isEmpty()) {
                return done(Base::Error{Base::Code::NotFound,
                    Admin::tr("%1 has no option %2").arg(line.value("config-get"), wanted.first())});
            }
            done(line.has("json") ? optionsJson(options) : optionsText(options));
        });
}

Base::Result<void> checkConfigSet(const CommandLine &line)
{
    if (TRY(assignments(line)).isEmpty())
        return invalid(Admin::tr("--config-set needs OPTION=VALUE"));
    return {};
}

void configSet(Caller &caller, const CommandLine &line, Done done)
{
    const auto changes = valued(line);
    if (changes)
        change(caller, line, "config-set", *changes, std::move(done));
    else
        done(changes.error());
}

Base::Result<void> checkConfigUnset(const CommandLine &line)
{
    if (TRY(names(line)).isEmpty())
        return invalid(Admin::tr("--config-unset needs the name of an option"));
    return {};
}

void configUnset(Caller &caller, const CommandLine &line, Done done)
{
    change(caller, line, "config-unset", *names(line), std::move(done));
}

Base::Result<void> checkConfigValidate(const CommandLine &line)
{
    TRY(assignments(line));
    return {};
}

Base::Result<QString> validity(QList<Rpc::ConfigProblem> problems, const QString &mainFile, const QString &draft)
{
    QStringList lines;
    bool fatal = false;
    for (Rpc::ConfigProblem &problem : problems) {
        if (!draft.isEmpty() && problem.file == mainFile)
            problem.file = draft;
        lines.append(problemText(problem));
        fatal = fatal || problem.fatal;
    }
    if (fatal)
        return invalid(lines.join(u'\n'));
    QString text;
    for (const QString &one : std::as_const(lines))
        text += Admin::tr("Warning: %1").arg(printable(one)) + u'\n';
    return QString(text + Admin::tr("The configuration is valid.") + u'\n');
}

void configValidate(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::ValidateConfiguration request;
    request.service = line.value("config-validate");
    request.changes = *assignments(line);
    const auto validate = [&caller, done](const Rpc::ValidateConfiguration &wanted, const QString &mainFile,
                              const QString &draft) {
        caller.call(wanted,
            [done, mainFile, draft](const Base::Result<Rpc::ValidateConfigurationReply> &reply) {
                done(reply ? validity(reply->problems, mainFile, draft) : reply.error());
            });
    };
    if (!line.has("file"))
        return validate(request, {}, {});
    const QString draft = line.value("file");
    const auto text = readTextFile(draft, longestConfiguration);
    if (!text)
        return done(text.error());
    request.text = *text;
    request.useText = true;
    // Problems are told with the name of the file that the draft stands for.
    caller.call(Rpc::ReadConfiguration{request.service},
        [validate, request, draft, done](const Base::Result<Rpc::ReadConfigurationReply> &reply) {
            if (!reply)
                return done(reply.error());
            validate(request, reply->service.configFile, draft);
        });
}

Base::Result<void> checkConfigDiff(const CommandLine &line)
{
    if (line.positional.size() > 2)
        return invalid(Admin::tr("--config-diff compares two versions at most"));
    for (const QString &word : line.positional)
        TRY(versionOf(word));
    return {};
}

void configDiff(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::DiffConfiguration request;
    request.service = line.value("config-diff");
    if (!line.positional.isEmpty())
        request.from = *versionOf(line.positional[0]);
    if (line.positional.size() > 1)
        request.to = *versionOf(line.positional[1]);
    if (request.from == 0 || line.has("json"))
        return callAndShow(caller, request, line, differencesJson, differencesText, std::move(done));
    // Whose versions they are, and of when.
    caller.call(Rpc::ConfigurationHistory{request.service, 0},
        [&caller, request, done = std::move(done)](
            const Base::Result<Rpc::ConfigurationHistoryReply> &history) {
            if (!history)
                return done(history.error());
            const QString labels = versionLabels(history->versions, request.from, request.to);
            caller.call(request, [labels, done](const Base::Result<Rpc::DiffConfigurationReply> &reply) {
                if (!reply)
                    return done(reply.error());
                done(QString(labels + differencesText(*reply)));
            });
        });
}

void configHistory(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ConfigurationHistory{line.value("config-history"), 0}, line,
        [](const auto &reply) { return versionsJson(reply.versions); },
        [](const auto &reply) { return versionsText(reply.versions); }, std::move(done));
}

Base::Result<void> checkConfigRollback(const CommandLine &line)
{
    if (line.positional.size() != 1)
        return invalid(Admin::tr("--config-rollback needs the number of a version"));
    TRY(versionOf(line.positional.first()));
    return {};
}

void configRollback(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::RollbackConfiguration request;
    request.service = line.value("config-rollback");
    request.version = *versionOf(line.positional.first());
    request.comment = line.value("comment");
    request.force = line.has("force");
    caller.call(request, told(request.service, std::move(done)));
}

constexpr const char *changeSwitches[]{"comment", "force"};
constexpr const char *setSwitches[]{"comment", "force", "value-file"};
constexpr const char *validateSwitches[]{"file"};
constexpr std::array configurationRows{
    Verb{"config-get", listingSwitches, checkNothing, configGet, true},
    Verb{"config-set", setSwitches, checkConfigSet, configSet, true},
    Verb{"config-unset", changeSwitches, checkConfigUnset, configUnset, true},
    Verb{"config-validate", validateSwitches, checkConfigValidate, configValidate, true},
    Verb{"config-diff", listingSwitches, checkConfigDiff, configDiff, true},
    Verb{"config-history", listingSwitches, checkNothing, configHistory},
    Verb{"config-rollback", changeSwitches, checkConfigRollback, configRollback, true},
};

} // namespace

constinit const std::span<const Verb> configurationVerbs(configurationRows);

} // namespace Tools
