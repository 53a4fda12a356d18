// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboardmarks.h"
#include "models/statistics.h"
#include "pages/page.h"

class QGridLayout;
class QScrollArea;

namespace Widgets {
class Faces;
}

namespace Pages {

class ChartPane;
class DashboardBar;
class TileRow;

/// What the server does, as numbers and charts. open() takes the id of a preset. Paused while it is shown, it
/// still collects and only draws no more.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    DashboardPage(Models::Backend &backend, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void open(const QString &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void makeCharts();
    void connectPane(ChartPane *pane);
    void arrange();
    void watch();
    void ticked();
    void draw();
    void point(qint64 time);
    void tellPause();
    Models::Span shownSpan() const;

    Models::Backend &m_backend;
    Models::StatisticsFeed m_feed;
    Models::DashboardMarks m_marks;
    QList<ChartPane *> m_panes;
    QHash<QString, double> m_thresholds;
    ChartPane *m_full = nullptr; ///< the one that has the page for itself
    qint64 m_pausedAt = 0; ///< 0 = not
    int m_waiting = 0; ///< samples that came since

    DashboardBar *m_bar;
    TileRow *m_tiles;
    QWidget *m_charts;
    QGridLayout *m_grid;
    QScrollArea *m_area;
    Widgets::Faces *m_faces;
};

} // namespace Pages
