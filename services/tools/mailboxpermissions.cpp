// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/mailboxpermissions.h"

#include "base/text.h"
#include "rpc/folders.h"
#include "rpc/users.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"
#include "tools/serverlink.h"
#include "tools/servertexts.h"

#include <array>
#include <memory>

namespace Tools {

using Base::Code;
using Base::FolderUse;

namespace {

/// Switches that give rights in a default folder; FolderUse::None is the store.
struct Place
{
    const char *name;
    FolderUse use;
};
constexpr std::array places{Place{"store", FolderUse::None}, Place{"inbox", FolderUse::Inbox},
    Place{"calendar", FolderUse::Calendar}, Place{"tasks", FolderUse::Tasks},
    Place{"contacts", FolderUse::Contacts}, Place{"notes", FolderUse::Notes}};

/// What default folders are called in a store made without a language; others may call them so, too.
struct UsualName
{
    const char *name;
    FolderUse use;
};
constexpr std::array usualNames{UsualName{"Inbox", FolderUse::Inbox}, UsualName{"Outbox", FolderUse::Outbox},
    UsualName{"Sent Items", FolderUse::Sent}, UsualName{"Deleted Items", FolderUse::Trash},
    UsualName{"Drafts", FolderUse::Drafts}, UsualName{"Junk E-mail", FolderUse::Junk},
    UsualName{"Calendar", FolderUse::Calendar}, UsualName{"Contacts", FolderUse::Contacts},
    UsualName{"Tasks", FolderUse::Tasks}, UsualName{"Notes", FolderUse::Notes}};

/// Goes through the mailboxes one after the other, by calls that follow each other; deletes itself at the
/// end.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(Caller &caller, const CommandLine &line, Done done)
        : m_caller(caller)
        , m_line(line)
        , m_done(std::move(done))
        , m_owners(line.positional)
    {
    }

    void start()
    {
        m_isOne = m_owners.size() == 1;
        if (!m_line.has("all"))
            return nextMailbox();
        m_caller.call(
            Rpc::ListUsers{}, [self = shared_from_this()](const Base::Result<Rpc::ListUsersReply> &reply) {
                if (!reply)
                    return self->m_done(reply.error());
                for (const Base::User &user : reply->users) {
                    if (user.store)
                        self->m_owners.append(user.login);
                }
                self->nextMailbox();
            });
    }

private:
    template <class Request, class Next> void call(const Request &request, Next next)
    {
        m_caller.call(
            request, [self = shared_from_this(), next](const Base::Result<typename Request::Reply> &reply) {
                if (reply)
                    next(*reply);
                else
                    self->fail(reply.error());
            });
    }

    /// The others are done all the same, unless the server is gone.
    void fail(const Base::Error &error)
    {
        if (m_isOne)
            return m_done(error);
        m_failures.append(QString(m_mailbox.owner % u": " % fromServer(error.detail)));
        if (error.code == Code::Busy) {
            for (const QString &owner : std::exchange(m_owners, {}))
                m_failures.append(QString(owner % u": " % Admin::tr("not tried")));
        }
        nextMailbox();
    }

    void nextMailbox()
    {
        if (m_owners.isEmpty())
            return finish();
        m_mailbox = {};
        m_mailbox.owner = m_owners.takeFirst();
        call(Rpc::OpenStore{m_mailbox.owner, {}}, [this](const Rpc::SharedStoreReply &reply) {
            m_store = reply.store;
            m_mailbox.owner = reply.store.owner;
            call(Rpc::ListFolders{m_store.store},
                [this](const Rpc::ListFoldersReply &folders) { look(folders); });
        });
    }

    void look(const Rpc::ListFoldersReply &reply)
    {
        m_uses.clear();
        for (const Base::Folder &folder : reply.folders) { // parents come first
            if (folder.use != FolderUse::None)
                m_uses.insert(folder.use, folder.id);
            const QString above = m_mailbox.paths.value(folder.parent);
            const bool inside = folder.id != m_store.root && folder.id != m_store.subtree;
            m_mailbox.paths.insert(folder.id,
                inside ? (above.isEmpty() ? folder.name : QString(above % u'/' % folder.name)) : QString());
        }
        m_folder = m_line.has("folder") ? folderOf(m_line.value("folder")) : Base::FolderId();
        if (m_line.has("folder") && !m_folder) {
            return fail({Code::NotFound,
                Admin::tr("%1 has no folder %2")
                    .arg(m_mailbox.owner, Base::escaped(m_line.value("folder"), 80))});
        }
        if (m_line.has("update-delegate"))
            return update();
        if (m_line.has("remove-delegate"))
            return takeFrom(m_line.value("remove-delegate"));
        if (m_line.has("remove-all-permissions"))
            return m_folder ? takeFrom({}) : clear();
        list();
    }

