// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/csv.h"
#include "models/dashboardmarks.h"
#include "models/dashboardtiles.h"
#include "models/statistics.h"
#include "pages/dashboard/chartpane.h"
#include "pages/dashboard/dashboardbar.h"
#include "pages/dashboard/dashboardpage.h"
#include "pages/dashboard/tilerow.h"
#include "widgets/chart.h"
#include "widgets/faces.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Models;

namespace {

constexpr qint64 begin = 1'790'000'000; // seconds

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// A server that counts.
struct FakeNumbers
{
    qint64 now = begin; ///< seconds
    QHash<QString, qint64> numbers;

    void serve(FakeBackend &fake)
    {
        fake.on<Rpc::ReadStatistics>(
            [this](const Rpc::ReadStatistics &) -> Base::Result<Rpc::ReadStatisticsReply> {
                using Kind = Rpc::StatisticKind;
                Rpc::ReadStatisticsReply reply;
                const auto add = [&](const QString &name, Kind kind) {
                    Rpc::StatisticValue value;
                    value.name = name;
                    value.kind = kind;
                    value.number = numbers.value(name);
                    reply.values.append(value);
                };
                for (const char *name : {"soap_request", "response_time", "login_failed"})
                    add(str(name), Kind::Counter);
                for (const char *name : {"sessions", "queuelen", "queueage", "disk_full"})
                    add(str(name), Kind::Gauge);
                for (const char *name : {"server_start_date", "config_reload_date"})
                    add(str(name), Kind::Time);
                return reply;
            });
        fake.on<Rpc::ReadStatisticHistory>(
            [this](const Rpc::ReadStatisticHistory &request) -> Base::Result<Rpc::ReadStatisticHistoryReply> {
                Rpc::ReadStatisticHistoryReply reply;
                reply.resolution = request.resolution;
                const qint64 step = request.resolution;
                const qint64 to = request.to ? request.to : now;
                for (qint64 time = request.from / step * step; time <= to; time += step)
                    reply.points.append({time, 1000, 9000, (time / step % 5 + 2) * 1000});
                return reply;
            });
        Rpc::ListJobsReply jobs;
        Rpc::Job purge;
        purge.kind = str("purge");
        purge.started = begin - 100;
        jobs.jobs.append(purge);
        fake.answer<Rpc::ListJobs>(jobs);
        fake.answer<Rpc::ConfigurationHistory>({{{1, begin - 200, str("john"), {}}}});
    }
    std::function<qint64()> clock()
    {
        return [this] { return now * 1000; };
    }
};

ChartKind kindOf(const char *id)
{
    for (const ChartKind &kind : chartCatalogue()) {
        if (kind.id == str(id))
            return kind;
    }
    return {};
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsSound()
    {
        QStringList ids;
        for (const ChartKind &kind : chartCatalogue()) {
            ids.append(kind.id);
            QVERIFY(!kind.series.isEmpty() && kind.series.size() <= 6);
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const ChartRange &range : chartRanges()) {
            const qint64 now = begin * 1000;
            QCOMPARE(resolutionFor({now - range.seconds * 1000, now}, now), range.resolution);
        }
        QCOMPARE(resolutionFor({begin * 1000 - 100'000'000, begin * 1000 - 99'990'000}, begin * 1000), 60u);
    }
    void countersBecomeRatesAndARestartIsNoDip()
    {
        FakeNumbers numbers;
        FakeBackend fake;
        numbers.serve(fake);
        StatisticsFeed feed(fake, nullptr, numbers.clock());
        QSignalSpy ticked(&feed, &StatisticsFeed::ticked);
        const auto tick = [&](qint64 seconds, qint64 requests) {
            numbers.now += seconds;
            numbers.numbers[str("soap_request")] = requests;
            feed.refresh();
            const auto before = ticked.count();
            QTRY_COMPARE(ticked.count(), before + 1);
        };
        tick(1, 100);
        QVERIFY(feed.live(str("soap_request")).isEmpty());
        tick(2, 120);
        QCOMPARE(feed.live(str("soap_request")).last().mean, 10.0);
        tick(1, 3); // the server began anew
        QCOMPARE(feed.live(str("soap_request")).size(), 1);
        tick(1, 8);
        QCOMPARE(feed.live(str("soap_request")).last().mean, 5.0);
        tick(60, 99'999); // we were away
        QCOMPARE(feed.live(str("soap_request")).size(), 2);
        QCOMPARE(feed.live(str("sessions")).size(), 5);
    }
    void historyComesFromTheServerInItsResolution()
    {
        FakeNumbers numbers;
        FakeBackend fake;
        numbers.serve(fake);
        StatisticsFeed feed(fake, nullptr, numbers.clock());
        feed.watch({str("sessions"), str("queuelen")}, {-3'600'000, 0}, 10);
        feed.start();
        QTRY_VERIFY(!feed.isFetching());
        const auto asked = fake.asked<Rpc::ReadStatisticHistory>();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).resolution, 10u);
        QCOMPARE(asked.at(0).from, begin - 3600);
        QCOMPARE(asked.at(0).to, 0);
        QCOMPARE(feed.samples(str("sessions")).size(), 361);
        QCOMPARE(feed.samples(str("sessions")).first().most, 9.0);
        fake.forget();
        numbers.now += 30;
        feed.refresh();
        QTRY_VERIFY(!feed.isFetching());
        QCOMPARE(fake.asked<Rpc::ReadStatisticHistory>().at(0).from, begin); // only what is new
        QCOMPARE(feed.samples(str("sessions")).size(), 364);
    }
    void pauseOfTheServerIsAGapAndAThresholdFitsIn()
    {
        QList<Sample> samples;
        for (const int i : {0, 1, 2, 30, 31})
            samples.append({begin * 1000 + i * 1000, 3e6, 3e6, 3e6});
        ChartRequest request;
        request.span = {begin * 1000, (begin + 60) * 1000};
        request.now = (begin + 31) * 1000;
        request.threshold = 5 * 1024.0 * 1024.0;
        request.marks = {{(begin + 5) * 1000, str("Reload")}, {(begin - 5) * 1000, str("earlier")}};
        const ChartPicture picture = pictureOf(kindOf("memory"), {samples}, request);
        QCOMPARE(picture.unit, str("MiB"));
        QCOMPARE(picture.lines.first().runs.size(), 2);
        QCOMPARE(picture.gaps.size(), 1);
        QCOMPARE(picture.threshold, std::optional(5.0));
        QCOMPARE(picture.top, 5.0);
        QCOMPARE(picture.marks.size(), 1);
        QVERIFY(valueAt(picture, 0, (begin + 1) * 1000));
        QVERIFY(!valueAt(picture, 0, (begin + 10) * 1000));
    }
    void theTableHasWhatIsPlottedAndExportsAreSafe()
    {
        ChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChartPicture picture;
        picture.lines = {{str("=HYPERLINK(1)"), {{{begin * 1000.0, 1.5}, {begin * 1000.0 + 1000, 2}}}},
            {str("b"), {{{begin * 1000.0 + 1000, 7}}}}};
        table.setTitles({str("=HYPERLINK(1)"), str("b")}, {});
        table.show(picture);
        QCOMPARE(table.rowCount(), 2);
        const QString csv = QString::fromUtf8(csvOf(table));
        QVERIFY2(csv.contains(str("'=HYPERLINK(1)")), qPrintable(csv));
        QVERIFY2(csv.contains(str("2026-09-21T14:13:20.000Z,1.5,")), qPrintable(csv));
        QVERIFY(jsonOf(table).contains("1.5"));
    }
    void marksTellWhatHappened()
    {
        FakeNumbers numbers;
        FakeBackend fake;
        numbers.serve(fake);
        DashboardMarks marks(fake);
        QSignalSpy changed(&marks, &DashboardMarks::changed);
        marks.refresh();
        marks.noteDates(begin - 500, begin - 50);
        marks.noteDates(begin - 500, begin - 50);
        QTRY_COMPARE(changed.count(), 3);
        QStringList texts;
        for (const ChartMark &mark : marks.marks())
            texts.append(mark.text);
        QCOMPARE(texts.join(u'|'), str("Start of the server|Configuration changed|Purge|Reload"));
    }
    void thePageHasFourFaces()
    {
        FakeNumbers numbers;
        numbers.now = QDateTime::currentSecsSinceEpoch();
        FakeBackend fake;
        numbers.serve(fake);
        fake.ignore<Rpc::ReadStatistics>();
        Pages::DashboardPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("loading"));
        QVERIFY(Gui::picture(page, str("dashboard-loading")));

