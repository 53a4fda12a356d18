// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "statistics/history.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

#include <functional>

namespace Statistics {

/// How a value moves. Values travel; append only.
enum class Kind : quint8 {
    Counter, ///< only grows; its history is the growth per second
    Gauge, ///< goes up and down
    Maximum, ///< the greatest ever seen
    Time, ///< a date
    Text,
};

/// What a number counts. Values travel; append only.
enum class Unit : quint8 { None, Bytes, Seconds, Milliseconds, Microseconds, Date };

/// A row of the system table. Names are unique and never change; the texts are literals.
struct Definition
{
    const char *name;
    const char *description;
    Unit unit = Unit::None;
    Kind kind = Kind::Gauge;
};

/// A row with its value: \a text for Kind::Text, else \a number.
struct Value
{
    Definition definition;
    qint64 number = 0;
    QString text;
};

/// When a value is asked for.
enum class Sampling : quint8 {
    EachSecond, ///< its history is kept
    OnRequest, ///< costs too much, or has no history that means anything
};

/// Every counter and gauge there is, under its known name, and their history. Rows are added while the server
/// starts; afterwards any thread may read. Readers and sample() take turns, so the rows' functions must be
/// quick; they must not call the registry.
class Registry
{
public:
    using Number = std::function<qint64()>;
    using Text = std::function<QString()>;

    explicit Registry(const Base::Clock &clock);
    Q_DISABLE_COPY_MOVE(Registry)

    /// Dates have no history, whatever \a sampling says.
    void add(const Definition &definition, Number read, Sampling sampling = Sampling::EachSecond);
    void addText(const char *name, const char *description, Text read);

    /// Runs \a prepare before rows are read, so that several can share one look at something.
    void beforeReading(std::function<void()> prepare);

    /// All values, in the order they were added; or those of \a names only.
    QList<Value> values(const QStringList &names = {}) const;

    /// Notes this moment's values in the history; once a second.
    void sample();
    History &history() { return m_history; }
    const History &history() const { return m_history; }

private:
    struct Row
    {
        Definition definition;
        Number number;
        Text text;
        int series = -1; ///< in the history; -1 = none
        qint64 last = 0; ///< of a counter, at the previous sample
    };

    const Base::Clock &m_clock;
    mutable QMutex m_mutex;
    QList<Row> m_rows;
    QList<std::function<void()>> m_prepare;
    std::chrono::steady_clock::time_point m_lastSample;
    bool m_sampled = false;
    History m_history;
};

} // namespace Statistics
