// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purge.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace Widgets {
class CommandLabel;
class MessageBar;
} // namespace Widgets

namespace Pages {

class PurgeScopeBox;

/// Removes old deleted items for good: of what part of the server and how old, how many that are, the confirmation, the progress, the
/// report.
class PurgeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PurgeDialog(Models::Backend &backend, QWidget *parent = nullptr);
    /// Of chosen items: neither their age nor another part is asked for.
    PurgeDialog(Models::Backend &backend, const Models::PurgePart &chosen, QWidget *parent = nullptr);

    Models::Purge &purge() { return m_purge; }

Q_SIGNALS:
    void jobStarted(qint64 id);

private:
    QWidget *makeWhat();
    QWidget *makeAge();
    QWidget *makeConfirmation();
    QWidget *makeProgress();
    QWidget *makeButtons();
    void update();
    void updateConfirmation();
    void updateProgress();

    Models::Backend &m_backend;
    Models::Purge m_purge;
    Widgets::MessageBar *m_messages;
    PurgeScopeBox *m_scope = nullptr;
    QWidget *m_age = nullptr;
    QSpinBox *m_days = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_count = nullptr;
    QLabel *m_text = nullptr;
    QCheckBox *m_backup = nullptr;
    QCheckBox *m_clock = nullptr;
    QLabel *m_typeTitle = nullptr;
    QLineEdit *m_typed = nullptr;
    QProgressBar *m_progress = nullptr;
    Widgets::CommandLabel *m_command = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Pages
