// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

/// Where things stand on the screen of --top, so that all of it can be read in a narrow terminal, too.
namespace Tools {

/// Part of a line and the column it begins at where there is room.
struct Field
{
    int column = 0;
    QString text;
};
/// The fields at their columns. If the line is longer than \a width they stand close together, as many as
/// fit; 0 = any width.
QString laid(const QList<Field> &fields, int width);

inline constexpr int topColumnCount = 12;
/// Of --top: `GRP`, `SESSIONID`, ….
QStringList topHeadings();
using TopColumns = std::array<bool, topColumnCount>;
/// How wide each column is with the blank behind it; 0 = the rest of the line, −1 = not shown.
using TopWidths = std::array<int, topColumnCount>;
/// The \a wanted columns of \a rows; where \a width is not enough (0 = always), first no wider than what they
/// hold, then without those that matter least. USERID and TASK stay.
TopWidths topWidths(const TopColumns &wanted, const QList<QStringList> &rows, int width);

} // namespace Tools
