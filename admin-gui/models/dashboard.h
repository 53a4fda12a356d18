// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series.h"
#include "models/table.h"

#include <QDateTime>

#include <optional>

/// What the dashboard shows: its charts, ranges and tiles, and how numbers become lines.
namespace Models {

class StatisticsFeed;

/// One line of a chart.
struct ChartSeries
{
    QString title;
    QString counter; ///< of the server
    QString over; ///< divided by this one; empty = not
    double factor = 1; ///< times this
};

/// A chart of the catalogue.
struct ChartKind
{
    QString id; ///< "requests": for settings and file names
    QString preset; ///< id of the preset it is part of
    QString title;
    QString unit;
    QList<ChartSeries> series;
    bool bytes = false; ///< KiB, MiB … as it fits
};

/// A choice of charts.
struct ChartPreset
{
    QString id;
    QString title;
};

/// A stretch of time up to now.
struct ChartRange
{
    qint64 seconds = 0;
    quint32 resolution = 0; ///< of the server's history
    QString title;
};

QList<ChartPreset> chartPresets();
QList<ChartKind> chartCatalogue();
QList<ChartRange> chartRanges();
/// The finest resolution that the server still has for \a span and that fits into one answer.
quint32 resolutionFor(const Span &span, qint64 now);
/// Every counter that \a charts need, once.
QStringList countersOf(const QList<ChartKind> &charts);
QList<Sample> samplesOf(const ChartSeries &series, const StatisticsFeed &feed);

/// A line as it is drawn.
struct ChartLine
{
    QString title;
    QList<Run> runs;
};
/// Something that happened.
struct ChartMark
{
    qint64 time = 0;
    QString text;

    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};
/// A time without values.
struct ChartGap
{
    Span span;
    QString reason;
};
/// All that a chart draws.
struct ChartPicture
{
    Span span;
    double top = 1; ///< of the value axis, which begins at 0
    QString unit; ///< values are in it
    QString caption; ///< "one point each second"
    QList<ChartLine> lines;
    QList<ChartGap> gaps;
    QList<ChartMark> marks;
    std::optional<double> threshold; ///< in \a unit
};

/// What a picture is made with.
struct ChartRequest
{
    Span span;
    quint32 resolution = 1; ///< seconds
    int columns = 500; ///< of pixels
    qint64 now = 0;
    std::optional<double> threshold; ///< in the chart's own unit: bytes, not MiB
    QList<ChartMark> marks;
};
ChartPicture pictureOf(
    const ChartKind &kind, const QList<QList<Sample>> &samples, const ChartRequest &request);
/// What a line is at that moment: of the last point before it, in the picture's unit; none within a gap.
std::optional<double> valueAt(const ChartPicture &picture, int line, qint64 time);
/// "1 s", "15 min": how far points are apart.
QString stepText(quint32 resolution);

/// A moment of the table beside a chart.
struct ChartRow
{
    qint64 time = 0;
    QList<std::optional<double>> values;

    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

/// The plotted values as a table: what a screen reader reads, and what is exported.
class ChartTable : public Table<ChartRow, qint64>
{
    Q_OBJECT
public:
    using Table::Table;
    /// \a titles of the values; given once.
    void setTitles(const QStringList &titles, const QString &unit);
    void show(const ChartPicture &picture);

protected:
    int columns() const override { return int(m_titles.size()) + 1; }
    qint64 keyOf(const ChartRow &row) const override { return row.time; }
    QVariant cell(const ChartRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    QStringList m_titles;
    QString m_unit;
};

/// "12.5 MiB", "3 /s".
QString chartValue(double value, const QString &unit);

} // namespace Models
