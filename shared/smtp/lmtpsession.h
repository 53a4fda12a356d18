// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "smtp/delivery.h"
#include "smtp/lmtpparser.h"
#include "smtp/replyqueue.h"

#include <functional>
#include <memory>
#include <variant>

namespace Smtp {

/// What to do with CR or LF that stand alone in a message.
enum class BareNewline : quint8 { Keep, Normalise, Reject };

/// Names and bounds of one session.
struct LmtpSettings
{
    QByteArray hostName = "localhost"; ///< in the greeting and in Received
    QByteArray clientAddress; ///< numeric; empty for a local socket
    QByteArray id = "0"; ///< of the connection, for Received
    quint64 maxMessageSize = 50 * 1024 * 1024; ///< bytes of content
    qsizetype maxRecipients = 1000;
    qsizetype maxLine = 4096;
    int maxBadCommands = 20; ///< one after the other, then the session closes
    BareNewline bareNewline = BareNewline::Keep;
};

/// One LMTP session (RFC 2033, with RFC 2920, 6152, 6531, 2034, 1870, 3030): bytes in, replies out. Owned by
/// its connection and used in that thread only; knows no sockets. Recipients are looked up while the next
/// commands are parsed; replies keep the order of the commands. Memory: one message of at most
/// maxMessageSize, taken from the budget as it arrives; while an answer of the Delivery is awaited, the input
/// given meanwhile (see wantsInput()).
class LmtpSession
{
public:
    /// \param ready is called when an answer of \a delivery made output or room for input; never from within
    /// feed().
    LmtpSession(const LmtpSettings &settings, Delivery &delivery, MemoryBudget &budget,
        const Base::Clock &clock, std::function<void()> ready);
    ~LmtpSession();
    Q_DISABLE_COPY_MOVE(LmtpSession)

    void feed(QByteArrayView bytes);
    /// False while the input that is held waits for the Delivery, and after the end: do not read from the
    /// socket.
    bool wantsInput() const { return !isWaiting() && !isClosed(); }
    /// Replies to be sent, also when isClosed(). Those to commands that came together go out together
    /// (RFC 2920 section 3.2): while the next one waits, nobody waits for them.
    QByteArray takeOutput() { return m_deferred ? QByteArray() : m_replies.takeReady(); }
    /// Send what takeOutput() gives, then close.
    bool isClosed() const { return m_closed; }
    /// Why the session was closed, if that was the client's fault; empty otherwise.
    const QByteArray &complaint() const { return m_complaint; }
    /// Message content is expected, not commands.
    bool isReceiving() const { return m_parser.isInContent(); }
    /// A message is being stored: its replies should not be cut off.
    bool isDelivering() const { return std::holds_alternative<Delivering>(m_state); }

    /// The client was silent for too long: 421 and the end.
    void timeOut();
    /// The service stops: 421 now, or after the replies of a running delivery.
    void shutDown();

private:
    struct Recipient
    {
        quint64 slot = 0; ///< of its RCPT's reply; ascending
        QByteArray address;
        Base::PrincipalId user; ///< 0 = being looked up
    };
    struct Idle
    {
    };
    /// From MAIL to the end of the content.
    struct Transaction
    {
        Mail mail;
        std::vector<Recipient> recipients;
        bool receiving = false; ///< within DATA or from the first BDAT on
        bool lastChunk = false; ///< DATA, or the current chunk is BDAT LAST
        std::optional<Reply> failure; ///< why the content is drained
        bool refused = false; ///< a chunk failed: only RSET helps
        QByteArray raw;
        qsizetype contentOffset = 0;
        BudgetShare share;
    };
    struct Delivering
    {
        std::vector<Recipient> recipients;
        QList<Base::PrincipalId> users;
    };
    using State = std::variant<Idle, Transaction, Delivering>;
    struct Unresolved
    {
        quint64 slot = 0;
        QByteArray address;
        QString name;
    };

    bool isWaiting() const;
    void run(QByteArrayView &bytes);
    void resume();
    void take(const SyntaxError &error);
    void take(const Command &command);
    void take(const LmtpParser::Content &content);
    void endOfContent();

    void handle(const Lhlo &command);
    void handle(const Helo &command);
    void handle(const Mail &command);
    void handle(const Rcpt &command);
    void handle(const Data &command);
    void handle(const Bdat &command);
    void handle(const Rset &command);
    void handle(const Noop &command);
    void handle(const Vrfy &command);
    void handle(const Help &command);
    void handle(const Quit &command);

    void resolvePending();
    void resolved(const QList<Unresolved> &asked, const QList<Resolution> &answers);
    bool isDeferred(const Command &command);
    void startContent(Transaction &transaction, quint64 expected);
    void replyPerRecipient(const std::vector<Recipient> &recipients, const Reply &reply);
    void deliver(Transaction transaction);
    void delivered(const QList<Outcome> &outcomes, const QByteArray &receipt);
    void close(const Reply &reply);
    void giveUp();
    void fail(Transaction &transaction, Reply reply);
    Transaction *transaction() { return std::get_if<Transaction>(&m_state); }

    const LmtpSettings m_settings;
    Delivery &m_delivery;
    MemoryBudget &m_budget;
    const Base::Clock &m_clock;
    std::function<void()> m_ready;
    std::shared_ptr<char> m_alive = std::make_shared<char>(); ///< answers that come too late find it gone

    LmtpParser m_parser;
    ReplyQueue m_replies;
    QByteArray m_input; ///< bytes held while waiting
    qsizetype m_inputOffset = 0;
    QByteArray m_domain; ///< of LHLO; empty before
    State m_state;
    quint64 m_messages = 0;
    QByteArrayList m_receipts; ///< of deliveries whose replies the client has not been seen to have
    QList<Unresolved> m_unresolved; ///< RCPTs of the input at hand, looked up together
    qsizetype m_awaited = 0; ///< recipients being looked up, m_unresolved included
    std::optional<Command> m_deferred; ///< waits for answers about recipients
    std::optional<SyntaxError> m_lastError; ///< ends the session, after the replies before it
    std::optional<Reply>
        m_chunkRefusal; ///< the chunk at hand belongs to nothing: drained, then answered with this
    QByteArray m_complaint;
    int m_badCommands = 0;
    bool m_running = false;
    bool m_closed = false;
    bool m_stopping = false;
};

} // namespace Smtp
