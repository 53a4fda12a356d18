// SPDX-License-Identifier: GPL-3.0-or-later
// What each LMTP command does, and what its answers from the Delivery do; the flow of bytes is in
// lmtpsession.cpp.
#include "smtp/lmtpsession.h"
#include "smtp/newlines.h"
#include "smtp/traceheader.h"

#include <QHash>

#include <algorithm>

namespace Smtp {

namespace {

/// A claimed size reserves no more than this.
constexpr quint64 maxReserve = 256 * 1024;

/// The one place where an outcome becomes a reply.
Reply replyFor(Outcome outcome, const QByteArray &address)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {250, "2.1.5", address + " Ok"};
    case Outcome::UnknownUser:
        return {550, "5.1.1", address + " User unknown"};
    case Outcome::OverQuota:
        return {552, "5.2.2", address + " Quota exceeded"};
    case Outcome::TooBig:
        return {552, "5.3.4", address + " Message too big"};
    case Outcome::Full:
        return {452, "4.3.1", address + " Insufficient storage"};
    case Outcome::Temporary:
        return {450, "4.2.0", address + " Mailbox temporarily unavailable"};
    case Outcome::Unavailable:
        break;
    }
    return {451, "4.3.0", address + " Storage temporarily unavailable"};
}

Reply tooBig()
{
    return {552, "5.3.4", "Message exceeds the size limit"};
}

Reply noMemory()
{
    return {452, "4.3.1", "Insufficient memory, try again later"};
}

} // namespace

void LmtpSession::handle(const Lhlo &command)
{
    m_domain = command.domain;
    m_state = Idle();
    m_replies.add({250, "",
        m_settings.hostName + "\nPIPELINING\n8BITMIME\nSMTPUTF8\nENHANCEDSTATUSCODES\nCHUNKING\nSIZE "
            + QByteArray::number(m_settings.maxMessageSize)});
}

void LmtpSession::handle(const Helo &)
{
    m_replies.add({500, "5.5.1", "This is LMTP: use LHLO"});
}

void LmtpSession::handle(const Mail &command)
{
    if (m_domain.isEmpty())
        m_replies.add({503, "5.5.1", "Send LHLO first"});
    else if (!std::holds_alternative<Idle>(m_state))
        m_replies.add({503, "5.5.1", "Nested MAIL command"});
    else if (command.size && *command.size > m_settings.maxMessageSize)
        m_replies.add(tooBig());
    else if (command.size && qint64(*command.size) > m_budget.left())
        m_replies.add(noMemory());
    else {
        m_state.emplace<Transaction>().mail = command;
        m_replies.add({250, "2.1.0", "Ok"});
    }
}

void LmtpSession::handle(const Rcpt &command)
{
    Transaction *const now = transaction();
    const Path &path = command.recipient;
    if (!now || now->receiving)
        m_replies.add({503, "5.5.1", now ? "Content has begun" : "Send MAIL first"});
    else if (path.utf8 && !now->mail.smtpUtf8)
        m_replies.add({553, "5.6.7", "Address needs SMTPUTF8"});
    else if (qsizetype(now->recipients.size()) >= m_settings.maxRecipients)
        m_replies.add({452, "4.5.3", "Too many recipients"});
    else if (path.localPart.isEmpty())
        m_replies.add(replyFor(Outcome::UnknownUser, path.text));
    else {
        const quint64 slot = m_replies.addSlot();
        now->recipients.push_back({slot, path.text, {}});
        m_unresolved.append({slot, path.text, lookupName(path)});
        ++m_awaited;
    }
}

void LmtpSession::resolved(const QList<Unresolved> &asked, const QList<Resolution> &answers)
{
    m_awaited -= asked.size();
    for (qsizetype i = 0; i < asked.size(); ++i) {
        Resolution answer = i < answers.size() ? answers[i] : Resolution{};
        if (answer.outcome == Outcome::Accepted && !answer.user)
            answer.outcome = Outcome::Unavailable;
        const bool accepted = answer.outcome == Outcome::Accepted;
        m_replies.fill(
            asked[i].slot, accepted ? Reply{250, "2.1.5", "Ok"} : replyFor(answer.outcome, asked[i].address));
        Transaction *const now = transaction();
        if (!now)
            continue;
        const auto recipient = std::lower_bound(now->recipients.begin(), now->recipients.end(), asked[i].slot,
            [](const Recipient &one, quint64 slot) { return one.slot < slot; });
        if (recipient == now->recipients.end() || recipient->slot != asked[i].slot)
            continue; // of a transaction that was reset meanwhile
        if (accepted)
            recipient->user = answer.user;
        else
            now->recipients.erase(recipient);
    }
    if (m_deferred && !isDeferred(*m_deferred)) {
        const Command command = *std::exchange(m_deferred, std::nullopt);
        take(command);
    }
    if (m_lastError && m_replies.waiting() == 0) {
        const SyntaxError error = *std::exchange(m_lastError, std::nullopt);
        take(error);
    }
    if (m_running)
        return;
    resume();
    m_ready();
}

void LmtpSession::handle(const Data &)
{
    Transaction *const now = transaction();
    if (!now)
        m_replies.add({503, "5.5.1", "Send MAIL first"});
    else if (now->receiving)
        m_replies.add({503, "5.5.1", "DATA cannot follow BDAT"});
    else if (now->recipients.empty())
        m_replies.add({503, "5.5.1", "No valid recipients"});
    else {
        startContent(*now, now->mail.size.value_or(0));
        now->lastChunk = true;
        m_replies.add({354, "", "Start mail input; end with <CRLF>.<CRLF>"});
        m_parser.startData();
    }
}

