// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/confighistory.h"
#include "models/configuration.h"
#include "models/services.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace Widgets {
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

class HistoryPane;
class OptionPane;

/// The options of every registered service: edited, reviewed, applied, and put back. open() takes "gateway"
/// or "gateway/imap_listen".
class ConfigurationPage : public Page
{
    Q_OBJECT
public:
    ConfigurationPage(Models::Backend &backend, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    QWidget *details() const override;
    void open(const QString &argument) override;
    bool hasUnsaved() const override { return m_model.counts().all() > 0; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }

private:
    QWidget *makeOptions();
    void makeLayout(QWidget *options);
    void connectAll();
    void listServices();
    void setService(const QString &name);
    void tellChanges();
    void tellState();
    void choose();
    void review();
    void told(qint64 before, const Rpc::ChangeConfigurationReply &reply);
    void restore(qint64 version);
    void rollback(const QString &service, qint64 version, bool force);

    Models::Services m_services;
    Models::Configuration m_model;
    Models::ConfigHistory m_history;
    QString m_wanted; ///< option to be shown as soon as it is there
    bool m_active = false;
    bool m_stale = false; ///< what the editor shows was before the last change

    QComboBox *m_service;
    QLineEdit *m_filter;
    QTabWidget *m_tabs;
    Widgets::TableView *m_table;
    OptionPane *m_pane;
    HistoryPane *m_historyPane;
    Widgets::Faces *m_faces;
    QLabel *m_summary;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace Pages
