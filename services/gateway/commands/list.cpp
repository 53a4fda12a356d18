// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"
#include "imap/writer.h"

#include <algorithm>

namespace Gateway {

namespace {

/// Writes the rows of one LIST (RFC 3501 section 6.3.8, RFC 5258, RFC 5819, RFC 6154).
class Listing
{
public:
    Listing(Session &session, const Imap::List &request) : m_session(session), m_request(request)
    {
        for (const QString &pattern : request.patterns)
            m_patterns.emplace_back(pattern);
    }

    void setSubscriptions(const QStringList &names)
    {
        m_subscriptions = names;
        m_subscribed = QSet<QString>(names.begin(), names.end());
    }

    bool matches(const QString &name) const
    {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
            [&](const Imap::ListPattern &pattern) { return pattern.matches(name); });
    }

    /// Something at or below \a name may have to be listed.
    bool reaches(const QString &name) const
    {
        const auto reaching = [&](const Imap::ListPattern &pattern) {
            return pattern.matches(name) || pattern.matchesBelow(name);
        };
        if (m_request.selectSpecialUse || std::none_of(m_patterns.begin(), m_patterns.end(), reaching))
            return false;
        const QString below = name % Imap::hierarchySeparator;
        return !m_request.selectSubscribed
            || std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
                [&](const QString &one) { return one == name || one.startsWith(below); });
    }

    /// Something outside of the user's own mailboxes may have to be listed.
    bool reachesOthers() const
    {
        if (reaches(spaceName(Space::OtherUsers)) || reaches(spaceName(Space::Public))
            || reaches(spaceName(Space::Recoverable)))
            return true;
        // The names of further public stores are known only when the list is there.
        const QString prefix = furtherPublicPrefix();
        if (m_request.selectSubscribed) {
            return std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
                [&prefix](const QString &name) { return name.startsWith(prefix); });
        }
        return !m_request.selectSpecialUse
            && std::any_of(m_request.patterns.begin(), m_request.patterns.end(), [&](const QString &pattern) {
                   const auto wildcard = std::find_if(
                       pattern.begin(), pattern.end(), [](QChar c) { return c == u'*' || c == u'%'; });
                   const QString literal = pattern.first(wildcard - pattern.begin());
                   return literal.startsWith(prefix) || prefix.startsWith(literal);
               });
    }

    /// STATUS of \a entry is to follow its row, but its tree does not hold all that is asked for.
    bool hasStatusLater(const MailboxEntry &entry) const
    {
        return entry.space == Space::Recoverable && (m_request.returnStatus & Imap::StatusUnseen)
            && entry.selectable && matches(entry.name) && isSelected(entry);
    }
    void writeStatus(const MailboxEntry &entry, const Base::Folder &folder)
    {
        m_session.send(Imap::statusReply(entry.name, m_request.returnStatus, folder));
    }

    void write(const MailboxEntry &entry)
    {
        if (!matches(entry.name))
            return;
        m_known.insert(entry.name);
        const bool below = hasSelectedBelow(entry.name);
        if (!isSelected(entry) && !below)
            return;
        quint32 attributes = entry.hasChildren ? Imap::ListHasChildren : Imap::ListHasNoChildren;
        if (!canBeUsed(entry))
            attributes |= Imap::ListNoSelect;
        if ((m_request.returnSubscribed || m_request.selectSubscribed) && m_subscribed.contains(entry.name))
            attributes |= Imap::ListSubscribed;
        QByteArray line = Imap::listReply("LIST", attributes, entry.name, entry.folder.use);
        if (below)
            line.insert(line.size() - 2, " (\"CHILDINFO\" (\"SUBSCRIBED\"))");
        m_session.send(line);
        if (hasStatus(entry))
            writeStatus(entry, entry.folder);
    }

    /// Subscribed names without a mailbox; after all others.
    void writeMissing()
    {
        for (const QString &name : std::as_const(m_subscriptions)) {
            if (!m_known.contains(name) && matches(name))
                m_session.send(Imap::listReply("LIST", Imap::ListNonExistent | Imap::ListSubscribed, name));
        }
    }

private:
    static bool canBeUsed(const MailboxEntry &entry)
    {
        return entry.selectable && (entry.grants & (Base::GrantRead | Base::GrantCreate));
    }

    /// Counters the user may see and the tree has.
    bool hasStatus(const MailboxEntry &entry) const
    {
        return m_request.returnStatus != 0 && entry.selectable && (entry.grants & Base::GrantRead)
            && (entry.space != Space::Recoverable || !(m_request.returnStatus & Imap::StatusUnseen));
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

    Session &m_session;
    const Imap::List &m_request;
    QStringList m_subscriptions;
    QSet<QString> m_subscribed;
    QSet<QString> m_known; ///< names of mailboxes seen so far that match
    std::vector<Imap::ListPattern> m_patterns;
};

