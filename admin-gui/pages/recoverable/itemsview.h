// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverablefilter.h"

#include <QWidget>

class QAction;
class QLayout;
class QLabel;
class QPushButton;
class QSettings;

namespace Widgets {
class TableView;
}

namespace Pages {

class FilterBar;

/// The deleted items of a store as a table, with fields to search, and buttons for what is chosen.
class ItemsView : public QWidget
{
    Q_OBJECT
public:
    /// \a model outlives it.
    explicit ItemsView(Models::RecoverableModel &model, QWidget *parent = nullptr);

    /// Only what was deleted from here or below. \a whole: the folder can be restored as a whole.
    void setFolder(const QStringList &path, bool whole);
    QList<Base::RecoverableObject> chosen() const;
    /// Whether the chosen items may be purged; else nobody is offered that.
    void setMayPurge(bool may);
    /// While one runs, another cannot be started.
    void setBusy(bool restoring, bool exporting);
    void find();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void chosenChanged();
    void restoreWanted();
    void folderWanted(); ///< the whole folder of setFolder()
    void exportWanted();
    void purgeWanted();

private:
    void makeActions();
    void sizeColumns();
    QWidget *makeButtons();
    QPushButton *buttonFor(QAction *action, QLayout *row);
    void search();
    void update();
    QString statusText() const;

    Models::RecoverableModel &m_model;
    Models::RecoverableFilter m_filter;
    QStringList m_folder;
    FilterBar *m_bar;
    Widgets::TableView *m_table;
    QLabel *m_status = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_wholeFolder = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_export = nullptr;
    QAction *m_purge = nullptr;
    bool m_restoring = false;
    bool m_exporting = false;
};

} // namespace Pages
