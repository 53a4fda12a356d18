// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/history.h"

#include <algorithm>
#include <cmath>

namespace Statistics {

namespace {

constexpr Sample nothing{History::unknown, History::unknown, History::unknown};
// A timer that comes late misses a second now and then; a longer gap is one.
constexpr qint64 bridged = 2;

} // namespace

Sample History::Gathering::sample() const
{
    return count > 0 ? Sample{least, most, float(sum / count)} : nothing;
}

void History::Gathering::add(float value)
{
    if (std::isnan(value))
        return;
    least = count > 0 ? std::min(least, value) : value;
    most = count > 0 ? std::max(most, value) : value;
    sum += double(value);
    ++count;
}

int History::addSeries(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    if (m_names.size() >= maxSeries)
        return -1;
    const int index = int(m_names.size());
    m_series.insert(name, index);
    m_names.append(name);
    for (Level &level : m_levels) {
        level.gathering.emplace_back();
        level.samples.emplace_back();
    }
    return index;
}

int History::seriesCount() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_names.size());
}

bool History::hasSeries(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_series.contains(name);
}

/// Appends what was gathered as \a slot; there is nothing later yet.
void History::push(Level &level, const Resolution &resolution, qint64 slot)
{
    const qint64 have = level.samples.empty() ? 0 : qint64(level.samples.front().size());
    const qint64 gap = have > 0 ? slot - level.next : 0;
    const bool bridge = resolution.seconds == 1 && gap <= bridged;
    for (size_t i = 0; i < level.samples.size(); ++i) {
        std::deque<Sample> &samples = level.samples[i];
        const Sample sample = level.gathering[i].sample();
        if (gap >= resolution.inMemory)
            samples.clear();
        else
            samples.insert(samples.end(), size_t(gap), bridge ? sample : nothing);
        samples.push_back(sample);
        while (samples.size() > size_t(resolution.inMemory))
            samples.pop_front();
    }
    level.next = slot + 1;
}

void History::dropFrom(Level &level, qint64 slot)
{
    for (std::deque<Sample> &samples : level.samples) {
        const qint64 surplus = std::min(level.next - slot, qint64(samples.size()));
        samples.erase(samples.end() - surplus, samples.end());
    }
    level.next = slot;
    level.storedUpTo = std::min(level.storedUpTo, slot);
}

void History::finish(Level &level, const Resolution &resolution)
{
    if (level.slot) {
        if (*level.slot < level.next && !level.samples.empty() && !level.samples.front().empty())
            dropFrom(level, *level.slot);
        push(level, resolution, *level.slot);
    }
    level.slot.reset();
    std::fill(level.gathering.begin(), level.gathering.end(), Gathering());
}

void History::append(qint64 time, const QList<float> &values)
{
    const QMutexLocker lock(&m_mutex);
    for (size_t i = 0; i < resolutions.size(); ++i) {
        Level &level = m_levels[i];
        const qint64 slot = time / resolutions[i].seconds;
        if (level.slot && *level.slot != slot)
            finish(level, resolutions[i]);
        level.slot = slot;
        for (size_t j = 0; j < level.gathering.size() && j < size_t(values.size()); ++j)
            level.gathering[j].add(values[qsizetype(j)]);
    }
}

QList<Sample> History::read(const QString &name, int resolution, qint64 from, qint64 to) const
{
    const Resolution &step = resolutions.at(size_t(resolution));
    const qint64 first = from / step.seconds;
    QList<Sample> result(std::max<qint64>(0, to / step.seconds - first), nothing);
    const QMutexLocker lock(&m_mutex);
    const int series = m_series.value(name, -1);
    if (series < 0)
        return result;
    const Level &level = m_levels.at(size_t(resolution));
    const std::deque<Sample> &samples = level.samples[size_t(series)];
    const qint64 oldest = level.next - qint64(samples.size());
    for (qint64 i = 0; i < result.size(); ++i) {
        const qint64 slot = first + i;
        if (slot >= oldest && slot < level.next)
            result[i] = samples[size_t(slot - oldest)];
        if (level.slot == slot)
            result[i] = level.gathering[size_t(series)].sample();
    }
    return result;
}

QList<History::Chunk> History::unwritten(bool unfinished) const
{
    QList<Chunk> chunks;
    const QMutexLocker lock(&m_mutex);
    for (size_t i = 0; i < resolutions.size(); ++i) {
        if (!resolutions[i].isStored)
            continue;
        const Level &level = m_levels[i];
        for (size_t j = 0; j < level.samples.size(); ++j) {
            const std::deque<Sample> &samples = level.samples[j];
            const qint64 oldest = level.next - qint64(samples.size());
            const qint64 begin = std::max(oldest, level.storedUpTo);
            Chunk chunk{resolutions[i].seconds, m_names[qsizetype(j)], begin * resolutions[i].seconds, {}};
            for (qint64 slot = begin; slot < level.next; ++slot)
                chunk.samples.append(samples[size_t(slot - oldest)]);
            if (unfinished && level.slot == level.next && !chunk.samples.isEmpty())
                chunk.samples.append(level.gathering[j].sample());
            else if (unfinished && level.slot && chunk.samples.isEmpty()) {
                chunk.time = *level.slot * resolutions[i].seconds;
                chunk.samples.append(level.gathering[j].sample());
            }
            const bool any = std::any_of(chunk.samples.cbegin(), chunk.samples.cend(),
                [](const Sample &sample) { return !std::isnan(sample.mean); });
            if (any)
                chunks.append(std::move(chunk));
        }
    }
    return chunks;
}

void History::written(const QList<Chunk> &chunks)
{
    const QMutexLocker lock(&m_mutex);
    for (size_t i = 0; i < resolutions.size(); ++i) {
        for (const Chunk &chunk : chunks) {
            if (chunk.resolution != resolutions[i].seconds)
                continue;
            const qint64 end = chunk.time / chunk.resolution + chunk.samples.size();
            m_levels[i].storedUpTo = std::max(m_levels[i].storedUpTo, std::min(end, m_levels[i].next));
        }
    }
}

} // namespace Statistics
