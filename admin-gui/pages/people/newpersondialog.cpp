// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/newpersondialog.h"

#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using namespace Base;

namespace {

enum NewKind { NewUser, NewShared, NewRoom, NewEquipment, NewGroup, NewList, NewCompany };

UserKind userKind(int kind)
{
    return kind == NewShared ? UserKind::Shared
        : kind == NewRoom    ? UserKind::Room
        : kind == NewEquipment ? UserKind::Equipment
                               : UserKind::Active;
}

} // namespace

NewPersonDialog::NewPersonDialog(Models::Backend &backend, QWidget *parent)
    : QDialog(parent)
    , m_backend(backend)
    , m_messages(new Widgets::MessageBar)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_fullName(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_company(new QLineEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New user, group or company"));
    m_kind->addItem(tr("User"), NewUser);
    m_kind->addItem(tr("Shared store"), NewShared);
    m_kind->addItem(tr("Room"), NewRoom);
    m_kind->addItem(tr("Equipment"), NewEquipment);
    m_kind->addItem(tr("Group"), NewGroup);
    m_kind->addItem(tr("Distribution list"), NewList);
    if (backend.identity().isSystemAdministrator())
        m_kind->addItem(tr("Company"), NewCompany);
    m_name->setObjectName(QStringLiteral("name"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Full name:"), m_fullName);
    form->addRow(tr("&E-mail:"), m_email);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("&Company:"), m_company);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Make"));
    Widgets::changesServer(m_buttons->button(QDialogButtonBox::Ok));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewPersonDialog::create);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewPersonDialog::kindChanged);
    kindChanged();
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

void NewPersonDialog::kindChanged()
{
    const int kind = m_kind->currentData().toInt();
    m_password->setEnabled(kind == NewUser);
    m_fullName->setEnabled(kind != NewCompany);
    m_email->setEnabled(kind != NewCompany);
    m_company->setEnabled(kind != NewCompany);
}

template <class Request> void NewPersonDialog::send(const Request &request, const QString &name)
{
    m_buttons->setEnabled(false);
    m_backend.ask<Request>(request, this, [this, name](const Result<typename Request::Reply> &reply) {
        m_buttons->setEnabled(true);
        if (!reply)
            return m_messages->show(Models::Severity::Warning, reply.error().detail);
        Q_EMIT created(name);
        accept();
    });
}

void NewPersonDialog::create()
{
    const int kind = m_kind->currentData().toInt();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_messages->show(Models::Severity::Warning, tr("The name is empty."));
    const QString fullName = m_fullName->text().trimmed().isEmpty() ? name : m_fullName->text().trimmed();
    if (kind == NewCompany) {
        Rpc::CreateCompany request;
        request.company.name = name;
        return send(request, name);
    }
    if (kind == NewGroup || kind == NewList) {
        Rpc::CreateGroup request;
        request.group.name = name;
        request.group.fullName = fullName;
        request.group.emailAddress = m_email->text().trimmed();
        request.group.security = kind == NewGroup;
        request.group.companyName = m_company->text().trimmed();
        return send(request, name);
    }
    Rpc::CreateUser request;
    request.user.login = name;
    request.user.fullName = fullName;
    request.user.emailAddress = m_email->text().trimmed();
    request.user.kind = userKind(kind);
    request.user.companyName = m_company->text().trimmed();
    request.password = m_password->text().toUtf8();
    send(request, name);
}

} // namespace Pages
