// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/restoredialog.h"

#include "widgets/commandlabel.h"
#include "widgets/icon.h"
#include "widgets/severity.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Pages {

RestoreDialog::RestoreDialog(Models::Restore &restore, QWidget *parent)
    : QDialog(parent)
    , m_restore(restore)
    , m_original(new QRadioButton(tr("To the folder that each was &deleted from"), this))
    , m_other(new QRadioButton(tr("All into &one folder:"), this))
    , m_targets(new QComboBox(this))
    , m_icon(new QLabel(this))
    , m_outlook(new QLabel(this))
    , m_command(new Widgets::CommandLabel(this))
{
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore deleted items"));
    m_targets->addItems(restore.targets());
    m_targets->setAccessibleName(tr("Folder to restore into"));
    m_original->setChecked(true);
    m_outlook->setWordWrap(true);
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *where = new QHBoxLayout;
    where->addWidget(m_other);
    where->addWidget(m_targets, 1);
    auto *what = new QHBoxLayout;
    what->addWidget(m_icon, 0, Qt::AlignTop);
    what->addWidget(m_outlook, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_start->setIcon(Widgets::icon(Widgets::Icon::Restore));
    m_start->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_original);
    layout->addLayout(where);
    layout->addLayout(what);
    layout->addWidget(m_command);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QRadioButton::toggled, this, &RestoreDialog::update);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &RestoreDialog::update);
    update();
}

QStringList RestoreDialog::target() const
{
    return m_other->isChecked() ? m_targets->currentText().split(QLatin1Char('/')) : QStringList();
}

void RestoreDialog::update()
{
    m_targets->setEnabled(m_other->isChecked());
    const Models::RestoreOutlook outlook = m_restore.outlook(target());
    QStringList sentences = outlook.sentences();
    sentences.append(
        tr("A folder whose name is taken gets a number behind it; messages never replace others."));
    m_outlook->setText(sentences.join(QLatin1Char('\n')));
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_icon->setPixmap(Widgets::severityIcon(outlook.severity()).pixmap(size, size));
    m_icon->setAccessibleName(Widgets::severityWord(outlook.severity()));
    m_command->setCommand(m_restore.command(target()));
    m_start->setEnabled(!m_other->isChecked() || m_targets->count() > 0);
}

} // namespace Pages
