// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/session.h"

#include "base/text.h"
#include "gateway/commands.h"
#include "gateway/logging.h"
#include "imap/commandtable.h"
#include "imap/writer.h"
#include "net/peerlog.h"

namespace Gateway {

Session::Session(Environment &environment, Transport &transport, const Peer &peer)
    : m_environment(environment)
    , m_transport(transport)
    , m_peer(peer)
    , m_parser(environment.settings->limits)
    , m_parserSettings(environment.settings)
    , m_tls(peer.tlsActive)
{
}

Session::~Session()
{
    m_alive.reset();
    leave();
}

void Session::start()
{
    enter([this] {
        const QByteArray &name = settings().greetingName;
        m_out += Imap::untaggedOk(
            name.isEmpty() ? QByteArray("kopano-gateway ready") : QByteArray(name + " kopano-gateway ready"),
            QByteArray("CAPABILITY " + Imap::capabilityText(capabilities())));
    });
}

void Session::inputReady()
{
    enter([] {});
}

void Session::inputEnded()
{
    enter([this] { m_inputEnded = true; });
}

void Session::drained()
{
    enter([this] {
        if (m_activity)
            m_activity->drained();
    });
}

void Session::encrypted()
{
    enter([this] {
        // Nothing that was said before the handshake counts (RFC 3501 section 6.2.1).
        m_parser = Imap::RequestParser(settings().limits);
        m_tls = true;
        m_waitsForTls = false;
        m_failures = 0;
    });
}

void Session::timedOut()
{
    enter([this] {
        if (isAuthenticated())
            return bye("Logged out for inactivity");
        complain("no login in time");
        bye("Too slow");
    });
}

void Session::shutDown()
{
    enter([this] { bye("The server is shutting down"); });
}

void Session::serverLost()
{
    if (isAuthenticated())
        enter([this] { bye("The server is not available", "UNAVAILABLE"); });
}

void Session::ended(const Rpc::SessionEnded &event)
{
    if (!isAuthenticated() || account().rpcSession != event.session)
        return;
    // An administrator's words: only what a line of a reply can hold (RFC 3501 section 9, resp-text).
    QByteArray reason = event.reason.left(200).toLatin1();
    for (char &byte : reason) {
        if (byte < ' ' || byte > '~')
            byte = '?';
    }
    enter([&] { bye(QByteArray("The session was ended: " + reason)); });
}

void Session::keepAlive()
{
    if (!isAuthenticated())
        return;
    m_environment.backend.call(account().rpcSession, Rpc::Ping{},
        [this, alive = std::weak_ptr(m_alive)](const Base::Result<Rpc::Empty> &reply) {
            if (!alive.expired() && !reply && reply.error().code == Base::Code::Denied)
                enter([this] { bye("The session was ended"); });
        });
}

void Session::settle()
{
    do {
        m_retired.reset();
    } while (readOn());
    flush();
    if (m_out.capacity() > outputBatch)
        m_out = QByteArray();
}

bool Session::readOn()
{
    if ((m_request && !m_wantsLine) || m_waitsForTls || std::holds_alternative<LoggedOut>(m_state))
        return false;
    flushIfLarge();
    if (m_transport.isCongested())
        return false;
    QByteArrayView input = m_transport.input();
    if (input.isEmpty()) {
        if (m_inputEnded) {
            leave();
            m_transport.close();
        }
        return false;
    }
    if (m_parserSettings != m_environment.settings) {
        m_parserSettings = m_environment.settings;
        m_parser.setLimits(m_parserSettings->limits);
    }
    const qsizetype before = input.size();
    Imap::Step step = m_parser.feed(input);
    m_transport.consume(before - input.size());
    std::visit([this](auto &taken) { take(taken); }, step);
    return true;
}

void Session::take(const Imap::NeedLiteral &literal)
{
    // Small literals are bounded by the parser; only messages are worth counting.
    if (literal.size > quint64(settings().limits.literal)
        && !m_environment.literals.take(m_literals, qint64(literal.size))) {
        if (literal.nonSynchronising)
            return bye("Too much is being uploaded, try again later", "UNAVAILABLE");
        m_out += Imap::taggedNo(m_parser.tag(), "Too much is being uploaded, try again later", "UNAVAILABLE");
        m_parser = Imap::RequestParser(settings().limits);
        m_parser.setAuthenticated(isAuthenticated());
        m_literals = {};
        return;
    }
    if (!literal.nonSynchronising)
        m_out += Imap::continuation("Ready for literal data");
}

void Session::take(const Imap::Line &line)
{
    m_wantsLine = false;
    if (m_activity)
        m_activity->line(line.text);
}

void Session::take(const Imap::SyntaxError &error)
{
    m_literals = {};
    if (error.fatal) {
        complain(error.text);
        return bye(error.text);
    }
    if (m_request) { // a line asked for by the running command
        m_wantsLine = false;
        return bad(error.text);
    }
    m_out += error.no ? Imap::taggedNo(error.tag, error.text) : Imap::taggedBad(error.tag, error.text);
    countFailure(true);
}

void Session::take(Imap::Request &request)
{
    if (!isAdmitted(request))
        return;
    m_request = std::move(request);
    ++m_turn;
    m_uidForm = std::visit(
        [](const auto &command) {
            if constexpr (requires { command.uid; })
                return command.uid;
            else
                return false;
        },
        m_request->command);
    // Announced changes are taken in before the command, so that it sees what was committed before it.
    if (Selected *mailbox = selected(); mailbox && mailbox->mailbox()->isStale())
        poll([this] { run(); });
    else
        run();
}

void Session::run()
{
    std::visit([this](auto &command) { Gateway::run(*this, command); }, m_request->command);
}

bool Session::isAdmitted(const Imap::Request &request)
{
    if ((request.row->states & stateBit()) == 0) {
        m_out +=
            Imap::taggedBad(request.tag, QByteArray(request.row->name.toByteArray() + " is not allowed now"));
        countFailure(true);
        return false;
    }
    const Selected *mailbox = selected();
    if (!(request.row->flags & Imap::CommandNeedsWrite) || !mailbox || !mailbox->isReadOnly())
        return true;
    const Access &access = mailbox->access();
    if (access.reading == Access::Reading::Recoverable && std::holds_alternative<Imap::Move>(request.command))
        return true; // restores
    m_out += Imap::taggedNo(request.tag, access.readOnlyText(), "NOPERM");
    return false;
}

quint8 Session::stateBit() const
{
    struct Bits
    {
        quint8 operator()(const NotAuthenticated &) const { return Imap::StateNotAuthenticated; }
        quint8 operator()(const Authenticated &) const { return Imap::StateAuthenticated; }
        quint8 operator()(const InMailbox &) const { return Imap::StateSelected; }
        quint8 operator()(const LoggedOut &) const { return 0; }
    };
    return std::visit(Bits(), m_state);
}

void Session::finish(const QByteArray &tagged)
{
    if (!m_request)
        return;
    if (seesChanges())
        reportChanges(m_uidForm || !(m_request->row->flags & Imap::CommandKeepsNumbers));
    m_out += tagged;
    endCommand();
}

void Session::endCommand()
{
    if (!m_request)
        return;
    m_retired = std::move(m_activity);
    m_request.reset();
    m_literals = {};
    m_wantsLine = false;
    m_parser.expectCommand();
    ++m_turn;
}

void Session::ok(QByteArrayView text, const QByteArray &code)
{
    finish(Imap::taggedOk(m_request->tag, text, code));
    countFailure(false);
}

void Session::no(QByteArrayView text, const QByteArray &code)
{
    finish(Imap::taggedNo(m_request->tag, text, code));
}

void Session::bad(QByteArrayView text)
{
    finish(Imap::taggedBad(m_request->tag, text));
    countFailure(true);
}

void Session::refuse(const Base::Error &error, Purpose purpose)
{
    const Refusal refusal = refusalFor(error, purpose);
    if (error.code == Base::Code::Internal || error.code == Base::Code::Corrupt
        || error.code == Base::Code::Io) {
        qCWarning(gatewayLog, "command failed name=%s user=\"%s\" error=%s detail=\"%s\"",
            m_request->row->name.toByteArray().constData(),
            isAuthenticated() ? qUtf8Printable(Base::escaped(account().login)) : "",
            Base::codeName(error.code).data(), qUtf8Printable(Base::escaped(error.detail)));
    }
    if (refusal.bad)
        bad(refusal.text);
    else
        no(refusal.text, refusal.code);
    // Is it this one thing that is not allowed, or has the session come to its end, with the user's account?
    if (error.code == Base::Code::Denied)
        keepAlive();
}

void Session::countFailure(bool failed)
{
    m_failures = failed ? m_failures + 1 : 0;
    if (m_failures < settings().maxFailCommands)
        return;
    complain("too many failed commands");
    bye("Too many failed commands");
}

bool Session::countFailedLogin()
{
    if (++m_failedLogins < settings().maxFailedLogins)
        return true;
    no("Authentication failed", "AUTHENTICATIONFAILED");
    complain("too many failed logins");
    bye("Too many failed logins");
    return false;
}

void Session::complain(QByteArrayView reason) const
{
    Net::notePeer(QString::fromLatin1(m_peer.address), QString::fromLatin1(reason));
}

void Session::bye(QByteArrayView text, QByteArrayView code)
{
    if (std::holds_alternative<LoggedOut>(m_state))
        return;
    endCommand();
    m_out += Imap::bye(text, code);
    leave();
    m_transport.close();
}

void Session::logOut()
{
    m_out += Imap::bye("Logging out");
    m_out += Imap::taggedOk(m_request->tag, "Logged out");
    endCommand();
    leave();
    m_transport.close();
}

void Session::abort()
{
    endCommand();
    m_out.clear();
    leave();
    m_transport.abort();
}

void Session::leave()
{
    unselect();
    if (isAuthenticated())
        m_environment.backend.call(account().rpcSession, Rpc::Logout{}, [](const auto &) {});
    m_state = LoggedOut{};
    flush();
}

} // namespace Gateway
