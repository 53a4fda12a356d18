// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own/ownpage.h"

#include "pages/own/accountpane.h"
#include "pages/own/outofofficeform.h"
#include "pages/own/sessionspane.h"
#include "pages/own/sharingpane.h"
#include "pages/recoverable/recoverablepane.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace Pages {

OwnPage::OwnPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_tabs(new QTabWidget(this))
    , m_deleted(new RecoverablePane(backend, this))
    , m_outOfOffice(new OutOfOfficeForm(backend, this))
    , m_sharing(new SharingPane(backend, this))
    , m_sessions(new SessionsPane(backend, this))
    , m_account(new AccountPane(backend, this))
{
    m_tabs->setAccessibleName(tr("What is yours"));
    add(m_deleted, "deleted", tr("Deleted items"));
    add(m_outOfOffice, "outofoffice", tr("Out of office"));
    add(m_sharing, "sharing", tr("Shared folders"));
    add(m_sessions, "sessions", tr("Sessions"));
    add(m_account, "account", tr("Quota and account"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_deleted, &RecoverablePane::done, this, &OwnPage::done);
    connect(m_deleted, &RecoverablePane::jobStarted, this, &OwnPage::jobStarted);
    connect(m_outOfOffice, &OutOfOfficeForm::done, this, &OwnPage::done);
    connect(m_sharing, &SharingPane::done, this, &OwnPage::done);
    connect(m_sessions, &SessionsPane::done, this, &OwnPage::done);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_active)
            refresh();
    });
}

void OwnPage::add(QWidget *pane, const char *id, const QString &title)
{
    pane->setObjectName(QLatin1String(id));
    m_tabs->addTab(pane, title);
}

void OwnPage::activate()
{
    m_active = true;
    refresh();
}

void OwnPage::deactivate()
{
    m_active = false;
    m_sessions->model().stop();
}

/// Only what is in front.
void OwnPage::refresh()
{
    const Models::Identity &identity = m_backend.identity();
    const QWidget *front = m_tabs->currentWidget();
    if (front != m_sessions)
        m_sessions->model().stop();
    if (front == m_deleted) {
        m_deleted->setStore(identity.store, identity.login);
        m_deleted->refresh();
    } else if (front == m_outOfOffice) {
        m_outOfOffice->model().setLogin(identity.login);
        m_outOfOffice->model().refresh();
    } else if (front == m_sharing) {
        m_sharing->model().setStore(identity.store);
        m_sharing->model().refresh();
    } else if (front == m_sessions) {
        m_sessions->model().start();
    } else {
        m_account->model().refresh();
    }
}

void OwnPage::find()
{
    if (m_tabs->currentWidget() == m_deleted)
        m_deleted->find();
}

void OwnPage::open(const QString &argument)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == argument)
            m_tabs->setCurrentIndex(tab);
    }
}

bool OwnPage::hasUnsaved() const
{
    return m_outOfOffice->model().isChanged();
}

void OwnPage::saveState(QSettings &settings) const
{
    m_deleted->saveState(settings);
}

void OwnPage::restoreState(QSettings &settings)
{
    m_deleted->restoreState(settings);
}

} // namespace Pages
