// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionattempt.h"
#include "models/serverlist.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Widgets {
class MessageBar;
class TableView;
}

namespace Frame {

/// Chooses a server: the saved ones beside the form of the selected one, and the steps of the attempt to reach it. Keeps
/// the list in the settings, passwords in the keyring if it is told to. Main thread.
class ConnectWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectWindow(QWidget *parent = nullptr);
    ~ConnectWindow() override;

    /// Connects at once, as if the address had been typed; a saved server with that address is used.
    void connectTo(const QString &url);
    /// The server that is ready; once.
    std::unique_ptr<Models::Server> take() { return m_attempt.take(); }

Q_SIGNALS:
    /// A server is ready: take it.
    void connected();

private:
    QWidget *list();
    QWidget *form();
    void addFields(QFormLayout *fields);
    QWidget *steps();
    void show(const Models::ServerEntry &entry);
    Models::ServerEntry shown() const;
    void methodChanged();
    void saveShown();
    void removeChosen();
    void importList();
    void exportList();
    void write(const QString &path);
    void begin(bool test);
    void run(const Base::Secret &password);
    void attemptChanged();
    void failed(int step, const QString &reason);
    void ready();
    void decide(const Client::CertificateFinding &finding, const QByteArray &pinned);
    void store();

    Models::ServerList m_servers;
    Models::ConnectionAttempt m_attempt;
    Models::ServerEntry m_entry; ///< as it was shown
    Widgets::MessageBar *m_messages;
    Widgets::TableView *m_view = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_color = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QLabel *m_pin = nullptr;
    QPushButton *m_forgetPin = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_test = nullptr;
    QFormLayout *m_fields = nullptr;
    QList<QLabel *> m_marks;
    bool m_testing = false;
};

} // namespace Frame
