// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/configuration.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Widgets {
class CommandLabel;
class DiffView;
class MessageBar;
} // namespace Widgets

namespace Pages {

/// Shows what the changes do to the files and what the service says to them, takes a comment, and applies
/// them.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(Models::Configuration &model, QWidget *parent);

Q_SIGNALS:
    /// They are in the files; the version before and what came of it.
    void applied(qint64 before, const Rpc::ChangeConfigurationReply &reply);

private:
    void makeLayout();
    void validate();
    void validated(const Base::Result<Rpc::ValidateConfigurationReply> &reply);
    void apply();
    void tellCommand();

    Models::Configuration &m_model;
    Widgets::MessageBar *m_messages;
    QLabel *m_verdict;
    QLabel *m_summary;
    Widgets::DiffView *m_diff;
    QLineEdit *m_comment;
    QCheckBox *m_force;
    Widgets::CommandLabel *m_command;
    QPushButton *m_apply;
};

} // namespace Pages
