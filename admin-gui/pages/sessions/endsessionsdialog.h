// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionsmodel.h"

#include <QDialog>

class QLineEdit;

namespace Widgets {
class CommandLabel;
}

namespace Pages {

/// Says which sessions will be ended, and asks for the reason.
class EndSessionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a question is the sentence above the list. \a allOfUser: they are all there are of a user.
    EndSessionsDialog(
        QList<Models::SessionLine> lines, const QString &question, bool allOfUser, QWidget *parent = nullptr);

    const QList<Models::SessionLine> &lines() const { return m_lines; }
    QString reason() const;

private:
    QWidget *makeList();
    void tellCommand();

    const QList<Models::SessionLine> m_lines;
    const bool m_allOfUser;
    QLineEdit *m_reason;
    Widgets::CommandLabel *m_command;
};

} // namespace Pages
