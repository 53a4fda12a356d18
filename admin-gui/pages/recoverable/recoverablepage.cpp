// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/recoverablepage.h"

#include "pages/purge/purgedialog.h"
#include "pages/recoverable/recoverablepane.h"
#include "widgets/faces.h"
#include "widgets/icon.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

RecoverablePage::RecoverablePage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_stores(backend)
{
    auto *content = new QWidget(this);
    m_store = new QComboBox(content);
    m_store->setObjectName(QStringLiteral("store"));
    m_store->setEditable(true);
    m_store->setInsertPolicy(QComboBox::NoInsert);
    m_store->completer()->setFilterMode(Qt::MatchContains);
    m_store->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_store->setModel(&m_stores);
    m_store->setMinimumContentsLength(30);
    m_store->setAccessibleName(tr("Store"));
    m_store->lineEdit()->setAccessibleName(m_store->accessibleName());
    auto *label = new QLabel(tr("&Store:"), content);
    label->setBuddy(m_store);
    m_purge = new QPushButton(Widgets::icon(Widgets::Icon::Purge), tr("&Purge…"), content);
    m_purge->setObjectName(QStringLiteral("purge"));
    m_pane = new RecoverablePane(backend, content);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_store);
    top->addStretch(1);
    top->addWidget(m_purge);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addLayout(top);
    inner->addWidget(m_pane, 1);
    m_faces = new Widgets::Faces(content, this);
    m_faces->setEmpty({tr("There are no stores that you may look into."), {}, {}});
    m_faces->follow(
        m_stores.load(), [this] { return m_stores.rowCount() == 0; }, [this] { m_stores.refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces);
    connect(m_stores.load(), &Models::Load::changed, this, &RecoverablePage::storesKnown);
    connect(m_store, &QComboBox::activated, this, &RecoverablePage::choose);
    connect(m_purge, &QPushButton::clicked, this, &RecoverablePage::openPurge);
    connect(m_pane, &RecoverablePane::done, this, &RecoverablePage::done);
    connect(m_pane, &RecoverablePane::jobStarted, this, &RecoverablePage::jobStarted);
}

void RecoverablePage::activate()
{
    const bool may = m_backend.identity().isSystemAdministrator();
    m_purge->setEnabled(may);
    m_purge->setToolTip(may ? tr("Remove old deleted items of all stores for good")
                            : tr("Only system administrators may purge."));
    refresh();
}

void RecoverablePage::deactivate()
{
    // Nothing asks by itself.
}

void RecoverablePage::refresh()
{
    m_stores.refresh();
    m_pane->refresh();
}

void RecoverablePage::find()
{
    m_pane->find();
}

QWidget *RecoverablePage::details() const
{
    return m_pane->details();
}

void RecoverablePage::open(const QString &argument)
{
    if (argument == QLatin1String("purge")) {
        openPurge();
        return;
    }
    m_wanted = argument.startsWith(QLatin1String("user:")) ? argument.mid(5) : argument;
    storesKnown();
}

/// Keeps the one that is chosen; at first the one asked for, one's own, or the first.
void RecoverablePage::storesKnown()
{
    if (m_stores.rowCount() == 0)
        return;
    const bool first = m_chosen == 0;
    if (!m_wanted.isEmpty() || first) {
        int row = m_stores.rowOfOwner(m_wanted.isEmpty() ? m_backend.identity().login : m_wanted);
        if (row < 0 && !first)
            return;
        m_wanted.clear();
        row = std::max(row, 0);
        m_store->setCurrentIndex(row);
        choose(row);
    } else if (const int row = m_stores.rowOf(m_chosen); row >= 0 && row != m_store->currentIndex()) {
        m_store->setCurrentIndex(row);
    }
}

void RecoverablePage::choose(int row)
{
    if (row < 0 || row >= m_stores.rowCount())
        return;
    const Models::StoreChoice &choice = m_stores.at(row);
    m_chosen = choice.store.value;
    m_pane->setStore(choice.store, choice.kind == Models::StoreChoice::User ? choice.owner : QString());
}

void RecoverablePage::openPurge()
{
    if (!m_backend.identity().isSystemAdministrator())
        return;
    auto *dialog = new PurgeDialog(m_backend, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurgeDialog::jobStarted, this, &RecoverablePage::jobStarted);
    connect(dialog, &QDialog::finished, this, &RecoverablePage::refresh);
    dialog->open();
}

void RecoverablePage::saveState(QSettings &settings) const
{
    m_pane->saveState(settings);
}

void RecoverablePage::restoreState(QSettings &settings)
{
    m_pane->restoreState(settings);
}

} // namespace Pages
