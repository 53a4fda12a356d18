// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/worker.h"

#include "base/ownthread.h"
#include "dagent/logging.h"

namespace Dagent {

Worker::Worker(int index, Net::Reactor &reactor, const Client::LinkOptions &link, QThreadPool &pool,
    Smtp::MemoryBudget &budget, Receipts &receipts, Counters &counters,
    std::shared_ptr<const Settings> settings)
    : m_index(index)
    , m_reactor(reactor)
    , m_budget(budget)
    , m_settings(std::move(settings))
    , m_link(link, reactor)
    , m_backend(m_link, pool, m_clock, receipts, counters, m_settings)
{
    m_link.onConnected = [] { qCInfo(lcDagent) << "connected to the server"; };
    m_link.onDisconnected = [](const QString &reason) {
        qCWarning(lcDagent).noquote().nospace() << "no connection to the server reason=" << reason;
    };
    m_link.start();
}

void Worker::accept(const Net::Incoming &incoming)
{
    ASSERT_OWN_THREAD();
    // Distinct over restarts as far as it helps to find a message in the log: start time, thread, count.
    const QByteArray id = QByteArray::number(m_clock.seconds(), 36) + QByteArray::number(m_index) + '-'
        + QByteArray::number(++m_accepted, 36);
    const auto self = std::make_shared<LmtpConnection *>();
    auto *connection = new LmtpConnection(m_reactor, incoming, m_settings, m_backend, m_budget, m_clock, id,
        [this, self] { m_connections.remove(*self); });
    *self = connection;
    m_connections.add(connection);
    if (m_stopping)
        connection->shutDown();
}

void Worker::setSettings(std::shared_ptr<const Settings> settings)
{
    ASSERT_OWN_THREAD();
    m_settings = settings;
    m_backend.setSettings(std::move(settings));
}

void Worker::shutDown(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_stopping = true;
    m_connections.each([](LmtpConnection &connection) { connection.shutDown(); });
    m_connections.whenEmpty(std::move(done));
}

} // namespace Dagent
