// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboardtiles.h"

#include "models/dashboard.h"
#include "models/format.h"
#include "models/statistics.h"

#include <QCoreApplication>

#include <chrono>

namespace Models {

namespace {

/// Bounds of a severity.
struct Limits
{
    double warning = 0;
    double critical = 0;
};

struct Tiles
{
    Q_DECLARE_TR_FUNCTIONS(Models::Tiles)
public:
    explicit Tiles(const StatisticsFeed &from) : feed(from) { }

    QList<Sample> minute(const char *counter) const
    {
        QList<Sample> samples = feed.live(QString::fromLatin1(counter));
        const qint64 begin = feed.now() - 60'000;
        samples.removeIf([begin](const Sample &sample) { return sample.time < begin; });
        return samples;
    }
    static Tile tile(
        const QString &title, const QList<Sample> &minute, const QString &unit, const Limits &limits = {})
    {
        Tile tile{title, QStringLiteral("–"), Severity::None, minute};
        if (minute.isEmpty())
            return tile;
        const double value = minute.last().mean;
        tile.value = chartValue(value, unit);
        if (limits.warning > 0)
            tile.severity = severityOf(value, limits);
        return tile;
    }
    static Severity severityOf(double value, const Limits &limits)
    {
        return value >= limits.critical ? Severity::Critical
            : value >= limits.warning   ? Severity::Warning
                                        : Severity::Good;
    }
    Tile queue() const
    {
        Tile all = tile(tr("Queue"), minute("queuelen"), {});
        const QList<Sample> ages = minute("queueage");
        if (all.minute.isEmpty() || ages.isEmpty())
            return all;
        const double age = ages.last().mean;
        all.value += QStringLiteral(" · ") + durationText(std::chrono::seconds(qint64(age)));
        all.severity = severityOf(age, {1, 10});
        return all;
    }
    Tile failedLogins() const
    {
        const QList<Sample> rates = minute("login_failed");
        Tile all = tile(tr("Failed logins in a minute"), rates, {});
        if (rates.size() < 2)
            return all;
        double sum = 0;
        for (qsizetype i = 1; i < rates.size(); ++i)
            sum += rates.at(i).mean * double(rates.at(i).time - rates.at(i - 1).time) / 1000;
        all.value = chartValue(double(qRound64(sum)), {});
        all.severity = severityOf(sum, {5, 20});
        return all;
    }
    Tile disk() const
    {
        Tile all = tile(tr("Disk"), minute("disk_full"), {});
        if (all.minute.isEmpty())
            return all;
        const bool full = all.minute.last().mean > 0;
        all.value = full ? tr("Full") : tr("Has room");
        all.severity = full ? Severity::Critical : Severity::Good;
        return all;
    }

    const StatisticsFeed &feed;
};

} // namespace

QList<Tile> tilesOf(const StatisticsFeed &feed)
{
    const Tiles tiles(feed);
    return {Tiles::tile(Tiles::tr("Requests"), tiles.minute("soap_request"), Tiles::tr("per second")),
        Tiles::tile(Tiles::tr("Response time"),
            ratioOf(tiles.minute("response_time"), tiles.minute("soap_request"), 1), Tiles::tr("ms"),
            {500, 2000}),
        Tiles::tile(Tiles::tr("Sessions"), tiles.minute("sessions"), {}), tiles.queue(), tiles.failedLogins(),
        tiles.disk()};
}

} // namespace Models
