// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"

#include "models/table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace Models {

namespace {

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

ExportPart wholeIfEmpty(const QAbstractItemModel &model, const ExportPart &part)
{
    return {part.rows.isEmpty() ? upTo(model.rowCount()) : part.rows,
        part.columns.isEmpty() ? upTo(model.columnCount()) : part.columns};
}

QVariant valueAt(const QAbstractItemModel &model, int row, int column)
{
    const QVariant value = model.index(row, column).data(ExportRole);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    return value;
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

/// What a spreadsheet takes for a formula, or hides one behind.
bool startsFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

QByteArray csvCell(const QVariant &value)
{
    QString text = value.toString();
    if (!isNumber(value) && startsFormula(text))
        text.prepend(QLatin1Char('\''));
    const bool quoted = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(','))
        || text.contains(QLatin1Char(';')) || text.contains(QLatin1Char('\n'))
        || text.contains(QLatin1Char('\r')) || text.contains(QLatin1Char('\t'))
        || text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (quoted)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

/// "Last login (UTC)" → "last_login_utc".
QString snake(const QString &title)
{
    QString key;
    for (const QChar letter : title) {
        if (letter.isLetterOrNumber())
            key += letter.toLower();
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('_')))
            key += QLatin1Char('_');
    }
    while (key.endsWith(QLatin1Char('_')))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("column") : key;
}

QJsonObject objectAt(
    const QAbstractItemModel &model, int row, const QList<int> &columns, const QStringList &keys)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(keys.at(i), QJsonValue::fromVariant(valueAt(model, row, columns.at(i))));
    return object;
}

} // namespace

QStringList keysOf(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList keys;
    for (const int column : columns) {
        QString key = model.headerData(column, Qt::Horizontal, ExportRole).toString();
        if (key.isEmpty())
            key = snake(model.headerData(column, Qt::Horizontal).toString());
        QString unique = key;
        for (int number = 2; keys.contains(unique); ++number)
            unique = key + QLatin1Char('_') + QString::number(number);
        keys.append(unique);
    }
    return keys;
}

QByteArray csvLine(const QVariantList &cells)
{
    QByteArrayList texts;
    texts.reserve(cells.size());
    for (const QVariant &cell : cells)
        texts.append(csvCell(cell));
    return texts.join(',') + "\r\n";
}

QByteArray csvHead(const QStringList &titles)
{
    return QByteArrayLiteral("\xEF\xBB\xBF") + csvLine(QVariantList(titles.cbegin(), titles.cend()));
}

QByteArray csvOf(const QAbstractItemModel &model, const ExportPart &part)
{
    const ExportPart wanted = wholeIfEmpty(model, part);
    QStringList titles;
    for (const int column : wanted.columns)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QByteArray text = csvHead(titles);
    for (const int row : wanted.rows) {
        QVariantList cells;
        for (const int column : wanted.columns)
            cells.append(valueAt(model, row, column));
        text += csvLine(cells);
    }
    return text;
}

QByteArray jsonOf(const QAbstractItemModel &model, const ExportPart &part)
{
    const ExportPart wanted = wholeIfEmpty(model, part);
    const QStringList keys = keysOf(model, wanted.columns);
    QJsonArray array;
    for (const int row : wanted.rows)
        array.append(objectAt(model, row, wanted.columns, keys));
    return QJsonDocument(array).toJson();
}

QByteArray jsonLinesOf(const QAbstractItemModel &model, const ExportPart &part)
{
    const ExportPart wanted = wholeIfEmpty(model, part);
    const QStringList keys = keysOf(model, wanted.columns);
    QByteArray text;
    for (const int row : wanted.rows)
        text +=
            QJsonDocument(objectAt(model, row, wanted.columns, keys)).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace Models
