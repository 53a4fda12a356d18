// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/externalaccounts.h"
#include "handlers/userbase.h"
#include "storage/principalname.h"

#include <QMutex>

#include <memory>
#include <optional>
#include <vector>

namespace Handlers {

/// One run of taking over what a user base has. Asks the base in a thread made for that, then changes the
/// database account by account, so that one that cannot be taken over does not hold up the others and nobody
/// waits for all of them. Keeps itself alive until its end.
class UserSync : public std::enable_shared_from_this<UserSync>
{
public:
    UserSync(Core &core, std::shared_ptr<Directory::UserBase> base, bool full, SyncDone done);

    void start();

    /// Ends sessions, forgets what is remembered and tells the security log after \a mirror was written.
    static void tell(Core &core, const QString &source, const Domain::ExternalAccounts::Mirror &mirror);

private:
    using Effect = Domain::ExternalAccounts::Effect;
    /// Changes one account, in the writer.
    struct Step
    {
        QString name; ///< of the account, for problems
        QString mark; ///< ExternalAccount::changed; empty = not asked for by marks
        std::function<Base::Result<Effect>(Storage::Connection &)> work;
        std::function<void(Effect)> committed;
    };

    void ask(const QString &mark);
    void listed();
    /// One step for each of them.
    template <class External>
    void plan(const QList<External> &externals,
        Base::Result<Effect> (*work)(
            Storage::Connection &connection, const QString &source, const External &external),
        Storage::PrincipalType type, const QString &what = {});
    void planCompanies();
    void planUsers();
    void planGroups();
    void planRelations();
    void planRemovals();
    void planCompanyRemovals();
    void planRemoval(Base::PrincipalId principal);
    void runSteps(void (UserSync::*next)());
    void lane();
    void stepDone(const Step &step, Effect effect, const Base::Result<void> &result);
    void removed(const Storage::PrincipalName &principal, Base::StoreId store);
    void stepFailed(const Step &step, const Base::Error &error);
    void noteFailed(const Step &step);
    void finish();
    void close(const QString &failedMark);
    void fail(const Base::Error &error);

    static constexpr int lanes = 32; ///< writes of ours that wait at the same time
    static constexpr qsizetype maxProblems = 100;
    static constexpr int maxBusy = 100; ///< of one phase that could not be written now, before the rest is left

    Core &m_core;
    const std::shared_ptr<Directory::UserBase> m_base;
    const bool m_full;
    const SyncDone m_done;
    QString m_lastMark; ///< the newest of what was mirrored before
    Directory::Listing m_listing;
    QList<Base::PrincipalId> m_goneCompanies;
    QMutex m_mutex; ///< guards what follows
    Rpc::SyncUsersReply m_reply;
    std::vector<Step> m_steps;
    size_t m_nextStep = 0;
    int m_busySteps = 0;
    QString m_failedMark; ///< the smallest of those that another run may take over
    int m_lanes = 0;
    void (UserSync::*m_next)() = nullptr;
};

} // namespace Handlers