    /// The folder at that path; its case counts only between folders that differ by nothing else.
    Base::FolderId folderAt(const QString &path) const
    {
        Base::FolderId found;
        for (auto it = m_mailbox.paths.cbegin(); it != m_mailbox.paths.cend(); ++it) {
            if (it.value() == path)
                return it.key();
            if (it.value().compare(path, Qt::CaseInsensitive) == 0 && (!found || it.key() < found))
                found = it.key();
        }
        return found;
    }

    /// None if there is none. The first name may be the usual one of a default folder.
    Base::FolderId folderOf(const QString &wanted) const
    {
        const QString path = wanted.split(u'/', Qt::SkipEmptyParts).join(u'/');
        if (path.isEmpty())
            return {};
        if (const Base::FolderId found = folderAt(path))
            return found;
        const QString top = path.section(u'/', 0, 0);
        for (const UsualName &usual : usualNames) {
            const Base::FolderId folder = m_uses.value(usual.use);
            if (folder && top.compare(QLatin1String(usual.name), Qt::CaseInsensitive) == 0)
                return folderAt(QString(m_mailbox.paths.value(folder) % path.sliced(top.size())));
        }
        return {};
    }

    void list()
    {
        call(Rpc::ListRights{m_store.store, m_folder}, [this](const Rpc::ListRightsReply &rights) {
            m_mailbox.entries = rights.entries;
            call(Rpc::ListDelegates{m_mailbox.owner}, [this](const Rpc::ListDelegatesReply &delegates) {
                m_mailbox.delegates = delegates.delegates;
                m_listed.append(m_mailbox);
                nextMailbox();
            });
        });
    }

    void update()
    {
        Rpc::SetRights request;
        request.store = m_store.store;
        for (const Place &place : places) {
            if (!m_line.has(place.name))
                continue;
            const Base::FolderId folder =
                place.use == FolderUse::None ? m_store.root : m_uses.value(place.use);
            if (!folder) {
                return fail({Code::NotFound,
                    Admin::tr("%1 has no folder for --%2").arg(m_mailbox.owner, QLatin1String(place.name))});
            }
            request.set.append({folder, m_line.value("update-delegate"), Rpc::GranteeKind::User,
                *Base::presetGrants(m_line.value(place.name))});
        }
        if (m_folder) {
            request.set.append({m_folder, m_line.value("update-delegate"), Rpc::GranteeKind::User,
                *Base::presetGrants(m_line.value("rights"))});
        }
        call(request, [this](const Rpc::Empty &) {
            if (!m_line.has("see-private") && !m_line.has("sendcopy"))
                return changed();
            Rpc::SetDelegate delegate;
            delegate.owner = m_mailbox.owner;
            delegate.delegate.login = m_line.value("update-delegate");
            delegate.delegate.flags = delegateFlags(m_line);
            call(delegate, [this](const Rpc::Empty &) { changed(); });
        });
    }

    /// What was granted to \a name (empty: to anybody), in the folder if one was named.
    void takeFrom(const QString &name)
    {
        call(Rpc::ListRights{m_store.store, m_folder}, [this, name](const Rpc::ListRightsReply &rights) {
            Rpc::SetRights request;
            request.store = m_store.store;
            for (const Rpc::FolderGrant &entry : rights.entries) {
                if (name.isEmpty() || entry.name.compare(name, Qt::CaseInsensitive) == 0)
                    request.remove.append(entry);
            }
            if (request.remove.isEmpty() && !name.isEmpty() && !m_line.has("all")) {
                return fail(
                    {Code::NotFound, Admin::tr("%1 was granted nothing there").arg(Base::escaped(name, 80))});
            }
            call(request, [this](const Rpc::Empty &) { changed(); });
        });
    }

    void clear()
    {
        Rpc::SetRights request;
        request.store = m_store.store;
        request.removeAll = true;
        call(request, [this](const Rpc::Empty &) { changed(); });
    }

