// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipients.h"

#include "directory/resolve.h"
#include "handlers/core.h"
#include "handlers/run.h"
#include "storage/connection.h"

namespace Handlers {

using namespace Base;

namespace {

constexpr qsizetype maxAddresses = 10'000;

struct Resolved
{
    Rpc::ResolvedRecipient recipient;
    bool isLasting = false; ///< true for a while even if mail comes in
};

Result<Resolved> resolved(
    Storage::Connection &connection, const std::optional<User> &user, const Domain::Limits &limits)
{
    if (!user || !user->store)
        return Resolved{{Rpc::DeliveryResult::UnknownUser, {}, {}}, false};
    const quint64 hard = Domain::effectiveQuota(*user, limits).hard;
    const bool full = hard > 0 && user->storeSize >= hard;
    const bool refused = full && !TRY(Domain::mayBeRepeated(connection, user->store, limits));
    return Resolved{
        {refused ? Rpc::DeliveryResult::OverQuota : Rpc::DeliveryResult::Delivered, user->id, user->login},
        hard == 0 || user->storeSize < hard / 2};
}

Result<Rpc::ResolveRecipientsReply> readRecipients(
    Core &core, Storage::Connection &connection, const Rpc::ResolveRecipients &request, quint64 generation)
{
    const auto settings = core.settings();
    Rpc::ResolveRecipientsReply reply;
    reply.recipients.reserve(request.addresses.size());
    for (const QString &address : request.addresses) {
        const auto user =
            TRY(Directory::resolveAddress(connection, address, {request.stripDomain, request.addressesOnly}));
        const Resolved found = TRY(resolved(connection, user, settings->limits));
        if (found.isLasting)
            core.recipients().insert(request, address, found.recipient, generation);
        reply.recipients.append(found.recipient);
    }
    return reply;
}

} // namespace

Rpc::DeliveryResult toRpc(Domain::RecipientResult result)
{
    switch (result) {
    case Domain::RecipientResult::Delivered:
        return Rpc::DeliveryResult::Delivered;
    case Domain::RecipientResult::Duplicate:
        return Rpc::DeliveryResult::Duplicate;
    case Domain::RecipientResult::UnknownUser:
        return Rpc::DeliveryResult::UnknownUser;
    case Domain::RecipientResult::OverQuota:
        return Rpc::DeliveryResult::OverQuota;
    case Domain::RecipientResult::Temporary:
        break;
    }
    return Rpc::DeliveryResult::Temporary;
}

void resolveRecipients(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::ResolveRecipients>();
    if (!request)
        return call->fail(request.error());
    if (request->addresses.size() > maxAddresses)
        return call->fail({Code::Invalid, QStringLiteral("at most %1 addresses at once").arg(maxAddresses)});
    RecipientCache &cache = call->core().recipients();
    if (auto known = cache.find(*request))
        return call->answer(Result<Rpc::ResolveRecipientsReply>(*std::move(known)));
    queueRead(call,
        [call, wanted = *std::move(request), generation = cache.generation()](
            Storage::Connection &connection) {
            if (call->peer()->isConnected())
                call->answer(readRecipients(call->core(), connection, wanted, generation));
        });
}

} // namespace Handlers
