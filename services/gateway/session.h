// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/memory.h"
#include "base/ownthread.h"
#include "gateway/activity.h"
#include "gateway/environment.h"
#include "gateway/replies.h"
#include "gateway/selected.h"
#include "gateway/transport.h"
#include "gateway/trees.h"
#include "imap/capability.h"
#include "imap/requestparser.h"

#include <optional>
#include <variant>

namespace Gateway {

/// Who is logged in.
struct Account
{
    QByteArray rpcSession;
    Base::StoreId store;
    QString login;
};

/// One IMAP client: requests in, replies out, the state between (RFC 3501 section 3). Knows no sockets. Owned
/// by its connection, lives in one I/O thread. Commands run one after the other, in the order they came.
/// Memory: what the parser's limits say, 64 KiB of replies, and what the running command holds (see there).
class Session final : public Base::ThreadBound, private Mailbox::Observer
{
public:
    Session(Environment &environment, Transport &transport, const Peer &peer);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /// Sends the greeting.
    void start();
    /// Bytes have arrived: takes as many commands as can run.
    void inputReady();
    /// The client sends nothing more; what it has sent is still answered.
    void inputEnded();
    /// The client takes output again.
    void drained();
    /// The TLS handshake after startTls() is done: all state from before is forgotten (RFC 3501 section
    /// 6.2.1).
    void encrypted();
    /// The connection has been idle, or slow to log in, for too long: says so and closes.
    void timedOut();
    /// The daemon ends.
    void shutDown();
    /// The connection to the server is lost, and with it the login.
    void serverLost();
    /// The server has ended a login; if it is this one's, says why and closes.
    void ended(const Rpc::SessionEnded &event);
    /// Keeps the session at the server from expiring.
    void keepAlive();
    /// A part of a command has arrived.
    bool isReceiving() const { return !m_parser.isIdle(); }

    // For commands. Each ends with exactly one of ok(), no(), bad(), refuse(), bye().
    /// The tagged reply; \a code goes into brackets. refuse() chooses NO or BAD, text and code by the error.
    void ok(QByteArrayView text, const QByteArray &code = {});
    void no(QByteArrayView text, const QByteArray &code = {});
    void bad(QByteArrayView text);
    void refuse(const Base::Error &error, Purpose purpose = Purpose::General);
    /// Says goodbye and closes; ends the running command, if any, without a reply.
    void bye(QByteArrayView text, QByteArrayView code = {});
    /// Answers LOGOUT and closes.
    void logOut();
    /// Closes in the middle of a reply that cannot be completed.
    void abort();

    /// Queues untagged replies.
    void send(QByteArrayView bytes) { m_out += bytes; }
    void send(const QByteArray &bytes);
    /// The buffer of queued replies, to append to; call flushIfLarge() now and then.
    QByteArray &out() { return m_out; }
    /// Sends what is queued; flushIfLarge() only if it is much.
    void flush();
    void flushIfLarge();
    /// The client is slow: write no more until Activity::drained().
    bool isCongested() const { return m_transport.isCongested(); }

    /// Asks the server. \a handler gets a Result of the reply; not called if the command has ended before.
    template <class Request, class Handler> void ask(const Request &request, Handler handler)
    {
        m_environment.backend.call(
            rpcSession(), request, [this, guard = guard(), handler](auto reply) mutable {
                if (guard.holds())
                    this->enter([&] { handler(std::move(reply)); });
            });
    }
    /// Asks the server; \a handler gets the reply, an error refuses the command.
    template <class Request, class Handler>
    void askOrRefuse(const Request &request, Handler handler, Purpose purpose = Purpose::General)
    {
        ask(request, [this, handler, purpose](Base::Result<typename Request::Reply> reply) mutable {
            if (!reply)
                return refuse(reply.error(), purpose);
            handler(std::move(*reply));
        });
    }
    /// Computes the digest of a message; \a handler gets it, unless the session has ended before.
    void digest(const QByteArray &raw, std::function<void(Base::MessageDigest)> handler);
    /// Makes the mailbox as new as the server's, then calls \a handler. An error other than that the mailbox
    /// is gone goes to \a failed, or refuses the command.
    void poll(std::function<void()> handler, std::function<void()> failed = {});
    /// What other sessions made the server tell of the mailbox may be told here, too.
    bool seesChanges() const;
    void begin(std::unique_ptr<Activity> activity);
    /// The next line goes to Activity::line().
    void expectLine();

