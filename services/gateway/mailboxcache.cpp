// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/mailboxcache.h"

namespace Gateway {

MailboxPtr MailboxCache::mailbox(Base::StoreId store, Base::FolderId folder)
{
    MailboxPtr &mailbox = m_mailboxes[{store, folder}];
    if (!mailbox)
        mailbox = std::make_shared<Mailbox>(m_backend, store, folder);
    else
        m_unused.remove(mailbox);
    return mailbox;
}

void MailboxCache::released(const MailboxPtr &mailbox, const QByteArray &rpcSession)
{
    if (mailbox->isAttached() || m_mailboxes.value({mailbox->store(), mailbox->folder()}) != mailbox)
        return;
    m_unused.remove(mailbox);
    m_unused.push_back(mailbox);
    evict(rpcSession);
}

void MailboxCache::evict(const QByteArray &rpcSession)
{
    qsizetype messages = 0;
    for (const MailboxPtr &mailbox : m_unused)
        messages += mailbox->count();
    while (!m_unused.empty() && (m_unused.size() > m_maxUnused || messages > m_maxUnusedMessages)) {
        const MailboxPtr oldest = std::move(m_unused.front());
        m_unused.pop_front();
        messages -= oldest->count();
        m_mailboxes.remove({oldest->store(), oldest->folder()});
        // A watch that cannot be taken back (an error) only costs notifications that nobody needs.
        m_backend.call(rpcSession, Rpc::Unwatch{oldest->store(), oldest->folder()}, [](const auto &) {});
    }
}

void MailboxCache::notified(const Rpc::FolderChanged &event)
{
    if (const auto found = m_mailboxes.constFind({event.store, event.folder});
        found != m_mailboxes.constEnd())
        MailboxPtr(*found)->notified(event.modSeq);
}

void MailboxCache::clear()
{
    m_mailboxes.clear();
    m_unused.clear();
}

} // namespace Gateway
