// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assistant.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Widgets {
class CommandLabel;
}

namespace Pages {

/// What a step of the guide looks like: what it is for, its fields, the button that does it, what came of it,
/// and the command that does the same.
class AssistantStep : public QWidget
{
    Q_OBJECT
public:
    AssistantStep(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QFormLayout *form() const { return m_form; }
    Widgets::CommandLabel *command() const { return m_command; }
    /// Behind the fields.
    QPushButton *addButton(const QString &text);
    void show(Models::Assistant::State state, const QString &text);
    /// What takes the focus, as it stands.
    QList<QWidget *> stops() const;

private:
    const QString m_title;
    QFormLayout *m_form;
    QWidget *m_buttons;
    QLabel *m_sign;
    QLabel *m_outcome;
    Widgets::CommandLabel *m_command;
};

/// In words: "open", "done".
QString assistantStateText(Models::Assistant::State state);
QIcon assistantStateIcon(Models::Assistant::State state);

} // namespace Pages
