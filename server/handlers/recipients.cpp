// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipients.h"

#include "directory/groups.h"
#include "directory/resolve.h"
#include "handlers/core.h"
#include "handlers/run.h"
#include "handlers/userbase.h"
#include "storage/connection.h"

#include <algorithm>
#include <atomic>

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

/// Whether its members have room is seen at the delivery: one who has none must not keep the others waiting.
Result<Resolved> resolved(Storage::Connection &connection, const Group &group)
{
    const auto members = TRY(Directory::receiversOf(connection, group.id));
    if (members.isEmpty())
        return Resolved{{Rpc::DeliveryResult::UnknownUser, {}, {}}, false};
    return Resolved{
        {Rpc::DeliveryResult::Delivered, group.id, group.name, quint32(members.size())}, true};
}

Result<Rpc::ResolveRecipientsReply> readRecipients(
    Core &core, Storage::Connection &connection, const Rpc::ResolveRecipients &request, quint64 generation)
{
    const auto settings = core.settings();
    Rpc::ResolveRecipientsReply reply;
    reply.recipients.reserve(request.addresses.size());
    for (const QString &address : request.addresses) {
        const auto receiver = TRY(
            Directory::resolveReceiver(connection, address, {request.stripDomain, request.addressesOnly}));
        const Resolved found = receiver.group
            ? TRY(resolved(connection, *receiver.group))
            : TRY(resolved(connection, receiver.user, settings->limits));
        if (found.isLasting)
            core.recipients().insert(request, address, found.recipient, generation);
        reply.recipients.append(found.recipient);
    }
    return reply;
}

void answerRecipients(const CallPointer &call, const Rpc::ResolveRecipients &request, bool mayAsk);

/// Users whom nobody has heard of here may be in the user base already. If it cannot be asked, their mail is
/// not refused for good.
void askUserBase(const CallPointer &call, const Rpc::ResolveRecipients &request, Rpc::ResolveRecipientsReply reply)
{
    const std::shared_ptr<Directory::UserBase> base = call->core().userBase();
    const auto queued = call->core().external([call, base, request, reply]() mutable {
        QList<Directory::ExternalAccount> found;
        for (qsizetype i = 0; i < request.addresses.size(); ++i) {
            if (reply.recipients[i].result != Rpc::DeliveryResult::UnknownUser)
                continue;
            const auto names =
                Directory::candidates(request.addresses[i], {request.stripDomain, request.addressesOnly});
            for (const QString &name : names) {
                auto account = base->findByAddress(name);
                if (account && !*account && !request.addressesOnly)
                    account = base->find(name);
                if (!account)
                    reply.recipients[i].result = Rpc::DeliveryResult::Temporary;
                if (!account || *account) {
                    if (account)
                        found.append(**account);
                    break;
                }
            }
        }
        if (found.isEmpty())
            return call->answer(Result<Rpc::ResolveRecipientsReply>(std::move(reply)));
        const auto left = std::make_shared<std::atomic<qsizetype>>(found.size());
        for (const Directory::ExternalAccount &account : std::as_const(found)) {
            mirror(call->core(), account, [call, request, left](const auto &) {
                if (--*left == 0)
                    answerRecipients(call, request, false);
            });
        }
    });
    if (!queued)
        call->fail(queued.error());
}

void answerRecipients(const CallPointer &call, const Rpc::ResolveRecipients &request, bool mayAsk)
{
    queueRead(call,
        [call, request, mayAsk, generation = call->core().recipients().generation()](
            Storage::Connection &connection) {
            if (!call->peer()->isConnected())
                return;
            auto reply = readRecipients(call->core(), connection, request, generation);
            const bool unknown = reply
                && std::any_of(reply->recipients.begin(), reply->recipients.end(), [](const auto &recipient) {
                       return recipient.result == Rpc::DeliveryResult::UnknownUser;
                   });
            if (unknown && mayAsk && call->core().userBase())
                askUserBase(call, request, *std::move(reply));
            else
                call->answer(reply);
        });
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
    answerRecipients(call, *request, true);
}

} // namespace Handlers
