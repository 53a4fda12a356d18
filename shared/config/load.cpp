// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/load.h"

#include "base/text.h"
#include "config/reader.h"
#include "config/value.h"

#include <QHash>

namespace Config {

namespace {

bool isVariableName(const QString &name)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !name.isEmpty() && !name.front().isDigit() && std::all_of(name.begin(), name.end(), fits);
}

} // namespace

/// Puts the values of all sources over the defaults and collects what is wrong with them.
class Builder
{
public:
    explicit Builder(const Table &table) : m_data(std::make_shared<Snapshot::Data>(*Snapshot(table).m_data))
    {
    }

    Base::Result<void> addFile(const Sources &sources, bool required);
    void addEnvironment();
    void addOverrides(const Sources &sources);
    /// Puts back the values that a reload may not change; returns their names.
    Diff keepUnreloadable(const Snapshot &old);
    Base::Result<Loaded> finish();

    static bool readFile(const Snapshot &snapshot) { return snapshot.m_data->fromFile; }

private:
    void assign(const Assignment &assignment, Origin origin, bool ignoreUnknown);
    void unknown(const Assignment &assignment, bool ignoreUnknown);
    void set(int index, const Assignment &assignment, Origin origin);

    std::shared_ptr<Snapshot::Data> m_data;
    QHash<int, QString> m_places; // where each row was set in a file
    QList<FileContent> m_files;
    QStringList m_warnings;
    QStringList m_errors;
};

Base::Result<void> Builder::addFile(const Sources &sources, bool required)
{
    if (sources.file.isEmpty())
        return {};
    Reader reader(sources.overlay);
    if (const auto done = reader.read(sources.file); !done) {
        if (done.error().code == Base::Code::NotFound && !required)
            return {};
        return done.error();
    }
    m_data->fromFile = true;
    m_files = reader.files();
    m_warnings += reader.warnings();
    m_errors += reader.errors();
    for (const Assignment &assignment : reader.assignments())
        assign(assignment, Origin::File, sources.ignoreUnknown);
    return {};
}

void Builder::addEnvironment()
{
    const auto rows = m_data->table.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].environment.empty())
            continue;
        const QByteArray name(rows[i].environment.data(), qsizetype(rows[i].environment.size()));
        const QByteArray value = qgetenv(name.constData());
        const QString place = QLatin1String("environment variable ") + QLatin1String(name);
        if (const auto text = Base::decodeUtf8(value); !text)
            m_errors.append(place + QLatin1String(": not valid UTF-8"));
        else if (!text->isEmpty())
            set(int(i), {toQString(rows[i].key), *text, place}, Origin::Environment);
    }
}

void Builder::addOverrides(const Sources &sources)
{
    for (const auto &[name, value] : sources.overrides)
        assign({name, value, QStringLiteral("command line")}, Origin::CommandLine, sources.ignoreUnknown);
}

void Builder::assign(const Assignment &assignment, Origin origin, bool ignoreUnknown)
{
    const QByteArray name = assignment.name.toUtf8();
    const Table &table = m_data->table;
    int index = table.find({name.constData(), std::size_t(name.size())});
    if (index < 0)
        return unknown(assignment, ignoreUnknown);
    const Row *row = &table.rows()[std::size_t(index)];
    if (row->kind == Kind::Obsolete) {
        m_warnings.append(QStringLiteral("%1: option %2 is obsolete and ignored: %3")
                              .arg(assignment.place, assignment.name, toQString(row->text)));
        return;
    }
    if (row->kind == Kind::Renamed) {
        m_warnings.append(QStringLiteral("%1: option %2 is now called %3")
                              .arg(assignment.place, assignment.name, toQString(row->text)));
        index = table.find(row->text);
    }
    if (origin == Origin::File) {
        if (const auto before = m_places.constFind(index); before != m_places.cend())
            m_warnings.append(QStringLiteral("%1: option %2 replaces its value of %3")
                                  .arg(assignment.place, assignment.name, *before));
        m_places.insert(index, assignment.place);
    }
    set(index, assignment, origin);
}

void Builder::unknown(const Assignment &assignment, bool ignoreUnknown)
{
    const QByteArray name = assignment.name.toUtf8();
    QString text = QStringLiteral("%1: unknown option \"%2\"").arg(assignment.place, Base::escaped(assignment.name));
    if (const auto nearest = m_data->table.nearest({name.constData(), std::size_t(name.size())}))
        text += QStringLiteral(" (did you mean %1?)").arg(toQString(*nearest));
    (ignoreUnknown ? m_warnings : m_errors).append(text);
}

void Builder::set(int index, const Assignment &assignment, Origin origin)
{
    const Row &row = m_data->table.rows()[std::size_t(index)];
    const auto fail = [this, &assignment](const QString &reason) {
        m_errors.append(QStringLiteral("%1: %2: %3").arg(assignment.place, assignment.name, reason));
    };
    QString text = assignment.value;
    if (const QString name = text.mid(1);
        text.startsWith(u'$') && row.kind != Kind::Password && isVariableName(name)) {
        const QByteArray variable = name.toUtf8();
        const auto value = Base::decodeUtf8(qgetenv(variable.constData()));
        if (!qEnvironmentVariableIsSet(variable.constData()) || !value)
            return fail(QStringLiteral("the environment variable %1 is not set").arg(name));
        text = value->trimmed();
    }
    QString warning;
    const auto value = parseValue(row, text, &warning);
    if (!value)
        return fail(value.error().detail);
    if (!warning.isEmpty())
        m_warnings.append(QStringLiteral("%1: %2: %3").arg(assignment.place, assignment.name, warning));
    m_data->values[std::size_t(index)] = *value;
    m_data->origins[std::size_t(index)] = origin;
}

Diff Builder::keepUnreloadable(const Snapshot &old)
{
    Diff diff;
    for (const int index : m_data->table.sortedOptions()) {
        const Row &row = m_data->table.rows()[std::size_t(index)];
        Value &value = m_data->values[std::size_t(index)];
        const bool differs = value != old.value(index);
        if (row.apply == Apply::Reload && old.origin(index) != Origin::CommandLine) {
            if (differs)
                diff.changed.append(toQString(row.key));
            continue;
        }
        if (differs)
            diff.ignored.append(toQString(row.key));
        value = old.value(index);
        m_data->origins[std::size_t(index)] = old.origin(index);
    }
    return diff;
}

Base::Result<Loaded> Builder::finish()
{
    if (!m_errors.isEmpty())
        return Base::Error{Base::Code::Invalid, m_errors.join(u'\n')};
    return Loaded{Snapshot(m_data), m_warnings, m_files};
}

Base::Result<Loaded> load(const Table &table, const Sources &sources)
{
    Builder builder(table);
    TRY(builder.addFile(sources, sources.fileRequired));
    builder.addEnvironment();
    builder.addOverrides(sources);
    return builder.finish();
}

Base::Result<Reloaded> reload(const Snapshot &old, const Sources &sources)
{
    Builder builder(old.table());
    TRY(builder.addFile(sources, sources.fileRequired || Builder::readFile(old)));
    builder.addEnvironment();
    builder.addOverrides(sources);
    const Diff diff = builder.keepUnreloadable(old);
    Loaded loaded = TRY(builder.finish());
    return Reloaded{loaded.snapshot, loaded.warnings, diff, loaded.files};
}

QString folder()
{
    const QString path = qEnvironmentVariable("KOPANO_CONFIG_PATH");
    return path.isEmpty() ? QStringLiteral("/etc/kopano") : path;
}

} // namespace Config
