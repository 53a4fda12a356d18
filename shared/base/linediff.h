// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Base {

/// A line of a comparison: only in the first text (-1), only in the second (1), in both (0).
struct ComparedLine
{
    int side = 0;
    QString text;
    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// The lines of \a before and \a after in one list with few differences. Any thread. Takes time and memory of
/// the product of what differs, at most some 4 million steps; beyond that everything that differs is told as
/// replaced.
QList<ComparedLine> compareLines(const QStringList &before, const QStringList &after);

} // namespace Base
