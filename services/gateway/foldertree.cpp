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

/// What the answer holds, in its order: parents before children.
struct FolderTree::Nodes
{
    QList<MailboxEntry> entries; ///< names without the place's
    QList<int> parents; ///< into entries, −1 for the top level
};

FolderTree::FolderTree(const Rpc::ListFoldersReply &reply, bool onlyMail, Base::StoreId store, Place place)
    : m_store(store)
    , m_place(std::move(place))
    , m_subscriptions(reply.subscriptions)
{
    Nodes nodes;
    collect(reply, onlyMail, nodes);
    finish(nodes);
}

FolderTree::FolderTree(const Rpc::RecoverableFoldersReply &reply, bool onlyMail, Base::StoreId store)
    : m_store(store)
    , m_place{Space::Recoverable, {}}
{
    Nodes nodes;
    QHash<QString, int> byPath;
    for (const Base::RecoverableFolder &one : reply.folders) {
        QString path;
        int parent = -1;
        for (const QString &name : one.path) {
            path = path.isEmpty() ? name : QString(path % Imap::hierarchySeparator % name);
            int &index = *byPath.emplace(path, byPath.value(path, -1));
            if (index < 0) {
                index = int(nodes.entries.size());
                nodes.entries.append({{}, path, false, false, store, m_place.space, Base::GrantRead});
                nodes.parents.append(parent);
            }
            parent = index;
        }
        if (parent < 0)
            continue;
        nodes.entries[parent].folder = one.folder;
        nodes.entries[parent].folder.use = Base::FolderUse::None;
        nodes.entries[parent].selectable = !onlyMail || one.folder.kind == Base::FolderKind::Mail;
    }
    finish(nodes);
}

void FolderTree::collect(const Rpc::ListFoldersReply &reply, bool onlyMail, Nodes &nodes)
{
    QHash<Base::FolderId, int> byId;
    Base::FolderId top;
    for (qsizetype at = 0; at < reply.folders.size(); ++at) {
        const Base::Folder &folder = reply.folders[at];
        if (folder.kind == Base::FolderKind::Subtree) {
            top = folder.id;
            continue;
        }
        const int parent = byId.value(folder.parent, -1);
        if (folder.kind == Base::FolderKind::Root || !top || (parent < 0 && folder.parent != top))
            continue;
        const quint32 grants = reply.grants.isEmpty() ? quint32(Base::fullControl) : reply.grants.value(at);
        MailboxEntry entry{folder, folder.name, false, false, m_store, m_place.space, grants};
        entry.selectable =
            (grants & Base::GrantVisible) && (!onlyMail || folder.kind == Base::FolderKind::Mail);
        if (folder.use == Base::FolderUse::Inbox && parent < 0) {
            m_inboxName = folder.name;
            entry.name = inboxName;
        } else if (parent >= 0) {
            entry.name = nodes.entries[parent].name % Imap::hierarchySeparator % folder.name;
        } else if (m_place.space == Space::Own) {
            entry.name = shownName(folder.name);
        }
        // The roles are those of the client's own mailboxes (RFC 6154 section 2).
        if (m_place.space != Space::Own)
            entry.folder.use = Base::FolderUse::None;
        byId.insert(folder.id, int(nodes.entries.size()));
        nodes.entries.append(entry);
        nodes.parents.append(parent);
    }
}

/// Hides what leads to nothing, gives all their places, and puts them in order.
void FolderTree::finish(Nodes &nodes)
{
    QList<bool> visible(nodes.entries.size());
    // Children come after their parents, so one pass backwards carries visibility up.
    for (qsizetype index = nodes.entries.size() - 1; index >= 0; --index) {
        const int parent = nodes.parents[index];
        visible[index] = visible[index] || nodes.entries[index].selectable;
        if (visible[index] && parent >= 0) {
            visible[parent] = true;
            nodes.entries[parent].hasChildren = true;
        }
    }
    std::vector<std::pair<QString, qsizetype>> order;
    for (qsizetype index = 0; index < nodes.entries.size(); ++index) {
        if (visible[index])
            order.emplace_back(sortKey(nodes.entries[index].name), index);
    }
    std::sort(order.begin(), order.end());
    const QString prefix = prefixOf(m_place);
    m_entries.reserve(qsizetype(order.size()) + 1);
    if (!prefix.isEmpty() && !order.empty())
        m_entries.append({{}, prefix, true, false, m_store, m_place.space, 0});
    for (const auto &[key, index] : order) {
        m_entries.append(std::move(nodes.entries[index]));
        if (!prefix.isEmpty())
            m_entries.last().name.prepend(QString(prefix % Imap::hierarchySeparator));
    }
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

QStringList listedPath(const QString &name)
{
    QStringList path = Imap::mailboxPath(name);
    switch (placeOf(name).space) {
    case Space::Own:
        path.first() = storedName(path.first());
        break;
    case Space::OtherUsers:
        path = path.mid(2);
        break;
    case Space::Public:
    case Space::Recoverable:
        path = path.mid(1);
        break;
    }
    return path;
}

QStringList FolderTree::serverPath(const QString &name) const
{
    QStringList path = listedPath(name);
    if (!path.isEmpty() && path.first() == inboxName && !m_inboxName.isEmpty())
        path.first() = m_inboxName;
    return path;
}

} // namespace Gateway
