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
    m_folders.push_back({{Base::FolderId{1}, {}, QStringLiteral("root"), FolderKind::Root}, {}, {}});
    m_folders.push_back(
        {{Base::FolderId{2}, Base::FolderId{1}, QStringLiteral("IPM_SUBTREE"), FolderKind::Subtree}, {}, {}});
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
    if (!open && session != sessionId)
        return {Base::Error{Code::Denied, QStringLiteral("no session")}};
    return {};
}

static QString nameIn(const QString &path)
{
    return path.section(u'/', -1);
}

Base::FolderId FakeServer::addFolder(const QString &path, Base::FolderKind kind, Base::FolderUse use)
{
    Folder folder;
    folder.info.id = {m_nextId++};
    const qsizetype slash = path.lastIndexOf(u'/');
    folder.info.parent = slash < 0 ? Base::FolderId{2} : find(path.left(slash))->info.id;
    folder.info.name = nameIn(path);
    folder.info.kind = kind;
    folder.info.use = use;
    folder.info.uidValidity = quint32(folder.info.id.value);
    m_folders.push_back(folder);
    return folder.info.id;
}

FakeServer::Folder *FakeServer::find(const QString &path)
{
    Base::FolderId at{2};
    Folder *found = nullptr;
    for (const QString &name : path.split(u'/')) {
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

Base::ModSeq FakeServer::touch(Folder &folder)
{
    ++folder.info.highestModSeq;
    if (folder.watched) {
        m_queue.push_back(
            [this, event = Rpc::FolderChanged{store, folder.info.id, folder.info.highestModSeq}] {
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

Base::Result<Rpc::ListFoldersReply> FakeServer::answer(const Rpc::ListFolders &)
{
    Rpc::ListFoldersReply reply;
    for (const Folder &folder : m_folders)
        reply.folders.append(folder.info);
    reply.subscriptions = m_subscriptions;
    return reply;
}

Base::Result<Rpc::FolderReply> FakeServer::answer(const Rpc::CreateFolder &request)
{
    QString path;
    bool made = false;
    for (const QString &name : request.path) {
        path += (path.isEmpty() ? QString() : QStringLiteral("/")) + name;
        if (!find(path)) {
            addFolder(path, Base::FolderKind::Mail);
            made = true;
        }
    }
    if (!made)
        return {Code::Conflict, QStringLiteral("exists")};
    find(path)->info.use = request.use;
    return Rpc::FolderReply{find(path)->info};
}

Base::Result<Rpc::Empty> FakeServer::answer(const Rpc::DeleteFolder &request)
{
    const Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    if (folder->info.use != Base::FolderUse::None)
        return {Code::Denied, QStringLiteral("default folder")};
    std::erase_if(m_folders, [&](const Folder &one) { return one.info.id == request.folder; });
    return Rpc::Empty{};
}

Base::Result<Rpc::FolderReply> FakeServer::answer(const Rpc::RenameFolder &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
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
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
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