/// One LIST: the own tree and the list of stores are asked for at once; then the trees of those stores that
/// the patterns reach, one after the other, so that there is never more than one in memory.
class ListRun : public Activity
{
public:
    ListRun(Session &session, const Imap::List &request)
        : m_session(session)
        , m_request(request)
        , m_listing(session, m_request)
    {
    }

    void start() override
    {
        // With subscriptions in question only the answer tells whether the others matter.
        const bool ask = !m_request.selectSubscribed && m_listing.reachesOthers();
        if (ask && !m_session.stores().isFresh(m_session.clock())) {
            m_waitsFor = 2;
            withStores(m_session, [this](const StoreList &) { answered(); });
        }
        m_session.askOrRefuse(Rpc::ListFolders{m_session.account().store},
            [this](const Rpc::ListFoldersReply &reply) { ownCame(reply); });
    }

private:
    void ownCame(const Rpc::ListFoldersReply &reply)
    {
        const FolderTree tree(reply, m_session.settings().onlyMailFolders, m_session.account().store);
        m_listing.setSubscriptions(tree.subscriptions());
        for (const MailboxEntry &entry : tree.entries())
            m_listing.write(entry);
        answered();
    }

    void answered()
    {
        if (--m_waitsFor > 0)
            return;
        if (!m_listing.reachesOthers())
            return done();
        withStores(m_session, [this](const StoreList &stores) {
            m_places = stores.places();
            if (stores.isRecoverable())
                m_places.append({Place{Space::Recoverable, {}}, m_session.account().store});
            next();
        });
    }

    /// Its mailboxes are of interest, or at least whether there are any.
    bool isWanted(const Place &place) const
    {
        if (place.space == Space::Public && !m_session.settings().publicFolders)
            return false;
        const QString level = spaceName(Space::OtherUsers);
        const bool opens = place.space == Space::OtherUsers && !m_levelWritten && m_listing.matches(level)
            && m_listing.reaches(level);
        return opens || m_listing.reaches(prefixOf(place));
    }

    void next()
    {
        while (m_at < m_places.size() && !isWanted(m_places[m_at].first))
            ++m_at;
        if (m_at == m_places.size())
            return done();
        const auto &[place, store] = m_places[m_at++];
        askTree(m_session, place, store, [this](const Base::Result<FolderTree> &tree) { came(tree); });
    }

    void came(const Base::Result<FolderTree> &tree)
    {
        // What was just withdrawn is not there; but a client must not take a failure for an empty list.
        const bool gone =
            !tree && (tree.error().code == Base::Code::NotFound || tree.error().code == Base::Code::Denied);
        if (!tree && !gone)
            return m_session.refuse(tree.error());
        if (tree && !tree->isEmpty()) {
            if (tree->place().space == Space::OtherUsers && !std::exchange(m_levelWritten, true))
                m_listing.write({{}, spaceName(Space::OtherUsers), true, false, {}, Space::OtherUsers, 0});
            m_entries = tree->entries();
        }
        writeOn();
    }

    /// Writes the rows of a tree; waits for those counters that it does not hold.
    void writeOn()
    {
        while (!m_entries.isEmpty()) {
            const MailboxEntry entry = m_entries.takeFirst();
            m_listing.write(entry);
            if (!m_listing.hasStatusLater(entry))
                continue;
            return m_session.ask(Rpc::FolderStatus{entry.store, entry.folder.id},
                [this, entry](const Base::Result<Rpc::FolderReply> &reply) {
                    if (reply) // else it is not there any more: a STATUS may be left out (RFC 5819 section 2)
                        m_listing.writeStatus(entry, reply->folder);
                    writeOn();
                });
        }
        next();
    }

    void done()
    {
        if (m_request.selectSubscribed)
            m_listing.writeMissing();
        m_session.ok("Done");
    }

    Session &m_session;
    const Imap::List m_request;
    Listing m_listing;
    int m_waitsFor = 1; ///< answers of the first questions
    QList<std::pair<Place, Base::StoreId>> m_places;
    qsizetype m_at = 0;
    QList<MailboxEntry> m_entries; ///< of the tree that came last, as far as they are not written
    bool m_levelWritten = false; ///< the level above the logins
};

} // namespace

void run(Session &session, const Imap::List &request)
{
    if (request.delimiterOnly) {
        session.send(Imap::delimiterReply("LIST", request.root));
        return session.ok("Done");
    }
    session.begin(std::make_unique<ListRun>(session, request));
}

} // namespace Gateway
