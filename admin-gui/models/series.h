// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

/// Values over time, and what of them fits on a screen.
namespace Models {

/// What is known of one stretch of time.
struct Sample
{
    qint64 time = 0; ///< its begin, milliseconds since the epoch
    double least = 0;
    double most = 0;
    double mean = 0;

    friend bool operator==(const Sample &, const Sample &) = default;
};

/// A line without gaps; x is milliseconds since the epoch.
using Run = QList<QPointF>;

/// A stretch of time; \a end excluded.
struct Span
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 length() const { return end - begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// How many points of one series are drawn at most.
inline constexpr int mostPoints = 1000;

/// The lines to draw of \a samples, which ascend in time: of each column of pixels the least and the most
/// value, in the order they came, so that no peak is lost. Where nothing is known for more than \a gap
/// milliseconds the line ends and a new one begins. Never more than mostPoints. Linear in the samples within
/// \a span.
QList<Run> bucketed(const QList<Sample> &samples, const Span &span, int columns, qint64 gap);

/// Stretches of more than \a gap milliseconds within \a span of which nothing is known, those at its begin
/// left out: before the first sample there was no server yet. Up to \a now at most.
QList<Span> gapsOf(const QList<Sample> &samples, const Span &span, qint64 gap, qint64 now);

/// \a above divided by \a below, times \a factor, where both are known and \a below is not 0.
QList<Sample> ratioOf(const QList<Sample> &above, const QList<Sample> &below, double factor);
/// Each times \a factor.
QList<Sample> scaled(QList<Sample> samples, double factor);
/// \a older and after them what of \a newer comes later.
QList<Sample> joined(const QList<Sample> &older, const QList<Sample> &newer);

/// A round number that is at least \a value: 1, 2 or 5 times a power of ten; 1 for 0.
double roundUp(double value);

} // namespace Models
