// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard/dashboardpage.h"

#include "models/dashboardtiles.h"
#include "pages/dashboard/chartpane.h"
#include "pages/dashboard/dashboardbar.h"
#include "pages/dashboard/tilerow.h"
#include "widgets/chart.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSettings>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

using Models::ChartKind;
using Models::Severity;
using Models::Span;

DashboardPage::DashboardPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_feed(backend)
    , m_marks(backend)
    , m_bar(new DashboardBar(this))
    , m_tiles(new TileRow(this))
    , m_charts(new QWidget)
    , m_grid(new QGridLayout(m_charts))
    , m_area(new QScrollArea)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_tiles);
    inner->addWidget(m_area, 1);
    m_grid->setContentsMargins({});
    m_area->setWidget(m_charts);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Charts"));
    m_faces = new Widgets::Faces(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_faces, 1);
    m_faces->follow(
        m_feed.load(), [this] { return !m_feed.latest(QStringLiteral("soap_request")); },
        [this] { refresh(); });
    m_faces->setEmpty({tr("This server tells no statistics."), {}, {}});
    connectAll();
    makeCharts();
}

void DashboardPage::connectAll()
{
    connect(m_bar, &DashboardBar::presetChosen, this, &DashboardPage::makeCharts);
    connect(m_bar, &DashboardBar::spanChanged, this, &DashboardPage::watch);
    connect(&m_feed, &Models::StatisticsFeed::ticked, this, &DashboardPage::ticked);
    connect(&m_feed, &Models::StatisticsFeed::fetched, this, &DashboardPage::draw);
    connect(&m_marks, &Models::DashboardMarks::changed, this, &DashboardPage::draw);
    connect(&m_backend, &Models::Backend::readyChanged, this, [this] {
        if (m_feed.isRunning())
            refresh();
    });
}

void DashboardPage::makeCharts()
{
    m_full = nullptr;
    qDeleteAll(std::exchange(m_panes, {}));
    const QList<ChartKind> all = Models::chartCatalogue();
    for (const ChartKind &kind : all) {
        if (kind.preset != m_bar->preset())
            continue;
        auto *pane = new ChartPane(kind, m_charts);
        const auto threshold = m_thresholds.constFind(kind.id);
        if (threshold != m_thresholds.cend())
            pane->setThreshold(*threshold);
        connectPane(pane);
        m_panes.append(pane);
    }
    arrange();
    watch();
}

void DashboardPage::connectPane(ChartPane *pane)
{
    connect(pane, &ChartPane::thresholdChanged, this, [this, pane] {
        if (pane->threshold())
            m_thresholds.insert(pane->kind().id, *pane->threshold());
        else
            m_thresholds.remove(pane->kind().id);
        draw();
    });
    connect(pane, &ChartPane::fullWanted, this, [this, pane] {
        m_full = m_full == pane ? nullptr : pane;
        arrange();
    });
    connect(pane, &ChartPane::saved, this, [this](const QString &file) {
        m_faces->messages()->show(Severity::Good, tr("Saved as %1").arg(file));
    });
    connect(pane, &ChartPane::failed, this,
        [this](const QString &reason) { m_faces->messages()->show(Severity::Critical, reason); });
    connect(pane->chart(), &Widgets::Chart::pointedAt, this, &DashboardPage::point);
    connect(pane->chart(), &Widgets::Chart::zoomed, m_bar, &DashboardBar::setAbsolute);
    connect(pane->chart(), &Widgets::Chart::resetWanted, m_bar, &DashboardBar::reset);
    connect(pane->chart(), &Widgets::Chart::panned, this, [this](qint64 by) {
        const Span span = shownSpan();
        m_bar->setAbsolute({span.begin + by, span.end + by});
    });
}

