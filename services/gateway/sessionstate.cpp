// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Session that commands build on: output, questions to the server, changes of state.
#include "gateway/session.h"

#include "base/text.h"
#include "gateway/logging.h"

namespace Gateway {

void Session::send(const QByteArray &bytes)
{
    if (bytes.size() < outputBatch / 4) {
        m_out += bytes;
        flushIfLarge();
        return;
    }
    // Large arrays travel on without a copy.
    flush();
    m_transport.write(bytes);
}

void Session::flush()
{
    if (m_out.isEmpty())
        return;
    m_transport.write(m_out);
    m_out = QByteArray();
}

void Session::flushIfLarge()
{
    if (m_out.size() >= outputBatch)
        flush();
}

void Session::digest(const QByteArray &raw, std::function<void(Base::MessageDigest)> handler)
{
    m_environment.digest(raw,
        [this, guard = guard(), handler = std::move(handler)](std::optional<Base::MessageDigest> digest) {
            if (!guard.holds())
                return;
            enter([&] {
                if (digest)
                    handler(*std::move(digest));
                else
                    refuse({Base::Code::Busy, QStringLiteral("out of memory")});
            });
        });
}

void Session::poll(std::function<void()> handler, std::function<void()> failed)
{
    const Selected *selected = this->selected();
    if (!selected)
        return handler();
    Mailbox &mailbox = *selected->mailbox();
    const auto polled = [this, guard = guard(), handler = std::move(handler), failed = std::move(failed)](
                            const Base::Result<void> &result) {
        if (!guard.holds())
            return;
        enter([&] {
            if (result) {
                this->selected()->confirm();
                handler();
            } else if (result.error().code == Base::Code::NotFound) {
                mailboxGone(result.error());
            } else if (failed) {
                failed();
            } else {
                refuse(result.error());
            }
        });
    };
    // What one user may see does not tell what another may.
    if (mailbox.store() == account().store)
        mailbox.refresh(rpcSession(), claimsRecent(), polled);
    else
        mailbox.open(rpcSession(), claimsRecent(), polled);
}

bool Session::seesChanges() const
{
    const auto *inMailbox = std::get_if<InMailbox>(&m_state);
    return !inMailbox || inMailbox->selected.mailbox()->store() == inMailbox->account.store
        || inMailbox->selected.isConfirmed();
}

void Session::begin(std::unique_ptr<Activity> activity)
{
    m_activity = std::move(activity);
    m_activity->start();
}

void Session::expectLine()
{
    m_wantsLine = true;
    m_parser.expectLine();
}

Imap::CapabilityState Session::capabilities() const
{
    Imap::CapabilityState state;
    state.tlsAvailable = m_peer.tlsAvailable;
    state.tlsActive = m_tls;
    state.authenticated = isAuthenticated();
    state.plaintextAllowed = m_peer.loopback || !settings().disablePlaintextAuth;
    state.idle = settings().capabilityIdle;
    state.scram = m_environment.mechanisms.contains("SCRAM-SHA-256");
    state.kerberos = m_environment.mechanisms.contains("GSSAPI");
    state.ntlm = m_environment.mechanisms.contains("NTLM");
    return state;
}

bool Session::isAuthenticated() const
{
    return std::holds_alternative<Authenticated>(m_state) || std::holds_alternative<InMailbox>(m_state);
}

const Account &Session::account() const
{
    if (const auto *inMailbox = std::get_if<InMailbox>(&m_state))
        return inMailbox->account;
    Q_ASSERT(std::holds_alternative<Authenticated>(m_state));
    return std::get_if<Authenticated>(&m_state)->account;
}

const QByteArray &Session::rpcSession() const
{
    static const QByteArray own;
    return isAuthenticated() ? account().rpcSession : own;
}

Selected *Session::selected()
{
    auto *inMailbox = std::get_if<InMailbox>(&m_state);
    return inMailbox ? &inMailbox->selected : nullptr;
}

bool Session::isSelected(Base::StoreId store, Base::FolderId folder)
{
    const Selected *mailbox = selected();
    return mailbox && mailbox->mailbox()->store() == store && mailbox->mailbox()->folder() == folder;
}

void Session::reportChanges(bool expunge)
{
    if (Selected *mailbox = selected())
        mailbox->update(m_out, expunge, m_uidForm);
    flushIfLarge();
}

void Session::startTls()
{
    ok("Begin TLS negotiation now");
    flush();
    m_waitsForTls = true;
    m_transport.startTls();
}

void Session::logIn(Account account)
{
    qCInfo(gatewayLog, "login user=\"%s\" from=%s tls=%s", qUtf8Printable(Base::escaped(account.login)),
        m_peer.address.constData(), m_tls ? "yes" : "no");
    m_state = Authenticated{std::move(account)};
    m_stores = {};
    m_failedLogins = 0;
    m_parser.setAuthenticated(true);
    m_transport.setAuthenticated();
}

void Session::select(const MailboxEntry &entry, bool examine, std::function<void()> handler)
{
    const MailboxPtr mailbox = m_environment.mailboxes.mailbox(entry.store, entry.folder.id);
    m_state = InMailbox{Account(account()), Selected(mailbox, accessTo(entry, examine))};
    mailbox->attach(*this);
    mailbox->open(rpcSession(), claimsRecent(),
        [this, guard = guard(), handler = std::move(handler)](const Base::Result<void> &result) {
            if (!guard.holds())
                return;
            enter([&] {
                if (result) {
                    selected()->confirm();
                    return handler();
                }
                unselect();
                refuse(result.error());
            });
        });
}

void Session::unselect()
{
    auto *inMailbox = std::get_if<InMailbox>(&m_state);
    if (!inMailbox)
        return;
    const MailboxPtr mailbox = inMailbox->selected.mailbox();
    Account account = std::move(inMailbox->account);
    mailbox->detach(*this);
    m_environment.mailboxes.released(mailbox, account.rpcSession);
    m_state = Authenticated{std::move(account)};
}

void Session::mailboxChanged()
{
    if (isWaiting())
        enter([this] { m_activity->mailboxChanged(); });
}

void Session::mailboxGone(const Base::Error &error)
{
    const Selected *selected = this->selected();
    const bool own = !selected || selected->mailbox()->store() == account().store;
    enter([&] {
        if (error.code == Base::Code::NotFound)
            bye(own ? "The selected mailbox was deleted" : "The selected mailbox is gone or not shared any more");
        else
            bye("The selected mailbox cannot be read any more", refusalFor(error).code);
    });
}

void Session::recentArrived(Base::Uid first, Base::Uid last)
{
    if (Selected *mailbox = selected())
        mailbox->addRecent(first, last);
}

bool Session::isWaiting() const
{
    return m_activity && m_activity->isIdle();
}

bool Session::claimsRecent() const
{
    const auto *inMailbox = std::get_if<InMailbox>(&m_state);
    return inMailbox && !inMailbox->selected.isReadOnly();
}

} // namespace Gateway
