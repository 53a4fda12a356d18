// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace Frame {

/// What was done in this window, newest first, each with its Undo while there is one. Keeps a hundred.
class Activities : public QDockWidget
{
    Q_OBJECT
public:
    explicit Activities(QWidget *parent = nullptr);

    /// \a undo may be empty; it is offered once.
    void add(const QString &what, const std::function<void()> &undo);

private:
    void undoChosen();

    QTreeWidget *m_list;
    QHash<QTreeWidgetItem *, std::function<void()>> m_undo;
};

} // namespace Frame
