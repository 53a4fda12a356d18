// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/mailbox.h"

#include <QHash>

#include <list>

namespace Gateway {

/// The mailbox views of one I/O thread. A view stays for a while after its last session has left, so that the
/// next SELECT only asks for what changed. Bound: \a maxUnused views and \a maxUnusedMessages messages in
/// unused views.
class MailboxCache
{
public:
    explicit MailboxCache(Backend &backend, size_t maxUnused = 64, qsizetype maxUnusedMessages = 2'000'000)
        : m_backend(backend)
        , m_maxUnused(maxUnused)
        , m_maxUnusedMessages(maxUnusedMessages)
    {
    }
    Q_DISABLE_COPY_MOVE(MailboxCache)

    /// The view of a folder, perhaps an empty one that was never refreshed.
    MailboxPtr mailbox(Base::StoreId store, Base::FolderId folder);
    /// A session has detached from \a mailbox, or not attached to it after all.
    void released(const MailboxPtr &mailbox, const QByteArray &rpcSession);
    void notified(const Rpc::FolderChanged &event);
    /// The connection to the server is lost, and all watches with it.
    void clear();

private:
    using Key = std::pair<Base::StoreId, Base::FolderId>;
    void evict(const QByteArray &rpcSession);

    Backend &m_backend;
    const size_t m_maxUnused;
    const qsizetype m_maxUnusedMessages;
    QHash<Key, MailboxPtr> m_mailboxes;
    std::list<MailboxPtr> m_unused; ///< longest unused first
};

} // namespace Gateway