    const Settings &settings() const { return *m_environment.settings; }
    const Peer &peer() const { return m_peer; }
    /// Protocol version of TLS, "none" without it.
    QByteArray tlsVersion() const { return m_transport.tlsVersion(); }
    const Base::Clock &clock() const { return m_environment.clock; }
    /// What is offered now depends on encryption and login.
    Imap::CapabilityState capabilities() const;
    /// Valid only while isAuthenticated().
    const Account &account() const;
    /// Also with a mailbox selected.
    bool isAuthenticated() const;
    /// Null if none is selected.
    Selected *selected();
    /// That mailbox is the selected one.
    bool isSelected(Base::StoreId store, Base::FolderId folder);
    /// Of the login.
    StoreList &stores() { return m_stores; }
    /// Appends what the client does not know yet of the selected mailbox.
    void reportChanges(bool expunge);

    // Changes of state.
    /// Answers OK, then only the handshake follows.
    void startTls();
    /// \returns false if the connection was closed because it was one too many.
    bool countFailedLogin();
    void complain(QByteArrayView reason) const; ///< tells the administrator about the client
    /// The server has accepted the login.
    void logIn(Account account);
    /// Selects a mailbox; \a handler runs when its view is there, else the command is refused. \a examine:
    /// the client wants to change nothing.
    void select(const MailboxEntry &mailbox, bool examine, std::function<void()> handler);
    /// Leaves the mailbox, if one is selected.
    void unselect();

private:
    struct NotAuthenticated
    {
    };
    struct Authenticated
    {
        Account account;
    };
    struct InMailbox
    {
        Account account;
        Selected selected;
    };
    struct LoggedOut
    {
    };

    /// Tells whether session and command are still those of the time it was made.
    class Guard
    {
    public:
        Guard(const Session &session) : m_alive(session.m_alive), m_session(session), m_turn(session.m_turn)
        {
        }
        bool holds() const { return !m_alive.expired() && m_turn == m_session.m_turn; }

    private:
        std::weak_ptr<const char> m_alive;
        const Session &m_session;
        quint64 m_turn;
    };
    Guard guard() const { return {*this}; }

    /// Every way into the session: replies and next commands wait until \a what has returned. If memory runs
    /// out in it, the session ends.
    template <class What> void enter(What what)
    {
        ASSERT_OWN_THREAD();
        ++m_depth;
        Base::survive(
            [&] {
                what();
                if (m_depth == 1)
                    settle();
            },
            [this] { abort(); });
        --m_depth;
    }
    void settle();
    bool readOn();
    void take(const Imap::NeedMore &) { }
    void take(const Imap::NeedLiteral &literal);
    void take(Imap::Request &request);
    void take(const Imap::Line &line);
    void take(const Imap::SyntaxError &error);
    bool isAdmitted(const Imap::Request &request);
    void run();
    void finish(const QByteArray &tagged);
    void endCommand();
    void leave();
    void countFailure(bool failed);
    const QByteArray &rpcSession() const override;
    quint8 stateBit() const;

    void mailboxChanged() override;
    void mailboxGone(const Base::Error &error) override;
    void recentArrived(Base::Uid first, Base::Uid last) override;
    bool isWaiting() const override;
    bool claimsRecent() const override;

    Environment &m_environment;
    Transport &m_transport;
    const Peer m_peer;
    Imap::RequestParser m_parser;
    SettingsPtr m_parserSettings; ///< whose limits the parser has
    std::variant<NotAuthenticated, Authenticated, InMailbox, LoggedOut> m_state;
    static constexpr qsizetype outputBatch = 64 * 1024; ///< replies are collected up to here, then written
    QByteArray m_out;
    StoreList m_stores;
    std::optional<Imap::Request> m_request; ///< the running command
    bool m_uidForm = false; ///< it is a UID command
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<Activity>
        m_retired; ///< of the last command, to be deleted when its functions have returned
    LiteralBudget::Share m_literals;
    std::shared_ptr<const char> m_alive = std::make_shared<char>();
    quint64 m_turn = 0; ///< counts commands
    int m_depth = 0;
    int m_failures = 0; ///< failed commands in a row
    int m_failedLogins = 0;
    bool m_tls = false;
    bool m_wantsLine = false;
    bool m_waitsForTls = false;
    bool m_inputEnded = false;
};

} // namespace Gateway
