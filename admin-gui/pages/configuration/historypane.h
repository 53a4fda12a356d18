// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/confighistory.h"

#include <QWidget>

class QPushButton;

namespace Widgets {
class CommandLabel;
class DiffView;
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

/// The versions of a configuration: one compared with the files as they are, two with each other, one put
/// back.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPane(Models::ConfigHistory &model, QWidget *parent = nullptr);

    void setService(const QString &name);
    Widgets::Faces *faces() const { return m_faces; }

Q_SIGNALS:
    void restoreWanted(qint64 version);

private:
    void compare();
    QList<qint64> selected() const;

    Models::ConfigHistory &m_model;
    QString m_service;
    Widgets::TableView *m_table;
    Widgets::DiffView *m_diff;
    Widgets::Faces *m_faces;
    QPushButton *m_restore;
    Widgets::CommandLabel *m_command;
    quint64 m_question = 0;
};

} // namespace Pages
