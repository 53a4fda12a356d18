// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

class QAbstractItemModel;

/// Tables as files for other programs. Values come from Models::ExportRole: numbers as numbers, dates as ISO
/// 8601.
namespace Models {

/// Which part of a table; an empty list is all of them.
struct ExportPart
{
    QList<int> rows = {}; ///< in this order
    QList<int> columns = {}; ///< in this order
};

/// RFC 4180 in UTF-8, with a line of titles and a byte order mark, which spreadsheets need. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvOf(const QAbstractItemModel &model, const ExportPart &part = {});
/// An array of objects, named by keysOf().
QByteArray jsonOf(const QAbstractItemModel &model, const ExportPart &part = {});
/// The same as JSON lines: an object in each line.
QByteArray jsonLinesOf(const QAbstractItemModel &model, const ExportPart &part = {});

/// One line of CSV with its end. Texts that begin with = + - @, a tab or a line break are neutralised by an
/// apostrophe; numbers, also negative ones, stay as they are.
QByteArray csvLine(const QVariantList &cells);
/// The byte order mark and the titles.
QByteArray csvHead(const QStringList &titles);
/// What the columns are called in JSON: the header's text in ExportRole, else in DisplayRole in snake_case;
/// never the same name twice.
QStringList keysOf(const QAbstractItemModel &model, const QList<int> &columns);

} // namespace Models
