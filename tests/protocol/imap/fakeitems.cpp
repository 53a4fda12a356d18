// SPDX-License-Identifier: GPL-3.0-or-later
// The fake server's answers about messages.
#include "fakeserver.h"

#include "imap/sequenceset.h"

using Base::Code;

Base::Result<Rpc::FetchItemsReply> FakeServer::answer(const Rpc::FetchItems &request)
{
    const Folder *folder = TRY(granted(request.folder, Base::GrantRead));
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
    if (Base::isRecoverable(request.folder))
        return {Code::Denied, {}};
    const bool deletes = request.flags == Base::FlagDeleted && request.keywords.isEmpty();
    Folder *folder =
        TRY(granted(request.folder, deletes ? quint32(Base::GrantDeleteAny) : quint32(Base::GrantEditAny)));
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
    reply.modSeq = modSeq;
    update(*folder);
    return reply;
}

Base::Result<Rpc::AppendItemsReply> FakeServer::answer(const Rpc::AppendItems &request)
{
    QStringList path = request.path;
    if (!path.isEmpty() && path.first() == QLatin1String("INBOX"))
        path.first() = QStringLiteral("Inbox");
    QString name = path.join(u'/');
    for (const Store &one : m_stores) {
        if (one.id == request.store && !one.owner.isEmpty())
            name.prepend(QString(one.owner + u':'));
    }
    Folder *folder = request.folder ? find(request.folder) : find(name);
    if (folder)
        TRY(granted(folder->info.id, Base::GrantCreate));
    if (!folder || (request.onlyMail && folder->info.kind != Base::FolderKind::Mail))
        return {Code::NotFound, {}};
    Rpc::AppendItemsReply reply;
    reply.folder = folder->info.id;
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
    Folder *from = TRY(granted(request.folder, Base::GrantRead));
    Folder *to = TRY(granted(request.targetFolder, Base::GrantCreate));
    const bool restores = Base::isRecoverable(request.folder);
    if (Base::isRecoverable(request.targetFolder)
        || (request.move && !restores && !(from->grants & Base::GrantDeleteAny)))
        return {Code::Denied, {}};
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
        if (request.move || restores) {
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
    if (Base::isRecoverable(request.folder))
        return {Code::Denied, {}};
    Folder *folder = TRY(granted(request.folder, Base::GrantDeleteAny));
    Rpc::ExpungeItemsReply reply;
    const QList<Base::Uid> uids = folder->messages.keys();
    Base::ModSeq modSeq = 0;
    for (const Base::Uid uid : uids) {
        if (!Imap::contains(request.uids, uid) || !(folder->messages[uid].flags & Base::FlagDeleted))
            continue;
        if (modSeq == 0)
            modSeq = touch(*folder);
        moveToView(*folder, uid);
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
