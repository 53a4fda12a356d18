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

Base::Result<Rpc::FetchItemsReply> FakeServer::answer(const Rpc::FetchItems &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    Rpc::FetchItemsReply reply;
    for (auto at = folder->messages.begin(); at != folder->messages.end(); ++at) {
        if (!Imap::contains(request.uids, at.key()))
            continue;
        if (reply.rows.size() == pageRows) {
            reply.next = at.key();
            break;
        }
        const auto wants = [&](quint32 column) { return (request.columns & column) != 0; };
        Base::ItemRow row;
        row.uid = at.key();
        if (wants(Base::ColumnDateAndSize)) {
            row.internalDate = at->internalDate;
            row.size = quint64(at->raw.size());
        }
        if (wants(Base::ColumnEnvelope))
            row.envelope = at->digest.envelope;
        if (wants(Base::ColumnBody))
            row.bodyText = at->digest.body;
        if (wants(Base::ColumnBodyStructure))
            row.bodyStructure = at->digest.bodyStructure;
        if (wants(Base::ColumnParts))
            row.parts = at->digest.parts;
        if (wants(Base::ColumnHeader)) {
            row.headerSize = at->digest.headerSize;
            row.header = at->raw.left(std::min<qsizetype>(at->digest.headerSize, 1024 * 1024));
        }
        if (wants(Base::ColumnRaw) && quint64(at->raw.size()) <= largestRaw)
            row.raw = at->raw;
        reply.rows.append(row);
    }
    return reply;
}

Base::Result<Rpc::ReadBodyReply> FakeServer::answer(const Rpc::ReadBody &request)
{
    Folder *folder = find(request.folder);
    if (!folder || !folder->messages.contains(request.uid))
        return {Code::NotFound, {}};
    return Rpc::ReadBodyReply{
        folder->messages[request.uid].raw.mid(qsizetype(request.offset), request.length)};
}

Base::Result<Rpc::ChangeFlagsReply> FakeServer::answer(const Rpc::ChangeFlags &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    Rpc::ChangeFlagsReply reply;
    Base::ModSeq modSeq = 0;
    for (auto at = folder->messages.begin(); at != folder->messages.end(); ++at) {
        if (!Imap::contains(request.uids, at.key()))
            continue;
        const quint32 before = at->flags;
        const QStringList keywordsBefore = at->keywords;
        if (request.mode == Rpc::ChangeFlags::Add) {
            at->flags |= request.flags;
            for (const QString &keyword : request.keywords) {
                if (!at->keywords.contains(keyword, Qt::CaseInsensitive))
                    at->keywords.append(keyword);
            }
            at->keywords.sort(Qt::CaseInsensitive);
        } else if (request.mode == Rpc::ChangeFlags::Remove) {
            at->flags &= ~request.flags;
            for (const QString &keyword : request.keywords)
                at->keywords.removeAll(keyword);
        } else {
            at->flags = request.flags;
            at->keywords = request.keywords;
        }
        if (at->flags != before || at->keywords != keywordsBefore) {
            if (modSeq == 0)
                modSeq = touch(*folder);
            at->modSeq = modSeq;
        }
        reply.items.append({at.key(), at->flags, at->modSeq, at->keywords});
    }
    reply.highestModSeq = folder->info.highestModSeq;
    update(*folder);
    return reply;
}

Base::Result<Rpc::AppendItemsReply> FakeServer::answer(const Rpc::AppendItems &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    Rpc::AppendItemsReply reply;
    reply.uidValidity = folder->info.uidValidity;
    for (const Base::NewItem &item : request.items) {
        const Base::Uid uid = folder->info.uidNext++;
        folder->messages.insert(
            uid, {item.raw, item.digest, item.flags, item.keywords, touch(*folder), item.internalDate});
        reply.uids.append(uid);
    }
    update(*folder);
    return reply;
}

