// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/commandline.h"

#include "base/text.h"
#include "config/load.h"
#include "config/table.h"

#include <QCoreApplication>
#include <QDir>

#include <openssl/crypto.h>

#include <array>

namespace Daemon {

namespace {

using Base::Code;
using Base::Error;
using Base::Result;

constexpr std::array commonSwitches{
    Switch{'c', "config", "FILE", QT_TRANSLATE_NOOP("CommandLine", "read this configuration file")},
    Switch{'F', "foreground", nullptr, "stay in the foreground"},
    Switch{'V', "version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print the version")},
    Switch{0, "help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print this help")},
    Switch{0, "dump-config", nullptr, "print all options with their values and exit"},
    Switch{0, "check-config", nullptr, "check the configuration file and exit"},
    Switch{0, "ignore-unknown-config-options", nullptr, "only warn about unknown options"}};
constexpr Switch hostSwitch{
    'h', "host", "URL", QT_TRANSLATE_NOOP("CommandLine", "where kopano-server is reached (server_socket)")};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The common switches of this kind of program.
QList<Switch> switchesOf(Kind kind, const Config::Table &table)
{
    QList<Switch> switches;
    for (const Switch &entry : commonSwitches) {
        const QByteArrayView name(entry.name);
        if (kind == Kind::Daemon || name == "config" || name == "version" || name == "help")
            switches.append(entry);
    }
    if (table.find("server_socket") >= 0)
        switches.append(hostSwitch);
    return switches;
}

/// Has an argument only behind '='.
bool isOptional(const Switch &entry)
{
    return entry.argument && *entry.argument == '=';
}

/// Walks over the arguments once.
class Parser
{
public:
    Parser(const QByteArrayList &arguments, const Config::Table &table, const QList<Switch> &common,
        const QList<Switch> &own)
        : m_arguments(arguments)
        , m_table(table)
        , m_common(common)
        , m_own(own)
    {
    }

    Result<CommandLine> parse();

private:
    struct Found
    {
        const Switch *entry = nullptr;
        bool own = false;
    };
    template <class Matches> Found find(Matches matches) const;
    Result<void> parseLong(const QByteArray &argument);
    Result<void> parseLetters(const QByteArray &argument);
    Result<QString> nextArgument(const QString &name);
    void apply(const Found &found, const QString &value);

    const QByteArrayList &m_arguments;
    const Config::Table &m_table;
    const QList<Switch> m_common;
    const QList<Switch> &m_own;
    qsizetype m_position = 0;
    CommandLine m_result;
};

Result<QString> decoded(const QByteArray &bytes)
{
    if (auto text = Base::decodeUtf8(bytes))
        return *std::move(text);
    return Error{Code::Invalid,
        QCoreApplication::translate("CommandLine", "an argument is not valid UTF-8: %1")
            .arg(Base::escaped(QByteArrayView(bytes)))};
}

template <class Matches> Parser::Found Parser::find(Matches matches) const
{
    for (const Switch &entry : m_own) {
        if (matches(entry))
            return {&entry, true};
    }
    for (const Switch &entry : m_common) {
        if (matches(entry))
            return {&entry, false};
    }
    return {};
}

Result<CommandLine> Parser::parse()
{
    bool onlyPositional = false;
    while (m_position < m_arguments.size()) {
        const QByteArray argument = m_arguments[m_position++];
        if (onlyPositional || !argument.startsWith('-') || argument == "-")
            m_result.positional.append(TRY(decoded(argument)));
        else if (argument == "--")
            onlyPositional = true;
        else if (argument.startsWith("--"))
            TRY(parseLong(argument.sliced(2)));
        else
            TRY(parseLetters(argument));
    }
    return m_result;
}

Result<void> Parser::parseLong(const QByteArray &argument)
{
    const qsizetype equals = argument.indexOf('=');
    const QByteArray name = equals < 0 ? argument : argument.first(equals);
    const QString shown = QLatin1String("--") + TRY(decoded(name));
    const Found found = find([&name](const Switch &entry) { return entry.name && name == entry.name; });
    if (!found.entry) {
        const QByteArray option = QByteArray(name).replace('-', '_');
        if (equals < 0 && m_table.find({option.constData(), std::size_t(option.size())}) >= 0) {
            return {Code::Invalid,
                QCoreApplication::translate("CommandLine", "%1 is an option and needs a value: %1=VALUE")
                    .arg(shown)};
        }
        if (equals <= 0)
            return {
                Code::Invalid, QCoreApplication::translate("CommandLine", "unknown switch %1").arg(shown)};
        // Whether such an option exists is the configuration's business.
        const QString value = TRY(decoded(argument.sliced(equals + 1)));
        m_result.overrides.append({shown.sliced(2).replace(u'-', u'_'), value.trimmed()});
        return {};
    }
    if (isOptional(*found.entry)) {
        apply(found, equals >= 0 ? TRY(decoded(argument.sliced(equals + 1))) : QString());
        return {};
    }
    if (!found.entry->argument) {
        if (equals >= 0)
            return {
                Code::Invalid, QCoreApplication::translate("CommandLine", "%1 takes no argument").arg(shown)};
        apply(found, {});
        return {};
    }
    apply(found, equals >= 0 ? TRY(decoded(argument.sliced(equals + 1))) : TRY(nextArgument(shown)));
    return {};
}

