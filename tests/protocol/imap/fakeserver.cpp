// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"

#include "imap/sequenceset.h"
#include "mime/digest.h"
#include "mime/headers.h"

#include "base/text.h"

using Base::Code;

FakeServer::FakeServer()
{
    using Base::FolderKind;
    using Base::FolderUse;
    addStore({});
    addFolder(QStringLiteral("Inbox"), FolderKind::Mail, FolderUse::Inbox);
    addFolder(QStringLiteral("Sent Items"), FolderKind::Mail, FolderUse::Sent);
    addFolder(QStringLiteral("Calendar"), FolderKind::Calendar, FolderUse::Calendar);
}

int FakeServer::run()
{
    int count = 0;
    while (!m_held && !m_queue.empty()) {
        const std::function<void()> next = std::move(m_queue.front());
        m_queue.pop_front();
        next();
        ++count;
    }
    return count;
}

FakeServer::Failed FakeServer::failure(const QByteArray &name, const QByteArray &session)
{
    auto &codes = m_failures[name];
    if (!codes.empty()) {
        const Code code = codes.front();
        codes.pop_front();
        return {Base::Error{code, QStringLiteral("as asked for")}};
    }
    const bool open = name == "Authenticate" || name == "AuthenticateStep";
    if (!open && !logins.contains(session))
        return {Base::Error{Code::Denied, QStringLiteral("no session")}};
    return {};
}

static QString inStore(const QString &path)
{
    return path.section(u':', -1);
}

FakeServer::Store &FakeServer::addStore(const QString &owner)
{
    using Base::FolderKind;
    const qint64 first = owner.isEmpty() ? 1 : std::exchange(m_nextId, m_nextId + 2);
    const Base::StoreId id = owner.isEmpty() ? store : Base::StoreId{first + 5000};
    const quint32 grants = owner.isEmpty() ? quint32(Base::fullControl) : quint32(Base::GrantVisible);
    Folder root;
    root.info = {Base::FolderId{first}, {}, QStringLiteral("root"), FolderKind::Root};
    root.store = id;
    root.grants = grants;
    Folder subtree = root;
    subtree.info = {
        Base::FolderId{first + 1}, root.info.id, QStringLiteral("IPM_SUBTREE"), FolderKind::Subtree};
    m_folders.push_back(root);
    m_folders.push_back(subtree);
    m_stores.push_back({id, owner, subtree.info.id});
    return m_stores.back();
}

FakeServer::Store &FakeServer::storeOf(const QString &path)
{
    const QString owner = path.contains(u':') ? path.section(u':', 0, 0) : QString();
    for (Store &one : m_stores) {
        if (one.owner == owner)
            return one;
    }
    return addStore(owner);
}

void FakeServer::share(const QString &path, quint32 grants, Base::FolderKind kind)
{
    const bool inbox = inStore(path) == QLatin1String("Inbox");
    addFolder(path, kind, inbox ? Base::FolderUse::Inbox : Base::FolderUse::None);
    find(path)->grants = grants;
}

FakeServer::Folder &FakeServer::viewOf(const Base::Folder &live)
{
    if (Folder *view = find(Base::recoverableView(live.id)))
        return *view;
    Folder view;
    view.info = live;
    view.info.id = Base::recoverableView(live.id);
    view.info.parent = {};
    view.info.uidNext = 1;
    view.store = store;
    m_folders.push_back(view);
    update(m_folders.back());
    return m_folders.back();
}

static QString nameIn(const QString &path)
{
    return inStore(path).section(u'/', -1);
}

Base::FolderId FakeServer::addFolder(const QString &path, Base::FolderKind kind, Base::FolderUse use)
{
    Folder folder;
    folder.info.id = {m_nextId++};
    const qsizetype slash = path.lastIndexOf(u'/');
    const Store &in = storeOf(path);
    folder.store = in.id;
    folder.info.parent = slash < 0 ? in.subtree : find(path.left(slash))->info.id;
    folder.info.name = nameIn(path);
    folder.info.kind = kind;
    folder.info.use = use;
    folder.info.uidValidity = quint32(folder.info.id.value);
    m_folders.push_back(folder);
    return folder.info.id;
}

