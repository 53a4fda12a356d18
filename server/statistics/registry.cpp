// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/registry.h"

namespace Statistics {

Registry::Registry(const Base::Clock &clock) : m_clock(clock) { }

void Registry::add(const Definition &definition, Number read, Sampling sampling)
{
    Row row{definition, std::move(read), {}, -1, 0};
    if (sampling == Sampling::EachSecond && definition.kind != Kind::Time)
        row.series = m_history.addSeries(QString::fromLatin1(definition.name));
    const QMutexLocker lock(&m_mutex);
    m_rows.append(std::move(row));
}

void Registry::addText(const char *name, const char *description, Text read)
{
    const QMutexLocker lock(&m_mutex);
    m_rows.append({{name, description, Unit::None, Kind::Text}, {}, std::move(read), -1, 0});
}

void Registry::beforeReading(std::function<void()> prepare)
{
    const QMutexLocker lock(&m_mutex);
    m_prepare.append(std::move(prepare));
}

QList<Value> Registry::values(const QStringList &names) const
{
    QList<Value> values;
    const QMutexLocker lock(&m_mutex);
    for (const auto &prepare : m_prepare)
        prepare();
    for (const Row &row : m_rows) {
        if (!names.isEmpty() && !names.contains(QLatin1String(row.definition.name)))
            continue;
        if (row.definition.kind == Kind::Text)
            values.append({row.definition, 0, row.text()});
        else
            values.append({row.definition, row.number(), {}});
    }
    return values;
}

void Registry::sample()
{
    const QMutexLocker lock(&m_mutex);
    const auto now = m_clock.monotonic();
    const double seconds = std::chrono::duration<double>(now - m_lastSample).count();
    const bool first = !std::exchange(m_sampled, true);
    if (!first && seconds <= 0)
        return;
    m_lastSample = now;
    for (const auto &prepare : std::as_const(m_prepare))
        prepare();
    QList<float> values(m_history.seriesCount(), History::unknown);
    for (Row &row : m_rows) {
        if (row.series < 0)
            continue;
        const qint64 value = row.number();
        if (row.definition.kind != Kind::Counter)
            values[row.series] = float(value);
        else if (!first) // how fast it grew before is not known
            values[row.series] = float(double(value - row.last) / seconds);
        row.last = value;
    }
    m_history.append(m_clock.seconds(), values);
}

} // namespace Statistics
