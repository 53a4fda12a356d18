// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/userimport.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Widgets {
class MessageBar;
class TableView;
}

namespace Pages {

/// Makes users from a CSV file: shows what is wrong with which line before anything is made, and what became of each.
/// Deletes itself when it is closed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(Models::Backend &backend, QWidget *parent = nullptr);

    /// As if the file had been chosen.
    void read(const QString &path);

Q_SIGNALS:
    void imported(int count);

private:
    void choose();
    void update();
    void finished(int made);

    Models::UserImport m_import;
    Widgets::MessageBar *m_messages;
    Widgets::TableView *m_view;
    QPushButton *m_start;
};

} // namespace Pages
