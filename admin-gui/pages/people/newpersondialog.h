// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace Widgets {
class MessageBar;
}

namespace Pages {

/// Makes a user, a group or a company. Deletes itself when it is closed.
class NewPersonDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewPersonDialog(Models::Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const QString &name);

private:
    void kindChanged();
    void create();
    template <class Request> void send(const Request &request, const QString &name);

    Models::Backend &m_backend;
    Widgets::MessageBar *m_messages;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_fullName;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_company;
    QDialogButtonBox *m_buttons;
};

} // namespace Pages
