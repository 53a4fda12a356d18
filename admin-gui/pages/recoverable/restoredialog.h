// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/restore.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Widgets {
class CommandLabel;
}

namespace Pages {

/// Where to restore to, and what that will do. For a restore that is prepared; accepting it starts it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(Models::Restore &restore, QWidget *parent = nullptr);

    /// Empty = where each was.
    QStringList target() const;

private:
    void update();

    Models::Restore &m_restore;
    QRadioButton *m_original;
    QRadioButton *m_other;
    QComboBox *m_targets;
    QLabel *m_icon;
    QLabel *m_outlook;
    Widgets::CommandLabel *m_command;
    QPushButton *m_start = nullptr;
};

} // namespace Pages
