// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/access.h"
#include "handlers/call.h"
#include "handlers/core.h"
#include "handlers/outcomecounts.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <memory>

/// The three ways a request runs. Handlers are plain functions; these templates take them to the right thread
/// and their answers back.
namespace Handlers {

inline Storage::Lane laneOf(const Call &call)
{
    return call.peer()->identity().priority ? Storage::Lane::Priority : Storage::Lane::Normal;
}

/// Queues a read for \a call; answers Busy if that is not possible, Denied if its session was ended
/// meanwhile.
void queueRead(const CallPointer &call, Storage::ReadWork work);

/// `Result<Reply> function(const CallPointer &, const Request &)` in the I/O thread: short, no database.
template <class Request, auto function> void runHere(const CallPointer &call, Right right)
{
    if (NamesStore<Request> && right != Right::Session) // there is nothing here to ask for rights
        return call->fail({Base::Code::Internal, QStringLiteral("the message has no right to run here")});
    const auto request = call->decode<Request>();
    if (!request)
        return call->fail(request.error());
    call->answer(function(call, *request));
}

/// `Result<Reply> function(const CallPointer &, Storage::Connection &, const Request &)` in a reader thread.
template <class Request, auto function> void runRead(const CallPointer &call, Right right)
{
    queueRead(call, [call, right](Storage::Connection &connection) {
        if (!call->peer()->isConnected())
            return;
        const auto request = call->decode<Request>();
        if (!request)
            return call->fail(request.error());
        if (const auto allowed = checkAccess(call, connection, right, *request); !allowed)
            return call->fail(allowed.error());
        call->answer(function(call, connection, *request));
    });
}

/// Runs `Result<Outcome<Reply>> work(Connection &)` in the writer; after the commit calls \a committed,
/// answers, and then tells the watchers.
template <class Reply, class Work>
void queueWrite(const CallPointer &call, Work work, Storage::WriteOptions options = {},
    std::function<void()> committed = {})
{
    options.lane = laneOf(*call);
    auto outcome = std::make_shared<Domain::Outcome<Reply>>();
    call->core().database().write(
        [outcome, call, work = std::move(work)](Storage::Connection &connection) -> Base::Result<void> {
            if (call->isRevoked())
                return Call::revoked();
            const Processing processing(*call);
            call->beginUnit();
            *outcome = TRY(work(connection));
            return {};
        },
        [outcome, call, committed = std::move(committed)](const Base::Result<void> &result) {
            if (!result)
                return call->fail(result.error());
            if (committed)
                committed();
            call->unitCommitted();
            countOutcome(call->core().counters(), outcome->value);
            call->answer(Base::Result<Reply>(std::move(outcome->value)));
            call->core().publish(outcome->changes);
        },
        options);
}

/// Asks for the right and does the work in one transaction of the writer.
template <class Reply, auto function, class Work>
void queueChecked(const CallPointer &call, Right right, std::shared_ptr<const Work> request,
    const Storage::WriteOptions &options)
{
    queueWrite<Reply>(
        call,
        [call, right, request](Storage::Connection &connection) -> Base::Result<Domain::Outcome<Reply>> {
            TRY(checkAccess(call, connection, right, *request));
            return function(call, connection, *request);
        },
        options);
}

/// `Result<Outcome<Reply>> function(const CallPointer &, Storage::Connection &, const Request &)` in the
/// writer thread. The request is decoded in the I/O thread, so only for messages that are small by nature.
template <class Request, auto function, bool frees = false>
void runWrite(const CallPointer &call, Right right)
{
    auto request = call->decode<Request>();
    if (!request)
        return call->fail(request.error());
    queueChecked<typename Request::Reply, function>(call, right,
        std::make_shared<const Request>(*std::move(request)), Storage::WriteOptions{0, frees, {}});
}

/// Up to here decoding and hashing cost less than a change of threads, and no body is large enough for a
/// file.
inline constexpr qsizetype preparedHere = 128 * 1024;

/// For requests with messages in them: `Result<Prepared> prepare(const CallPointer &, Request)` in a reader
/// thread (decoding, hashing, large files; small ones in the I/O thread), then `Result<Outcome<Reply>>
/// function(const CallPointer &, Storage::Connection &, const Prepared &)` in the writer.
template <class Request, auto prepare, auto function> void runPrepared(const CallPointer &call, Right right)
{
    const auto work = [call, right] {
        const qint64 size = call->payloadSize();
        auto request = call->decode<Request>();
        if (!request)
            return call->fail(request.error());
        auto prepared = prepare(call, *std::move(request));
        if (!prepared)
            return call->fail(prepared.error());
        using Prepared = typename decltype(prepared)::value_type;
        static_assert(NamesStore<Prepared> == NamesStore<Request>, "the store is needed to ask for the right");
        queueChecked<typename Request::Reply, function>(call, right,
            std::make_shared<const Prepared>(*std::move(prepared)), Storage::WriteOptions{size, false, {}});
    };
    if (call->payloadSize() > std::min<qint64>(preparedHere, call->core().database().bodies().threshold()))
        return queueRead(call, [work](Storage::Connection &) { work(); });
    const Processing processing(*call);
    work();
}

} // namespace Handlers
