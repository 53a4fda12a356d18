// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/assistant/assistantdialog.h"

#include "pages/assistant/assistantstep.h"
#include "widgets/commandlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Pages {

using Models::Assistant;
using Step = Assistant::Step;
using State = Assistant::State;

AssistantDialog::AssistantDialog(Models::Backend &backend, Place place, QWidget *parent)
    : QDialog(parent)
    , m_model(backend, place.host)
    , m_place(std::move(place))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("assistant"));
    setWindowTitle(tr("Set up the server"));
    makeSteps();
    makeLayout();
    connect(&m_model, &Assistant::changed, this, &AssistantDialog::update);
    connect(&m_imap, &ImapCheck::finished, this, [this](bool good, const QString &text) {
        good ? m_model.finish(Step::Imap, text) : m_model.fail(Step::Imap, text);
    });
    QSettings settings;
    settings.beginGroup(m_place.settings);
    m_model.readFrom(settings);
    m_model.refresh();
    update();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 26);
}

AssistantDialog::~AssistantDialog() = default;

void AssistantDialog::makeLayout()
{
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps"));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize(QSize(icon, icon)); // rows with and without one are as high
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentWidget(m_steps.value(m_listed.value(row)));
        m_back->setEnabled(row > 0);
        m_next->setEnabled(row + 1 < m_listed.size());
    });
    // No box of buttons: it would arrange the order of Tab by itself, in a circle of its own.
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(tr("&Next"), this);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(m_back, &QPushButton::clicked, this, [this] { goOn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    for (QPushButton *button : {m_back, m_next, close})
        bottom->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    orderTabs({m_back, m_next, close});
}

/// The list, what the step asks for, the buttons below.
void AssistantDialog::orderTabs(const QList<QWidget *> &buttons)
{
    QList<QWidget *> stops{m_list};
    for (const AssistantStep *step : std::as_const(m_steps))
        stops += step->stops();
    stops += buttons;
    for (qsizetype place = 1; place < stops.size(); ++place)
        setTabOrder(stops.at(place - 1), stops.at(place));
}

void AssistantDialog::makeSteps()
{
    m_steps = {
        {Step::Company, makeCompany()},
        {Step::User, makeUser()},
        {Step::PublicStore, makePublicStore()},
        {Step::Message, makeMessage()},
        {Step::Imap, makeImap()},
        {Step::Backup, makeBackup()},
    };
    for (AssistantStep *step : std::as_const(m_steps))
        m_stack->addWidget(step);
}

/// The steps change only when the server says whether it has companies.
void AssistantDialog::listSteps()
{
    const Step chosen = m_listed.value(m_list->currentRow(), m_model.steps().constFirst());
    const bool begins = m_listed.isEmpty();
    if (m_listed != m_model.steps()) {
        m_listed = m_model.steps();
        m_list->clear();
        for (const Step step : std::as_const(m_listed))
            m_list->addItem(m_steps.value(step)->title());
    }
    for (int row = 0; row < m_listed.size(); ++row) {
        const State state = m_model.state(m_listed.at(row));
        const QString title = m_steps.value(m_listed.at(row))->title();
        m_list->item(row)->setIcon(assistantStateIcon(state));
        //: a step, and "done" or "failed"
        m_list->item(row)->setText(
            state == State::Open ? title : tr("%1 – %2").arg(title, assistantStateText(state)));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    const qsizetype row = begins ? 0 : std::max(qsizetype(0), m_listed.indexOf(chosen));
    if (m_list->currentRow() != row)
        m_list->setCurrentRow(int(row));
}

void AssistantDialog::update()
{
    listSteps();
    for (const Step step : std::as_const(m_listed))
        m_steps.value(step)->show(m_model.state(step), m_model.text(step));
    m_progress->setText(tr("%1 of %2 steps are done.").arg(m_model.done()).arg(m_listed.size()));
    if (m_recipient->text() != m_model.login()) {
        m_recipient->setText(m_model.login());
        m_imapUser->setText(m_model.login());
    }
    if (!m_placeTyped) {
        m_host->setText(m_model.imap().host);
        m_port->setValue(m_model.imap().port);
        m_tls->setChecked(m_model.imap().tls);
        m_placeTyped = false; // that was not the user
    }
    m_try->setEnabled(!m_imap.isRunning());
    m_backup->setChecked(m_model.state(Step::Backup) == State::Done);
    updateCommands();
}

void AssistantDialog::updateCommands()
{
    m_steps.value(Step::Company)->command()->setCommand(m_model.companyCommand(m_company->text().trimmed()));
    m_steps.value(Step::User)->command()->setCommand(m_model.userCommand(typedUser()));
    m_steps.value(Step::PublicStore)->command()->setCommand(m_model.publicStoreCommand());
    m_steps.value(Step::Message)->command()->setCommand(m_model.messageCommand());
    m_steps.value(Step::Imap)->command()->setCommand(m_model.imapCommand(typedPlace()));
    m_steps.value(Step::Backup)->command()->setCommand(m_model.backupCommand());
}

void AssistantDialog::goOn(int steps)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + steps, 0, int(m_listed.size()) - 1));
}

void AssistantDialog::checkImap()
{
    const Assistant::ImapPlace place = typedPlace();
    if (m_imapUser->text().isEmpty() || place.host.isEmpty())
        return m_model.fail(Step::Imap, tr("Name the user and the server."));
    m_imap.start({place.host, place.port, place.tls, m_imapUser->text(),
        Base::Secret(m_imapPassword->text().toUtf8()), m_place.pin});
    m_model.begin(Step::Imap);
}

Base::User AssistantDialog::typedUser() const
{
    Base::User user;
    user.login = m_login->text().trimmed();
    user.fullName = m_fullName->text().trimmed();
    if (user.fullName.isEmpty())
        user.fullName = user.login;
    user.emailAddress = m_email->text().trimmed();
    user.adminLevel = m_administrator->isChecked() ? 2 : 0;
    return user;
}

Assistant::ImapPlace AssistantDialog::typedPlace() const
{
    return {m_host->text().trimmed(), quint16(m_port->value()), m_tls->isChecked()};
}

void AssistantDialog::done(int result)
{
    m_imap.cancel();
    QSettings settings;
    settings.beginGroup(m_place.settings);
    m_model.writeTo(settings);
    QDialog::done(result);
}

} // namespace Pages
