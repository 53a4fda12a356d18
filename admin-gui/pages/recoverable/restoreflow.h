// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverableexport.h"
#include "models/restore.h"
#include "models/restoreundo.h"

#include <QObject>

class QWidget;

namespace Widgets {
class MessageBar;
}

namespace Pages {

/// What happens around a restore or an export: the dialogs before, the messages and the result after, the way
/// back.
class RestoreFlow : public QObject
{
    Q_OBJECT
public:
    /// \a window: what dialogs belong to; owns this.
    RestoreFlow(Models::Backend &backend, Widgets::MessageBar *messages, QWidget *window);

    bool isRestoring() const { return m_restore.isRunning(); }
    bool isExporting() const { return m_export.isRunning(); }
    /// Asks where to, and does it. \a login empty: the store is no user's.
    void restore(Base::StoreId store, const QString &login, const QList<Base::RecoverableObject> &objects);
    /// Asks for a folder, and writes them.
    void exportItems(Base::StoreId store, const QList<Models::RecoverableExport::Item> &items);

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);
    void jobStarted(qint64 id);
    /// isRestoring() or isExporting() has changed.
    void busyChanged();
    /// Something is not where it was: the list is old.
    void storeChanged();

private:
    void openDialog();
    void restored();
    void refused(const QString &why);
    void showResults();
    void exported(int written, const QStringList &failures);

    Models::Restore m_restore;
    Models::RestoreUndo m_undo;
    Models::RecoverableExport m_export;
    Widgets::MessageBar *m_messages;
    QWidget *m_window;
    bool m_dialogWanted = false;
};

} // namespace Pages
