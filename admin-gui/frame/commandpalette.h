// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace Frame {

/// Something the palette can do.
struct Command
{
    QString text;
    QString kind; ///< "Page", "Action", "Filter of the security log", "User", "Option of …"
    QIcon icon;
    std::function<void()> work;
};

/// Ctrl+K: finds pages, actions and filters by any letters of their names in that order, users and options by asking the server.
/// Deletes itself when it is closed.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(QList<Command> commands, Models::Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A user or an option was chosen: the page to show, and what there.
    void leads(const QString &page, const QString &argument);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askServer();
    void askOptions(const QList<Rpc::ServiceInfo> &services);
    void list();
    void runChosen();

    QList<Command> m_commands;
    Models::Backend &m_backend;
    QLineEdit *m_text;
    QListWidget *m_list;
    QList<int> m_listed; ///< places in m_commands
};

/// How well \a pattern fits \a text: its letters occur in that order, whatever their case; less is better, -1 = not at all.
int fit(QStringView pattern, QStringView text);

} // namespace Frame
