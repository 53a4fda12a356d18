// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverablefilter.h"
#include "models/restore.h"
#include "models/restoreundo.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTreeView;

namespace Widgets {
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

class FilterBar;
class PreviewPane;

/// The deleted items of one store: by folder of origin, with search, preview and restore. Asks only while it
/// is active.
class RecoverablePane : public QWidget
{
    Q_OBJECT
public:
    explicit RecoverablePane(Models::Backend &backend, QWidget *parent = nullptr);

    /// \a login empty: a store that is no user's.
    void setStore(Base::StoreId store, const QString &login);
    void refresh();
    void find();
    Widgets::Faces *faces() const { return m_faces; }
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);
    void jobStarted(qint64 id);

private:
    QWidget *makeTree();
    QWidget *makeTable();
    QWidget *makeButtons();
    void connectRestore();
    void search();
    void tellEmpty();
    void selectionMade();
    void showPreview();
    void restoreSelected();
    void restoreFolder();
    void restore(const QList<Base::RecoverableObject> &objects);
    void openDialog();
    void restored();
    void showResults();

    Models::RecoverableModel m_model;
    Models::RecoverableFilter m_filter;
    Models::Restore m_restore;
    Models::RestoreUndo m_undo;
    QString m_login;
    Widgets::Faces *m_faces = nullptr;
    QSplitter *m_splitter;
    QTreeView *m_tree = nullptr;
    FilterBar *m_bar = nullptr;
    Widgets::TableView *m_table = nullptr;
    PreviewPane *m_preview = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_wholeFolder = nullptr;
    QPushButton *m_start = nullptr;
    qint64 m_shown = 0; ///< in the preview
    bool m_dialogWanted = false;
};

} // namespace Pages
