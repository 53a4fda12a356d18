// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series.h"

#include <algorithm>
#include <cmath>

namespace Models {

namespace {

bool isEarlier(const Sample &sample, qint64 time)
{
    return sample.time < time;
}

/// The extremes of one column, in the order they came.
struct Bucket
{
    QPointF least;
    QPointF most;
    bool leastFirst = true;
    bool empty = true;

    void add(const Sample &sample)
    {
        const auto x = double(sample.time);
        if (empty) {
            least = {x, sample.least};
            most = {x, sample.most};
            empty = false;
            return;
        }
        if (sample.least < least.y()) {
            least = {x, sample.least};
            leastFirst = false;
        }
        if (sample.most > most.y()) {
            most = {x, sample.most};
            leastFirst = true;
        }
    }
    void flush(Run &run)
    {
        if (empty)
            return;
        run.append(leastFirst ? least : most);
        if (least.y() < most.y())
            run.append(leastFirst ? most : least);
        empty = true;
    }
};

} // namespace

QList<Run> bucketed(const QList<Sample> &samples, const Span &span, int columns, qint64 gap)
{
    QList<Run> runs;
    if (span.length() <= 0)
        return runs;
    columns = std::clamp(columns, 1, mostPoints / 2);
    Bucket bucket;
    qint64 place = -1;
    qint64 last = 0;
    for (auto sample = std::lower_bound(samples.begin(), samples.end(), span.begin, isEarlier);
         sample != samples.end() && sample->time <= span.end; ++sample) {
        const qint64 column =
            std::min<qint64>(columns - 1, (sample->time - span.begin) * columns / span.length());
        const bool torn = runs.isEmpty() || sample->time - last > gap;
        // A column that is torn in itself is drawn as one: a finer gap cannot be seen, and the number of
        // points is bound.
        if (column != place) {
            if (!runs.isEmpty())
                bucket.flush(runs.last());
            if (torn)
                runs.append(Run());
        }
        bucket.add(*sample);
        place = column;
        last = sample->time;
    }
    if (!runs.isEmpty())
        bucket.flush(runs.last());
    return runs;
}

QList<Span> gapsOf(const QList<Sample> &samples, const Span &span, qint64 gap, qint64 now)
{
    QList<Span> gaps;
    auto sample = std::lower_bound(samples.begin(), samples.end(), span.begin, isEarlier);
    qint64 last = sample == samples.begin() ? -1 : (sample - 1)->time;
    for (; sample != samples.end() && sample->time <= span.end; ++sample) {
        if (last >= 0 && sample->time - last > gap)
            gaps.append({std::max(last, span.begin), sample->time});
        last = sample->time;
    }
    const qint64 end = std::min(span.end, now);
    if (last >= 0 && end - last > gap)
        gaps.append({std::max(last, span.begin), end});
    return gaps;
}

QList<Sample> ratioOf(const QList<Sample> &above, const QList<Sample> &below, double factor)
{
    QList<Sample> ratios;
    ratios.reserve(above.size());
    auto under = below.begin();
    for (const Sample &over : above) {
        while (under != below.end() && under->time < over.time)
            ++under;
        if (under == below.end())
            break;
        if (under->time != over.time || under->mean == 0)
            continue;
        const double ratio = over.mean / under->mean * factor;
        ratios.append({over.time, ratio, ratio, ratio});
    }
    return ratios;
}

QList<Sample> scaled(QList<Sample> samples, double factor)
{
    if (factor != 1) {
        for (Sample &sample : samples)
            sample = {sample.time, sample.least * factor, sample.most * factor, sample.mean * factor};
    }
    return samples;
}

QList<Sample> joined(const QList<Sample> &older, const QList<Sample> &newer)
{
    if (older.isEmpty())
        return newer;
    QList<Sample> all = older;
    const auto from = std::lower_bound(newer.begin(), newer.end(), older.last().time + 1, isEarlier);
    all.append(newer.mid(from - newer.begin()));
    return all;
}

double roundUp(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power * 1.000001)
            return step * power;
    }
    return 10 * power;
}

} // namespace Models
