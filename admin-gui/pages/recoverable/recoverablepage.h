// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores.h"
#include "pages/page.h"

class QComboBox;
class QPushButton;

namespace Widgets {
class Faces;
}

namespace Pages {

class RecoverablePane;

/// Deleted items of any store the administrator may see, and the way to the purge.
class RecoverablePage : public Page
{
    Q_OBJECT
public:
    RecoverablePage(Models::Backend &backend, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    QWidget *details() const override;
    /// "purge", or "user:LOGIN".
    void open(const QString &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void choose(int row);
    void storesKnown();
    void openPurge();

    Models::Backend &m_backend;
    Models::StoresModel m_stores;
    Widgets::Faces *m_faces = nullptr;
    RecoverablePane *m_pane = nullptr;
    QComboBox *m_store = nullptr;
    QPushButton *m_purge = nullptr;
    QString m_wanted; ///< login whose store to show when the stores are known
    qint64 m_chosen = 0; ///< id of the store that is shown
};

} // namespace Pages
