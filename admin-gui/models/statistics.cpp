// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr int liveSamples = 900;
constexpr int openAtOnce = 4;

} // namespace

StatisticsFeed::StatisticsFeed(Backend &backend, QObject *parent, std::function<qint64()> now)
    : QObject(parent)
    , m_backend(backend)
    , m_now(now ? std::move(now) : [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, [this] {
        tick();
        // Coarse histories grow at the server: they are asked for once in a while.
        const bool old = m_now() - m_fetchedAt >= qint64(m_resolution) * 1000;
        if (m_span.end == 0 && m_resolution > 1 && old && !isFetching())
            fetch();
    });
}

void StatisticsFeed::watch(const QStringList &names, const Span &span, quint32 resolution)
{
    m_names = names;
    m_span = span;
    m_resolution = resolution;
    m_history.clear();
    if (isRunning())
        fetch();
}

void StatisticsFeed::start()
{
    m_timer->start();
    refresh();
}

void StatisticsFeed::stop()
{
    m_timer->stop();
}

bool StatisticsFeed::isRunning() const
{
    return m_timer->isActive();
}

void StatisticsFeed::refresh()
{
    tick();
    fetch();
}

void StatisticsFeed::tick()
{
    if (!m_backend.isReady() || m_asking)
        return;
    if (!m_load.hasData())
        m_load.begin();
    m_asking = true;
    m_backend.ask<Rpc::ReadStatistics>({}, this, [this](const Result<Rpc::ReadStatisticsReply> &reply) {
        m_asking = false;
        if (!reply)
            return m_load.fail(reply.error());
        take(reply->values);
        m_load.succeed();
        Q_EMIT ticked();
    });
}

void StatisticsFeed::take(const QList<Rpc::StatisticValue> &values)
{
    const qint64 now = m_now();
    const double seconds = m_last < 0 ? 0 : double(now - m_last) / 1000;
    for (const Rpc::StatisticValue &value : values) {
        const auto before = m_latest.constFind(value.name);
        double number = double(value.number);
        bool known = value.kind != Rpc::StatisticKind::Text;
        if (value.kind == Rpc::StatisticKind::Counter) {
            // Less than before: the server has begun anew. Too long ago: the mean of that time is nobody's
            // rate.
            known =
                before != m_latest.cend() && value.number >= before->number && seconds > 0.1 && seconds < 5;
            number = known ? double(value.number - before->number) / seconds : 0;
        }
        if (known) {
            QList<Sample> &samples = m_live[value.name];
            if (samples.isEmpty() || samples.last().time < now)
                samples.append({now, number, number, number});
            if (samples.size() > liveSamples)
                samples.removeFirst();
        }
        m_latest.insert(value.name, value);
    }
    m_last = now;
}

void StatisticsFeed::fetch()
{
    ++m_round;
    m_open = 0;
    m_wanted = m_names;
    m_fetchedAt = m_now();
    for (int i = 0; i < openAtOnce; ++i)
        fetchNext();
}

void StatisticsFeed::fetchNext()
{
    if (m_wanted.isEmpty() || !m_backend.isReady())
        return;
    const QString name = m_wanted.takeFirst();
    const QList<Sample> known = m_history.value(name);
    Rpc::ReadStatisticHistory request;
    request.name = name;
    request.resolution = m_resolution;
    const qint64 begin = m_span.end == 0 ? m_now() + m_span.begin : m_span.begin;
    request.from = std::max(begin / 1000, known.isEmpty() ? qint64(0) : known.last().time / 1000);
    request.to = m_span.end / 1000;
    ++m_open;
    m_backend.ask(
        request, this, [this, name, round = m_round](const Result<Rpc::ReadStatisticHistoryReply> &reply) {
            if (round != m_round)
                return;
            --m_open;
            if (reply)
                takeHistory(name, *reply);
            fetchNext();
            if (!isFetching())
                Q_EMIT fetched();
        });
}

void StatisticsFeed::takeHistory(const QString &name, const Rpc::ReadStatisticHistoryReply &reply)
{
    QList<Sample> &history = m_history[name];
    for (const Rpc::StatisticPoint &point : reply.points) {
        const Sample sample{point.time * 1000, double(point.least) / 1000, double(point.most) / 1000,
            double(point.mean) / 1000};
        // The last stretch was still going on when it was told.
        if (!history.isEmpty() && history.last().time == sample.time)
            history.last() = sample;
        else if (history.isEmpty() || history.last().time < sample.time)
            history.append(sample);
    }
    if (history.size() > Rpc::ReadStatisticHistory::maxPoints)
        history.remove(0, history.size() - Rpc::ReadStatisticHistory::maxPoints);
}

QList<Sample> StatisticsFeed::samples(const QString &name) const
{
    const QList<Sample> history = m_history.value(name);
    return m_resolution == 1 && m_span.end == 0 ? joined(history, m_live.value(name)) : history;
}

std::optional<Rpc::StatisticValue> StatisticsFeed::latest(const QString &name) const
{
    const auto found = m_latest.constFind(name);
    return found == m_latest.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Models
