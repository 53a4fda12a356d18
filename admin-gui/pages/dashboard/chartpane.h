// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"

#include <QFrame>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Widgets {
class Chart;
class TableView;
} // namespace Widgets

namespace Pages {

/// A chart of the dashboard with its title, its menu, and its values as a table.
class ChartPane : public QFrame
{
    Q_OBJECT
public:
    ChartPane(const Models::ChartKind &kind, QWidget *parent);

    const Models::ChartKind &kind() const { return m_kind; }
    Widgets::Chart *chart() const { return m_chart; }
    Models::ChartTable *table() { return &m_table; }
    void show(const QList<QList<Models::Sample>> &samples, Models::ChartRequest request);
    using QWidget::show;
    /// Of values in the chart's own unit, bytes for bytes.
    std::optional<double> threshold() const { return m_threshold; }
    void setThreshold(std::optional<double> threshold);
    void showTable(bool table);
    bool isTableShown() const;

Q_SIGNALS:
    void thresholdChanged();
    void fullWanted(); ///< alone in the page, or back again
    void saved(const QString &file);
    void failed(const QString &reason);

private:
    void makeMenu();
    void askThreshold();
    void save(const QString &ending, const QString &filter, std::function<QByteArray()> content);
    QByteArray png() const;

    const Models::ChartKind m_kind;
    Models::ChartTable m_table;
    std::optional<double> m_threshold;
    Widgets::Chart *m_chart;
    Widgets::TableView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_caption;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace Pages
