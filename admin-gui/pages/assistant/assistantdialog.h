// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assistant.h"
#include "pages/assistant/imapcheck.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Pages {

class AssistantStep;

/// The guide through a new server: its steps at the left, the chosen one at the right. Keeps in the settings
/// how far one is. Deletes itself when it is closed.
class AssistantDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the window knows of its server.
    struct Place
    {
        QString host; ///< empty: it is this computer
        QByteArray pin; ///< of its certificate; empty = none
        QString settings; ///< group of the settings
    };

    AssistantDialog(Models::Backend &backend, Place place, QWidget *parent = nullptr);
    ~AssistantDialog() override;

    Models::Assistant &model() { return m_model; }

protected:
    void done(int result) override;

private:
    void makeLayout();
    void makeSteps();
    void orderTabs(const QList<QWidget *> &buttons);
    AssistantStep *makeCompany();
    AssistantStep *makeUser();
    AssistantStep *makePublicStore();
    AssistantStep *makeMessage();
    AssistantStep *makeImap();
    AssistantStep *makeBackup();
    void update();
    void listSteps();
    void updateCommands();
    void goOn(int steps);
    void checkImap();
    Base::User typedUser() const;
    Models::Assistant::ImapPlace typedPlace() const;

    Models::Assistant m_model;
    ImapCheck m_imap;
    const Place m_place;
    QHash<Models::Assistant::Step, AssistantStep *> m_steps;
    QList<Models::Assistant::Step> m_listed;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_progress;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_administrator = nullptr;
    QLineEdit *m_recipient = nullptr;
    QLineEdit *m_imapUser = nullptr;
    QLineEdit *m_imapPassword = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_tls = nullptr;
    QPushButton *m_try = nullptr;
    QCheckBox *m_backup = nullptr;
    bool m_placeTyped = false; ///< by the user: what the server says later does not count
};

} // namespace Pages
