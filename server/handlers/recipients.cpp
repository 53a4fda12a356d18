// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipients.h"

#include "directory/resolve.h"
#include "handlers/core.h"
#include "storage/connection.h"

namespace Handlers {

using namespace Base;

namespace {

constexpr qsizetype maxAddresses = 10'000;

Rpc::ResolvedRecipient resolved(const std::optional<User> &user, const Domain::Limits &limits)
{
    if (!user || !user->store)
        return {Rpc::DeliveryResult::UnknownUser, {}, {}};
    const quint64 hard = Domain::effectiveQuota(*user, limits).hard;
    const bool full = hard > 0 && user->storeSize >= hard;
    return {full ? Rpc::DeliveryResult::OverQuota : Rpc::DeliveryResult::Delivered, user->id, user->login};
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

Result<Rpc::ResolveRecipientsReply> resolveRecipients(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ResolveRecipients &request)
{
    if (request.addresses.size() > maxAddresses)
        return {Code::Invalid, QStringLiteral("at most %1 addresses at once").arg(maxAddresses)};
    const auto settings = call->core().settings();
    Rpc::ResolveRecipientsReply reply;
    reply.recipients.reserve(request.addresses.size());
    for (const QString &address : request.addresses) {
        const auto user =
            TRY(Directory::resolveAddress(connection, address, {request.stripDomain, request.addressesOnly}));
        reply.recipients.append(resolved(user, settings->limits));
    }
    return reply;
}

} // namespace Handlers
