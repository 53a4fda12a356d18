// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/grantrestore.h"
#include "backup/stores.h"

namespace Backup {

/// Brings back what belongs to a user's store beside its folders: subscriptions that are missing, the
/// out-of-office text of a user who has none, delegates. The text comes back switched off: it is the user who
/// knows whether it is still true. Belongs to whoever started it and must live until \a done came.
class SettingsRestore
{
public:
    /// \a present: paths the owner has subscribed to; \a all: not subscriptions alone.
    SettingsRestore(Tools::Caller &caller, Store store, Settings archived, const QStringList &present,
        bool all, GrantRestore &grants);
    Q_DISABLE_COPY_MOVE(SettingsRestore)

    /// Once.
    void start(GrantRestore::Done done);
    /// A line for everything that was changed.
    const QStringList &report() const { return m_report; }

private:
    void nextSubscription();
    void autoReply();
    void delegates();

    Tools::Caller &m_caller;
    const Store m_store;
    const Settings m_archived;
    const bool m_all;
    QStringList m_missing; ///< subscriptions still to be made
    GrantRestore &m_grants;
    GrantRestore::Done m_done;
    QStringList m_report;
};

} // namespace Backup
