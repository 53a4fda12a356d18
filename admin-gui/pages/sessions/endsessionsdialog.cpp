// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessions/endsessionsdialog.h"

#include "widgets/commandlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

namespace {

constexpr int longestReason = 200; // the server cuts it there

} // namespace

EndSessionsDialog::EndSessionsDialog(
    QList<Models::SessionLine> lines, const QString &question, bool allOfUser, QWidget *parent)
    : QDialog(parent)
    , m_lines(std::move(lines))
    , m_allOfUser(allOfUser)
    , m_reason(new QLineEdit(this))
    , m_command(new Widgets::CommandLabel(this))
{
    setWindowTitle(tr("End sessions"));
    auto *text = new QLabel(question, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Told to the user, and written into the audit log"));
    connect(m_reason, &QLineEdit::textChanged, this, &EndSessionsDialog::tellCommand);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *end = buttons->addButton(
        tr("End %n session(s)", nullptr, int(m_lines.size())), QDialogButtonBox::AcceptRole);
    end->setObjectName(QStringLiteral("end"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(makeList(), 1);
    column->addLayout(form);
    column->addWidget(m_command);
    column->addWidget(buttons);
    m_reason->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    tellCommand();
}

QWidget *EndSessionsDialog::makeList()
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Sessions that will be ended"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    for (const Models::SessionLine &line : m_lines) {
        list->addItem(tr("%1 · %2 · %3 · session %4")
                          .arg(line.now.user, line.now.program, Models::peerOf(line.now),
                              QString::number(line.now.number)));
    }
    return list;
}

QString EndSessionsDialog::reason() const
{
    return m_reason->text().trimmed();
}

void EndSessionsDialog::tellCommand()
{
    m_command->setCommand(Models::killCommand(m_lines, m_allOfUser, reason()));
}

} // namespace Pages
