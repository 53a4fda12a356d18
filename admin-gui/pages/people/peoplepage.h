// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace Widgets {
class Faces;
class TableView;
}

namespace Pages {

class UserPane;

/// Users, groups and companies: the list, and the user in hand beside it.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(Models::Backend &backend, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    QWidget *details() const override;
    /// A login, a group's or a company's name.
    void open(const QString &argument) override;
    bool hasUnsaved() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    QWidget *bar();
    QWidget *actions();
    void selected();
    void create();
    void removeChosen();
    void remove(const Models::Person &person);
    void importUsers();
    void showOrphans();
    void synchronize();
    void tell(const Base::Error &error);

    Models::Backend &m_backend;
    Models::PeopleModel m_model;
    Widgets::Faces *m_faces = nullptr;
    Widgets::TableView *m_view;
    UserPane *m_pane;
    QLineEdit *m_search = nullptr;
    QPushButton *m_remove = nullptr;
    QString m_wanted; ///< to be selected when the list is there
};

} // namespace Pages
