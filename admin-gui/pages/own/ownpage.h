// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QTabWidget;

namespace Pages {

class AccountPane;
class OutOfOfficeForm;
class RecoverablePane;
class SessionsPane;
class SharingPane;

/// What is the user's own: deleted items, out-of-office, shared folders, sessions, quota.
class OwnPage : public Page
{
    Q_OBJECT
public:
    OwnPage(Models::Backend &backend, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    void find() override;
    /// "deleted", "outofoffice", "sharing", "sessions", "account".
    void open(const QString &argument) override;
    bool hasUnsaved() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void add(QWidget *pane, const char *id, const QString &title);

    Models::Backend &m_backend;
    QTabWidget *m_tabs;
    RecoverablePane *m_deleted;
    OutOfOfficeForm *m_outOfOffice;
    SharingPane *m_sharing;
    SessionsPane *m_sessions;
    AccountPane *m_account;
    bool m_active = false;
};

} // namespace Pages
