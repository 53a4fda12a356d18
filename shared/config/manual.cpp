// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/render.h"
#include "config/snapshot.h"
#include "config/value.h"

#include <algorithm>

namespace Config {

namespace {

/// Text that roff prints as it is (roff(7): escapes, and control characters at the start of a line).
QString roff(const QString &text)
{
    QString result = text;
    result.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    if (result.startsWith(u'.') || result.startsWith(u'\''))
        result.prepend(QLatin1String("\\&"));
    return result;
}

QString line(const char *macro, const QString &text)
{
    return QLatin1String(macro) + u' ' + roff(text) + u'\n';
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QString(roff(text) + u'\n');
}

QString rangeText(const Row &row)
{
    if (row.kind != Kind::Integer && row.kind != Kind::Size && row.kind != Kind::Duration)
        return {};
    if (row.range.maximum == Range().maximum)
        return QStringLiteral(", at least ") + formatValue(row, row.range.minimum);
    return QStringLiteral(", %1 to %2")
        .arg(formatValue(row, row.range.minimum), formatValue(row, row.range.maximum));
}

QString optionEntry(const Table &table, const Row &row)
{
    const QString value = formatValue(row, defaultValue(row, table.service()));
    QString text = QLatin1String(".TP\n") + line(".B", toQString(row.key));
    text += paragraph(toQString(row.summary) + u'.');
    text += paragraph(toQString(row.help));
    text += QLatin1String(".br\n");
    text += paragraph(QStringLiteral("Value: %1%2.").arg(typeName(row), rangeText(row)));
    if (!row.environment.empty())
        text += paragraph(QStringLiteral("The environment variable %1 goes before the file.")
                              .arg(toQString(row.environment)));
    if (row.flags & FileOnly)
        text += paragraph(QStringLiteral("It is changed in the file only, not with kopano-admin."));
    text += QLatin1String(".br\nDefault: ")
        + (value.isEmpty() ? QStringLiteral("empty")
                           : QString(QLatin1String("\\fI") + roff(value) + QLatin1String("\\fR")))
        + u'\n';
    return text;
}

/// Whose file it is: some are a part of kopano-server's.
struct Owner
{
    QString program;
    QString what; ///< what the file configures
    bool own = true; ///< the program's command line knows its options
};

Owner ownerOf(const Table &table)
{
    const QString server = QStringLiteral("kopano-server");
    if (table.service() == "ldap")
        return {server,
            QStringLiteral("users of kopano-server that come from an LDAP directory (user_plugin = ldap)"),
            false};
    if (table.service() == "unix")
        return {server,
            QStringLiteral("users of kopano-server that are accounts of the system (user_plugin = unix)"),
            false};
    return {toQString(table.program()), toQString(table.program()), true};
}

QString descriptionChapter(const Owner &owner)
{
    QString text = line(".SH", QStringLiteral("DESCRIPTION"));
    text += paragraph(QStringLiteral(
        "Each line has the form name = value. Lines whose first character is # are comments, and what is "
        "not in the file has its default. An unknown name is an error, which names the line."));
    text += QLatin1String(".PP\n");
    text += paragraph(
        QStringLiteral("!include FILE reads another file. A value that starts with $ is taken from the "
                       "environment variable of that name."));
    if (owner.own) {
        text += QLatin1String(".PP\n");
        text += paragraph(QStringLiteral(
            "Each option can also be given on the command line as --option-name=value, which goes "
            "before the file."));
    }
    return text;
}

/// Whether anything in the file takes effect without a restart.
bool isReloadable(const Table &table)
{
    return std::any_of(table.rows().begin(), table.rows().end(),
        [](const Row &row) { return row.isOption() && row.apply == Apply::Reload; });
}

QString closingChapters(const Table &table, const Owner &owner)
{
    const QString file = QStringLiteral("/etc/kopano/%1.cfg").arg(toQString(table.service()));
    QString text = line(".SH", QStringLiteral("FILES"));
    text += QLatin1String(".TP\n") + line(".B", file)
        + paragraph(QStringLiteral("The file itself; a sample with all options and "
                                   "their defaults is among the documents of the package."));
    text += line(".SH", QStringLiteral("EXAMPLES"));
    text += QLatin1String(".TP\n") + paragraph(QStringLiteral("Look whether the file is in order:"))
        + line(".B", owner.program + QLatin1String(" --check-config"));
    if (owner.own) {
        text += QLatin1String(".TP\n")
            + paragraph(QStringLiteral("See what is in force, and what waits for a restart:"))
            + line(".B", QStringLiteral("kopano-admin --config-get ") + owner.program);
        text += QLatin1String(".TP\n")
            + paragraph(QStringLiteral("Change an option, with a version to go back to:"))
            + line(".B",
                QStringLiteral("kopano-admin --config-set ") + owner.program + QLatin1String(" log_level=4"));
    }
    if (isReloadable(table)) {
        text += QLatin1String(".TP\n") + paragraph(QStringLiteral("Take over a file that was edited:"))
            + line(".B", QStringLiteral("kopano-admin --reload ") + owner.program);
    }
    text += line(".SH", QStringLiteral("SEE ALSO"));
    if (!owner.own)
        text += line(".BR", QStringLiteral("kopano-server.cfg (5),"));
    return text + line(".BR", owner.program + QLatin1String(" (8),"))
        + line(".BR", QStringLiteral("kopano-admin (8)"));
}

QString reloadingChapter(const Table &table)
{
    QString text = line(".SH", QStringLiteral("RELOADING"));
    if (!isReloadable(table)) {
        return text
            + paragraph(QStringLiteral("A changed file takes effect when %1 is started again.")
                            .arg(ownerOf(table).program));
    }
    text += paragraph(
        QStringLiteral("The signal SIGHUP makes %1 read the file again and reopen its log. The "
                       "following options take their new values then; options that are no longer in the "
                       "file return to their defaults. All others need a restart, and so do options "
                       "that were given on the command line. If the file has an error, nothing changes.")
            .arg(ownerOf(table).program));
    text += QLatin1String(".PP\n");
    for (const int index : table.sortedOptions()) {
        const Row &row = table.rows()[std::size_t(index)];
        if (row.apply == Apply::Reload)
            text += roff(toQString(row.key)) + QLatin1String("\n.br\n");
    }
    return text;
}

QString oldNamesChapter(const Table &table)
{
    QString text;
    for (const Row &row : table.rows()) {
        if (row.kind == Kind::Obsolete)
            text += QLatin1String(".TP\n") + line(".B", toQString(row.key))
                + paragraph(QStringLiteral("Ignored: %1.").arg(toQString(row.text)));
        if (row.kind == Kind::Renamed)
            text += QLatin1String(".TP\n") + line(".B", toQString(row.key))
                + paragraph(QStringLiteral("Now called %1.").arg(toQString(row.text)));
    }
    return text.isEmpty() ? text
                          : QString(line(".SH", QStringLiteral("OLD NAMES"))
                              + paragraph(QStringLiteral("These names are accepted with a warning.")) + text);
}

} // namespace

QString manualPage(const Table &table)
{
    const Owner owner = ownerOf(table);
    const QString name = toQString(table.program()) + QLatin1String(".cfg");
    QString text = QStringLiteral(".TH \"%1\" \"5\" \"\" \"Kopano\" \"Kopano configuration\"\n")
                       .arg(roff(name.toUpper()));
    text += line(".SH", QStringLiteral("NAME"));
    text += roff(name) + QLatin1String(" \\- configuration of ") + roff(owner.what) + u'\n';
    text += line(".SH", QStringLiteral("SYNOPSIS"));
    text += line(".B", QStringLiteral("/etc/kopano/%1.cfg").arg(toQString(table.service())));
    text += descriptionChapter(owner);
    for (const Row &row : table.rows()) {
        if (row.kind == Kind::Heading)
            text += line(".SH", toQString(row.text).toUpper());
        else if (row.isOption())
            text += optionEntry(table, row);
    }
    return text + reloadingChapter(table) + oldNamesChapter(table) + closingChapters(table, owner);
}

} // namespace Config
