// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"
#include "imap/writer.h"

#include <algorithm>

namespace Gateway {

/// Writes the rows of one LIST (RFC 3501 section 6.3.8, RFC 5258, RFC 5819, RFC 6154).
class Listing
{
public:
    Listing(Session &session, const Imap::List &request, const FolderTree &tree)
        : m_session(session)
        , m_request(request)
        , m_tree(tree)
        , m_subscribed(tree.subscriptions().begin(), tree.subscriptions().end())
    {
        for (const QString &pattern : request.patterns)
            m_patterns.emplace_back(pattern);
    }

    void write()
    {
        for (const MailboxEntry &entry : m_tree.entries())
            writeEntry(entry);
        if (m_request.selectSubscribed)
            writeMissing();
    }

private:
    bool matches(const QString &name) const
    {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
            [&](const Imap::ListPattern &pattern) { return pattern.matches(name); });
    }

    bool isSelected(const MailboxEntry &entry) const
    {
        if (m_request.selectSpecialUse && Imap::specialUseAttribute(entry.folder.use).isEmpty())
            return false;
        return !m_request.selectSubscribed || m_subscribed.contains(entry.name);
    }

    /// RECURSIVEMATCH: something below is subscribed and does not match by itself.
    bool hasSelectedBelow(const QString &name) const
    {
        const QString prefix = name % Imap::hierarchySeparator;
        return m_request.recursiveMatch
            && std::any_of(m_subscribed.begin(), m_subscribed.end(),
                [&](const QString &path) { return path.startsWith(prefix) && !matches(path); });
    }

    void writeEntry(const MailboxEntry &entry)
    {
        if (!matches(entry.name))
            return;
        const bool below = hasSelectedBelow(entry.name);
        if (!isSelected(entry) && !below)
            return;
        quint32 attributes = entry.hasChildren ? Imap::ListHasChildren : Imap::ListHasNoChildren;
        if (!entry.selectable)
            attributes |= Imap::ListNoSelect;
        if ((m_request.returnSubscribed || m_request.selectSubscribed) && m_subscribed.contains(entry.name))
            attributes |= Imap::ListSubscribed;
        QByteArray line = Imap::listReply("LIST", attributes, entry.name, entry.folder.use);
        if (below)
            line.insert(line.size() - 2, " (\"CHILDINFO\" (\"SUBSCRIBED\"))");
        m_session.send(line);
        if (m_request.returnStatus != 0 && entry.selectable)
            m_session.send(Imap::statusReply(entry.name, m_request.returnStatus, entry.folder));
    }

    /// Subscribed names without a mailbox.
    void writeMissing()
    {
        for (const QString &name : m_tree.subscriptions()) {
            if (!m_tree.find(name) && matches(name)) {
                m_session.send(Imap::listReply("LIST", Imap::ListNonExistent | Imap::ListSubscribed, name));
            }
        }
    }

    Session &m_session;
    const Imap::List &m_request;
    const FolderTree &m_tree;
    const QSet<QString> m_subscribed;
    std::vector<Imap::ListPattern> m_patterns;
};

void run(Session &session, const Imap::List &request)
{
    if (request.delimiterOnly) {
        session.send(Imap::delimiterReply("LIST", request.root));
        return session.ok("Done");
    }
    session.askOrRefuse(
        Rpc::ListFolders{session.account().store}, [&session, request](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            Listing(session, request, tree).write();
            session.ok("Done");
        });
}

} // namespace Gateway
