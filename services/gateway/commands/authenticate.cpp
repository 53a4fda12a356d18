// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/login.h"
#include "gateway/session.h"

#include "base/text.h"
#include "imap/writer.h"

namespace Gateway {

namespace {

/// A SASL exchange (RFC 3501 section 6.2.2, RFC 4959). All mechanisms offered start with the client's data.
class Exchange : public Activity
{
public:
    Exchange(Session &session, const Imap::Authenticate &request)
        : m_session(session)
        , m_mechanism(request.mechanism)
        , m_initial(request.initialResponse)
    {
    }

    void start() override
    {
        if (m_initial)
            send(m_initial->reveal());
        else
            challenge({});
    }

    void line(QByteArrayView text) override
    {
        const std::optional<QByteArray> response = Base::decodeBase64(text);
        if (text == "*" || !response) {
            cancel();
            return m_session.bad(text == "*" ? "Cancelled" : "This is not base64");
        }
        if (m_result) { // the answer to the final data of the server has to be empty
            if (!response->isEmpty())
                return m_session.bad("Nothing was expected here");
            return loggedIn(m_session, *m_result);
        }
        send(*response);
    }

private:
    void challenge(const QByteArray &data)
    {
        m_session.send(Imap::continuation(data.toBase64()));
        m_session.expectLine();
    }

    void send(const QByteArray &response)
    {
        const auto handler = [this](
                                 Base::Result<Rpc::AuthenticateReply> reply) { answered(std::move(reply)); };
        if (m_exchange == 0)
            m_session.ask(authentication(m_session, m_mechanism, response), handler);
        else
            m_session.ask(Rpc::AuthenticateStep{m_exchange, response, false}, handler);
    }

    void answered(Base::Result<Rpc::AuthenticateReply> reply)
    {
        if (!reply)
            return loginFailed(m_session, reply.error());
        m_exchange = reply->exchange;
        if (!reply->done)
            return challenge(reply->challenge);
        if (reply->challenge.isEmpty())
            return loggedIn(m_session, reply->session);
        m_result = reply->session;
        challenge(reply->challenge);
    }

    void cancel()
    {
        if (m_exchange != 0 && !m_result)
            m_session.ask(Rpc::AuthenticateStep{m_exchange, {}, true}, [](const auto &) {});
    }

    Session &m_session;
    const QByteArray m_mechanism;
    const std::optional<Base::Secret> m_initial;
    quint64 m_exchange = 0;
    std::optional<Rpc::SessionInfo> m_result; ///< the server is content; the client has yet to confirm
};

} // namespace

void run(Session &session, const Imap::Authenticate &request)
{
    if (request.mechanism == "PLAIN") {
        if (!Imap::plainLoginAllowed(session.capabilities()))
            return session.no("Use STARTTLS first", "PRIVACYREQUIRED");
    } else if (!(request.mechanism == "SCRAM-SHA-256" && session.capabilities().scram)
        && !(request.mechanism == "GSSAPI" && session.capabilities().kerberos)
        && !(request.mechanism == "NTLM" && session.capabilities().ntlm)) {
        return session.no("This mechanism is not offered", "CANNOT");
    }
    session.begin(std::make_unique<Exchange>(session, request));
}

} // namespace Gateway
