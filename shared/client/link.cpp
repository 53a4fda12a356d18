// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link.h"

#include "base/ownthread.h"
#include "client/logging.h"
#include "net/connection.h"
#include "net/sockets.h"
#include "net/tlscontext.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslKey>

namespace Client {

using namespace Base;
using namespace std::chrono;

/// Large frames arrive in few reads; the connection is the only one of its kind in the process.
static constexpr qsizetype inputLimit = 1024 * 1024;

Result<LinkOptions> linkOptions(const QString &serverSocket, const QString &program, const QString &keyFile,
    const Secret &keyPassword, const QString &caFile)
{
    LinkOptions options;
    options.server = TRY(parseServerUrl(serverSocket));
    options.program = program;
    options.keyFile = keyFile;
    options.keyPassword = keyPassword;
    options.caFile = caFile;
    return options;
}

Link::Link(LinkOptions options, Net::Reactor &reactor, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_reactor(reactor)
    , m_reader(Rpc::FrameReader::maxFrame)
    , m_retry(reactor.wheel(), [this] { connectNow(); })
    , m_expiry(reactor.wheel(), [this] { expire(); })
{
}

Link::~Link()
{
    delete m_connection;
}

void Link::start()
{
    ASSERT_OWN_THREAD();
    if (std::exchange(m_started, true))
        return;
    m_backOff = m_options.firstRetry;
    QMetaObject::invokeMethod(
        this, [this] { connectNow(); }, Qt::QueuedConnection);
}

void Link::retryNow()
{
    ASSERT_OWN_THREAD();
    if (!m_started || m_connection || m_attempt)
        return;
    m_retry.cancel();
    m_backOff = m_options.firstRetry;
    connectNow();
}

void Link::stop()
{
    ASSERT_OWN_THREAD();
    m_started = false;
    m_retry.cancel();
    lost(QStringLiteral("the link was stopped"));
    failWaiting(QStringLiteral("the link was stopped"));
}

void Link::connectNow()
{
    if (!m_started || m_connection || m_attempt)
        return;
    if (m_options.server.isLocal()) {
        connected(Net::connectLocal(m_options.server.path));
        return;
    }
    m_attempt = std::make_unique<QObject>();
    Net::connectTcp(
        m_options.server.host, m_options.server.port, m_attempt.get(), [this](Result<qintptr> descriptor) {
            m_attempt.release()->deleteLater();
            connected(std::move(descriptor));
        });
}

void Link::connected(Result<qintptr> descriptor)
{
    ASSERT_OWN_THREAD();
    if (!descriptor) {
        lost(descriptor.error().detail);
        return;
    }
    Net::Incoming made;
    made.descriptor = *descriptor;
    Net::Connection::Limits limits;
    limits.input = inputLimit;
    auto *connection = new Net::Connection(m_reactor, made, limits, this);
    m_connection = connection;
    m_reader = Rpc::FrameReader(Rpc::FrameReader::maxFrame);
    Net::Connection::Callbacks callbacks;
    callbacks.received = [this, connection] {
        if (connection == m_connection)
            received();
    };
    callbacks.encrypted = [this, connection] {
        if (connection != m_connection)
            return;
        if (pinMatches())
            sayHello();
        else
            lost(QStringLiteral("the server shows another certificate than the pinned one"));
    };
    callbacks.closed = [this, connection](Net::Closed, const QString &detail) {
        if (connection == m_connection)
            lost(detail.isEmpty() ? QStringLiteral("the server closed the connection") : detail);
    };
    connection->start(std::move(callbacks));
    if (!m_options.server.tls)
        return sayHello();
    auto configuration = tlsConfiguration();
    if (!configuration)
        return lost(configuration.error().detail);
    connection->startClientTls(*configuration, m_options.server.host);
}

void Link::sayHello()
{
    Rpc::Hello hello;
    hello.program = m_options.program;
    hello.programVersion = m_options.programVersion;
    Rpc::Frame frame;
    frame.message = Rpc::numberOf<Rpc::Hello>;
    frame.payload = Rpc::encode(hello);
    const TimePoint due = m_reactor.wheel().now() + m_options.callDeadline;
    transmit(std::move(frame),
        {this,
            [this](Result<QByteArray> payload) {
                greeted(payload ? Rpc::decode<Rpc::HelloReply>(*payload) : std::move(payload).error());
            },
            due});
}

void Link::greeted(const Result<Rpc::HelloReply> &reply)
{
    if (!reply) {
        if (m_connection) // else its loss is what ended the call
            lost(QStringLiteral("the server refused the connection: ") + reply.error().detail);
        return;
    }
    if (reply->version != Rpc::protocolVersion)
        return lost(QStringLiteral("the server speaks version %1 of the protocol").arg(reply->version));
    m_server = *reply;
    m_ready = true;
    m_backOff = m_options.firstRetry;
    qCInfo(clientLog, "connected server=%ls", qUtf16Printable(m_options.server.toString()));
    QList<Waiting> waiting = std::exchange(m_waiting, {});
    if (onConnected)
        onConnected();
    for (Waiting &call : waiting) {
        if (m_ready)
            transmit(std::move(call.frame), std::move(call.call));
        else
            answerLater(std::move(call.call), {Code::Busy, QStringLiteral("the server went away again")});
    }
}

void Link::lost(const QString &reason)
{
    ASSERT_OWN_THREAD();
    if (Net::Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->abort();
        connection->deleteLater();
    }
    m_attempt.reset();
    const bool wasReady = std::exchange(m_ready, false);
    for (Call &call : std::exchange(m_outstanding, {})) {
        if (call.context != this)
            answerLater(std::move(call), {Code::Io, QStringLiteral("outcome unknown: ") + reason});
    }
    if (!m_started)
        return;
    if (wasReady)
        qCWarning(clientLog, "lost the server: %ls", qUtf16Printable(reason));
    scheduleRetry();
    if (onDisconnected)
        onDisconnected(reason);
}

void Link::scheduleRetry()
{
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    m_retry.set(milliseconds(qint64(double(m_backOff.count()) * jitter)));
    m_backOff = std::min(m_backOff * 2, m_options.lastRetry);
}

Result<QSslConfiguration> Link::tlsConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(
        m_options.pinnedCertificate.isEmpty() ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (!m_options.caFile.isEmpty()) {
        const auto certificates = QSslCertificate::fromPath(m_options.caFile);
        if (certificates.isEmpty())
            return {Code::Invalid, QStringLiteral("%1 holds no certificate").arg(m_options.caFile)};
        configuration.setCaCertificates(certificates);
    }
    if (!m_options.keyFile.isEmpty()) {
        const auto own = TRY(Net::TlsContext::identity(m_options.keyFile, m_options.keyPassword));
        configuration.setPrivateKey(own.privateKey());
        configuration.setLocalCertificateChain(own.localCertificateChain());
    }
    return configuration;
}

bool Link::pinMatches() const
{
    return m_options.pinnedCertificate.isEmpty()
        || m_connection->peerCertificate().digest(QCryptographicHash::Sha256) == m_options.pinnedCertificate;
}

} // namespace Client
