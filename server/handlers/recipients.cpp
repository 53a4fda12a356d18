// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipients.h"

#include "directory/groups.h"
#include "directory/resolve.h"
#include "handlers/core.h"
#include "handlers/run.h"
#include "handlers/userbase.h"
#include "storage/connection.h"

#include <QMutex>
#include <QSet>

#include <algorithm>

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
    return Resolved{{Rpc::DeliveryResult::Delivered, group.id, group.name, quint32(members.size())}, true};
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
        const Resolved found = receiver.group ? TRY(resolved(connection, *receiver.group))
                                              : TRY(resolved(connection, receiver.user, settings->limits));
        if (found.isLasting)
            core.recipients().insert(request, address, found.recipient, generation);
        reply.recipients.append(found.recipient);
    }
    return reply;
}

/// The same question, after the user base was asked.
struct Asked
{
    CallPointer call;
    Rpc::ResolveRecipients request;
    QMutex mutex; ///< guards what follows
    QSet<QString> open; ///< addresses that could not be asked for, or whose user could not be made here
    qsizetype left = 0; ///< users that are being made
};
using AskedPointer = std::shared_ptr<Asked>;

/// What is not known now may be there: its mail is not refused for good.
void deferOpen(
    Rpc::ResolveRecipientsReply &reply, const Rpc::ResolveRecipients &request, const QSet<QString> &open)
{
    for (qsizetype i = 0; i < reply.recipients.size(); ++i) {
        if (reply.recipients[i].result == Rpc::DeliveryResult::UnknownUser
            && open.contains(request.addresses[i]))
            reply.recipients[i].result = Rpc::DeliveryResult::Temporary;
    }
}

void answerAsked(const AskedPointer &asked)
{
    queueRead(asked->call,
        [asked, generation = asked->call->core().recipients().generation()](Storage::Connection &connection) {
            auto reply = readRecipients(asked->call->core(), connection, asked->request, generation);
            if (reply) {
                const QMutexLocker lock(&asked->mutex);
                deferOpen(*reply, asked->request, asked->open);
            }
            asked->call->answer(reply);
        });
}

void makeUser(const AskedPointer &asked, const QString &address, const Directory::ExternalAccount &account)
{
    mirror(asked->call->core(), account, [asked, address](const Result<std::optional<User>> &user) {
        {
            const QMutexLocker lock(&asked->mutex);
            if (!user)
                asked->open.insert(address);
            if (--asked->left > 0)
                return;
        }
        answerAsked(asked);
    });
}

/// The user the base has for \a address.
Result<std::optional<Directory::ExternalAccount>> askFor(
    Directory::UserBase &base, const QString &address, const Directory::ResolveRules &rules)
{
    const auto names = Directory::candidates(address, rules);
    for (const QString &name : names) {
        auto account = TRY(base.findByAddress(name));
        if (!account && !rules.addressesOnly)
            account = TRY(base.find(name));
        if (account)
            return account;
    }
    return std::optional<Directory::ExternalAccount>();
}

/// Users whom nobody has heard of here may be in the user base already. A base that does not answer is not
/// asked again for the same request: each question may take as long as its time-out.
void askUserBase(
    const CallPointer &call, const Rpc::ResolveRecipients &request, Rpc::ResolveRecipientsReply reply)
{
    const auto asked = std::make_shared<Asked>();
    asked->call = call;
    asked->request = request;
    const std::shared_ptr<Directory::UserBase> base = call->core().userBase();
    const auto queued = call->core().external([asked, base, reply = std::move(reply)]() mutable {
        const Rpc::ResolveRecipients &wanted = asked->request;
        QList<std::pair<QString, Directory::ExternalAccount>> found;
        bool answers = true;
        for (qsizetype i = 0; i < wanted.addresses.size(); ++i) {
            if (!asked->call->peer()->isConnected())
                return;
            if (reply.recipients[i].result != Rpc::DeliveryResult::UnknownUser)
                continue;
            const QString &address = wanted.addresses[i];
            if (!answers) {
                asked->open.insert(address);
                continue;
            }
            const auto account = askFor(*base, address, {wanted.stripDomain, wanted.addressesOnly});
            // An entry that is wrong says nothing about the others.
            answers =
                account || (account.error().code != Code::Busy && account.error().code != Code::Io);
            if (!account)
                asked->open.insert(address);
            else if (*account)
                found.append({address, **account});
        }
        if (found.isEmpty()) {
            deferOpen(reply, wanted, asked->open);
            return asked->call->answer(Result<Rpc::ResolveRecipientsReply>(std::move(reply)));
        }
        asked->left = found.size();
        for (const auto &[address, account] : std::as_const(found))
            makeUser(asked, address, account);
    });
    if (!queued)
        call->fail(queued.error());
}

void answerRecipients(const CallPointer &call, const Rpc::ResolveRecipients &request)
{
    queueRead(call,
        [call, request, generation = call->core().recipients().generation()](
            Storage::Connection &connection) {
            if (!call->peer()->isConnected())
                return;
            auto reply = readRecipients(call->core(), connection, request, generation);
            const bool unknown = reply
                && std::any_of(reply->recipients.begin(), reply->recipients.end(), [](const auto &recipient) {
                       return recipient.result == Rpc::DeliveryResult::UnknownUser;
                   });
            if (unknown && call->core().userBase())
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
    answerRecipients(call, *request);
}

} // namespace Handlers
