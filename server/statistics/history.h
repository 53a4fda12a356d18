// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statisticstable.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

#include <array>
#include <deque>
#include <limits>
#include <optional>
#include <vector>

namespace Statistics {

using Sample = Storage::StatisticSample;

/// Samples of every series in several resolutions, so that both the last minutes and the last year can be
/// shown. The fine ones are kept in memory alone, the coarse ones until they were written to the database;
/// all are bounded. Any thread.
class History
{
public:
    /// One of the resolutions.
    struct Resolution
    {
        int seconds; ///< one sample stands for
        qint64 lifetime; ///< seconds
        bool isStored; ///< kept in the database
        int inMemory; ///< samples; of stored ones those that may wait to be written
    };
    static constexpr std::array resolutions{Resolution{1, 15 * 60, false, 900},
        Resolution{10, 24 * 3600, false, 8640}, Resolution{60, 7 * 86400, true, 120},
        Resolution{900, 400 * qint64(86400), true, 96}};
    static constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    static constexpr int maxSeries = 500;

    /// \returns the index of its value in append(), -1 if there are too many. Before the first append().
    int addSeries(const QString &name);
    int seriesCount() const;
    bool hasSeries(const QString &name) const;

    /// One value per series, of the second \a time. Times that go back take the place of those that were
    /// later.
    void append(qint64 time, const QList<float> &values);

    /// What memory has of \a name from \a from up to before \a to (multiples of the resolution's seconds),
    /// one sample per step, NaN where nothing is known. \a resolution: index in resolutions.
    QList<Sample> read(const QString &name, int resolution, qint64 from, qint64 to) const;

    /// A stretch of one series that is to be stored.
    struct Chunk
    {
        int resolution = 0; ///< seconds
        QString name;
        qint64 time = 0; ///< of the first sample
        QList<Sample> samples;
    };
    /// What is not stored yet of finished samples; with \a unfinished also those that go on, for the end of
    /// the program.
    QList<Chunk> unwritten(bool unfinished = false) const;
    /// \a chunks are stored.
    void written(const QList<Chunk> &chunks);

private:
    /// What is known of a sample that goes on.
    struct Gathering
    {
        float least = 0;
        float most = 0;
        double sum = 0;
        int count = 0;
        Sample sample() const;
        void add(float value);
    };
    /// Everything of one resolution.
    struct Level
    {
        std::optional<qint64> slot; ///< that goes on: time / seconds
        std::vector<Gathering> gathering; ///< by series
        std::vector<std::deque<Sample>> samples; ///< by series; all as long as each other
        qint64 next = 0; ///< slot after the last of samples
        qint64 storedUpTo = 0; ///< slots below it are stored
    };
    void finish(Level &level, const Resolution &resolution);
    void push(Level &level, const Resolution &resolution, qint64 slot);
    void dropFrom(Level &level, qint64 slot);

    mutable QMutex m_mutex;
    QHash<QString, int> m_series;
    QList<QString> m_names;
    std::array<Level, resolutions.size()> m_levels;
};

} // namespace Statistics
