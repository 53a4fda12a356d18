// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"
#include "models/series.h"

#include <QHash>

class QTimer;

namespace Models {

/// The server's counters over time: what it kept, and from now on what it says each second. Counters become
/// rates per second. Memory: 900 samples of each counter, and 12000 at most of those that are watched. Lives
/// in the main thread.
class StatisticsFeed : public QObject
{
    Q_OBJECT
public:
    /// \a now: milliseconds since the epoch; for tests.
    explicit StatisticsFeed(Backend &backend, QObject *parent = nullptr, std::function<qint64()> now = {});

    Load *load() { return &m_load; }
    qint64 now() const { return m_now(); }
    /// The counters whose history is wanted, the stretch of time, and the seconds of each point: 1, 10, 60,
    /// 900. An end of 0 = now and on; its begin is then less than 0, how long before now.
    void watch(const QStringList &names, const Span &span, quint32 resolution);
    void start();
    void stop();
    bool isRunning() const;
    /// Now, and the history once more.
    void refresh();

    /// In thousandths of a second since the epoch, ascending.
    QList<Sample> samples(const QString &name) const;
    /// Of the last minutes, each second.
    const QList<Sample> live(const QString &name) const { return m_live.value(name); }
    /// The last word about a counter; none: the server does not have it.
    std::optional<Rpc::StatisticValue> latest(const QString &name) const;
    /// Whether histories are still on their way.
    bool isFetching() const { return !m_wanted.isEmpty() || m_open > 0; }

Q_SIGNALS:
    void ticked(); ///< a second's values came
    void fetched(); ///< histories came

private:
    void tick();
    void take(const QList<Rpc::StatisticValue> &values);
    void fetch();
    void fetchNext();
    void takeHistory(const QString &name, const Rpc::ReadStatisticHistoryReply &reply);

    Backend &m_backend;
    std::function<qint64()> m_now;
    Load m_load;
    QTimer *m_timer;
    QStringList m_names;
    Span m_span;
    quint32 m_resolution = 1;
    QHash<QString, QList<Sample>> m_live;
    QHash<QString, QList<Sample>> m_history;
    QHash<QString, Rpc::StatisticValue> m_latest;
    QStringList m_wanted; ///< histories to ask for
    qint64 m_last = -1; ///< when the latest values came
    qint64 m_fetchedAt = 0;
    int m_open = 0; ///< histories without an answer
    quint64 m_round = 0; ///< answers of an earlier one are old
    bool m_asking = false;
};

} // namespace Models
