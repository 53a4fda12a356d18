// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linediff.h"

#include <vector>

namespace Base {

namespace {

constexpr qsizetype mostSteps = 4'000'000;

/// The middle parts, which begin and end with a difference: longest common subsequence from the end.
void compareMiddle(const QStringList &before, const QStringList &after, QList<ComparedLine> &result)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    const qsizetype width = columns + 1;
    const bool tooMuch = rows > 0 && columns > mostSteps / rows;
    std::vector<quint16> common(tooMuch ? 0 : std::size_t((rows + 1) * width), quint16(0));
    const auto at = [&common, width](qsizetype row, qsizetype column) -> quint16 & {
        return common[std::size_t(row * width + column)];
    };
    for (qsizetype row = tooMuch ? 0 : rows; row-- > 0;) {
        for (qsizetype column = columns; column-- > 0;) {
            at(row, column) = before[row] == after[column]
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (!tooMuch && row < rows && column < columns && before[row] == after[column]) {
            result.append({0, before[row]});
            ++row;
            ++column;
        } else if (row < rows
            && (tooMuch || column == columns || at(row + 1, column) >= at(row, column + 1))) {
            result.append({-1, before[row++]});
        } else {
            result.append({1, after[column++]});
        }
    }
}

} // namespace

QList<ComparedLine> compareLines(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<ComparedLine> result;
    for (const QString &line : before.first(head))
        result.append({0, line});
    compareMiddle(before.sliced(head, before.size() - head - tail),
        after.sliced(head, after.size() - head - tail), result);
    for (const QString &line : before.last(tail))
        result.append({0, line});
    return result;
}

} // namespace Base
