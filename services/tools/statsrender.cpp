// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/render.h"
#include "tools/statstable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Tools {

namespace {

QString humanised(qint64 bytes)
{
    constexpr const char *units[]{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    if (bytes < 1024)
        return QString::number(bytes) + QLatin1String(" B");
    auto amount = double(bytes);
    size_t unit = 0;
    for (; amount >= 1024 && unit + 1 < std::size(units); ++unit)
        amount /= 1024;
    return QString::number(amount, 'f', 2) + u' ' + QLatin1String(units[unit]);
}

QString seconds(qint64 microseconds)
{
    return QString::number(double(microseconds) / 1e6, 'f', 3);
}

/// For people.
QString shown(const Cell &cell)
{
    if (cell.value.isNull())
        return {};
    const qint64 number = cell.value.toLongLong();
    switch (cell.kind) {
    case CellKind::Text:
        return printable(cell.value.toString());
    case CellKind::Number:
        return *cell.unit ? QString(QString::number(number) + u' ' + QLatin1String(cell.unit)) : QString::number(number);
    case CellKind::Bytes:
        return humanised(number);
    case CellKind::Kibibytes:
        return number == 0 ? QStringLiteral("unlimited") : humanised(number * 1024);
    case CellKind::Date:
        return number == 0 ? QStringLiteral("never") : ctimeText(number);
    case CellKind::Microseconds:
        return seconds(number);
    }
    return {};
}

QString dumped(const Cell &cell)
{
    if (cell.value.isNull())
        return {};
    if (cell.kind == CellKind::Microseconds)
        return seconds(cell.value.toLongLong());
    if (cell.kind != CellKind::Text)
        return QString::number(cell.value.toLongLong());
    QString text = cell.value.toString();
    text.replace(QLatin1String("\r\n"), QLatin1String(" ")).replace(u'\n', u' ').replace(u'\r', u' ');
    text = printable(text);
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"'))
        text = u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

QJsonValue toJson(const Cell &cell)
{
    if (cell.value.isNull())
        return {};
    if (cell.kind == CellKind::Microseconds)
        return double(cell.value.toLongLong()) / 1e6;
    return cell.kind == CellKind::Text ? QJsonValue(cell.value.toString())
                                       : QJsonValue(cell.value.toLongLong());
}

QJsonArray toJson(const StatsTable &table)
{
    QJsonArray array;
    for (const QList<Cell> &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(QLatin1String(table.columns[i].key), toJson(row[i]));
        array.append(object);
    }
    return array;
}

/// Those that are not for JSON alone; they come first.
qsizetype shownColumns(const StatsTable &table)
{
    return std::count_if(
        table.columns.begin(), table.columns.end(), [](const Column &column) { return column.heading; });
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString ctimeText(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    const QLocale locale = QLocale::c();
    return locale.toString(time, QStringLiteral("ddd MMM "))
        + QString::number(time.date().day()).rightJustified(2)
        + locale.toString(time, QStringLiteral(" HH:mm:ss yyyy"));
}

QString alignedText(const StatsTable &table)
{
    QList<QStringList> lines{{}};
    const qsizetype columns = shownColumns(table);
    for (const Column &column : table.columns.first(columns))
        lines[0].append(QLatin1String(column.title));
    for (const QList<Cell> &row : table.rows) {
        QStringList line;
        for (const Cell &cell : row.first(columns))
            line.append(shown(cell));
        lines.append(line);
    }
    QList<qsizetype> widths(columns, 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString out;
    qsizetype total = 0;
    for (const qsizetype width : std::as_const(widths))
        total += width + 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString text;
        for (qsizetype j = 0; j < lines[i].size(); ++j)
            text += lines[i][j].leftJustified(widths[j] + 2);
        out += trimmedEnd(text) + u'\n';
        if (i == 0)
            out += QString(std::max<qsizetype>(0, total - 2), u'-') + u'\n';
    }
    return table.note.isEmpty() ? out : QString(out + u'\n' + table.note + u'\n');
}

QString dumpText(const StatsTable &table)
{
    QStringList headings;
    const qsizetype columns = shownColumns(table);
    for (const Column &column : table.columns.first(columns))
        headings.append(QLatin1String(column.heading));
    QString out = headings.join(u';') + u'\n';
    for (const QList<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.first(columns))
            cells.append(dumped(cell));
        out += cells.join(u';') + u'\n';
    }
    return out;
}

QString jsonText(const QList<StatsTable> &tables, bool compact)
{
    QJsonDocument document;
    if (tables.size() == 1) {
        document.setArray(toJson(tables.front()));
    } else {
        QJsonObject object;
        for (const StatsTable &table : tables)
            object.insert(table.name, toJson(table));
        document.setObject(object);
    }
    QByteArray bytes = document.toJson(compact ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (compact)
        bytes += '\n';
    return QString::fromUtf8(bytes);
}

} // namespace Tools