FakeServer::Folder *FakeServer::find(const QString &path)
{
    Base::FolderId at = storeOf(path).subtree;
    Folder *found = nullptr;
    for (const QString &name : inStore(path).split(u'/')) {
        found = nullptr;
        for (Folder &folder : m_folders) {
            if (folder.info.parent == at && folder.info.name.compare(name, Qt::CaseInsensitive) == 0)
                found = &folder;
        }
        if (!found)
            return nullptr;
        at = found->info.id;
    }
    return found;
}

FakeServer::Folder *FakeServer::find(Base::FolderId id)
{
    for (Folder &folder : m_folders) {
        if (folder.info.id == id)
            return &folder;
    }
    return nullptr;
}

Base::Result<FakeServer::Folder *> FakeServer::granted(Base::FolderId id, quint32 grants)
{
    Folder *folder = find(id);
    if (!folder || !(folder->grants & Base::GrantVisible))
        return {Code::NotFound, {}};
    if (!(folder->grants & grants))
        return {Code::Denied, {}};
    return folder;
}

void FakeServer::moveToView(Folder &folder, Base::Uid uid)
{
    Message message = folder.messages.take(uid);
    if (folder.store != store)
        return;
    message.flags &= ~quint32(Base::FlagDeleted);
    Folder &to = viewOf(folder.info);
    message.modSeq = touch(to);
    to.messages.insert(to.info.uidNext++, message);
    to.recentFrom = to.info.uidNext;
    update(to);
}

Base::ModSeq FakeServer::touch(Folder &folder)
{
    ++folder.info.highestModSeq;
    if (folder.watched) {
        m_queue.push_back(
            [this, event = Rpc::FolderChanged{folder.store, folder.info.id, folder.info.highestModSeq}] {
                if (onFolderChanged)
                    onFolderChanged(event);
            });
    }
    return folder.info.highestModSeq;
}

void FakeServer::update(Folder &folder)
{
    folder.info.messages = quint32(folder.messages.size());
    folder.info.unseen = 0;
    folder.info.recent = 0;
    for (auto at = folder.messages.begin(); at != folder.messages.end(); ++at) {
        folder.info.unseen += (at->flags & Base::FlagSeen) ? 0 : 1;
        folder.info.recent += at.key() >= folder.recentFrom ? 1 : 0;
    }
}

Base::Uid FakeServer::append(const QString &path, const QByteArray &raw, quint32 flags,
    const QStringList &keywords, qint64 internalDate)
{
    Folder &folder = *find(path);
    const Base::Uid uid = folder.info.uidNext++;
    folder.messages.insert(uid, {raw, Mime::digest(raw), flags, keywords, touch(folder), internalDate});
    update(folder);
    return uid;
}

void FakeServer::setFlags(const QString &path, Base::Uid uid, quint32 flags, const QStringList &keywords)
{
    Folder &folder = *find(path);
    Message &message = folder.messages[uid];
    message.flags = flags;
    message.keywords = keywords;
    message.modSeq = touch(folder);
    update(folder);
}

void FakeServer::expunge(const QString &path, Base::Uid uid)
{
    Folder &folder = *find(path);
    folder.messages.remove(uid);
    folder.vanished.insert(uid, touch(folder));
    update(folder);
}

void FakeServer::deleteFolder(const QString &path)
{
    const Base::FolderId id = find(path)->info.id;
    touch(*find(path));
    for (size_t index = 0; index < m_folders.size(); ++index) {
        if (m_folders[index].info.id == id)
            m_folders.erase(m_folders.begin() + qptrdiff(index));
    }
}

Base::Result<Rpc::AuthenticateReply> FakeServer::loggedIn()
{
    Rpc::AuthenticateReply reply;
    reply.done = true;
    reply.session.id = sessionId;
    reply.session.login = QStringLiteral("alice");
    reply.session.store = store;
    return reply;
}

