// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/render.h"

#include "config/snapshot.h"
#include "config/value.h"

#include <QJsonObject>

namespace Config {

namespace {

QString durationUnit(qint64 milliseconds)
{
    switch (milliseconds) {
    case 1:
        return QStringLiteral("milliseconds");
    case 1000:
        return QStringLiteral("seconds");
    case 60000:
        return QStringLiteral("minutes");
    case 3600000:
        return QStringLiteral("hours");
    default:
        return QStringLiteral("days");
    }
}

/// Comment lines of at most 100 columns.
QString comment(const QString &text)
{
    constexpr qsizetype width = 98;
    QString result;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            result += QLatin1String("# ") + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    return line.isEmpty() ? result : QString(result + QLatin1String("# ") + line + u'\n');
}

} // namespace

QString typeName(const Row &row)
{
    switch (row.kind) {
    case Kind::Boolean:
        return QStringLiteral("yes or no");
    case Kind::Integer:
        return QStringLiteral("number");
    case Kind::Size:
        return QStringLiteral("size in bytes, or with the suffix k, m or g");
    case Kind::Duration:
        return QStringLiteral("duration in %1, or with the suffix s, m, h or d")
            .arg(durationUnit(row.unitMilliseconds));
    case Kind::Choice: {
        QStringList names;
        for (const std::string_view name : row.choices)
            names.append(toQString(name));
        return names.size() == 1 ? names.first()
                                 : QStringLiteral("one of ") + names.join(QLatin1String(", "));
    }
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::TextList:
        return QStringLiteral("list of words separated by blanks");
    case Kind::Password:
        return QStringLiteral("secret");
    case Kind::Listen:
        return QStringLiteral(
            "list of addresses: address:port, [v6]:port, *:port, *%interface:port or unix:/path");
    case Kind::Heading:
    case Kind::Obsolete:
    case Kind::Renamed:
        break;
    }
    return {};
}

QString sampleFile(const Table &table)
{
    QString text =
        comment(QStringLiteral("Configuration of %1. Every option stands here with its default; remove the "
                               "leading # to change it. The manual page %1.cfg(5) explains more.")
                    .arg(toQString(table.program())));
    for (const Row &row : table.rows()) {
        if (row.kind == Kind::Heading)
            text += QLatin1String("\n##\n## ") + toQString(row.text) + QLatin1String("\n##\n");
        if (!row.isOption())
            continue;
        const QString value = formatValue(row, defaultValue(row, table.service()));
        const QString applied = row.apply == Apply::Reload ? QStringLiteral(" (reloadable)") : QString();
        text += u'\n' + comment(toQString(row.summary) + applied);
        text += QString(u'#' + toQString(row.key) + QLatin1String(" = ") + value).trimmed() + u'\n';
    }
    return text;
}

QJsonArray jsonRows(const Table &table)
{
    QJsonArray result;
    QString section;
    for (const Row &row : table.rows()) {
        if (row.kind == Kind::Heading)
            section = toQString(row.text);
        if (!row.isOption())
            continue;
        QJsonObject object{{QStringLiteral("key"), toQString(row.key)},
            {QStringLiteral("kind"), int(row.kind)}, {QStringLiteral("type"), typeName(row)},
            {QStringLiteral("section"), section},
            {QStringLiteral("default"), formatValue(row, defaultValue(row, table.service()))},
            {QStringLiteral("reloadable"), row.apply == Apply::Reload},
            {QStringLiteral("nonEmpty"), (row.flags & NonEmpty) != 0},
            {QStringLiteral("summary"), toQString(row.summary)},
            {QStringLiteral("help"), toQString(row.help)}};
        if (row.kind == Kind::Integer || row.kind == Kind::Size || row.kind == Kind::Duration) {
            object.insert(QStringLiteral("minimum"), row.range.minimum);
            object.insert(QStringLiteral("maximum"), row.range.maximum);
        }
        QJsonArray choices;
        for (const std::string_view name : row.choices)
            choices.append(toQString(name));
        if (!choices.isEmpty())
            object.insert(QStringLiteral("choices"), choices);
        result.append(object);
    }
    return result;
}

} // namespace Config
