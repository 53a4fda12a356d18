// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionsmodel.h"
#include "models/sessionsmodelgroups.h"
#include "pages/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolBar;

namespace Widgets {
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

class SessionsTable;

/// Who is logged in, and what the server does for them. open() takes a text to filter by.
class SessionsPage : public Page
{
    Q_OBJECT
public:
    SessionsPage(Models::Backend &backend, QWidget *parent);

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
    void makeLayout();
    void connectAll();
    void tellTotals();
    void updateActions();
    void groupBy(int kind);
    QList<Models::SessionLine> selected() const;
    void endSelected();
    void endUser();
    void endPeer();
    void ask(const QList<Models::SessionLine> &lines, const QString &question, bool allOfUser);
    void told(const Models::SessionsModel::Ended &outcome);
    void showContextMenu(const QPoint &place);

    Models::Backend &m_backend;
    Models::SessionsModel m_model;
    Models::SessionGroups m_groups;

    SessionsTable *m_table;
    Widgets::TableView *m_groupTable;
    QStackedWidget *m_stack;
    Widgets::Faces *m_faces;
    QToolBar *m_bar;
    QLineEdit *m_filter;
    QComboBox *m_grouping;
    QLabel *m_totals;
    QAction *m_end = nullptr;
    QAction *m_endUser = nullptr;
    QAction *m_endPeer = nullptr;
    QAction *m_audit = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace Pages
