// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/worker.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "gateway/logging.h"
#include "mime/digest.h"

namespace Gateway {

static constexpr std::chrono::seconds drainTime{10}; ///< what clients get to take their last output
static constexpr qsizetype digestInlineLimit = 1024 * 1024; // takes about a millisecond

Worker::Worker(Net::Reactor &reactor, const Client::LinkOptions &link, QThreadPool &pool,
    LiteralBudget &literals, const Net::TlsContext &tls, SettingsPtr settings)
    : m_reactor(reactor)
    , m_pool(pool)
    , m_tls(tls)
    , m_link(link, reactor)
    , m_backend(m_link)
    , m_mailboxes(m_backend)
    , m_environment{m_backend, m_mailboxes, literals, m_clock, std::move(settings),
          [this](const QByteArray &raw, Environment::Digested done) { digest(raw, std::move(done)); }}
{
    m_link.onFolderChanged = [this](const Rpc::FolderChanged &event) { m_mailboxes.notified(event); };
    m_link.onSessionEnded = [this](const Rpc::SessionEnded &event) {
        each([&event](Session &session) { session.ended(event); });
    };
    m_link.onConnected = [this] {
        if (!m_link.server().mechanisms.isEmpty()) // an older server says nothing
            m_environment.mechanisms = m_link.server().mechanisms;
        m_connected = true;
        qCInfo(gatewayLog, "connected to the server");
    };
    m_link.onDisconnected = [this](const QString &reason) { serverLost(reason); };
    m_link.start();
    connect(&m_keepAlive, &QTimer::timeout, this,
        [this] { each([](Session &session) { session.keepAlive(); }); });
    m_keepAlive.start(std::chrono::minutes(2));
}

void Worker::accept(const Net::Incoming &incoming)
{
    ASSERT_OWN_THREAD();
    auto *connection = new ClientConnection(m_reactor, incoming, m_environment, m_tls,
        [this](ClientConnection *closed) { m_connections.remove(closed); });
    m_connections.add(connection);
    if (m_stopping)
        connection->session().shutDown();
}

void Worker::each(const std::function<void(Session &)> &function)
{
    m_connections.each([&function](ClientConnection &connection) { function(connection.session()); });
}

void Worker::serverLost(const QString &reason)
{
    ASSERT_OWN_THREAD();
    if (std::exchange(m_connected, false))
        qCWarning(gatewayLog, "no connection to the server reason=\"%s\"", qUtf8Printable(reason));
    // The sessions there are gone, and with them every login here.
    each([](Session &session) { session.serverLost(); });
    m_mailboxes.clear();
}

void Worker::digest(const QByteArray &raw, Environment::Digested done)
{
    if (raw.size() <= digestInlineLimit)
        return done(Mime::digest(raw));
    m_pool.start([this, raw, done = std::move(done)] {
        std::optional<Base::MessageDigest> digest;
        Base::survive([&] { digest = Mime::digest(raw); }, [] {});
        Base::insist([&] {
            QMetaObject::invokeMethod(
                this, [done, digest]() { done(digest); }, Qt::QueuedConnection);
        });
    });
}

void Worker::shutDown(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_stopping = true;
    each([](Session &session) { session.shutDown(); });
    m_connections.whenEmpty(std::move(done));
    QTimer::singleShot(drainTime, this, [this] {
        if (m_connections.count() == 0)
            return;
        qCInfo(gatewayLog, "closing connections=%lld: they did not take their output in time",
            static_cast<long long>(m_connections.count()));
        each([](Session &session) { session.abort(); });
    });
}

} // namespace Gateway
