// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ownsessions.h"

#include <QWidget>

class QPushButton;

namespace Widgets {
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

/// Where the user is logged in, and ways to end what he does not know or need. Asks while it is started.
class SessionsPane : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPane(Models::Backend &backend, QWidget *parent = nullptr);

    Models::OwnSessions &model() { return m_model; }
    Widgets::Faces *faces() const { return m_faces; }

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);

private:
    QWidget *makeButtons();
    QList<Rpc::SessionRow> chosen() const;
    void update();
    void ask(const QList<Rpc::SessionRow> &rows, const QString &question);
    void told(const Models::SessionsModel::Ended &outcome);

    Models::OwnSessions m_model;
    Widgets::TableView *m_table;
    Widgets::Faces *m_faces = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_endOthers = nullptr;
};

} // namespace Pages