void DashboardPage::arrange()
{
    const int wide = fontMetrics().averageCharWidth() * 60;
    const int columns = m_full ? 1 : std::clamp(width() / std::max(1, wide), 1, 4);
    int number = 0;
    for (ChartPane *pane : std::as_const(m_panes)) {
        m_grid->removeWidget(pane);
        pane->setVisible(!m_full || pane == m_full);
        if (!m_full || pane == m_full) {
            m_grid->addWidget(pane, number / columns, number % columns);
            ++number;
        }
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

Span DashboardPage::shownSpan() const
{
    const Span span = m_bar->span();
    const qint64 now = m_pausedAt ? m_pausedAt : m_feed.now();
    return m_bar->isAbsolute() ? span : Span{now + span.begin, now};
}

void DashboardPage::watch()
{
    QList<ChartKind> kinds;
    for (const ChartPane *pane : std::as_const(m_panes))
        kinds.append(pane->kind());
    m_feed.watch(Models::countersOf(kinds), m_bar->span(), Models::resolutionFor(shownSpan(), m_feed.now()));
    draw();
}

void DashboardPage::ticked()
{
    const auto date = [this](const QString &name) {
        const auto value = m_feed.latest(name);
        return value ? value->number : 0;
    };
    m_marks.noteDates(date(QStringLiteral("server_start_date")), date(QStringLiteral("config_reload_date")));
    if (m_pausedAt) {
        ++m_waiting;
        return tellPause();
    }
    m_tiles->show(Models::tilesOf(m_feed));
    draw();
}

void DashboardPage::draw()
{
    if (!isVisible())
        return;
    Models::ChartRequest request;
    request.span = shownSpan();
    request.now = m_feed.now();
    request.resolution = Models::resolutionFor(request.span, request.now);
    request.marks = m_marks.marks();
    for (ChartPane *pane : std::as_const(m_panes)) {
        if (!pane->isVisibleTo(this) || pane->visibleRegion().isEmpty())
            continue; // scrolled away: drawn by the next second
        QList<QList<Models::Sample>> samples;
        for (const Models::ChartSeries &series : pane->kind().series)
            samples.append(Models::samplesOf(series, m_feed));
        pane->show(samples, request);
    }
}

void DashboardPage::point(qint64 time)
{
    for (ChartPane *pane : std::as_const(m_panes))
        pane->chart()->setCrosshair(time);
}

void DashboardPage::tellPause()
{
    const QTime since = QTime(0, 0).addMSecs(int(m_feed.now() - m_pausedAt));
    m_bar->setPaused(m_pausedAt ? tr("Paused %1, %n sample(s) waiting", nullptr, m_waiting)
                                      .arg(since.toString(QStringLiteral("mm:ss")))
                                : QString());
}

void DashboardPage::activate()
{
    m_pausedAt = 0;
    m_waiting = 0;
    tellPause();
    m_marks.refresh();
    m_feed.start();
}

void DashboardPage::deactivate()
{
    // Left: the page is hidden next, which stops it. Paused: it stays, and goes on collecting.
    m_pausedAt = m_feed.now();
    tellPause();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_pausedAt)
        m_feed.stop();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::refresh()
{
    m_marks.refresh();
    m_feed.refresh();
}

void DashboardPage::open(const QString &argument)
{
    m_bar->setPreset(argument);
}

void DashboardPage::saveState(QSettings &settings) const
{
    settings.beginGroup(QStringLiteral("dashboard"));
    settings.setValue(QStringLiteral("preset"), m_bar->preset());
    settings.setValue(QStringLiteral("range"), m_bar->range());
    settings.remove(QStringLiteral("thresholds"));
    for (auto threshold = m_thresholds.cbegin(); threshold != m_thresholds.cend(); ++threshold)
        settings.setValue(QString(u"thresholds/" + threshold.key()), threshold.value());
    settings.endGroup();
}

void DashboardPage::restoreState(QSettings &settings)
{
    settings.beginGroup(QStringLiteral("dashboard"));
    const QString preset = settings.value(QStringLiteral("preset")).toString();
    const int range = settings.value(QStringLiteral("range"), 1).toInt();
    settings.beginGroup(QStringLiteral("thresholds"));
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        m_thresholds.insert(name, settings.value(name).toDouble());
    settings.endGroup();
    settings.endGroup();
    m_bar->setPreset(preset);
    m_bar->setRange(range >= 0 && range < Models::chartRanges().size() ? range : 1);
    makeCharts();
}

} // namespace Pages
