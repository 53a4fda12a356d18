// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server.h"

#include "models/readonly.h"

#include <QTimer>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr auto program = "kopano-admin-gui";

/// The session ends after a while without requests; a paused window sends one this often.
constexpr auto keepAlive = 60s;

/// RFC 4616.
Rpc::Authenticate plain(const QString &user, const Secret &password)
{
    Rpc::Authenticate request;
    request.mechanism = "PLAIN";
    request.hasInitialResponse = true;
    request.initialResponse = '\0' + user.toUtf8() + '\0' + password.reveal();
    request.program = QLatin1String(program);
    return request;
}

/// RFC 4422 appendix A: who we are is in the TLS layer.
Rpc::Authenticate external(const QString &user)
{
    Rpc::Authenticate request;
    request.mechanism = "EXTERNAL";
    request.hasInitialResponse = true;
    request.initialResponse = user.toUtf8();
    request.program = QLatin1String(program);
    return request;
}

} // namespace

Server::Server(QObject *parent) : Server(ServerEntry(), parent) { }

Server::Server(ServerEntry entry, QObject *parent) : Backend(parent), m_entry(std::move(entry))
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isReady())
            ask<Rpc::Ping>({}, this, [](const Result<Rpc::Empty> &) {});
    });
    timer->start(keepAlive);
}

Server::~Server() = default;

void Server::open(const ServerEntry &entry, const Secret &password)
{
    close();
    m_entry = entry;
    m_password = password;
    auto options = Client::linkOptions(entry.url, QLatin1String(program), entry.keyFile, {}, entry.caFile);
    if (!options)
        return set(State::Refused, options.error().detail);
    options->pinnedCertificate = entry.pin;
    options->firstRetry = 500ms;
    options->lastRetry = 60s;
    options->connectGrace = 0ms; // what cannot be asked now is asked again with the next refresh
    m_reactor = std::make_unique<Net::Reactor>();
    m_link = std::make_unique<Client::Link>(*options, *m_reactor);
    m_link->onConnected = [this] { connected(); };
    m_link->onDisconnected = [this](const QString &reason) { disconnected(reason); };
    m_link->onEvent = [this](quint16 message, const QByteArray &payload) { received(message, payload); };
    m_link->onSessionEnded = [this](const Rpc::SessionEnded &ended) {
        if (ended.session != m_session)
            return;
        m_session.clear();
        m_link->stop();
        set(State::Refused, ended.reason);
    };
    set(State::Connecting);
    m_link->start();
}

void Server::close()
{
    if (m_state == State::Closed)
        return;
    m_link.reset();
    m_reactor.reset();
    m_password = {};
    m_session.clear();
    m_lostAt = {};
    set(State::Closed);
    m_identity = {};
}

void Server::tryNow()
{
    if (m_state == State::Waiting)
        m_link->retryNow();
}

void Server::connected()
{
    set(State::LoggingIn);
    login();
}

void Server::login()
{
    const Rpc::HelloReply &hello = m_link->server();
    if (m_entry.method == LoginMethod::LocalSocket) {
        if (hello.system)
            return ready({{}, {}, 2, true, hello.serverVersion}, {});
        m_link->stop();
        return set(State::Refused, tr("The server does not take this account of the computer for an administrator. "
                                      "Its option local_admin_users names who is one."));
    }
    const auto request = m_entry.method == LoginMethod::Certificate ? external(m_entry.user)
                                                                     : plain(m_entry.user, m_password);
    m_link->call<Rpc::Authenticate>(
        {}, request, this, [this](const Result<Rpc::AuthenticateReply> &reply) { loggedIn(reply); });
}

void Server::loggedIn(const Result<Rpc::AuthenticateReply> &reply)
{
    if (reply && reply->done) {
        const Rpc::SessionInfo &session = reply->session;
        return ready({session.login, session.store, session.adminLevel, false, m_link->server().serverVersion},
            session.id);
    }
    if (!reply && (reply.error().code == Code::Io || reply.error().code == Code::Busy))
        return; // the connection is lost, which is told by itself
    m_link->stop();
    set(State::Refused, reply ? tr("The server wants a way of login that this program does not have.")
                              : reply.error().detail);
}

void Server::ready(Identity identity, const QByteArray &session)
{
    m_identity = std::move(identity);
    m_session = session;
    m_lostAt = {};
    m_entry.lastConnected = QDateTime::currentDateTimeUtc();
    if (m_identity.isAdministrator()) {
        m_link->call<Rpc::WatchAdministration>(
            m_session, {Rpc::EveryTopic}, this, [](const Result<Rpc::Empty> &) {});
    }
    set(State::Ready);
}

void Server::disconnected(const QString &reason)
{
    if (m_state == State::Refused || m_state == State::Closed)
        return; // our own doing
    if (m_state == State::Ready)
        m_lostAt = QDateTime::currentDateTime();
    m_session.clear();
    set(State::Waiting, reason);
}

void Server::received(quint16 message, const QByteArray &payload)
{
    if (message != Rpc::numberOf<Rpc::AdministrationChanged>)
        return;
    if (const auto event = Rpc::decode<Rpc::AdministrationChanged>(payload))
        Q_EMIT changed(event->topics);
}

void Server::send(quint16 message, QByteArray payload, QObject *context, Answer answer,
    std::chrono::milliseconds deadline)
{
    const bool refused = isReadOnly() && !onlyReads(message);
    if (isReady() && !refused)
        return pass(message, std::move(payload), context, std::move(answer), deadline);
    const Error error = refused ? Error{Code::Denied, readOnlyReason()}
                                : Error{Code::Busy, tr("There is no connection to the server.")};
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), error] { answer(error); }, Qt::QueuedConnection);
}

void Server::pass(quint16 message, QByteArray payload, QObject *context, Answer answer,
    std::chrono::milliseconds deadline)
{
    m_link->send(message, m_session, std::move(payload), context, std::move(answer), deadline);
}

void Server::set(State state, const QString &reason)
{
    const bool wasReady = isReady();
    m_reason = reason;
    if (std::exchange(m_state, state) != state || !reason.isEmpty())
        Q_EMIT stateChanged();
    if (wasReady != isReady())
        Q_EMIT readyChanged();
}

} // namespace Models