        FakeBackend refusing;
        numbers.serve(refusing);
        refusing.refuse<Rpc::ReadStatistics>(
            Base::Code::Denied, str("only administrators may see statistics"));
        Pages::DashboardPage refused(refusing, nullptr);
        refused.resize(1280, 800);
        refused.show();
        refused.activate();
        QTRY_COMPARE(refused.faces()->face(), str("error"));
        QVERIFY(Gui::picture(refused, str("dashboard-error")));

        FakeBackend silent;
        numbers.serve(silent);
        silent.answer<Rpc::ReadStatistics>({});
        Pages::DashboardPage empty(silent, nullptr);
        empty.resize(1280, 800);
        empty.show();
        empty.activate();
        QTRY_COMPARE(empty.faces()->face(), str("empty"));
        QVERIFY(Gui::picture(empty, str("dashboard-empty")));
    }
    void thePageShowsTilesAndCharts()
    {
        FakeNumbers numbers;
        numbers.now = QDateTime::currentSecsSinceEpoch();
        numbers.numbers = {{str("sessions"), 12}, {str("queuelen"), 3}, {str("queueage"), 12}};
        FakeBackend fake;
        numbers.serve(fake);
        Pages::DashboardPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        auto *pane = page.findChild<Pages::ChartPane *>(str("chart-requests"));
        QVERIFY(pane);
        QTRY_VERIFY(pane->chart()->points() > 0);
        QVERIFY(page.findChild<Pages::TileRow *>()->texts().contains(str("Sessions: 12")));
        QCOMPARE(Gui::namelessWidget(page), QString());
        QCOMPARE(Gui::tabProblem(page), QString());
        numbers.numbers[str("soap_request")] = 40;
        QTRY_VERIFY(page.findChild<Pages::TileRow *>()->texts().first() != str("Requests: –"));
        QVERIFY(Gui::picture(page, str("dashboard-data")));
        page.resize(2000, 800);
        QVERIFY(Gui::picture(page, str("dashboard-wide")));
        page.resize(1280, 800);
        const QPalette light = page.palette();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(35, 38, 41));
        dark.setColor(QPalette::WindowText, QColor(239, 240, 241));
        dark.setColor(QPalette::Base, QColor(27, 30, 32));
        dark.setColor(QPalette::Text, QColor(239, 240, 241));
        dark.setColor(QPalette::Button, QColor(49, 54, 59));
        dark.setColor(QPalette::ButtonText, QColor(239, 240, 241));
        page.setPalette(dark);
        page.refresh();
        QVERIFY(Gui::picture(page, str("dashboard-dark")));
        page.setPalette(light);

        Q_EMIT pane->chart()->pointedAt(numbers.now * 1000 - 5000);
        auto *other = page.findChild<Pages::ChartPane *>(str("chart-sessions"));
        QCOMPARE(other->chart()->crosshair(), numbers.now * 1000 - 5000);
        pane->showTable(true);
        QVERIFY(pane->table()->rowCount() > 0);
        QVERIFY(Gui::picture(page, str("dashboard-table")));
        QVERIFY(Gui::busyTime([&] { page.refresh(); }) < 100);
    }
    void zoomIsAnAbsoluteRangeAndPauseKeepsCollecting()
    {
        FakeNumbers numbers;
        numbers.now = QDateTime::currentSecsSinceEpoch();
        FakeBackend fake;
        numbers.serve(fake);
        Pages::DashboardPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        auto *bar = page.findChild<Pages::DashboardBar *>();
        auto *pane = page.findChild<Pages::ChartPane *>(str("chart-requests"));
        const Span wanted{numbers.now * 1000 - 60'000, numbers.now * 1000 - 30'000};
        Q_EMIT pane->chart()->zoomed(wanted);
        QVERIFY(bar->isAbsolute());
        QTRY_COMPARE(pane->chart()->picture().span, wanted);
        QCOMPARE(fake.asked<Rpc::ReadStatisticHistory>().last().to, wanted.end / 1000);
        QTRY_VERIFY(pane->chart()->points() > 0);
        QVERIFY(Gui::picture(page, str("dashboard-zoomed")));
        Q_EMIT pane->chart()->resetWanted();
        QVERIFY(!bar->isAbsolute());

        page.deactivate();
        const qsizetype before = fake.asked<Rpc::ReadStatistics>().size();
        QTRY_VERIFY(fake.asked<Rpc::ReadStatistics>().size() > before);
        QVERIFY(Gui::picture(page, str("dashboard-paused")));
        page.hide();
        page.activate();
    }
    void thresholdsAndTheRangeAreKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(str("state.ini")), QSettings::IniFormat);
        FakeNumbers numbers;
        FakeBackend fake;
        numbers.serve(fake);
        {
            Pages::DashboardPage page(fake, nullptr);
            page.open(str("security"));
            page.findChild<Pages::DashboardBar *>()->setRange(4);
            auto *pane = page.findChild<Pages::ChartPane *>(str("chart-logins"));
            pane->setThreshold(20);
            Q_EMIT pane->thresholdChanged();
            page.saveState(settings);
        }
        Pages::DashboardPage page(fake, nullptr);
        page.restoreState(settings);
        QCOMPARE(page.findChild<Pages::DashboardBar *>()->range(), 4);
        auto *pane = page.findChild<Pages::ChartPane *>(str("chart-logins"));
        QVERIFY(pane);
        QCOMPARE(pane->threshold(), std::optional(20.0));
    }
};

QTEST_MAIN(TestDashboard)
#include "tst_gui_dashboard.moc"
