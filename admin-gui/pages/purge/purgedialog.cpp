// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/purge/purgedialog.h"

#include "pages/purge/purgescopebox.h"
#include "widgets/commandlabel.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/severity.h"
#include "widgets/writing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pages {

using Models::Purge;
using Models::Severity;

PurgeDialog::PurgeDialog(Models::Backend &backend, QWidget *parent) : PurgeDialog(backend, {}, parent) { }

PurgeDialog::PurgeDialog(Models::Backend &backend, const Models::PurgePart &chosen, QWidget *parent)
    : QDialog(parent)
    , m_backend(backend)
    , m_purge(backend)
    , m_messages(new Widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("purgeDialog"));
    const bool items = chosen.kind == Models::PurgePart::Chosen;
    setWindowTitle(items ? tr("Purge chosen items") : tr("Purge deleted items"));
    m_purge.setPart(chosen);
    m_command = new Widgets::CommandLabel(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(makeWhat());
    layout->addWidget(makeConfirmation());
    layout->addWidget(makeProgress());
    layout->addWidget(m_command);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
    connect(&m_purge, &Purge::changed, this, &PurgeDialog::update);
    connect(&m_purge, &Purge::jobStarted, this, &PurgeDialog::jobStarted);
    update();
}

QWidget *PurgeDialog::makeWhat()
{
    const bool items = m_purge.part().kind == Models::PurgePart::Chosen;
    auto *group = new QGroupBox(tr("1. What"), this);
    auto *layout = new QVBoxLayout(group);
    if (items) {
        auto *sentence = new QLabel(tr("%n items of the store %1 are chosen.", nullptr,
                                        int(m_purge.part().scope.ids.size()))
                                        .arg(m_purge.part().name),
            group);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        layout->addWidget(sentence);
    } else {
        m_scope = new PurgeScopeBox(m_backend, group);
        connect(m_scope, &PurgeScopeBox::chosen, &m_purge, &Purge::setPart);
        layout->addWidget(m_scope);
    }
    m_age = makeAge();
    m_age->setVisible(!items);
    layout->addWidget(m_age);
    m_count = new QPushButton(Widgets::icon(Widgets::Icon::Search), tr("&Count"), group);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setToolTip(tr("Counts what would be removed, and removes nothing"));
    connect(m_count, &QPushButton::clicked, &m_purge, &Purge::count);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_count);
    layout->addLayout(row);
    m_text = new QLabel(group);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 3); // room for what it will say
    layout->addWidget(m_text);
    return group;
}

QWidget *PurgeDialog::makeAge()
{
    auto *group = new QWidget(this);
    m_days = new QSpinBox(group);
    m_days->setRange(0, Purge::mostDays);
    m_days->setValue(m_purge.days());
    m_days->setAccessibleName(tr("Days that deleted items are kept"));
    auto *before = new QLabel(tr("Items that were deleted more than this many &days ago:"), group);
    before->setBuddy(m_days);
    auto *row = new QHBoxLayout;
    row->addWidget(m_days);
    for (const int days : {7, 30, 90}) {
        auto *preset = new QPushButton(QString::number(days), group);
        preset->setAccessibleName(tr("%n days", nullptr, days));
        preset->setAutoDefault(false);
        connect(preset, &QPushButton::clicked, m_days, [this, days] { m_days->setValue(days); });
        row->addWidget(preset);
    }
    row->addStretch(1);
    m_warning = new QLabel(tr("0 days: everything that is deleted, also what was deleted just now."), group);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(before);
    layout->addLayout(row);
    layout->addWidget(m_warning);
    connect(m_days, &QSpinBox::valueChanged, &m_purge, &Purge::setDays);
    return group;
}

