// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/permissions.h"
#include "gateway/backend.h"

#include <QMap>

#include <deque>

/// A small kopano-server in memory: one user, her store and what others share with her, folders and messages,
/// with modification sequences, \Recent and vanished messages as the RPC contract describes them. Answers
/// wait until run(), in the order of the calls. Paths in stores of others begin with their name and a colon:
/// "mary:Inbox", "public:News".
class FakeServer final : public Gateway::ForwardingBackend<FakeServer>
{
public:
    struct Message
    {
        QByteArray raw;
        Base::MessageDigest digest;
        quint32 flags = 0;
        QStringList keywords;
        Base::ModSeq modSeq = 0;
        qint64 internalDate = 0;
    };
    struct Folder
    {
        Base::Folder info;
        QMap<Base::Uid, Message> messages;
        QMap<Base::Uid, Base::ModSeq> vanished;
        Base::Uid recentFrom = 1;
        bool watched = false;
        Base::StoreId store;
        quint32 grants = Base::fullControl; ///< of the user
    };

    FakeServer();

    /// Delivers answers and notifications until there are none. \returns how many there were.
    int run();
    /// While held, nothing is delivered.
    void hold(bool held) { m_held = held; }

    Base::FolderId addFolder(const QString &path, Base::FolderKind kind = Base::FolderKind::Mail,
        Base::FolderUse use = Base::FolderUse::None);
    Folder *find(const QString &path);
    /// A folder in the store of somebody else, which is made if there is none yet.
    void share(const QString &path, quint32 grants, Base::FolderKind kind = Base::FolderKind::Mail);
    Base::Uid append(const QString &path, const QByteArray &raw, quint32 flags = 0,
        const QStringList &keywords = {}, qint64 internalDate = 837596665);
    void setFlags(const QString &path, Base::Uid uid, quint32 flags, const QStringList &keywords = {});
    void expunge(const QString &path, Base::Uid uid);
    void deleteFolder(const QString &path);
    /// The next call of this type name ("ChangeFlags") fails.
    void failNext(const QByteArray &request, Base::Code code) { m_failures[request].push_back(code); }
    /// How often a request was made.
    int calls(const QByteArray &request) const { return m_calls.value(request); }

    template <class Request>
    void forward(const QByteArray &session, const Request &request, Gateway::Callback<Request> callback)
    {
        const QByteArray name(Request::typeName.data(), qsizetype(Request::typeName.size()));
        ++m_calls[name];
        Base::Result<typename Request::Reply> reply = failure(name, session);
        if (reply)
            reply = answer(request);
        m_queue.push_back([callback = std::move(callback), reply = std::move(reply)] { callback(reply); });
    }

    std::function<void(const Rpc::FolderChanged &)> onFolderChanged;
    static constexpr auto sessionId = "0123456789abcdef";
    QList<QByteArray> logins{sessionId}; ///< sessions there are
    Base::StoreId store{7};
    quint64 largestRaw = Base::ItemRow::rawLimit; ///< 0: a server that does not know ColumnRaw
    qsizetype pageRows = 3; ///< most rows of one FetchItems answer

private:
    struct Failed
    {
        std::optional<Base::Error> error;
        template <class T> operator Base::Result<T>() const
        {
            if (error)
                return *error;
            return T{};
        }
    };
    Failed failure(const QByteArray &name, const QByteArray &session);
    struct Store
    {
        Base::StoreId id;
        QString owner; ///< empty = the user's own; "public" = the public store
        Base::FolderId subtree;
    };
    Folder *find(Base::FolderId id);
    /// NotFound, or Denied if none of the bits \a grants is the user's.
    Base::Result<Folder *> granted(Base::FolderId id, quint32 grants);
    Store &storeOf(const QString &path);
    Store &addStore(const QString &owner);
    Rpc::SharedStore infoOf(const Store &one) const;
    /// What was deleted from a folder of the own store; made when needed.
    Folder &viewOf(const Base::Folder &live);
    void moveToView(Folder &folder, Base::Uid uid);
    Base::ModSeq touch(Folder &folder);
    void update(Folder &folder);
    Base::Result<Rpc::AuthenticateReply> loggedIn();

    Base::Result<Rpc::AuthenticateReply> answer(const Rpc::Authenticate &request);
    Base::Result<Rpc::AuthenticateReply> answer(const Rpc::AuthenticateStep &request);
    Base::Result<Rpc::Empty> answer(const Rpc::Logout &) { return Rpc::Empty{}; }
    Base::Result<Rpc::Empty> answer(const Rpc::Ping &) { return Rpc::Empty{}; }
    Base::Result<Rpc::ListFoldersReply> answer(const Rpc::ListFolders &request);
    Base::Result<Rpc::ListSharedStoresReply> answer(const Rpc::ListSharedStores &);
    Base::Result<Rpc::SharedStoreReply> answer(const Rpc::OpenStore &request);
    Base::Result<Rpc::RecoverableFoldersReply> answer(const Rpc::RecoverableFolders &request);
    Base::Result<Rpc::FolderReply> answer(const Rpc::FolderStatus &request);
    Base::Result<Rpc::FolderReply> answer(const Rpc::CreateFolder &request);
    Base::Result<Rpc::Empty> answer(const Rpc::DeleteFolder &request);
    Base::Result<Rpc::FolderReply> answer(const Rpc::RenameFolder &request);
    Base::Result<Rpc::Empty> answer(const Rpc::SetSubscription &request);
    Base::Result<Rpc::OpenMailboxReply> answer(const Rpc::OpenMailbox &request);
    Base::Result<Rpc::Empty> answer(const Rpc::Unwatch &request);
    Base::Result<Rpc::FetchItemsReply> answer(const Rpc::FetchItems &request);
    Base::Result<Rpc::ReadBodyReply> answer(const Rpc::ReadBody &request);
    Base::Result<Rpc::ChangeFlagsReply> answer(const Rpc::ChangeFlags &request);
    Base::Result<Rpc::AppendItemsReply> answer(const Rpc::AppendItems &request);
    Base::Result<Rpc::CopyItemsReply> answer(const Rpc::CopyItems &request);
    Base::Result<Rpc::ExpungeItemsReply> answer(const Rpc::ExpungeItems &request);
    Base::Result<Rpc::SearchItemsReply> answer(const Rpc::SearchItems &request);

    std::deque<Store> m_stores;
    std::deque<Folder> m_folders;
    QStringList m_subscriptions;
    std::deque<std::function<void()>> m_queue;
    QHash<QByteArray, std::deque<Base::Code>> m_failures;
    QHash<QByteArray, int> m_calls;
    qint64 m_nextId = 100;
    bool m_held = false;
};