    void changed()
    {
        m_text += Admin::tr("Permissions of %1 updated.").arg(m_mailbox.owner) + u'\n';
        nextMailbox();
    }

    void finish()
    {
        if (m_line.has("json")) {
            m_text = permissionsJson(m_listed);
        } else {
            for (const MailboxPermissions &mailbox : std::as_const(m_listed))
                m_text += permissionsText(mailbox, m_line.has("list-permissions-per-folder"));
        }
        if (m_failures.isEmpty())
            return m_done(m_text);
        sayAndFail(m_text, {Code::Conflict, m_failures.join(u'\n')}, m_done);
    }

    Caller &m_caller;
    const CommandLine m_line;
    const Done m_done;
    QStringList m_owners; ///< still to do
    Rpc::SharedStore m_store;
    Base::FolderId m_folder; ///< of --folder
    QHash<FolderUse, Base::FolderId> m_uses;
    MailboxPermissions m_mailbox; ///< the present one
    QList<MailboxPermissions> m_listed;
    QString m_text;
    QStringList m_failures; ///< with whose mailbox it is
    bool m_isOne = false; ///< one mailbox was named, so its failure is told as it is
};

void runPermissions(Caller &caller, const CommandLine &line, Done done)
{
    std::make_shared<Run>(caller, line, std::move(done))->start();
}

Base::Result<void> checkMailboxes(const CommandLine &line)
{
    if (line.has("all") != line.positional.isEmpty())
        return {Code::Invalid, Admin::tr("name one or more mailboxes, or say -a for all")};
    return {};
}

Base::Result<void> checkPreset(const CommandLine &line, const char *name)
{
    if (Base::presetGrants(line.value(name)))
        return {};
    return {Code::Invalid,
        Admin::tr("--%1 %2: the presets are %3").arg(QLatin1String(name), line.value(name), presetNames())};
}

Base::Result<void> checkUpdate(const CommandLine &line)
{
    TRY(checkMailboxes(line));
    if (line.has("folder") != line.has("rights"))
        return {Code::Invalid, Admin::tr("--folder PATH and --rights PRESET belong together")};
    if (line.has("journal")) {
        return {Code::Invalid,
            Admin::tr("--journal: mailboxes of this server have no default folder for a journal; a folder of "
                      "that name is shared with --folder and --rights")};
    }
    if (line.has("send-only-to-delegators")) {
        return {Code::Invalid,
            Admin::tr(
                "--send-only-to-delegators: kopano-dagent does not pass on meeting requests to delegates "
                "yet, so nothing can be sent to them alone; --sendcopy notes who is to get copies")};
    }
    bool any = line.has("see-private") || line.has("sendcopy") || line.has("rights");
    if (line.has("rights"))
        TRY(checkPreset(line, "rights"));
    for (const Place &place : places) {
        if (!line.has(place.name))
            continue;
        any = true;
        TRY(checkPreset(line, place.name));
    }
    if (!any)
        return {Code::Invalid, Admin::tr("say what to change, for example --calendar secretary")};
    return {};
}

constexpr const char *permissionListSwitches[]{"all", "folder", "json"};
constexpr const char *clearSwitches[]{"all", "folder"};
constexpr const char *permissionUpdateSwitches[]{"all", "folder", "rights", "store", "inbox", "calendar",
    "tasks", "contacts", "notes", "journal", "see-private", "sendcopy", "send-only-to-delegators"};
constexpr std::array verbs{
    Verb{"list-permissions", permissionListSwitches, checkMailboxes, runPermissions, true},
    Verb{"list-permissions-per-folder", permissionListSwitches, checkMailboxes, runPermissions, true},
    Verb{"update-delegate", permissionUpdateSwitches, checkUpdate, runPermissions, true},
    Verb{"remove-delegate", clearSwitches, checkMailboxes, runPermissions, true},
    Verb{"remove-all-permissions", clearSwitches, checkMailboxes, runPermissions, true},
};

} // namespace

constinit const Config::Table permissionsTable("kopano-mailbox-permissions", "admin", serverRows);

Base::Result<const Verb *> findPermissionsVerb(const CommandLine &line)
{
    return findVerb(line, verbs, Admin::tr("say what to do: --list-permissions, --update-delegate, ..."));
}

} // namespace Tools
