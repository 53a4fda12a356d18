// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/statistics.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace Tools {

/// What a cell holds, and so how each form of output shows it.
enum class CellKind : quint8 {
    Text,
    Number,
    Bytes, ///< with a unit for people
    Kibibytes, ///< the same; a number of KiB
    Date, ///< seconds since the epoch; 0 = never
    Microseconds, ///< shown as seconds
};

/// A value of a table; a null value is an empty cell.
struct Cell
{
    CellKind kind = CellKind::Text;
    QVariant value; ///< QString or qint64
    const char *unit = ""; ///< stands behind a Number for people
};

/// A column by its names.
struct Column
{
    const char *heading; ///< the predecessor's, for programs; null: only JSON has it
    const char *key; ///< in JSON
    const char *title = nullptr; ///< for people
};

/// A table of kopano-stats.
struct StatsTable
{
    QString name;
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QString note = {}; ///< a line for people below the rows
};

/// The tables, with the predecessor's columns and headings for programs; columns that mean nothing here are empty.
StatsTable systemTable(const Rpc::ReadStatisticsReply &reply);
StatsTable sessionTable(const Rpc::ListSessionStatisticsReply &reply);
StatsTable userTable(const Rpc::ListUserStatisticsReply &reply);
StatsTable companyTable(const Rpc::ListCompanyStatisticsReply &reply);
StatsTable serverTable(const Rpc::ListServerStatisticsReply &reply);

/// For people: aligned below titles and a dashed line, the note behind. Ends with a line feed, as the others do.
QString alignedText(const StatsTable &table);
/// For programs: cells separated by semicolons. Text that a spreadsheet would take for a formula gets an
/// apostrophe in front; text with semicolons or quotes stands in quotes (RFC 4180).
QString dumpText(const StatsTable &table);
/// One table: an array of objects; several: an object of such arrays by table. On one line if \a compact.
QString jsonText(const QList<StatsTable> &tables, bool compact);

/// `Tue Mar 29 13:40:18 2011`, local time.
QString ctimeText(qint64 seconds);

} // namespace Tools
