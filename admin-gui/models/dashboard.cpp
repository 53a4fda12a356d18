// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard.h"

#include "models/statistics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Models {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Models::Dashboard", text);
}

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// Bytes are shown in the greatest unit that leaves at least one of it.
std::pair<double, QString> byteUnit(double most)
{
    double divisor = 1;
    const char *const units[]{"B", "KiB", "MiB", "GiB", "TiB"};
    size_t unit = 0;
    for (; unit + 1 < std::size(units) && most >= divisor * 1024; ++unit)
        divisor *= 1024;
    return {1 / divisor, word(units[unit])};
}

} // namespace

QList<ChartRange> chartRanges()
{
    return {{60, 1, say(QT_TRANSLATE_NOOP("Models::Dashboard", "1 minute"))},
        {600, 1, say(QT_TRANSLATE_NOOP("Models::Dashboard", "10 minutes"))},
        {3600, 10, say(QT_TRANSLATE_NOOP("Models::Dashboard", "1 hour"))},
        {8 * 3600, 10, say(QT_TRANSLATE_NOOP("Models::Dashboard", "8 hours"))},
        {24 * 3600, 10, say(QT_TRANSLATE_NOOP("Models::Dashboard", "24 hours"))},
        {7 * 86400, 60, say(QT_TRANSLATE_NOOP("Models::Dashboard", "7 days"))},
        {30 * 86400, 900, say(QT_TRANSLATE_NOOP("Models::Dashboard", "30 days"))}};
}

quint32 resolutionFor(const Span &span, qint64 now)
{
    struct Kept
    {
        quint32 resolution;
        qint64 seconds;
    };
    constexpr Kept kept[]{{1, 15 * 60}, {10, 86400}, {60, 7 * 86400}};
    for (const Kept &one : kept) {
        const bool there = (now - span.begin) / 1000 <= one.seconds;
        if (there && span.length() / 1000 / one.resolution < Rpc::ReadStatisticHistory::maxPoints)
            return one.resolution;
    }
    return 900;
}

QStringList countersOf(const QList<ChartKind> &charts)
{
    QStringList names;
    for (const ChartKind &chart : charts) {
        for (const ChartSeries &series : chart.series)
            names << series.counter << series.over;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QList<Sample> samplesOf(const ChartSeries &series, const StatisticsFeed &feed)
{
    const QList<Sample> samples = feed.samples(series.counter);
    return series.over.isEmpty() ? scaled(samples, series.factor)
                                 : ratioOf(samples, feed.samples(series.over), series.factor);
}

QString stepText(quint32 resolution)
{
    const int seconds = int(resolution);
    const int minutes = seconds / 60; // lupdate of Qt 6.4 does not end at a division among the arguments
    return minutes == 0
        ? QCoreApplication::translate("Models::Dashboard", "one point every %n second(s)", nullptr, seconds)
        : QCoreApplication::translate("Models::Dashboard", "one point every %n minute(s)", nullptr, minutes);
}

ChartPicture pictureOf(
    const ChartKind &kind, const QList<QList<Sample>> &samples, const ChartRequest &request)
{
    ChartPicture picture;
    picture.span = request.span;
    picture.unit = kind.unit;
    picture.caption = stepText(request.resolution);
    // Some seconds late is no gap: the server is busy, or the network is.
    const qint64 gap = qint64(request.resolution) * 1000 * 3 + 500;
    double most = request.threshold.value_or(0);
    for (qsizetype i = 0; i < kind.series.size(); ++i) {
        picture.lines.append(
            {kind.series.at(i).title, bucketed(samples.value(i), request.span, request.columns, gap)});
        for (const Run &run : std::as_const(picture.lines.last().runs)) {
            for (const QPointF &point : run)
                most = std::max(most, point.y());
        }
    }
    double factor = 1;
    if (kind.bytes)
        std::tie(factor, picture.unit) = byteUnit(most);
    for (ChartLine &line : picture.lines) {
        for (Run &run : line.runs) {
            for (QPointF &point : run)
                point.setY(point.y() * factor);
        }
    }
    picture.top = roundUp(most * factor);
    if (request.threshold)
        picture.threshold = *request.threshold * factor;
    if (!kind.series.isEmpty() && kind.series.first().over.isEmpty()) {
        const QString reason = say(
            QT_TRANSLATE_NOOP("Models::Dashboard", "No values: not connected, or the server did not run"));
        for (const Span &span : gapsOf(samples.value(0), request.span, gap, request.now))
            picture.gaps.append({span, reason});
    }
    for (const ChartMark &mark : request.marks) {
        if (mark.time >= request.span.begin && mark.time < request.span.end)
            picture.marks.append(mark);
    }
    return picture;
}

std::optional<double> valueAt(const ChartPicture &picture, int line, qint64 time)
{
    for (const ChartGap &gap : picture.gaps) {
        if (time > gap.span.begin && time < gap.span.end)
            return std::nullopt;
    }
    const QList<Run> &runs = picture.lines.at(line).runs;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto after = std::upper_bound(run->begin(), run->end(), double(time),
            [](double moment, const QPointF &point) { return moment < point.x(); });
        if (after != run->begin())
            return (after - 1)->y();
    }
    return std::nullopt;
}

QString chartValue(double value, const QString &unit)
{
    const QLocale locale;
    const int digits = value >= 100 || value == qRound64(value) ? 0 : value >= 10 ? 1 : 2;
    const QString number = locale.toString(value, 'f', digits);
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

void ChartTable::setTitles(const QStringList &titles, const QString &unit)
{
    if (m_titles.size() != titles.size()) {
        beginResetModel(); // before there is a row
        m_titles = titles;
        endResetModel();
    }
    m_titles = titles;
    if (std::exchange(m_unit, unit) != unit)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_titles.size()));
}

void ChartTable::show(const ChartPicture &picture)
{
    QMap<qint64, ChartRow> rows;
    for (qsizetype i = 0; i < picture.lines.size(); ++i) {
        for (const Run &run : picture.lines.at(i).runs) {
            for (const QPointF &point : run) {
                ChartRow &row = rows[qint64(point.x())];
                row.time = qint64(point.x());
                row.values.resize(picture.lines.size());
                row.values[i] = std::max(point.y(), row.values.at(i).value_or(0));
            }
        }
    }
    merge(rows.values());
}

QVariant ChartTable::cell(const ChartRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole)
        return {};
    if (column == 0) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.time);
        if (role == SortRole)
            return row.time;
        return role == ExportRole
            ? time.toUTC().toString(Qt::ISODateWithMs)
            : QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm:ss"));
    }
    const std::optional<double> value = row.values.value(column - 1);
    if (!value)
        return role == SortRole ? QVariant(-1.0) : role == ExportRole ? QVariant(QString()) : QVariant();
    return role == Qt::DisplayRole ? QVariant(chartValue(*value, {})) : QVariant(*value);
}

QVariant ChartTable::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return say(QT_TRANSLATE_NOOP("Models::Dashboard", "Time"));
    const QString title = m_titles.value(column - 1);
    return m_unit.isEmpty() ? title : QString(title + u" (" + m_unit + u')');
}

} // namespace Models
