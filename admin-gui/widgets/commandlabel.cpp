// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandlabel.h"

#include "widgets/icon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Widgets {

CommandLabel::CommandLabel(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Command:"), this);
    label->setBuddy(m_text);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("The command that does the same"));
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(Icon::Copy));
    copy->setAccessibleName(tr("Copy the command"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy);
    hide();
}

void CommandLabel::setCommand(const QString &command)
{
    m_text->setText(command);
    m_text->setCursorPosition(0);
    setVisible(!command.isEmpty());
}

QString CommandLabel::command() const
{
    return m_text->text();
}

} // namespace Widgets
