// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharing.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Widgets {
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

/// With whom the user shares which folder.
class SharingPane : public QWidget
{
    Q_OBJECT
public:
    explicit SharingPane(Models::Backend &backend, QWidget *parent = nullptr);

    Models::SharingModel &model() { return m_model; }
    Widgets::Faces *faces() const { return m_faces; }

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);

private:
    QWidget *makeEditor();
    void fillFolders();
    void takeCurrent();
    void update();

    Models::SharingModel m_model;
    Widgets::Faces *m_faces = nullptr;
    Widgets::TableView *m_table = nullptr;
    QComboBox *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_rights = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Pages
