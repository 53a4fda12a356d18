// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/authority.h"
#include "handlers/audit.h"
#include "handlers/call.h"
#include "handlers/run.h"
#include "handlers/watchcheck.h"

#include <functional>
#include <memory>

/// What requests that administer people and stores have in common: the caller's authority is that of his
/// account in the moment of the work, whatever is remembered of addresses is forgotten afterwards, and the
/// security log is told of every act, of refused ones with the reason.
namespace Handlers {

/// An administrative act as the security log tells it.
struct Act
{
    QString action; ///< "group.create", …
    QString target;
    QString detail;
    Base::PrincipalId principal = {}; ///< whom it made or removed, once that is known; not part of the line
    Base::StoreId store = {}; ///< his, likewise
    bool failed = false; ///< nothing of it was done, although the request is answered
};

/// From now on the answer to \a call tells the security log of \a act: as done, or as failed with the reason
/// if the request fails, whatever of it does. Beside what was noted before, like accesses.
void addAct(Call &call, const Act &act);
/// The same in place of what was noted before.
void noteAct(Call &call, const Act &act);

/// What the caller may do. Denied without a session that has an account.
Base::Result<Directory::Authority> authorityOf(const Call &call, Storage::Connection &connection);
/// For reading about members of \a company: Denied for who administers nobody, NotFound for who does not see
/// it.
Base::Result<void> mayInspect(const Directory::Authority &authority, Base::PrincipalId company);
/// Denied for all but system administrators.
Base::Result<void> mustBeSystem(const Directory::Authority &authority);

/// Runs `Result<Outcome<Reply>> work(Connection &)` in the writer and tells the security log, of what work()
/// noted itself if it did. \a committed comes before the answer.
template <class Reply, class Work>
void administer(const CallPointer &call, const Act &act, Work work, std::function<void()> committed = {},
    bool frees = false)
{
    noteAct(*call, act); // also if the writer never gets to it
    queueWrite<Reply>(
        call,
        [call, act, work = std::move(work)](
            Storage::Connection &connection) -> Base::Result<Domain::Outcome<Reply>> {
            noteAct(*call, act);
            return work(connection);
        },
        Storage::WriteOptions{0, frees, {}},
        [call, act, committed = std::move(committed)] {
            call->core().recipients().clear();
            checkAccessAfter(call->core(), act.action);
            if (committed)
                committed();
            call->core().announce(AdministrationWatches::topicsOf(act.action));
        });
}

/// `Result<Outcome<Reply>> function(Call &, Connection &, const Authority &, const Request &)` in the writer.
template <class Request, auto function, Act (*describe)(const Request &)>
void runAdministration(const CallPointer &call, Right)
{
    auto request = call->decode<Request>();
    if (!request)
        return call->fail(request.error());
    const auto shared = std::make_shared<const Request>(*std::move(request));
    using Reply = typename Request::Reply;
    administer<Reply>(call, describe(*shared),
        [call, shared](Storage::Connection &connection) -> Base::Result<Domain::Outcome<Reply>> {
            const auto authority = TRY(authorityOf(*call, connection));
            return function(*call, connection, authority, *shared);
        });
}

/// `Result<Reply> function(Connection &, const Authority &, const Request &)` in a reader.
template <class Request, auto function>
Base::Result<typename Request::Reply> inspect(
    const CallPointer &call, Storage::Connection &connection, const Request &request)
{
    return function(connection, TRY(authorityOf(*call, connection)), request);
}

} // namespace Handlers
