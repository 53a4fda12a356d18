// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/lmtpsession.h"

#include "base/memory.h"

namespace Smtp {

namespace {

/// So many replies may wait for lookups before the session stops parsing.
constexpr size_t maxWaitingReplies = 256;

} // namespace

LmtpSession::LmtpSession(const LmtpSettings &settings, Delivery &delivery, MemoryBudget &budget,
    const Base::Clock &clock, std::function<void()> ready)
    : m_settings(settings)
    , m_delivery(delivery)
    , m_budget(budget)
    , m_clock(clock)
    , m_ready(std::move(ready))
    , m_parser(settings.maxLine)
{
    m_replies.add({220, "", m_settings.hostName + " LMTP server is ready"});
}

LmtpSession::~LmtpSession() = default;

bool LmtpSession::isWaiting() const
{
    return isDelivering() || m_deferred || m_lastError || m_replies.waiting() >= maxWaitingReplies;
}

void LmtpSession::feed(QByteArrayView bytes)
{
    if (m_closed)
        return;
    for (const QByteArray &receipt : std::exchange(m_receipts, {})) // who goes on has seen the replies
        m_delivery.confirm(receipt);
    if (!m_input.isEmpty()) {
        m_input += bytes;
        resume();
        return;
    }
    run(bytes);
    if (!m_closed && !bytes.isEmpty()) {
        m_input = bytes.toByteArray();
        m_inputOffset = 0;
    }
}

/// Goes on with the held input.
void LmtpSession::resume()
{
    QByteArrayView left = QByteArrayView(m_input).sliced(m_inputOffset);
    run(left);
    m_inputOffset = m_input.size() - left.size();
    if (left.isEmpty() || m_closed) {
        m_input.clear();
        m_inputOffset = 0;
    }
}

void LmtpSession::run(QByteArrayView &bytes)
{
    m_running = true;
    bool needMore = false;
    do {
        while (!m_closed && !isWaiting()) {
            const LmtpParser::Step step = m_parser.feed(bytes);
            needMore = std::holds_alternative<LmtpParser::NeedMore>(step);
            if (needMore)
                break;
            if (const auto *content = std::get_if<LmtpParser::Content>(&step))
                take(*content);
            else if (const auto *command = std::get_if<Command>(&step))
                take(*command);
            else if (const auto *error = std::get_if<SyntaxError>(&step))
                take(*error);
            else
                endOfContent();
        }
        resolvePending(); // answered at once, it may end the waiting
    } while (!m_closed && !isWaiting() && !needMore);
    m_running = false;
}

void LmtpSession::take(const SyntaxError &error)
{
    const bool tooMany = !error.fatal && m_badCommands + 1 >= m_settings.maxBadCommands;
    if ((error.fatal || tooMany) && m_replies.waiting() > 0) {
        m_lastError = error;
        return;
    }
    if (error.fatal) {
        m_complaint = error.reply.text;
        close(error.reply);
        return;
    }
    m_replies.add(error.reply);
    ++m_badCommands;
    if (tooMany) {
        m_complaint = "too many bad commands";
        close({421, "4.7.0", "Too many bad commands; closing"});
    }
}

void LmtpSession::take(const Command &command)
{
    m_badCommands = 0;
    if (isDeferred(command))
        m_deferred = command;
    else
        std::visit([this](const auto &which) { handle(which); }, command);
}

/// Content needs to know its recipients, and nothing may be answered after QUIT.
bool LmtpSession::isDeferred(const Command &command)
{
    if (std::holds_alternative<Quit>(command))
        return m_replies.waiting() > 0;
    if (std::holds_alternative<Rcpt>(command)) // whether there is room depends on who else is accepted
        return m_awaited > 0 && transaction()
            && qsizetype(transaction()->recipients.size()) >= m_settings.maxRecipients;
    return m_awaited > 0 && (std::holds_alternative<Data>(command) || std::holds_alternative<Bdat>(command));
}

/// One lookup for all RCPTs of the input at hand.
void LmtpSession::resolvePending()
{
    if (m_unresolved.isEmpty() || m_closed)
        return;
    const QList<Unresolved> asked = std::exchange(m_unresolved, {});
    QStringList names;
    names.reserve(asked.size());
    for (const Unresolved &one : asked)
        names.append(one.name);
    m_delivery.resolve(
        names, [this, asked, alive = std::weak_ptr(m_alive)](const QList<Resolution> &answers) {
            if (!alive.expired())
                Base::survive([&] { resolved(asked, answers); }, [this] { giveUp(); });
        });
}

void LmtpSession::deliver(Transaction transaction)
{
    IncomingMessage message{std::move(transaction.raw), transaction.contentOffset,
        transaction.mail.sender.text, transaction.mail.envelopeId, {}, std::move(transaction.share)};
    for (const Recipient &recipient : transaction.recipients) {
        if (!message.recipients.contains(recipient.user))
            message.recipients.append(recipient.user);
    }
    m_state = Delivering{std::move(transaction.recipients), message.recipients};
    m_delivery.deliver(std::move(message),
        [this, alive = std::weak_ptr(m_alive)](const QList<Outcome> &outcomes, const QByteArray &receipt) {
            if (!alive.expired())
                Base::survive([&] { delivered(outcomes, receipt); }, [this] { giveUp(); });
        });
}

void LmtpSession::close(const Reply &reply)
{
    m_replies.dropWaiting();
    m_replies.add(reply);
    m_closed = true;
    m_state = Idle();
    m_deferred.reset();
    m_lastError.reset();
    m_unresolved.clear();
    m_alive.reset();
}

/// Whoever has no reply yet tries again (RFC 2033 section 4.2).
void LmtpSession::giveUp()
{
    m_running = false;
    if (!m_closed)
        close({421, "4.3.0", m_settings.hostName + " Out of memory; closing"});
    m_ready();
}

void LmtpSession::timeOut()
{
    if (m_closed)
        return;
    m_complaint = m_domain.isEmpty() ? "no LHLO in time" : isReceiving() ? "message too slow" : "";
    close({421, "4.4.2", m_settings.hostName + " Timeout; closing"});
}

void LmtpSession::shutDown()
{
    if (m_closed)
        return;
    m_stopping = true;
    if (!isDelivering())
        close({421, "4.3.2", m_settings.hostName + " Service is shutting down"});
}

} // namespace Smtp
