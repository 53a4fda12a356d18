// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of the guide asks for; how they are led through is in assistantdialog.cpp.
#include "pages/assistant/assistantdialog.h"
#include "pages/assistant/assistantstep.h"
#include "widgets/writing.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Pages {

using Models::Assistant;
using Step = Assistant::Step;

AssistantStep *AssistantDialog::makeCompany()
{
    auto *step = new AssistantStep(tr("Company"),
        tr("This server keeps companies apart from each other. Everybody belongs to one, so the first is "
           "made first."));
    m_company = new QLineEdit(step);
    m_company->setObjectName(QStringLiteral("company"));
    step->form()->addRow(tr("&Name:"), m_company);
    QPushButton *make = step->addButton(tr("Make the &company"));
    Widgets::changesServer(make);
    connect(m_company, &QLineEdit::textChanged, this, &AssistantDialog::updateCommands);
    connect(make, &QPushButton::clicked, this, [this] { m_model.makeCompany(m_company->text().trimmed()); });
    return step;
}

AssistantStep *AssistantDialog::makeUser()
{
    auto *step = new AssistantStep(
        tr("First user"), tr("Somebody who gets mail, and may administer the server from other computers."));
    const auto line = [this, step](const QString &label, const char *name) {
        auto *edit = new QLineEdit(step);
        edit->setObjectName(QLatin1String(name));
        step->form()->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &AssistantDialog::updateCommands);
        return edit;
    };
    m_login = line(tr("&Login:"), "login");
    m_fullName = line(tr("&Full name:"), "fullName");
    m_email = line(tr("&E-mail:"), "email");
    m_password = line(tr("&Password:"), "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_administrator = new QCheckBox(tr("Is a system &administrator"), step);
    m_administrator->setChecked(true);
    step->form()->addRow(m_administrator);
    QPushButton *make = step->addButton(tr("Make the &user"));
    make->setObjectName(QStringLiteral("makeUser"));
    Widgets::changesServer(make);
    connect(m_administrator, &QCheckBox::toggled, this, &AssistantDialog::updateCommands);
    connect(make, &QPushButton::clicked, this, [this] {
        m_imapPassword->setText(m_password->text()); // for the login test
        m_model.makeUser(typedUser(), m_password->text().toUtf8());
    });
    return step;
}

AssistantStep *AssistantDialog::makePublicStore()
{
    auto *step = new AssistantStep(tr("Public store"),
        tr("Folders that everybody sees. Mail programs show them once there is a folder in them."));
    QPushButton *make = step->addButton(tr("Make the &public store"));
    make->setObjectName(QStringLiteral("makePublicStore"));
    Widgets::changesServer(make);
    connect(make, &QPushButton::clicked, &m_model, &Assistant::makePublicStore);
    return step;
}

AssistantStep *AssistantDialog::makeMessage()
{
    auto *step = new AssistantStep(tr("Test message"),
        tr("A message goes to the user in the way that mail from outside does. Count the messages of the "
           "inbox, run the "
           "command below on the server, and look whether there is one more."));
    m_recipient = new QLineEdit(step);
    m_recipient->setObjectName(QStringLiteral("recipient"));
    step->form()->addRow(tr("&To:"), m_recipient);
    QPushButton *count = step->addButton(tr("&Look into the inbox"));
    count->setObjectName(QStringLiteral("count"));
    connect(m_recipient, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_model.setLogin(text.trimmed()); });
    connect(count, &QPushButton::clicked, &m_model, &Assistant::countMessages);
    return step;
}

AssistantStep *AssistantDialog::makeImap()
{
    auto *step = new AssistantStep(tr("Login by IMAP"),
        tr("Logs in from this computer as a mail program does. The certificate of the server is checked; the "
           "password "
           "is not sent without encryption."));
    m_imapUser = new QLineEdit(step);
    m_imapPassword = new QLineEdit(step);
    m_imapPassword->setObjectName(QStringLiteral("imapPassword"));
    m_imapPassword->setEchoMode(QLineEdit::Password);
    m_host = new QLineEdit(step);
    m_host->setObjectName(QStringLiteral("imapHost"));
    m_port = new QSpinBox(step);
    m_port->setObjectName(QStringLiteral("imapPort"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_tls = new QCheckBox(tr("&Encrypted from the beginning (port 993)"), step);
    step->form()->addRow(tr("&User:"), m_imapUser);
    step->form()->addRow(tr("&Password:"), m_imapPassword);
    step->form()->addRow(tr("&Server:"), m_host);
    step->form()->addRow(tr("P&ort:"), m_port);
    step->form()->addRow(m_tls);
    m_try = step->addButton(tr("&Log in"));
    m_try->setObjectName(QStringLiteral("logIn"));
    const auto typed = [this] {
        m_placeTyped = true;
        updateCommands();
    };
    connect(m_host, &QLineEdit::textEdited, this, typed);
    connect(m_port, &QSpinBox::valueChanged, this, typed);
    connect(m_tls, &QCheckBox::toggled, this, typed);
    connect(m_try, &QPushButton::clicked, this, &AssistantDialog::checkImap);
    return step;
}

AssistantStep *AssistantDialog::makeBackup()
{
    auto *step = new AssistantStep(tr("Backup"),
        tr("What was deleted can be brought back for a while; a broken disk is another matter. Have this "
           "command run "
           "every night by cron or a timer of systemd, copy the archives to another computer, and try once "
           "to bring "
           "one back."));
    m_backup = new QCheckBox(tr("A &backup is made regularly"), step);
    m_backup->setObjectName(QStringLiteral("backup"));
    step->form()->addRow(m_backup);
    connect(m_backup, &QCheckBox::clicked, this, [this](bool on) {
        on ? m_model.finish(Step::Backup, tr("You said that a backup is made."))
           : m_model.reopen(Step::Backup);
    });
    return step;
}

} // namespace Pages
