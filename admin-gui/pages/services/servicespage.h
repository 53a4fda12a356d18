// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicelog.h"
#include "models/services.h"
#include "pages/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolBar;

namespace Widgets {
class CommandLabel;
class Faces;
class LogView;
class TableView;
} // namespace Widgets

namespace Pages {

/// Which services run, and what they log. Reloads them; how to restart and stop them is told. open() takes
/// the name of a service.
class ServicesPage : public Page
{
    Q_OBJECT
public:
    ServicesPage(Models::Backend &backend, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    void open(const QString &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }
    Widgets::Faces *logFaces() const { return m_logFaces; }

private:
    void makeBar();
    QWidget *makeLog();
    void makeLayout();
    void connectAll();
    const Models::ServiceLine *current() const;
    void choose();
    void updateActions();
    void reload();
    void tellHow(const QString &verb);
    void save();

    Models::Services m_model;
    Models::ServiceLog m_log;
    QString m_wanted;

    Widgets::TableView *m_table;
    Widgets::Faces *m_faces;
    Widgets::LogView *m_lines;
    Widgets::Faces *m_logFaces = nullptr;
    QToolBar *m_bar;
    QAction *m_reload = nullptr;
    QAction *m_restart = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_configure = nullptr;
    QComboBox *m_level;
    QCheckBox *m_follow;
    QLineEdit *m_search;
    Widgets::CommandLabel *m_command;
};

} // namespace Pages
