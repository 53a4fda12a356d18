// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/backend.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "base/text.h"
#include "dagent/envelopeid.h"
#include "dagent/junk.h"
#include "dagent/logging.h"
#include "dagent/outcomes.h"
#include "dagent/rawcopy.h"
#include "mime/digest.h"

#include <algorithm>

namespace Dagent {

namespace {

/// Above this a digest would hold up the other connections of the thread.
constexpr qsizetype digestInline = 1024 * 1024;
/// Senders wait ten minutes for the reply to their content (RFC 5321 section 4.5.3.2.6).
constexpr std::chrono::minutes deliverDeadline{5};
/// Confirmations travel with the next message; this long they wait for one.
constexpr std::chrono::milliseconds confirmDelay{200};

} // namespace

namespace {

QList<Smtp::Resolution> resolutions(
    const QStringList &addresses, const Base::Result<Rpc::ResolveRecipientsReply> &reply)
{
    const qsizetype count = addresses.size();
    QList<Smtp::Resolution> answers(count);
    if (!reply) {
        qCWarning(lcDagent).noquote()
            << "resolve failed count=" << count << " reason=" << reply.error().detail;
    }
    for (qsizetype i = 0; reply && i < std::min(count, reply->recipients.size()); ++i) {
        answers[i] = {outcomeOf(reply->recipients[i].result), reply->recipients[i].user};
        if (answers[i].outcome != Smtp::Outcome::Accepted)
            qCInfo(lcDagent).noquote() << "recipient refused to=" << Base::escaped(addresses[i]);
    }
    return answers;
}

} // namespace

struct Backend::Job
{
    std::shared_ptr<const Settings> settings;
    Smtp::IncomingMessage message;
    Prepared prepared;
    QByteArray sender;
    Delivered done;
};

Prepared prepare(Smtp::IncomingMessage message, const DeliverySettings &settings, qint64 now)
{
    Prepared prepared;
    Rpc::Deliver &request = prepared.request;
    request.item.digest = Mime::digest(message.raw);
    request.item.internalDate = now;
    request.recipients = message.recipients;
    const QByteArrayView content = QByteArrayView(message.raw).sliced(message.contentOffset);
    request.junk = isJunk(content, settings.spamHeaderName, settings.spamHeaderValue);
    request.envelopeId = envelopeId(message);
    request.item.raw = std::move(message.raw);
    prepared.share = std::move(message.share);
    return prepared;
}

Backend::Backend(Client::Link &link, QThreadPool &pool, const Base::Clock &clock, Receipts &receipts,
    Counters &counters, std::shared_ptr<const Settings> settings)
    : m_link(link)
    , m_pool(pool)
    , m_clock(clock)
    , m_receipts(receipts)
    , m_counters(counters)
    , m_settings(std::move(settings))
{
    m_confirm.setSingleShot(true);
    connect(&m_confirm, &QTimer::timeout, this, &Backend::sendConfirmed);
}

void Backend::resolve(const QStringList &addresses, Resolved done)
{
    ASSERT_OWN_THREAD();
    const Rpc::ResolveRecipients request{
        addresses, m_settings->delivery.stripDomain, m_settings->delivery.addressesOnly};
    m_link.call<Rpc::ResolveRecipients>({}, request, this,
        [this, done = std::move(done), addresses](const Base::Result<Rpc::ResolveRecipientsReply> &reply) {
            QList<Smtp::Resolution> answers;
            const bool survived = Base::survive([&] { answers = resolutions(addresses, reply); }, [] {});
            for (const Smtp::Resolution &answer : std::as_const(answers)) {
                if (answer.outcome != Smtp::Outcome::Accepted)
                    m_counters.count(answer.outcome);
            }
            done(survived ? answers : QList<Smtp::Resolution>()); // whom none is for is unavailable
        });
}

void Backend::deliver(Smtp::IncomingMessage message, Delivered done)
{
    ASSERT_OWN_THREAD();
    auto job = std::make_shared<Job>();
    job->settings = m_settings;
    job->sender = message.sender;
    ++m_counters.attempts;
    m_counters.bytes += message.raw.size() - message.contentOffset;
    m_counters.recipients += message.recipients.size();
    job->done = std::move(done);
    const qint64 now = m_clock.seconds();
    if (message.raw.size() <= digestInline) {
        job->prepared = prepare(std::move(message), job->settings->delivery, now);
        send(std::move(job));
        return;
    }
    job->message = std::move(message);
    m_pool.start([this, job, now] {
        const auto inOwnThread = [this](const std::function<void()> &work) {
            QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
        };
        Base::survive(
            [&] {
                job->prepared = prepare(std::move(job->message), job->settings->delivery, now);
                inOwnThread(
                    [this, job] { Base::survive([&] { send(job); }, [&job] { job->done({}, {}); }); });
            },
            [&] { inOwnThread([job] { job->done({}, {}); }); });
    });
}

void Backend::send(const std::shared_ptr<Job> &job)
{
    ASSERT_OWN_THREAD();
    Rpc::Deliver &request = job->prepared.request;
    request.confirmed = m_receipts.all();
    m_link.call<Rpc::Deliver>(
        {}, request, this,
        [this, job](const Base::Result<Rpc::DeliverReply> &reply) {
            // The last thing it does is to tell, and that survives: done is never called twice.
            Base::survive([&] { finish(job, reply); }, [&job] { job->done({}, {}); });
        },
        deliverDeadline);
    if (job->settings->delivery.rawCopies.when == RawCopies::When::Never)
        job->prepared.request.item.raw = QByteArray(); // the link has its own copy
}

void Backend::finish(const std::shared_ptr<Job> &ending, const Base::Result<Rpc::DeliverReply> &reply)
{
    const Job &job = *ending;
    ASSERT_OWN_THREAD();
    if (reply)
        m_receipts.remove(job.prepared.request.confirmed);
    const QList<Base::PrincipalId> &users = job.prepared.request.recipients;
    QList<Smtp::Outcome> outcomes(
        users.size(), reply ? Smtp::Outcome::Unavailable : outcomeOf(reply.error()));
    const QString sender = Base::escaped(job.sender);
    const QString messageId = Base::escaped(job.prepared.request.item.digest.messageId);
    if (!reply) {
        qCWarning(lcDagent).noquote().nospace()
            << "delivery failed from=" << sender << " messageid=" << messageId
            << " reason=" << reply.error().detail;
    }
    for (qsizetype i = 0; reply && i < std::min(users.size(), reply->results.size()); ++i) {
        outcomes[i] = outcomeOf(reply->results[i]);
        const QString detail = Base::escaped(reply->details.value(i));
        if (outcomes[i] == Smtp::Outcome::Accepted) {
            qCInfo(lcDagent).noquote().nospace() << "delivered user=" << users[i].value << " from=" << sender
                                                 << " messageid=" << messageId << " detail=" << detail;
        } else {
            qCWarning(lcDagent).noquote().nospace()
                << "not delivered user=" << users[i].value << " from=" << sender << " messageid=" << messageId
                << " detail=" << detail;
        }
    }
    for (const Smtp::Outcome outcome : std::as_const(outcomes))
        m_counters.count(outcome);
    const bool failed = std::any_of(outcomes.cbegin(), outcomes.cend(),
        [](Smtp::Outcome outcome) { return outcome != Smtp::Outcome::Accepted; });
    keepRawCopy(ending, failed);
    job.done(outcomes, reply ? job.prepared.request.envelopeId : QByteArray());
}

void Backend::confirm(const QByteArray &receipt)
{
    ASSERT_OWN_THREAD();
    m_receipts.add(receipt);
    if (!m_confirm.isActive())
        m_confirm.start(confirmDelay);
}

/// A confirmation that gets lost only means that the same content is taken for a repeated attempt for a
/// while.
void Backend::sendConfirmed()
{
    ASSERT_OWN_THREAD();
    const QByteArrayList receipts = m_receipts.all();
    if (receipts.isEmpty())
        return;
    m_link.call<Rpc::ConfirmDeliveries>(
        {}, {receipts}, this, [this, receipts](const Base::Result<Rpc::Empty> &reply) {
            if (reply)
                m_receipts.remove(receipts);
        });
}

void Backend::keepRawCopy(const std::shared_ptr<Job> &job, bool failed)
{
    const RawCopies &copies = job->settings->delivery.rawCopies;
    if (copies.when == RawCopies::When::ForUsers)
        copyForUsers(job);
    else if (wantsRawCopy(copies, failed, false))
        writeCopy(*job);
}

/// Asks each time, as users come and go; this mode is for finding errors, not for speed.
void Backend::copyForUsers(const std::shared_ptr<Job> &job)
{
    const RawCopies &copies = job->settings->delivery.rawCopies;
    m_link.call<Rpc::ResolveRecipients>({}, {copies.users, false, false}, this,
        [this, job](const Base::Result<Rpc::ResolveRecipientsReply> &reply) {
            if (!reply) {
                qCWarning(lcDagent).noquote().nospace()
                    << "raw copy not written reason=" << reply.error().detail;
                return;
            }
            const NamedUsers found =
                findNamed(job->settings->delivery.rawCopies, job->prepared.request.recipients, *reply);
            if (!found.unknown.isEmpty() && !std::exchange(m_unknownTold, true)) {
                qCWarning(lcDagent).noquote().nospace()
                    << "log_raw_message: there is no user '"
                    << Base::escaped(found.unknown.join(QLatin1String("', '"))) << "'";
            }
            if (found.include)
                writeCopy(*job);
        });
}

void Backend::writeCopy(const Job &job)
{
    m_pool.start([folder = job.settings->delivery.rawCopies.folder, raw = job.prepared.request.item.raw] {
        const auto write = [&] {
            const auto path = writeRawCopy(folder, raw);
            if (!path)
                qCWarning(lcDagent).noquote().nospace()
                    << "raw copy not written reason=" << path.error().detail;
        };
        Base::survive(write, [] {}); // a copy is no reason for anything
    });
}

} // namespace Dagent
