// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/copytopublic.h"

#include "rpc/folders.h"
#include "rpc/items.h"
#include "rpc/rights.h"
#include "rpc/stores.h"
#include "tools/counting.h"
#include "tools/render.h"

#include <algorithm>
#include <memory>

namespace Tools {

using Base::Code;
using Base::FolderKind;

namespace {

/// A folder of the orphan, and where its messages go.
struct Path
{
    Base::FolderId from;
    QStringList to;
};

bool isContainer(const Base::Folder &folder)
{
    return folder.kind == FolderKind::Root || folder.kind == FolderKind::Subtree;
}

/// Goes through the folders by calls that follow each other; deletes itself at the end.
class Copy : public std::enable_shared_from_this<Copy>
{
public:
    Copy(Caller &caller, const QByteArray &guid, const QString &company, Done done)
        : m_caller(caller)
        , m_guid(guid)
        , m_company(company)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        ask(Rpc::ListStores{false}, [this](const Rpc::ListStoresReply &reply) {
            const auto store = std::find_if(reply.stores.begin(), reply.stores.end(),
                [this](const Rpc::StoreInfo &info) { return info.guid == m_guid; });
            if (store == reply.stores.end())
                return refuse(Code::NotFound, Admin::tr("there is no store with that GUID"));
            if (!store->owner.isEmpty() || store->removed > 0)
                return refuse(Code::Conflict, Admin::tr("the store is no orphan that stays"));
            m_from = store->store;
            QString name = store->name;
            name.replace(u'/', u'_');
            m_top = {QStringLiteral("Admin"), QStringLiteral("Deleted User - ") + name};
            findPublicStore();
        });
    }

private:
    template <class Request, class Next> void ask(const Request &request, Next next)
    {
        m_caller.ask(
            request, [self = shared_from_this(), next](const auto &reply) { next(reply); },
            [self = shared_from_this()](
                const Base::Error &error) { self->refuse(error.code, error.detail); });
    }

    void refuse(Code code, const QString &sentence)
    {
        const QString before =
            Admin::tr("%1 (copied before: %2)").arg(sentence, messagesText(quint64(m_messages)));
        m_done(Base::Error{code, m_messages > 0 ? before : sentence});
    }

    void findPublicStore()
    {
        ask(Rpc::OpenStore{{}, m_company}, [this](const Rpc::SharedStoreReply &reply) {
            m_to = reply.store.store;
            m_subtree = reply.store.subtree;
            ask(Rpc::ListFolders{m_to},
                [this](const Rpc::ListFoldersReply &list) { checkTop(list.folders); });
        });
    }

    void checkTop(const QList<Base::Folder> &folders)
    {
        const auto child = [&folders](Base::FolderId parent, const QString &name) {
            const auto found = std::find_if(folders.begin(), folders.end(), [&](const Base::Folder &folder) {
                return folder.parent == parent && folder.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            return found == folders.end() ? Base::FolderId() : found->id;
        };
        m_admin = child(m_subtree, m_top.front());
        if (m_admin && child(m_admin, m_top.back())) {
            return refuse(
                Code::Conflict, Admin::tr("the public store has a folder %1 already").arg(m_top.join(u'/')));
        }
        ask(Rpc::ListFolders{m_from}, [this](const Rpc::ListFoldersReply &list) {
            for (const Base::Folder &folder : list.folders) { // parents come first
                if (isContainer(folder)) {
                    m_paths.insert(folder.id, m_top);
                    continue;
                }
                m_paths.insert(folder.id, m_paths.value(folder.parent, m_top) + QStringList(folder.name));
                m_left.append({folder.id, m_paths.value(folder.id)});
            }
            m_folders = m_left.size();
            makeTop();
        });
    }

    /// Nobody sees what is in there: it was somebody's own mail.
    void makeTop()
    {
        if (!m_admin) {
            ask(Rpc::CreateFolder{m_to, {m_top.front()}}, [this](const Rpc::FolderReply &reply) {
                m_admin = reply.folder.id;
                hide(m_admin, [this] { makeTop(); });
            });
            return;
        }
        ask(Rpc::CreateFolder{m_to, m_top},
            [this](const Rpc::FolderReply &reply) { hide(reply.folder.id, [this] { nextFolder(); }); });
    }

    template <class Next> void hide(Base::FolderId folder, Next next)
    {
        Rpc::SetRights request;
        request.store = m_to;
        request.set.append({folder, QStringLiteral("Everyone"), Rpc::GranteeKind::Everyone, 0});
        ask(request, [next](const Rpc::Empty &) { next(); });
    }

    void nextFolder()
    {
        if (m_left.isEmpty()) {
            return m_done(QString(Admin::tr("Store copied to %1: %2, %3.")
                                      .arg(printable(m_top.join(u'/')), foldersText(quint64(m_folders)),
                                          messagesText(quint64(m_messages)))
                + u'\n'));
        }
        const Path path = m_left.takeFirst();
        ask(Rpc::CreateFolder{m_to, path.to}, [this, path](const Rpc::FolderReply &made) {
            Rpc::OpenMailbox open;
            open.store = m_from;
            open.folder = path.from;
            ask(open, [this, path, into = made.folder.id](const Rpc::OpenMailboxReply &mailbox) {
                m_uids.clear();
                for (const Base::ItemState &item : mailbox.items)
                    m_uids.append(item.uid);
                copyNext(path.from, into);
            });
        });
    }

    void copyNext(Base::FolderId from, Base::FolderId into)
    {
        constexpr qsizetype most = 1000; // of one transaction
        if (m_uids.isEmpty())
            return nextFolder();
        const qsizetype count = std::min(most, m_uids.size());
        const Base::UidSet uids{{m_uids.front(), m_uids[count - 1]}};
        m_uids.remove(0, count);
        ask(Rpc::CopyItems{m_from, from, uids, m_to, into, false},
            [this, from, into](const Rpc::CopyItemsReply &reply) {
                m_messages += quint64(reply.target.size());
                copyNext(from, into);
            });
    }

    Caller &m_caller;
    const QByteArray m_guid;
    const QString m_company;
    const Done m_done;
    Base::StoreId m_from;
    Base::StoreId m_to;
    Base::FolderId m_subtree; ///< of the public store
    Base::FolderId m_admin; ///< the folder Admin in there
    QStringList m_top;
    QHash<Base::FolderId, QStringList> m_paths;
    QList<Path> m_left;
    QList<Base::Uid> m_uids; ///< of the present folder, still to be copied
    qsizetype m_folders = 0;
    quint64 m_messages = 0;
};

} // namespace

void copyToPublic(Caller &caller, const QByteArray &guid, const QString &company, Done done)
{
    std::make_shared<Copy>(caller, guid, company, std::move(done))->start();
}

} // namespace Tools