Base::Result<Rpc::CopyItemsReply> FakeServer::answer(const Rpc::CopyItems &request)
{
    Folder *from = find(request.folder);
    Folder *to = find(request.targetFolder);
    if (!from || !to)
        return {Code::NotFound, {}};
    Rpc::CopyItemsReply reply;
    reply.uidValidity = to->info.uidValidity;
    const QList<Base::Uid> uids = from->messages.keys();
    for (const Base::Uid uid : uids) {
        if (!Imap::contains(request.uids, uid))
            continue;
        Message message = from->messages[uid];
        message.modSeq = touch(*to);
        const Base::Uid target = to->info.uidNext++;
        to->messages.insert(target, message);
        reply.source.append(uid);
        reply.target.append(target);
        if (request.move) {
            from->messages.remove(uid);
            from->vanished.insert(uid, touch(*from));
        }
    }
    update(*from);
    update(*to);
    return reply;
}

Base::Result<Rpc::ExpungeItemsReply> FakeServer::answer(const Rpc::ExpungeItems &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    Rpc::ExpungeItemsReply reply;
    const QList<Base::Uid> uids = folder->messages.keys();
    Base::ModSeq modSeq = 0;
    for (const Base::Uid uid : uids) {
        if (!Imap::contains(request.uids, uid) || !(folder->messages[uid].flags & Base::FlagDeleted))
            continue;
        if (modSeq == 0)
            modSeq = touch(*folder);
        folder->messages.remove(uid);
        folder->vanished.insert(uid, modSeq);
        reply.uids.append({uid, uid});
    }
    reply.uids = Imap::normalised(reply.uids);
    reply.highestModSeq = folder->info.highestModSeq;
    update(*folder);
    return reply;
}

static bool matches(const Base::SearchKey &key, Base::Uid uid, const FakeServer::Message &message)
{
    using Base::SearchKey;
    const auto child = [&](const SearchKey &part) { return matches(part, uid, message); };
    const qint64 day = message.internalDate - message.internalDate % 86400;
    const qint64 sent = message.digest.sentDate;
    switch (key.kind) {
    case SearchKey::All:
        return true;
    case SearchKey::And:
        return std::all_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Or:
        return std::any_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Not:
        return std::none_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Uids:
    case SearchKey::Recent:
        return Imap::contains(key.uids, uid);
    case SearchKey::Flags:
        return (message.flags & key.number) == key.number;
    case SearchKey::Keyword:
        return message.keywords.contains(QString::fromUtf8(key.text), Qt::CaseInsensitive);
    case SearchKey::Larger:
        return quint64(message.raw.size()) > key.number;
    case SearchKey::Smaller:
        return quint64(message.raw.size()) < key.number;
    case SearchKey::Before:
        return day < qint64(key.number);
    case SearchKey::On:
        return day == qint64(key.number);
    case SearchKey::Since:
        return day >= qint64(key.number);
    case SearchKey::SentBefore:
        return sent < qint64(key.number);
    case SearchKey::SentOn:
        return sent == qint64(key.number);
    case SearchKey::SentSince:
        return sent >= qint64(key.number);
    case SearchKey::Header:
        for (const QByteArray &line : message.digest.headerText.split('\n')) {
            if (line.startsWith(QByteArray(key.field + ':'))
                && line.mid(key.field.size() + 1).contains(key.text))
                return true;
        }
        return false;
    case SearchKey::Body:
        return message.digest.bodyText.contains(key.text);
    case SearchKey::Text:
        return message.digest.bodyText.contains(key.text) || message.digest.headerText.contains(key.text);
    case SearchKey::ModSeqSince:
        return message.modSeq >= key.number;
    }
    return false;
}

Base::Result<Rpc::SearchItemsReply> FakeServer::answer(const Rpc::SearchItems &request)
{
    Folder *folder = find(request.folder);
    if (!folder)
        return {Code::NotFound, {}};
    Rpc::SearchItemsReply reply;
    for (auto at = folder->messages.begin(); at != folder->messages.end(); ++at) {
        if (matches(request.key, at.key(), *at))
            reply.uids.append(at.key());
    }
    return reply;
}
