// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "client/link.h"
#include "dagent/counters.h"
#include "dagent/receipts.h"
#include "dagent/settings.h"
#include "rpc/items.h"
#include "smtp/delivery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Dagent {

/// A message with everything computed from its bytes.
struct Prepared
{
    Rpc::Deliver request;
    Smtp::BudgetShare share; ///< given back when the answer is there
};

/// Digests \a message and decides about junk. Any thread; linear in the message's size.
Prepared prepare(Smtp::IncomingMessage message, const DeliverySettings &settings, qint64 now);

/// Turns what LMTP sessions want into calls to the server: one for all recipients of a message. Lives in its
/// I/O thread, owned by the Worker; messages over a MiB are digested by \a pool. Outlives the pool's work.
class Backend : public QObject, public Smtp::Delivery
{
    Q_OBJECT
public:
    Backend(Client::Link &link, QThreadPool &pool, const Base::Clock &clock, Receipts &receipts,
        Counters &counters, std::shared_ptr<const Settings> settings);

    /// For deliveries to come.
    void setSettings(std::shared_ptr<const Settings> settings)
    {
        m_settings = std::move(settings);
        m_unknownTold = false;
    }

    void resolve(const QStringList &addresses, Resolved done) override;
    void deliver(Smtp::IncomingMessage message, Delivered done) override;
    void confirm(const QByteArray &receipt) override;

private:
    struct Job;
    void send(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const Base::Result<Rpc::DeliverReply> &reply);
    void keepRawCopy(const std::shared_ptr<Job> &job, bool failed);
    void copyForUsers(const std::shared_ptr<Job> &job);
    void writeCopy(const Job &job);
    void sendConfirmed();

    Client::Link &m_link;
    QThreadPool &m_pool;
    const Base::Clock &m_clock;
    Receipts &m_receipts;
    Counters &m_counters;
    std::shared_ptr<const Settings> m_settings;
    QTimer m_confirm{this}; ///< a member: one that is made for each wait cannot be made safely without memory
    bool m_unknownTold = false; ///< that log_raw_message names nobody
};

} // namespace Dagent
