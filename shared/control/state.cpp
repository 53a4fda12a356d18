// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/state.h"

#include "base/text.h"
#include "config/edit.h"
#include "config/render.h"
#include "config/value.h"

namespace Control {

namespace {

constexpr qsizetype mostText = 1024 * 1024;
constexpr qsizetype mostReport = 100;

/// Bytes that are no text are in files that no program starts with; they are shown as far as they can be.
QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(mostText)).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

void addRange(const Config::Row &row, Rpc::OptionState &option)
{
    if (row.kind != Config::Kind::Integer && row.kind != Config::Kind::Size
        && row.kind != Config::Kind::Duration)
        return;
    option.minimum = row.range.minimum;
    option.maximum = row.range.maximum;
}

/// The facts that never change.
Rpc::OptionState describe(const Config::Table &table, const Config::Row &row, const QString &section)
{
    Rpc::OptionState option;
    option.key = Config::toQString(row.key);
    option.kind = quint8(row.kind);
    option.type = Config::typeName(row);
    option.section = section;
    option.fallback = Config::formatValue(row, Config::defaultValue(row, table.service()));
    option.reloadable = row.apply == Config::Apply::Reload;
    option.nonEmpty = (row.flags & Config::NonEmpty) != 0;
    option.fileOnly = (row.flags & Config::FileOnly) != 0;
    addRange(row, option);
    for (const std::string_view name : row.choices)
        option.choices.append(Config::toQString(name));
    option.summary = Config::toQString(row.summary);
    option.help = Config::toQString(row.help);
    return option;
}

QList<Rpc::OptionState> optionsOf(const Config::Snapshot &effective, const Config::Snapshot &stored)
{
    QList<Rpc::OptionState> options;
    QString section;
    const Config::Table &table = effective.table();
    for (int index = 0; index < int(table.rows().size()); ++index) {
        const Config::Row &row = table.rows()[std::size_t(index)];
        if (row.kind == Config::Kind::Heading)
            section = Config::toQString(row.text);
        if (!row.isOption())
            continue;
        Rpc::OptionState option = describe(table, row, section);
        option.value = Config::formatValue(row, effective.value(index));
        option.origin = quint8(effective.origin(index));
        option.stored = Config::formatValue(row, stored.value(index));
        options.append(option);
    }
    std::sort(options.begin(), options.end(),
        [](const Rpc::OptionState &a, const Rpc::OptionState &b) { return a.key < b.key; });
    return options;
}

} // namespace

Base::Result<QList<Config::FileContent>> readFiles(const Config::Sources &sources)
{
    Config::Reader reader(sources.overlay);
    if (const auto done = reader.read(sources.file); !done) {
        if (done.error().code == Base::Code::NotFound && !sources.fileRequired)
            return QList<Config::FileContent>();
        return done.error();
    }
    return reader.files();
}

QList<Rpc::ConfigText> shown(const Config::Table &table, const QList<Config::FileContent> &files)
{
    QList<Rpc::ConfigText> texts;
    for (const Config::FileContent &file : files)
        texts.append({file.path, textOf(Config::masked(table, file.bytes))});
    return texts;
}

Rpc::ServiceState currentState(const Daemon::Configuration &configuration)
{
    const Config::Snapshot &effective = configuration.effective();
    Rpc::ServiceState state;
    const auto files = readFiles(configuration.sources());
    const auto loaded = Config::load(effective.table(), configuration.sources());
    state.options = optionsOf(effective, loaded ? loaded->snapshot : effective);
    if (!loaded)
        state.problem = loaded.error().detail;
    if (files) {
        state.files = shown(effective.table(), *files);
        state.changedOutside = !configuration.isMadeFrom(*files);
    } else {
        state.changedOutside = true;
    }
    return state;
}

QList<Rpc::ConfigProblem> problemsOf(const QStringList &lines, bool fatal)
{
    QList<Rpc::ConfigProblem> problems;
    for (const QString &line : lines) {
        if (problems.size() >= mostReport)
            break;
        Rpc::ConfigProblem problem{{}, 0, fatal, line};
        // "file:12: text", where the file's name may have colons as well.
        for (qsizetype end = line.indexOf(QLatin1String(": ")); end > 0;
             end = line.indexOf(QLatin1String(": "), end + 1)) {
            const qsizetype colon = line.lastIndexOf(u':', end - 1);
            const auto number = colon < 0
                ? std::nullopt
                : Base::parseNumber(QStringView(line).sliced(colon + 1, end - colon - 1).toUtf8(), 1 << 30);
            if (number) {
                problem = {line.first(colon), quint32(*number), fatal, line.sliced(end + 2)};
                break;
            }
        }
        problems.append(problem);
    }
    return problems;
}

Rpc::ReloadReport reportOf(const Config::Reloaded &reloaded)
{
    return {reloaded.diff.changed, reloaded.diff.ignored, problemsOf(reloaded.warnings, false)};
}

Rpc::FinishOrder failed(const Base::Error &error)
{
    Rpc::FinishOrder done;
    done.code = quint8(error.code);
    done.detail = error.detail.left(16 * 1024);
    return done;
}

} // namespace Control