Base::Result<Rpc::AuthenticateReply> FakeServer::answer(const Rpc::Authenticate &request)
{
    if (request.mechanism == "PLAIN" && request.initialResponse == QByteArray("\0alice\0secret", 13))
        return loggedIn();
    if (request.mechanism == "SCRAM-SHA-256" && request.initialResponse == "first") {
        Rpc::AuthenticateReply reply;
        reply.exchange = 5;
        reply.challenge = "second";
        return reply;
    }
    return {Code::Denied, QStringLiteral("wrong")};
}

Base::Result<Rpc::AuthenticateReply> FakeServer::answer(const Rpc::AuthenticateStep &request)
{
    if (request.cancel || request.exchange != 5 || request.response != "third")
        return {Code::Denied, QStringLiteral("wrong")};
    Base::Result<Rpc::AuthenticateReply> reply = loggedIn();
    reply->challenge = "fourth";
    return reply;
}

Base::Result<Rpc::ListFoldersReply> FakeServer::answer(const Rpc::ListFolders &request)
{
    const bool own = request.store == store;
    Rpc::ListFoldersReply reply;
    for (const Folder &folder : m_folders) {
        if (folder.store != request.store || Base::isRecoverable(folder.info.id))
            continue;
        reply.folders.append(folder.info);
        if (!own)
            reply.grants.append(folder.grants);
    }
    if (own)
        reply.subscriptions = m_subscriptions;
    return reply;
}

Rpc::SharedStore FakeServer::infoOf(const Store &one) const
{
    Rpc::SharedStore info;
    info.store = one.id;
    info.owner = one.owner;
    info.subtree = one.subtree;
    if (one.owner == QLatin1String("public")) {
        info.kind = Rpc::SharedStoreKind::Public;
        info.owner = QStringLiteral("SYSTEM");
    } else if (one.owner.startsWith(QLatin1String("public-"))) {
        info.kind = Rpc::SharedStoreKind::Public;
        info.owner = one.owner.mid(7);
    }
    return info;
}

Base::Result<Rpc::ListSharedStoresReply> FakeServer::answer(const Rpc::ListSharedStores &)
{
    Rpc::ListSharedStoresReply reply;
    for (const Store &one : m_stores) {
        const bool seen = std::any_of(m_folders.begin(), m_folders.end(), [&](const Folder &folder) {
            return folder.store == one.id && folder.info.kind >= Base::FolderKind::Mail
                && (folder.grants & Base::GrantVisible);
        });
        if (seen && !one.owner.isEmpty())
            reply.stores.append(infoOf(one));
    }
    reply.recoverable = std::any_of(m_folders.begin(), m_folders.end(), [](const Folder &folder) {
        return Base::isRecoverable(folder.info.id) && !folder.messages.isEmpty();
    });
    return reply;
}

Base::Result<Rpc::SharedStoreReply> FakeServer::answer(const Rpc::OpenStore &request)
{
    if (request.login == QLatin1String("alice")) { // as the real one does
        Rpc::SharedStore own = infoOf(m_stores.front());
        own.owner = request.login;
        return Rpc::SharedStoreReply{own};
    }
    QString owner = request.login.isEmpty() ? QStringLiteral("public") : request.login;
    if (!request.company.isEmpty())
        owner += u'-' + request.company;
    for (const Store &one : m_stores) {
        if (one.owner == owner)
            return Rpc::SharedStoreReply{infoOf(one)};
    }
    return {Code::NotFound, {}};
}

Base::Result<Rpc::RecoverableFoldersReply> FakeServer::answer(const Rpc::RecoverableFolders &)
{
    Rpc::RecoverableFoldersReply reply;
    for (const Folder &folder : m_folders) {
        if (Base::isRecoverable(folder.info.id) && !folder.messages.isEmpty())
            reply.folders.append({folder.info, {folder.info.name}, 0});
    }
    return reply;
}

Base::Result<Rpc::FolderReply> FakeServer::answer(const Rpc::FolderStatus &request)
{
    return Rpc::FolderReply{TRY(granted(request.folder, Base::GrantRead))->info};
}

