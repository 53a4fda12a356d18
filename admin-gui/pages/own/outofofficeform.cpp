// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own/outofofficeform.h"

#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using Models::OutOfOffice;
using Models::Severity;

OutOfOfficeForm::OutOfOfficeForm(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_model(backend)
{
    m_faces = new Widgets::Faces(makeForm(), this);
    m_faces->follow(
        m_model.load(), [] { return false; }, [this] { m_model.refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces);
    connect(&m_model, &OutOfOffice::changed, this, [this] {
        fill();
        update();
    });
    connect(&m_model, &OutOfOffice::refused, this,
        [this](const QString &why) { m_faces->messages()->show(Severity::Critical, why); });
    connect(&m_model, &OutOfOffice::written, this, [this](const Base::AutoReply &before) {
        const QPointer<OutOfOfficeForm> self(this);
        Q_EMIT done(tr("The out-of-office settings were changed."), [self, before] {
            if (self)
                self->m_model.save(before);
        });
    });
    update();
}

void OutOfOfficeForm::addBound(QFormLayout *form, QCheckBox *&box, QDateTimeEdit *&edit, const QString &title)
{
    box = new QCheckBox(title, this);
    edit = new QDateTimeEdit(this);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(title);
    form->addRow(box, edit);
    form->setAlignment(edit, Qt::AlignLeading);
    connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &OutOfOfficeForm::read);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &OutOfOfficeForm::read);
}

QWidget *OutOfOfficeForm::makeForm()
{
    auto *content = new QWidget(this);
    m_state = new QLabel(content);
    m_active = new QCheckBox(tr("&Answer messages while I am away"), content);
    m_subject = new QLineEdit(content);
    m_message = new QPlainTextEdit(content);
    m_message->setTabChangesFocus(true);
    m_problem = new QLabel(content);
    m_save = new QPushButton(tr("Save"), content);
    m_save->setObjectName(QStringLiteral("saveOutOfOffice"));
    Widgets::changesServer(m_save);
    m_drop = new QPushButton(Widgets::icon(Widgets::Icon::Undo), tr("Drop changes"), content);
    auto *form = new QFormLayout;
    form->addRow(m_active);
    addBound(form, m_hasBegin, m_begins, tr("From"));
    addBound(form, m_hasEnd, m_ends, tr("Until"));
    form->addRow(tr("S&ubject:"), m_subject);
    form->addRow(tr("&Text:"), m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_state);
    layout->addLayout(form, 1);
    layout->addLayout(buttons);
    connect(m_active, &QCheckBox::toggled, this, &OutOfOfficeForm::read);
    connect(m_subject, &QLineEdit::textChanged, this, &OutOfOfficeForm::read);
    connect(m_message, &QPlainTextEdit::textChanged, this, &OutOfOfficeForm::read);
    connect(m_save, &QPushButton::clicked, &m_model, qOverload<>(&OutOfOffice::save));
    connect(m_drop, &QPushButton::clicked, this, [this] { m_model.edit(m_model.saved()); });
    return content;
}

/// Shows what is being edited; touches only what differs, so that the cursor stays where it is.
void OutOfOfficeForm::fill()
{
    m_filling = true;
    const Base::AutoReply &reply = m_model.edited();
    m_active->setChecked(reply.active);
    const auto bound = [](QCheckBox *box, QDateTimeEdit *edit, qint64 moment) {
        box->setChecked(moment != 0);
        edit->setEnabled(moment != 0);
        if (moment != 0)
            edit->setDateTime(QDateTime::fromSecsSinceEpoch(moment));
        else if (edit->date().year() < 2001)
            edit->setDateTime(QDate::currentDate().addDays(1).startOfDay());
    };
    bound(m_hasBegin, m_begins, reply.begins);
    bound(m_hasEnd, m_ends, reply.ends);
    if (m_subject->text() != reply.subject)
        m_subject->setText(reply.subject);
    if (m_message->toPlainText() != reply.message)
        m_message->setPlainText(reply.message);
    m_filling = false;
}

void OutOfOfficeForm::read()
{
    if (m_filling)
        return;
    Base::AutoReply reply;
    reply.active = m_active->isChecked();
    reply.subject = m_subject->text();
    reply.message = m_message->toPlainText();
    reply.begins = m_hasBegin->isChecked() ? m_begins->dateTime().toSecsSinceEpoch() : 0;
    reply.ends = m_hasEnd->isChecked() ? m_ends->dateTime().toSecsSinceEpoch() : 0;
    m_model.edit(reply);
}

void OutOfOfficeForm::update()
{
    m_state->setText(m_model.stateText());
    m_problem->setText(m_model.problem());
    m_save->setEnabled(m_model.isChanged() && m_model.problem().isEmpty());
    m_save->setToolTip(m_model.isChanged() ? m_model.problem() : tr("Nothing has changed."));
    m_drop->setEnabled(m_model.isChanged());
}

} // namespace Pages