Result<void> Parser::parseLetters(const QByteArray &argument)
{
    for (qsizetype i = 1; i < argument.size(); ++i) {
        const char letter = argument[i];
        const QString shown = QLatin1String("-") + Base::escaped(QByteArrayView(&letter, 1));
        const Found found = find([letter](const Switch &entry) { return entry.letter == letter; });
        if (!found.entry)
            return {
                Code::Invalid, QCoreApplication::translate("CommandLine", "unknown switch %1").arg(shown)};
        if (!found.entry->argument) {
            apply(found, {});
            continue;
        }
        const bool attached = i + 1 < argument.size();
        apply(found, attached ? TRY(decoded(argument.sliced(i + 1))) : TRY(nextArgument(shown)));
        return {};
    }
    return {};
}

Result<QString> Parser::nextArgument(const QString &name)
{
    if (m_position >= m_arguments.size())
        return Error{
            Code::Invalid, QCoreApplication::translate("CommandLine", "%1 needs an argument").arg(name)};
    return decoded(m_arguments[m_position++]);
}

void Parser::apply(const Found &found, const QString &value)
{
    const Switch &entry = *found.entry;
    if (found.own) {
        const QString name =
            entry.name ? QString::fromLatin1(entry.name) : QString(QLatin1Char(entry.letter));
        m_result.switches[name].append(value);
        return;
    }
    const QByteArrayView name(entry.name);
    if (name == "config")
        m_result.configFile = value;
    else if (name == "host")
        m_result.overrides.append({QStringLiteral("server_socket"), value});
    else if (name == "foreground")
        m_result.foreground = true;
    else if (name == "version")
        m_result.version = true;
    else if (name == "help")
        m_result.help = true;
    else if (name == "dump-config")
        m_result.dumpConfig = true;
    else if (name == "check-config")
        m_result.checkConfig = true;
    else
        m_result.ignoreUnknown = true;
}

QString switchHelp(const Switch &entry)
{
    constexpr qsizetype column = 36;
    if (!entry.letter && !entry.name)
        return u'\n' + translated(entry.help) + QLatin1String(":\n");
    QString text = QLatin1String("  ");
    if (entry.letter)
        text += u'-' + QString(QLatin1Char(entry.letter))
            + (entry.name ? QLatin1String(", ") : QLatin1String(""));
    if (entry.name)
        text += QLatin1String("--") + QLatin1String(entry.name);
    if (isOptional(entry))
        text += u'[' + QLatin1String(entry.argument) + u']';
    else if (entry.argument)
        text += u' ' + QLatin1String(entry.argument);
    return text.leftJustified(column) + u' ' + translated(entry.help) + u'\n';
}

} // namespace

QString CommandLine::value(const char *name) const
{
    const QStringList values = switches.value(QLatin1String(name));
    return values.isEmpty() ? QString() : values.last();
}

Base::Result<CommandLine> parseCommandLine(
    const QByteArrayList &arguments, const Config::Table &table, const QList<Switch> &own, Kind kind)
{
    return Parser(arguments, table, switchesOf(kind, table), own).parse();
}

QString helpText(const Config::Table &table, const char *configFile, const QList<Switch> &own, Kind kind,
    const QByteArrayList &usage)
{
    QString text;
    QString before = QCoreApplication::translate("CommandLine", "Usage:");
    for (const QByteArray &line : usage) {
        text += before + u' ' + Config::toQString(table.program()) + u' ' + QString::fromUtf8(line) + u'\n';
        before.fill(u' ');
    }
    text += u'\n';
    const auto shadowed = [&own](const Switch &entry) {
        return std::any_of(own.begin(), own.end(),
            [&entry](const Switch &other) { return entry.letter && entry.letter == other.letter; });
    };
    for (Switch entry : switchesOf(kind, table)) {
        if (shadowed(entry))
            entry.letter = 0;
        text += switchHelp(entry);
    }
    for (const Switch &entry : own)
        text += switchHelp(entry);
    if (kind == Kind::Daemon) {
        const Switch option{0, "option-name=VALUE", nullptr, "set the configuration option option_name"};
        text += switchHelp(option);
    }
    return text + u'\n'
        + QCoreApplication::translate("CommandLine", "Default configuration file: %1/%2")
              .arg(Config::folder(), QLatin1String(configFile))
        + u'\n';
}

QString versionText(const char *program, const char *builtWith)
{
    QString text = QStringLiteral("%1 %2\nQt %3 (built with %4)\n%5\n")
                       .arg(QLatin1String(program), QLatin1String(KOPANO_VERSION), QLatin1String(qVersion()),
                           QLatin1String(QT_VERSION_STR), QLatin1String(OpenSSL_version(OPENSSL_VERSION)));
    if (*builtWith)
        text += QLatin1String(builtWith) + u'\n';
    return text;
}

Config::Sources sourcesOf(const CommandLine &commandLine, const char *defaultName)
{
    Config::Sources sources;
    sources.fileRequired = !commandLine.configFile.isEmpty();
    sources.file = sources.fileRequired ? commandLine.configFile
                                        : QDir(Config::folder()).filePath(QLatin1String(defaultName));
    // The working directory changes later; a reload must find the same file.
    sources.file = QDir::current().absoluteFilePath(sources.file);
    sources.ignoreUnknown = commandLine.ignoreUnknown;
    sources.overrides = commandLine.overrides;
    return sources;
}

} // namespace Daemon
