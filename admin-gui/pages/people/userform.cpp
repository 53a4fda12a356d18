// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane of a user is laid out; what it does is in userpane.cpp.
#include "pages/people/userpane.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Pages {

UserPane::UserPane(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_messages(new Widgets::MessageBar)
    , m_tabs(new QTabWidget)
    , m_title(new QLabel)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tabs->setAccessibleName(tr("The selected user, group or company"));
    m_tabs->addTab(general(), tr("General"));
    m_tabs->addTab(quota(), tr("Quota"));
    m_tabs->addTab(features(), tr("Features"));
    m_tabs->addTab(relations(), tr("Relations"));
    m_tabs->addTab(members(), tr("Members"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(applyBar());
    clear();
}

QWidget *UserPane::general()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    const auto line = [this, form](const QString &label, const char *name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        connect(edit, &QLineEdit::textChanged, this, &UserPane::edited);
        form->addRow(label, edit);
        return edit;
    };
    m_login = line(tr("&Login:"), "login");
    m_fullName = line(tr("&Full name:"), "fullName");
    m_email = line(tr("&E-mail:"), "email");
    m_aliases = new QPlainTextEdit;
    m_aliases->setTabChangesFocus(true);
    m_aliases->setPlaceholderText(tr("one address in each line"));
    m_aliases->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    connect(m_aliases, &QPlainTextEdit::textChanged, this, &UserPane::edited);
    form->addRow(tr("A&liases:"), m_aliases);
    m_kind = new QComboBox;
    m_kind->addItem(tr("User"), int(Base::UserKind::Active));
    m_kind->addItem(tr("Shared store, nobody logs in"), int(Base::UserKind::Shared));
    m_kind->addItem(tr("Room"), int(Base::UserKind::Room));
    m_kind->addItem(tr("Equipment"), int(Base::UserKind::Equipment));
    m_level = new QComboBox;
    m_level->addItem(tr("No"), 0);
    m_level->addItem(tr("Administrator"), 1);
    m_level->addItem(tr("System administrator"), 2);
    for (QComboBox *box2 : {m_kind, m_level})
        connect(box2, &QComboBox::currentIndexChanged, this, &UserPane::edited);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Administrator:"), m_level);
    m_hidden = new QCheckBox(tr("&Hidden in address books"));
    connect(m_hidden, &QCheckBox::toggled, this, &UserPane::edited);
    form->addRow(QString(), m_hidden);
    m_password = line(tr("New &password:"), "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("stays as it is"));
    auto *audit = new QPushButton(Widgets::icon(Widgets::Icon::Audit), tr("Show in the security log"));
    connect(audit, &QPushButton::clicked, this,
        [this] { Q_EMIT leads(QStringLiteral("audit"), QStringLiteral("user:") + m_person.name); });
    form->addRow(QString(), audit);
    return box;
}

QWidget *UserPane::quota()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    m_ownQuota = new QCheckBox(tr("&Own limits instead of the default"));
    connect(m_ownQuota, &QCheckBox::toggled, this, &UserPane::edited);
    form->addRow(m_ownQuota);
    const auto line = [this, form](const QString &label, const char *name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setToolTip(tr("For example 500 MiB, 2G or unlimited"));
        connect(edit, &QLineEdit::textChanged, this, &UserPane::edited);
        form->addRow(label, edit);
        return edit;
    };
    m_warn = line(tr("&Warning at:"), "warn");
    m_soft = line(tr("&Sending stops at:"), "soft");
    m_hard = line(tr("&Full at:"), "hard");
    m_inForce = new QLabel;
    m_inForce->setWordWrap(true);
    form->addRow(m_inForce);
    return box;
}

QWidget *UserPane::features()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    auto *help = new QLabel(tr("Names separated by blanks, for example imap pop3. What stands in neither line is as the "
                               "option disabled_features of the server says."));
    help->setWordWrap(true);
    form->addRow(help);
    m_enabled = new QLineEdit;
    m_disabled = new QLineEdit;
    for (QLineEdit *edit : {m_enabled, m_disabled})
        connect(edit, &QLineEdit::textChanged, this, &UserPane::edited);
    form->addRow(tr("Switched &on:"), m_enabled);
    form->addRow(tr("Switched o&ff:"), m_disabled);
    return box;
}

QWidget *UserPane::relations()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    m_relations = new QListWidget;
    m_relations->setAccessibleName(tr("Groups, delegates and others who act in this name"));
    layout->addWidget(m_relations);
    return box;
}

QWidget *UserPane::members()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    m_members = new QListWidget;
    m_members->setAccessibleName(tr("Members of the group"));
    layout->addWidget(m_members, 1);
    auto *row = new QHBoxLayout;
    m_member = new QLineEdit;
    m_member->setPlaceholderText(tr("A user or a group"));
    m_member->setAccessibleName(tr("User or group to be added"));
    auto *add = new QPushButton(Widgets::icon(Widgets::Icon::Add), tr("Add"));
    auto *remove = new QPushButton(Widgets::icon(Widgets::Icon::Remove), tr("Remove"));
    Widgets::changesServer(add);
    Widgets::changesServer(remove);
    connect(m_member, &QLineEdit::returnPressed, this, [this] { changeMember(true); });
    connect(add, &QPushButton::clicked, this, [this] { changeMember(true); });
    connect(remove, &QPushButton::clicked, this, [this] { changeMember(false); });
    row->addWidget(m_member, 1);
    row->addWidget(add);
    row->addWidget(remove);
    layout->addLayout(row);
    return box;
}

QWidget *UserPane::applyBar()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    m_changes = new QLabel;
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    m_command = new QLineEdit;
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("The same as a command"));
    m_command->setToolTip(tr("The same as a command"));
    auto *row = new QHBoxLayout;
    m_apply = new QPushButton(tr("Apply"));
    auto *drop = new QPushButton(Widgets::icon(Widgets::Icon::Undo), tr("Drop"));
    Widgets::changesServer(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &UserPane::apply);
    connect(drop, &QPushButton::clicked, this, &UserPane::ask);
    row->addWidget(m_apply);
    row->addWidget(drop);
    row->addStretch();
    layout->addWidget(m_changes);
    layout->addWidget(m_command);
    layout->addLayout(row);
    m_bar = frame;
    return frame;
}

} // namespace Pages
