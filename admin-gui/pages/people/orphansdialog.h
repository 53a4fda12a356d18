// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Widgets {
class Faces;
class TableView;
}

namespace Pages {

/// Stores that belong to nobody: give one to a user, or let the next purge take it. Deletes itself when it is closed.
class OrphansDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OrphansDialog(Models::Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A user has another store now.
    void changed();

private:
    void hookChosen();
    void removeChosen();
    void answered(const Base::Result<void> &done);

    Models::OrphansModel m_model;
    Widgets::Faces *m_faces;
    Widgets::TableView *m_view;
    QLineEdit *m_login;
    QPushButton *m_hook;
    QPushButton *m_remove;
};

} // namespace Pages
