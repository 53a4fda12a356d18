// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/keeper.h"

#include "storage/database.h"

#include <cmath>

namespace Statistics {

using namespace Base;
using Storage::StatisticsTable;

namespace {

constexpr qint64 countInterval = 60;
constexpr qint64 writeInterval = 900;

Result<void> store(Storage::Connection &connection, const QList<History::Chunk> &chunks, qint64 now)
{
    for (const History::Chunk &chunk : chunks)
        TRY(StatisticsTable::append(connection, chunk.resolution, chunk.name, chunk.time, chunk.samples));
    for (const History::Resolution &resolution : History::resolutions) {
        if (resolution.isStored)
            TRY(StatisticsTable::prune(connection, resolution.seconds, now - resolution.lifetime));
    }
    return {};
}

} // namespace

Keeper::Keeper(Registry &registry, Content &content, Storage::Database &database, const Clock &clock)
    : m_registry(registry)
    , m_content(content)
    , m_database(database)
    , m_clock(clock)
    , m_writeSlot(clock.seconds() / writeInterval)
{
}

void Keeper::tick()
{
    m_registry.sample();
    const qint64 now = m_clock.seconds();
    if (now / countInterval != m_countSlot) {
        m_countSlot = now / countInterval;
        // Full queues have more important things to do; the next minute comes.
        (void)m_database.read(
            [this](Storage::Connection &connection) { (void)m_content.refresh(connection); });
    }
    if (now / writeInterval != m_writeSlot) {
        m_writeSlot = now / writeInterval;
        write(false);
    }
}

void Keeper::write(bool unfinished)
{
    const auto chunks =
        std::make_shared<const QList<History::Chunk>>(m_registry.history().unwritten(unfinished));
    if (chunks->isEmpty())
        return;
    m_database.write([chunks, now = m_clock.seconds()](
                         Storage::Connection &connection) { return store(connection, *chunks, now); },
        [history = &m_registry.history(), chunks](const Result<void> &result) {
            if (result) // else with the next ones, as far as memory has them
                history->written(*chunks);
        });
}

Result<QList<Sample>> readHistory(Storage::Connection &connection, const History &history,
    const QString &name, int resolution, qint64 from, qint64 to)
{
    const History::Resolution &step = History::resolutions.at(size_t(resolution));
    QList<Sample> samples = history.read(name, resolution, from, to);
    if (!step.isStored)
        return samples;
    const QList<Sample> stored = TRY(
        StatisticsTable::read(connection, step.seconds, name, from, from + samples.size() * step.seconds));
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (std::isnan(samples[i].mean))
            samples[i] = stored[i];
    }
    return samples;
}

} // namespace Statistics
