// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series.h"
#include "models/table.h"

namespace Models {

class StatisticsFeed;

/// One number that matters, with the last minute of it.
struct Tile
{
    QString title;
    QString value;
    Severity severity = Severity::None;
    QList<Sample> minute;
};

/// Requests, response time, sessions, queue, failed logins, disk: always these six, in this order. What is
/// not known yet has no severity and a dash.
QList<Tile> tilesOf(const StatisticsFeed &feed);

} // namespace Models
