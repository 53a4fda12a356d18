// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/mailboxpermissions.h"

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
        if (m_line.has("update-delegate"))
            return update();
        if (m_line.has("remove-all-permissions"))
            return clear();
        call(Rpc::ListRights{m_store.store, {}}, [this](const Rpc::ListRightsReply &rights) {
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

Base::Result<void> checkUpdate(const CommandLine &line)
{
    TRY(checkMailboxes(line));
    bool any = line.has("see-private") || line.has("sendcopy");
    for (const Place &place : places) {
        if (!line.has(place.name))
            continue;
        any = true;
        if (!Base::presetGrants(line.value(place.name))) {
            return {Code::Invalid,
                Admin::tr("--%1 %2: the presets are none, readonly, secretary, owner, and for the store also "
                          "norights and fullcontrol")
                    .arg(QLatin1String(place.name), line.value(place.name))};
        }
    }
    if (!any)
        return {Code::Invalid, Admin::tr("say what to change, for example --calendar secretary")};
    return {};
}

constexpr const char *permissionListSwitches[]{"all", "json"};
constexpr const char *clearSwitches[]{"all"};
constexpr const char *permissionUpdateSwitches[]{
    "all", "store", "inbox", "calendar", "tasks", "contacts", "notes", "see-private", "sendcopy"};
constexpr std::array verbs{
    Verb{"list-permissions", permissionListSwitches, checkMailboxes, runPermissions, true},
    Verb{"list-permissions-per-folder", permissionListSwitches, checkMailboxes, runPermissions, true},
    Verb{"update-delegate", permissionUpdateSwitches, checkUpdate, runPermissions, true},
    Verb{"remove-all-permissions", clearSwitches, checkMailboxes, runPermissions, true},
};

} // namespace

constinit const Config::Table permissionsTable("kopano-mailbox-permissions", "admin", serverRows);

QList<Daemon::Switch> permissionsSwitches()
{
    return {
        {0, "list-permissions", nullptr, QT_TRANSLATE_NOOP("CommandLine", "who may do what, by name")},
        {0, "list-permissions-per-folder", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "who may do what, by folder")},
        {0, "update-delegate", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "give rights to a user, a group, a company or Everyone")},
        {0, "remove-all-permissions", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "take away everything that was granted")},
        {'a', "all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "all mailboxes")},
        {0, "store", "PRESET",
            QT_TRANSLATE_NOOP("CommandLine",
                "with --update-delegate: denied, norights, readonly, secretary, owner, fullcontrol")},
        {0, "calendar", "PRESET",
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: none, readonly, secretary, owner")},
        {0, "tasks", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "inbox", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "contacts", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "notes", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "see-private", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: private items are shown")},
        {0, "sendcopy", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: copies of meeting requests are sent")},
        {0, "json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "with --list-permissions...: print JSON")},
        {'v', nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
    };
}

QString permissionsHelp()
{
    return Daemon::helpText(permissionsTable, "admin.cfg", permissionsSwitches(), Daemon::Kind::Tool,
        {"--list-permissions LOGIN...", "--list-permissions-per-folder LOGIN...",
            "--update-delegate NAME --calendar PRESET... LOGIN...", "--remove-all-permissions LOGIN..."});
}

Base::Result<const Verb *> findPermissionsVerb(const CommandLine &line)
{
    return findVerb(line, verbs, Admin::tr("say what to do: --list-permissions, --update-delegate, ..."));
}

} // namespace Tools