QWidget *PurgeDialog::makeConfirmation()
{
    auto *group = new QGroupBox(tr("2. Confirm"), this);
    auto *sentence = new QLabel(tr("What is purged cannot be brought back."), group);
    m_backup = new QCheckBox(tr("There is a &backup, or none is needed"), group);
    m_clock = new QCheckBox(tr("The server's clock has &jumped, and is right now"), group);
    m_typeTitle = new QLabel(group);
    m_typed = new QLineEdit(group);
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setAccessibleName(tr("Name of the server, as confirmation"));
    m_typeTitle->setBuddy(m_typed);
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(sentence);
    layout->addWidget(m_backup);
    layout->addWidget(m_clock);
    layout->addWidget(m_typeTitle);
    layout->addWidget(m_typed);
    connect(m_backup, &QCheckBox::toggled, this, &PurgeDialog::update);
    connect(m_clock, &QCheckBox::toggled, this, &PurgeDialog::update);
    connect(m_typed, &QLineEdit::textChanged, this, &PurgeDialog::update);
    return group;
}

QWidget *PurgeDialog::makeProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the purge"));
    return m_progress;
}

QWidget *PurgeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(tr("&Purge"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setIcon(Widgets::icon(Widgets::Icon::Purge));
    m_cancel = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(QStringLiteral("stop"));
    m_cancel->setIcon(Widgets::icon(Widgets::Icon::Stop));
    m_cancel->setToolTip(tr("Stops after the present step; what is purged by then is gone"));
    for (QPushButton *button : {m_start, m_cancel}) {
        button->setAutoDefault(false);
        Widgets::changesServer(button);
    }
    m_count->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, [this] { m_purge.start(m_clock->isChecked()); });
    connect(m_cancel, &QPushButton::clicked, &m_purge, &Purge::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PurgeDialog::update()
{
    const Purge::State state = m_purge.state();
    const bool busy = state == Purge::State::Starting || state == Purge::State::Running;
    m_text->setText(m_purge.text());
    m_days->setEnabled(!busy);
    if (m_scope)
        m_scope->setEnabled(!busy);
    m_count->setEnabled(!busy && state != Purge::State::Counting && m_purge.part().isComplete());
    m_warning->setVisible(m_purge.days() == 0);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Widgets::severityColor(Severity::Critical, palette()));
    m_warning->setPalette(red);
    m_command->setCommand(state == Purge::State::Idle || state == Purge::State::Counting
            ? m_purge.dryRunCommand()
            : m_purge.command());
    if (m_purge.error().isEmpty())
        m_messages->clear();
    else if (m_messages->text() != m_purge.error())
        m_messages->show(m_purge.clockJumped() ? Severity::Warning : Severity::Critical, m_purge.error());
    updateConfirmation();
    updateProgress();
}

void PurgeDialog::updateConfirmation()
{
    const bool counted = m_purge.state() == Purge::State::Counted;
    m_backup->setEnabled(counted);
    m_clock->setVisible(m_purge.clockJumped());
    const bool typing = m_purge.needsWord();
    m_typeTitle->setVisible(typing);
    m_typed->setVisible(typing);
    m_typed->setEnabled(counted);
    m_typeTitle->setText(m_purge.confirmation().isEmpty()
            ? tr("Count first; then the name of the server is asked for.")
            : tr("Type the &name of the server, %1, to purge all of this:").arg(m_purge.confirmation()));
    const bool may = m_purge.mayStart(m_backup->isChecked(), m_typed->text())
        && (!m_purge.clockJumped() || m_clock->isChecked());
    m_start->setEnabled(may);
    m_start->setToolTip(may ? QString() : tr("Count and confirm first."));
}

void PurgeDialog::updateProgress()
{
    const bool running = m_purge.state() == Purge::State::Running;
    const bool over = m_purge.state() == Purge::State::Over;
    m_cancel->setEnabled(running);
    m_progress->setVisible(running || over);
    const auto share = m_purge.progress();
    m_progress->setRange(0, running && !share ? 0 : 1000);
    m_progress->setValue(int(share.value_or(over ? 1 : 0) * 1000));
}

} // namespace Pages