void LmtpSession::handle(const Bdat &command)
{
    Transaction *const now = transaction();
    if (!now)
        m_chunkRefusal = Reply{503, "5.5.1", "Send MAIL first"};
    else if (now->refused)
        m_chunkRefusal = Reply{503, "5.5.1", "An earlier chunk failed; send RSET"};
    else if (now->recipients.empty())
        m_chunkRefusal = Reply{503, "5.5.1", "No valid recipients"};
    else {
        if (!now->receiving)
            startContent(*now, now->mail.size.value_or(command.size));
        now->lastChunk = command.last;
        const auto received = quint64(now->raw.size() - now->contentOffset);
        if (command.size > m_settings.maxMessageSize - received)
            fail(*now, tooBig());
    }
}

/// From here on the recipients are fixed.
void LmtpSession::startContent(Transaction &now, quint64 expected)
{
    now.receiving = true;
    now.raw = traceHeader({.sender = now.mail.sender.text,
        .clientDomain = m_domain,
        .clientAddress = m_settings.clientAddress,
        .hostName = m_settings.hostName,
        .id = m_settings.id + '.' + QByteArray::number(++m_messages),
        .recipient = now.recipients.size() == 1 ? now.recipients.front().address : QByteArray(),
        .smtpUtf8 = now.mail.smtpUtf8,
        .seconds = m_clock.seconds()});
    now.contentOffset = now.raw.size();
    now.raw.reserve(now.contentOffset + qsizetype(std::min(expected, maxReserve)));
    now.share = BudgetShare(m_budget);
}

/// The rest of the content is drained; the memory goes now.
void LmtpSession::fail(Transaction &now, Reply reply)
{
    now.failure = std::move(reply);
    now.raw = QByteArray();
    now.contentOffset = 0;
    now.share.clear();
}

void LmtpSession::take(const LmtpParser::Content &content)
{
    Transaction *const now = transaction();
    if (m_chunkRefusal || !now || now->failure)
        return;
    const auto received = quint64(now->raw.size() - now->contentOffset);
    if (quint64(content.bytes.size()) > m_settings.maxMessageSize - received)
        fail(*now, tooBig());
    else if (!now->share.grow(content.bytes.size()))
        fail(*now, noMemory());
    else
        now->raw += content.bytes;
}

void LmtpSession::endOfContent()
{
    Transaction *const now = transaction();
    if (m_chunkRefusal || !now) {
        m_replies.add(m_chunkRefusal.value_or(Reply{503, "5.5.1", "Send MAIL first"}));
        m_chunkRefusal.reset();
        return;
    }
    if (!now->lastChunk) {
        now->refused = now->failure.has_value();
        m_replies.add(now->failure.value_or(Reply{250, "2.0.0", "Chunk received"}));
        return;
    }
    if (!now->failure && m_settings.bareNewline != BareNewline::Keep
        && hasBareNewline(QByteArrayView(now->raw).sliced(now->contentOffset))) {
        if (m_settings.bareNewline == BareNewline::Reject)
            fail(*now, {550, "5.6.11", "Message has CR or LF that stand alone"});
        else
            now->raw = withWholeNewlines(now->raw, now->contentOffset);
    }
    Transaction done = std::move(*now);
    m_state = Idle();
    if (done.failure)
        replyPerRecipient(done.recipients, *done.failure);
    else
        deliver(std::move(done));
}

void LmtpSession::replyPerRecipient(const std::vector<Recipient> &recipients, const Reply &reply)
{
    for (const Recipient &recipient : recipients)
        m_replies.add({reply.code, reply.status, recipient.address + ' ' + reply.text});
}

void LmtpSession::delivered(const QList<Outcome> &outcomes, const QByteArray &receipt)
{
    if (!receipt.isEmpty())
        m_receipts.append(receipt);
    const Delivering done = std::move(std::get<Delivering>(m_state));
    m_state = Idle();
    QHash<Base::PrincipalId, Outcome> byUser;
    byUser.reserve(done.users.size());
    for (qsizetype i = 0; i < std::min(done.users.size(), outcomes.size()); ++i)
        byUser.insert(done.users[i], outcomes[i]);
    for (const Recipient &recipient : done.recipients)
        m_replies.add(replyFor(byUser.value(recipient.user, Outcome::Unavailable), recipient.address));
    if (m_stopping)
        shutDown();
    if (m_running)
        return;
    resume();
    m_ready();
}

void LmtpSession::handle(const Rset &)
{
    m_state = Idle();
    m_replies.add({250, "2.0.0", "Ok"});
}

void LmtpSession::handle(const Noop &)
{
    m_replies.add({250, "2.0.0", "Ok"});
}

void LmtpSession::handle(const Vrfy &)
{
    m_replies.add({252, "2.5.2", "Send some mail, it will be tried"});
}

void LmtpSession::handle(const Help &)
{
    m_replies.add({214, "2.0.0", "LHLO MAIL RCPT DATA BDAT RSET NOOP VRFY QUIT\nSee RFC 2033"});
}

void LmtpSession::handle(const Quit &)
{
    close({221, "2.0.0", "Bye"});
}

} // namespace Smtp
