// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/storerestore.h"

#include "mime/digest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Backup {

using namespace Base;

namespace {

// Of one request.
constexpr qsizetype mostItems = 200;
constexpr quint64 mostBytes = 8 * 1024 * 1024;

/// As Base::Folder names them, from the top level down.
QHash<QStringList, FolderId> pathsOf(const QList<Base::Folder> &folders)
{
    QHash<FolderId, QStringList> paths;
    QHash<QStringList, FolderId> ids;
    for (const Base::Folder &folder : folders) { // parents come first
        QStringList path = paths.value(folder.parent);
        if (folder.kind != FolderKind::Root && folder.kind != FolderKind::Subtree)
            path.append(folder.name);
        paths.insert(folder.id, path);
        ids.insert(path, folder.id);
    }
    return ids;
}

} // namespace

Result<QByteArray> Archives::read(const Item &item)
{
    auto archive = m_open.find(item.archive);
    if (archive == m_open.end()) {
        archive = m_open.try_emplace(item.archive).first;
        if (const auto opened = archive->second.open(QDir(m_folder).filePath(item.archive)); !opened) {
            m_open.erase(archive);
            return opened.error();
        }
    }
    QByteArray bytes = TRY(archive->second.read(item.file));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != item.sha256)
        return {Code::Corrupt, QStringLiteral("%1 in %2 is damaged").arg(item.file, item.archive)};
    return bytes;
}

Result<Manifest> readManifest(const QString &archive)
{
    QFile beside(manifestBeside(archive));
    if (QFile::exists(archive) && beside.open(QIODevice::ReadOnly))
        return manifestFrom(beside.readAll());
    ArchiveReader reader;
    TRY(reader.open(archive));
    return manifestFrom(TRY(reader.read(QString::fromUtf16(manifestName))));
}

Result<QString> verify(const Manifest &manifest, Archives &archives)
{
    quint64 messages = 0;
    quint64 damaged = 0;
    QString first;
    for (const Folder &folder : manifest.folders) {
        for (const Item &item : folder.items) {
            ++messages;
            const auto bytes = archives.read(item);
            if (!bytes && damaged++ == 0)
                first = bytes.error().detail;
        }
    }
    if (damaged > 0) {
        return {Code::Corrupt,
            QStringLiteral("%1 of %2 messages cannot be restored; the first: %3")
                .arg(damaged)
                .arg(messages)
                .arg(first)};
    }
    return QStringLiteral("%1 messages, all as they were\n").arg(messages);
}

StoreRestore::StoreRestore(Tools::Caller &caller, StoreId store, Manifest manifest, const Job &job)
    : m_caller(caller)
    , m_store(store)
    , m_manifest(std::move(manifest))
    , m_target(job.target.isEmpty() ? QStringList() : job.target.split(QLatin1Char('/')))
    , m_archives(job.folder)
{
}

void StoreRestore::start(Done done)
{
    m_done = std::move(done);
    m_caller.call(Rpc::ListFolders{m_store}, [this](const Result<Rpc::ListFoldersReply> &reply) {
        if (reply)
            listed(reply->folders);
        else
            m_done(reply.error());
    });
}

void StoreRestore::listed(const QList<Base::Folder> &folders)
{
    m_paths = pathsOf(folders);
    for (const Base::Folder &folder : folders) {
        if (folder.use != FolderUse::None)
            m_uses.insert(int(folder.use), folder.id);
    }
    m_folder = m_manifest.folders.cbegin();
    nextFolder();
}

void StoreRestore::nextFolder()
{
    if (m_folder == m_manifest.folders.cend())
        return finish();
    const bool there = m_target.isEmpty();
    const FolderId byUse = there ? m_uses.value(int(m_folder->use)) : FolderId();
    const QStringList path = there ? m_folder->path : m_target;
    if (byUse || m_paths.contains(path))
        return useFolder(byUse ? byUse : m_paths.value(path));
    m_caller.call(Rpc::CreateFolder{m_store, path}, [this, path](const Result<Rpc::FolderReply> &reply) {
        if (!reply)
            return m_done(reply.error());
        m_paths.insert(path, reply->folder.id);
        useFolder(reply->folder.id);
    });
}

void StoreRestore::useFolder(FolderId folder)
{
    m_into = folder;
    m_items = m_folder->items.values();
    m_next = 0;
    m_present = std::make_unique<Present>(m_caller, m_store, folder);
    m_present->start(m_items, [this](Result<Present::Counts> counts) {
        if (!counts)
            return m_done(counts.error());
        m_counts = *std::move(counts);
        appendNext();
    });
}

/// Fills \a request with the next messages that are not there.
Result<void> StoreRestore::gather(Rpc::AppendItems &request)
{
    quint64 bytes = 0;
    for (; m_next < m_items.size() && request.items.size() < mostItems && bytes < mostBytes; ++m_next) {
        const Item &item = m_items.at(m_next);
        const auto there = m_counts.find(keyOf(item.sha256, item.date));
        if (there != m_counts.end() && *there > 0) {
            --*there;
            ++m_there;
            continue;
        }
        auto raw = m_archives.read(item);
        if (!raw && raw.error().code != Code::Corrupt)
            return raw.error();
        if (!raw) {
            m_damaged.append(raw.error().detail);
            continue;
        }
        bytes += item.size;
        MessageDigest digest = Mime::digest(*raw);
        request.items.append({*std::move(raw), std::move(digest), item.flags, item.keywords, item.date});
    }
    return {};
}

void StoreRestore::appendNext()
{
    Rpc::AppendItems request;
    request.store = m_store;
    request.folder = m_into;
    if (const auto gathered = gather(request); !gathered)
        return m_done(gathered.error());
    if (request.items.isEmpty()) {
        ++m_folder;
        return nextFolder();
    }
    m_caller.call(request, [this](const Result<Rpc::AppendItemsReply> &reply) {
        if (!reply) {
            return m_done({reply.error().code,
                QStringLiteral("%1 (%2 messages were restored before)")
                    .arg(reply.error().detail)
                    .arg(m_restored)});
        }
        m_restored += quint64(reply->uids.size());
        appendNext();
    });
}

void StoreRestore::finish()
{
    const QString text =
        QStringLiteral("%1 messages restored, %2 were there already\n").arg(m_restored).arg(m_there);
    if (m_damaged.isEmpty())
        return m_done(text);
    m_done({Code::Corrupt,
        QStringLiteral("%1 messages are damaged in the archive and were left out, the first: %2; %3")
            .arg(m_damaged.size())
            .arg(m_damaged.constFirst(), text.trimmed())});
}

} // namespace Backup
