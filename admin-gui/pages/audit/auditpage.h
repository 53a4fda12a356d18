// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audithistogram.h"
#include "models/auditmodel.h"
#include "pages/page.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QToolBar;
class QToolButton;

namespace Widgets {
class CommandLabel;
class Faces;
class FilterBar;
} // namespace Widgets

namespace Pages {

class AuditDetails;
class AuditFilters;
class AuditRange;
class AuditStrip;
class AuditTable;
class AuditWork;

/// The security log: filter, histogram, table, the record itself. open() takes a filter.
class AuditPage : public Page
{
    Q_OBJECT
public:
    AuditPage(Models::Backend &backend, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    void open(const QString &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }

private:
    void makeBar();
    void makeExportMenu(QToolButton *button);
    void makeTable();
    void makeLayout();
    void connectAll();
    void apply(const QString &filter);
    void setRange(const QString &since, const QString &until);
    void narrow(Models::AuditKey key, const QString &value);
    void setLive(bool live);
    void showCurrent();
    void step(bool later);
    void showRecord(qint64 number);
    void showContextMenu(const QPoint &place);
    void tellState();
    void tellEmpty();
    void tellProblem();

    Models::Backend &m_backend;
    Models::AuditModel m_model;
    Models::AuditHistogram m_histogram;
    QString m_problem;
    bool m_active = false;

    Widgets::FilterBar *m_filter;
    AuditTable *m_table;
    AuditDetails *m_details;
    QSplitter *m_splitter;
    Widgets::Faces *m_faces;
    AuditFilters *m_filters;
    AuditRange *m_range;
    AuditStrip *m_strip;
    AuditWork *m_work;
    QToolBar *m_bar;
    QAction *m_live = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_newest = nullptr;
    QAction *m_resolved = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_pane = nullptr;
    QAction *m_exportSelected = nullptr;
    QLabel *m_state;
    Widgets::CommandLabel *m_command;
};

} // namespace Pages
