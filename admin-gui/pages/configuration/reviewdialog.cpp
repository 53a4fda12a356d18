// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/configuration/reviewdialog.h"

#include "models/configchanges.h"
#include "widgets/commandlabel.h"
#include "widgets/diffview.h"
#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using Models::Severity;

ReviewDialog::ReviewDialog(Models::Configuration &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_messages(new Widgets::MessageBar(this))
    , m_verdict(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_diff(new Widgets::DiffView(tr("What changes in the files"), this))
    , m_comment(new QLineEdit(this))
    , m_force(new QCheckBox(tr("&Keep what was changed in the files meanwhile, and apply"), this))
    , m_command(new Widgets::CommandLabel(this))
    , m_apply(new QPushButton(tr("&Apply and reload"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review changes of %1").arg(m_model.service()));
    m_diff->setLines(
        Models::previewOf(m_model.files(), m_model.changes()), tr("The files stay as they are."));
    m_force->setVisible(m_model.isChangedOutside());
    makeLayout();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36);
    connect(m_comment, &QLineEdit::textChanged, this, &ReviewDialog::tellCommand);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    tellCommand();
    validate();
}

void ReviewDialog::makeLayout()
{
    const Models::Configuration::Counts counts = m_model.counts();
    m_summary->setText(tr("%n change(s) by reload", nullptr, counts.reload) + QStringLiteral(" – ")
        + tr("%n change(s) after a restart", nullptr, counts.restart));
    m_summary->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    Widgets::changesServer(m_apply);
    auto *form = new QFormLayout;
    form->addRow(tr("&Comment:"), m_comment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(m_diff, 1);
    layout->addWidget(m_verdict);
    layout->addLayout(form);
    layout->addWidget(m_force);
    layout->addWidget(m_command);
    layout->addWidget(buttons);
    m_comment->setFocus();
}

void ReviewDialog::validate()
{
    m_verdict->setText(tr("The service looks at the changes…"));
    m_model.validate(
        this, [this](const Base::Result<Rpc::ValidateConfigurationReply> &reply) { validated(reply); });
}

void ReviewDialog::validated(const Base::Result<Rpc::ValidateConfigurationReply> &reply)
{
    if (!reply) {
        m_verdict->setText(tr("The service could not look at the changes: %1").arg(reply.error().detail));
        m_apply->setEnabled(true); // it says no itself if it must
        return;
    }
    QStringList lines;
    bool fatal = false;
    for (const Rpc::ConfigProblem &problem : reply->problems) {
        fatal = fatal || problem.fatal;
        lines.append((problem.fatal ? tr("Error: %1") : tr("Warning: %1")).arg(Models::problemText(problem)));
    }
    lines.prepend(
        fatal ? tr("The service refuses these changes.") : tr("The service accepts these changes."));
    m_verdict->setText(lines.join(u'\n'));
    m_apply->setEnabled(!fatal);
}

void ReviewDialog::apply()
{
    m_apply->setEnabled(false);
    m_model.apply(m_comment->text(), m_force->isChecked(), this,
        [this, before = m_model.version()](const Base::Result<Rpc::ChangeConfigurationReply> &reply) {
            if (reply) {
                Q_EMIT applied(before, *reply);
                return accept();
            }
            m_apply->setEnabled(true);
            if (reply.error().code == Base::Code::Conflict) {
                m_force->show();
                m_messages->show(Severity::Warning,
                    tr("Somebody else changed the configuration meanwhile. Nothing was written."), {},
                    reply.error().detail);
                return;
            }
            m_messages->show(
                Severity::Critical, tr("The changes were not applied: %1").arg(reply.error().detail));
        });
}

void ReviewDialog::tellCommand()
{
    m_command->setCommand(
        Models::changeCommand(m_model.service(), m_model.changes(), m_model.options(), m_comment->text()));
}

} // namespace Pages
