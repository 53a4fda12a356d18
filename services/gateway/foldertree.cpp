// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/foldertree.h"

#include "imap/mailboxname.h"

#include <algorithm>

namespace Gateway {

static constexpr QLatin1String inboxName("INBOX");

/// Children follow their parent at once, as the separator sorts before all else; INBOX comes first.
static QString sortKey(const QString &name)
{
    QString key = name;
    key.replace(Imap::hierarchySeparator, QChar(1));
    const bool inbox = key == inboxName || key.startsWith(QString(inboxName % QChar(1)));
    return QChar(inbox ? 1 : 2) % key;
}

FolderTree::FolderTree(const Rpc::ListFoldersReply &reply, bool onlyMail)
    : m_subscriptions(reply.subscriptions)
{
    QHash<Base::FolderId, int> byId; // into all
    QList<MailboxEntry> all;
    QList<int> parents;
    Base::FolderId top;
    for (const Base::Folder &folder : reply.folders) {
        if (folder.kind == Base::FolderKind::Subtree) {
            top = folder.id;
            continue;
        }
        const int parent = byId.value(folder.parent, -1);
        if (folder.kind == Base::FolderKind::Root || !top || (parent < 0 && folder.parent != top))
            continue;
        MailboxEntry entry{folder, folder.name, false, !onlyMail || folder.kind == Base::FolderKind::Mail};
        if (folder.use == Base::FolderUse::Inbox && parent < 0) {
            m_inboxName = folder.name;
            entry.name = inboxName;
        } else if (parent >= 0) {
            entry.name = all[parent].name % Imap::hierarchySeparator % folder.name;
        }
        byId.insert(folder.id, int(all.size()));
        all.append(entry);
        parents.append(parent);
    }
    // Children come after their parents, so one pass backwards carries visibility up.
    QList<bool> visible(all.size());
    for (qsizetype index = all.size() - 1; index >= 0; --index) {
        visible[index] = visible[index] || all[index].selectable;
        if (visible[index] && parents[index] >= 0) {
            visible[parents[index]] = true;
            all[parents[index]].hasChildren = true;
        }
    }
    std::vector<std::pair<QString, qsizetype>> order;
    for (qsizetype index = 0; index < all.size(); ++index) {
        if (visible[index])
            order.emplace_back(sortKey(all[index].name), index);
    }
    std::sort(order.begin(), order.end());
    m_entries.reserve(qsizetype(order.size()));
    for (const auto &[key, index] : order)
        m_entries.append(std::move(all[index]));
    for (qsizetype index = 0; index < m_entries.size(); ++index)
        m_byName.insert(m_entries[index].name, int(index));
}

const MailboxEntry *FolderTree::find(const QString &name) const
{
    const int index = m_byName.value(name, -1);
    return index < 0 ? nullptr : &m_entries[index];
}

const MailboxEntry *FolderTree::findSelectable(const QString &name) const
{
    const MailboxEntry *entry = find(name);
    return entry && entry->selectable ? entry : nullptr;
}

QStringList FolderTree::serverPath(const QString &name) const
{
    QStringList path = Imap::mailboxPath(name);
    if (!path.isEmpty() && path.first() == inboxName && !m_inboxName.isEmpty())
        path.first() = m_inboxName;
    return path;
}

} // namespace Gateway