Base::Result<Rpc::FolderReply> FakeServer::answer(const Rpc::CreateFolder &request)
{
    QString path;
    for (const Store &one : m_stores) {
        if (one.id == request.store && !one.owner.isEmpty())
            path = one.owner + u':';
    }
    bool made = false;
    const Folder *above = nullptr;
    for (const QString &name : request.path) {
        path += (path.isEmpty() || path.endsWith(u':') ? QString() : QStringLiteral("/")) + name;
        if (!find(path)) {
            if (above && !(above->grants & Base::GrantCreateFolder))
                return {Code::Denied, {}};
            addFolder(path, Base::FolderKind::Mail);
            made = true;
        }
        above = find(path);
    }
    if (!made)
        return {Code::Conflict, QStringLiteral("exists")};
    find(path)->info.use = request.use;
    return Rpc::FolderReply{find(path)->info};
}

Base::Result<Rpc::Empty> FakeServer::answer(const Rpc::DeleteFolder &request)
{
    const Folder *folder = TRY(granted(request.folder, Base::GrantFolderPermissions));
    if (folder->info.use != Base::FolderUse::None)
        return {Code::Denied, QStringLiteral("default folder")};
    std::erase_if(m_folders, [&](const Folder &one) { return one.info.id == request.folder; });
    return Rpc::Empty{};
}

Base::Result<Rpc::FolderReply> FakeServer::answer(const Rpc::RenameFolder &request)
{
    Folder *folder = TRY(granted(request.folder, Base::GrantFolderPermissions));
    if (folder->info.use == Base::FolderUse::Inbox) {
        const Base::FolderId id = addFolder(request.path.join(u'/'));
        folder = find(request.folder);
        const QList<Base::Uid> uids = folder->messages.keys();
        for (const Base::Uid uid : uids) {
            append(request.path.join(u'/'), folder->messages[uid].raw, folder->messages[uid].flags);
            expunge(folder->info.name, uid);
        }
        return Rpc::FolderReply{find(id)->info};
    }
    if (folder->info.use != Base::FolderUse::None)
        return {Code::Denied, QStringLiteral("default folder")};
    folder->info.name = request.path.last();
    folder->info.parent = request.path.size() == 1
        ? Base::FolderId{2}
        : find(request.path.mid(0, request.path.size() - 1).join(u'/'))->info.id;
    return Rpc::FolderReply{folder->info};
}

Base::Result<Rpc::Empty> FakeServer::answer(const Rpc::SetSubscription &request)
{
    m_subscriptions.removeAll(request.path);
    if (request.subscribed)
        m_subscriptions.append(request.path);
    m_subscriptions.sort();
    return Rpc::Empty{};
}

Base::Result<Rpc::OpenMailboxReply> FakeServer::answer(const Rpc::OpenMailbox &request)
{
    Folder *folder = TRY(granted(request.folder, Base::GrantRead));
    folder->watched |= request.watch;
    Rpc::OpenMailboxReply reply;
    reply.full = request.knownModSeq == 0;
    for (auto at = folder->messages.begin(); at != folder->messages.end(); ++at) {
        if (at->modSeq > request.knownModSeq)
            reply.items.append({at.key(), at->flags, at->modSeq, at->keywords});
        if (at.key() >= folder->recentFrom && reply.firstRecent == 0)
            reply.firstRecent = at.key();
    }
    for (auto at = folder->vanished.begin(); !reply.full && at != folder->vanished.end(); ++at) {
        if (at.value() > request.knownModSeq)
            reply.vanished.append({at.key(), at.key()});
    }
    if (request.claimRecent)
        folder->recentFrom = folder->info.uidNext;
    update(*folder);
    reply.folder = folder->info;
    return reply;
}

Base::Result<Rpc::Empty> FakeServer::answer(const Rpc::Unwatch &request)
{
    if (Folder *folder = find(request.folder))
        folder->watched = false;
    return Rpc::Empty{};
}
