// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverable.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QTreeView;

namespace Widgets {
class Faces;
}

namespace Pages {

class ItemsView;
class PreviewPane;
class RestoreFlow;

/// The deleted items of one store: by folder of origin, with search, preview and restore. Asks when it is
/// told to.
class RecoverablePane : public QWidget
{
    Q_OBJECT
public:
    explicit RecoverablePane(Models::Backend &backend, QWidget *parent = nullptr);

    /// \a login empty: a store that is no user's.
    void setStore(Base::StoreId store, const QString &login);
    void refresh();
    void find();
    /// The preview.
    QWidget *details() const;
    Widgets::Faces *faces() const { return m_faces; }
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);
    void jobStarted(qint64 id);

private:
    QWidget *makeTree();
    void makeFlow(Models::Backend &backend);
    void chooseFolder();
    void tellEmpty();
    void showPreview();
    void restoreFolder();
    void exportChosen();
    void purgeChosen();

    Models::Backend &m_backend;
    Models::RecoverableModel m_model;
    QString m_login;
    QSplitter *m_splitter;
    Widgets::Faces *m_faces;
    QTreeView *m_tree = nullptr;
    ItemsView *m_items;
    PreviewPane *m_preview;
    RestoreFlow *m_flow = nullptr;
    qint64 m_shown = 0; ///< in the preview
};

} // namespace Pages
