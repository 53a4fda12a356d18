// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "models/useredit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace Widgets {
class MessageBar;
}

namespace Pages {

/// One user, group or company with what it has to do with others. A user's edits are collected, listed, and applied
/// together; memberships, send-as and delegates take effect at once, as they are requests of their own.
class UserPane : public QWidget
{
    Q_OBJECT
public:
    explicit UserPane(Models::Backend &backend, QWidget *parent = nullptr);

    /// Asks for it and shows it; edits of another one are dropped, after the list has asked about them.
    void open(const Models::Person &person);
    void clear();
    bool hasUnsaved() const { return m_edit.changes() != 0; }

Q_SIGNALS:
    void done(const QString &what, const std::function<void()> &undo);
    void leads(const QString &page, const QString &argument);

private:
    QWidget *general();
    QWidget *quota();
    QWidget *features();
    QWidget *relations();
    QWidget *members();
    QWidget *applyBar();
    void ask();
    void show(const Rpc::UserDetailsReply &details);
    void showGroup(const Rpc::GroupDetailsReply &details);
    void showCompany(const Rpc::CompanyDetailsReply &details);
    void edited();
    void apply();
    void changeMember(bool add);
    void takeBack(const Rpc::UpdateUser &request, const QString &login);

    Models::Backend &m_backend;
    Models::Person m_person;
    Models::UserEdit m_edit;
    bool m_filling = false;
    Widgets::MessageBar *m_messages;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_email = nullptr;
    QPlainTextEdit *m_aliases = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_level = nullptr;
    QCheckBox *m_hidden = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_ownQuota = nullptr;
    QLineEdit *m_warn = nullptr;
    QLineEdit *m_soft = nullptr;
    QLineEdit *m_hard = nullptr;
    QLabel *m_inForce = nullptr;
    QLineEdit *m_enabled = nullptr;
    QLineEdit *m_disabled = nullptr;
    QListWidget *m_relations = nullptr;
    QListWidget *m_members = nullptr;
    QLineEdit *m_member = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_changes = nullptr;
    QLineEdit *m_command = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace Pages
