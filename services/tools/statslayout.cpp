// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statslayout.h"

#include <algorithm>

namespace Tools {

namespace {

struct Heading
{
    const char *text;
    int width; ///< 0 = the rest of the line
};

constexpr std::array<Heading, topColumnCount> headings{Heading{"GRP", 4}, Heading{"SESSIONID", 21},
    Heading{"VERSION", 8}, Heading{"USERID", 25}, Heading{"IP/PID", 16}, Heading{"APP", 20},
    Heading{"TIME", 8}, Heading{"CPUTIME", 8}, Heading{"CPU%", 7}, Heading{"NREQ", 7}, Heading{"STAT", 5},
    Heading{"TASK", 0}};
constexpr size_t version = 2;
constexpr int longestVersion = 13;
constexpr int taskWidth = 22; // holds nearly every name of a call

/// Which column goes first: VERSION, STAT, CPUTIME, IP/PID, TIME, GRP, SESSIONID, CPU%, NREQ, APP.
constexpr std::array<size_t, 10> dispensable{version, 10, 7, 4, 6, 0, 1, 8, 9, 5};

/// Blanks up to \a column, at least one.
void place(QString &line, int column, const QString &text)
{
    line = line.leftJustified(column)
        + (line.size() >= column && column > 0 ? QStringLiteral(" ") : QString()) + text;
}

/// What the longest cell takes.
int held(const QList<QStringList> &rows, size_t column)
{
    qsizetype longest = qsizetype(qstrlen(headings.at(column).text));
    for (const QStringList &row : rows)
        longest = std::max(longest, row[qsizetype(column)].size());
    return int(longest) + 1;
}

int total(const TopWidths &widths)
{
    int sum = 0;
    for (const int width : widths)
        sum += width == 0 ? taskWidth : std::max(0, width);
    return sum;
}

} // namespace

QString laid(const QList<Field> &fields, int width)
{
    QString line;
    for (const Field &field : fields)
        place(line, field.column, field.text);
    if (width == 0 || line.size() <= width)
        return line;
    line.clear();
    for (const Field &field : fields) {
        const QString text = field.text.simplified();
        const QString longer = line.isEmpty() ? text : QString(line + QLatin1String("  ") + text);
        if (!line.isEmpty() && longer.size() > width)
            break;
        line = longer;
    }
    return line;
}

QStringList topHeadings()
{
    QStringList names;
    for (const Heading &heading : headings)
        names.append(QLatin1String(heading.text));
    return names;
}

TopWidths topWidths(const TopColumns &wanted, const QList<QStringList> &rows, int width)
{
    TopWidths widths{};
    for (size_t i = 0; i < topColumnCount; ++i)
        widths.at(i) = wanted.at(i) ? headings.at(i).width : -1;
    if (wanted.at(version)) // none is cut in the middle
        widths.at(version) = std::clamp(held(rows, version), headings.at(version).width, longestVersion);
    if (width == 0 || total(widths) <= width)
        return widths;
    for (size_t i = 0; i < topColumnCount; ++i) {
        if (widths.at(i) > 0)
            widths.at(i) = std::min(widths.at(i), held(rows, i));
    }
    for (const size_t i : dispensable) {
        if (total(widths) <= width)
            break;
        widths.at(i) = -1;
    }
    return widths;
}

} // namespace Tools
