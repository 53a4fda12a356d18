// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/storerestore.h"

#include "base/permissions.h"
#include "mime/digest.h"
#include "rpc/rights.h"

#include <algorithm>

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

/// Why the job brings no rights; empty if it does.
QString withoutRights(const Job &job, const Manifest &manifest, const Store &target)
{
    if (!job.items.isEmpty())
        return QStringLiteral("single messages bring none");
    if (!job.target.isEmpty())
        return QStringLiteral("with --to messages alone are restored");
    if (job.rights == Rights::None)
        return QStringLiteral("--rights none");
    if (!job.rights && !haveSameOwner({{}, {}, manifest.login, manifest.isPublic}, target))
        return QStringLiteral("the store is somebody else's; --rights add restores them");
    return {};
}

QList<Folder> parentsFirst(const Manifest &manifest)
{
    QList<Folder> folders = manifest.folders.values();
    std::stable_sort(folders.begin(), folders.end(),
        [](const Folder &one, const Folder &other) { return one.path.size() < other.path.size(); });
    return folders;
}

} // namespace

StoreRestore::StoreRestore(Tools::Caller &caller, const Store &store, Manifest manifest, const Job &job)
    : m_caller(caller)
    , m_store(store)
    , m_manifest(std::move(manifest))
    , m_target(job.target.isEmpty() ? QStringList() : job.target.split(QLatin1Char('/')))
    , m_whole(job.items.isEmpty() && job.target.isEmpty())
    , m_everything(m_whole && job.path.isEmpty())
    , m_withoutRights(withoutRights(job, m_manifest, store))
    , m_archives(job.folder)
    , m_folders(parentsFirst(m_manifest))
    , m_grants(m_withoutRights.isEmpty() ? job.rights.value_or(Rights::Add) : Rights::None)
{
}

void StoreRestore::start(Done done)
{
    m_done = std::move(done);
    const auto known = [this](const Rpc::ListRightsReply &rights) {
        for (const Rpc::FolderGrant &entry : rights.entries)
            m_granted[entry.folder].append({entry.name, entry.grants});
        m_caller.ask(
            Rpc::ListFolders{m_store.id}, [this](const Rpc::ListFoldersReply &list) { listed(list); },
            m_done);
    };
    m_caller.ask(Rpc::ListRights{m_store.id, {}}, known, m_done);
}

void StoreRestore::listed(const Rpc::ListFoldersReply &list)
{
    m_paths = pathsOf(list.folders);
    m_subscribed = list.subscriptions;
    for (const Base::Folder &folder : list.folders) {
        if (folder.kind == FolderKind::Root)
            m_root = folder.id;
        if (folder.use != FolderUse::None)
            m_uses.insert(int(folder.use), folder.id);
    }
    nextFolder();
}

void StoreRestore::nextFolder()
{
    if (m_folders.isEmpty())
        return restoreSettings();
    const Folder &folder = m_folders.constFirst();
    if (folder.kind == FolderKind::Root)
        return useFolder(m_root);
    const bool there = m_target.isEmpty();
    const FolderId byUse = there ? m_uses.value(int(folder.use)) : FolderId();
    const QStringList path = there ? folder.path : m_target;
    if (byUse || m_paths.contains(path)) // the subtree has the empty path
        return useFolder(byUse ? byUse : m_paths.value(path));
    const auto created = [this, path](const Rpc::FolderReply &reply) {
        m_paths.insert(path, reply.folder.id);
        useFolder(reply.folder.id);
    };
    m_caller.ask(Rpc::CreateFolder{m_store.id, path}, created, m_done);
}

void StoreRestore::useFolder(FolderId folder)
{
    m_into = folder;
    const Folder &archived = m_folders.constFirst();
    const auto change = [this](const Grantee &grantee, bool remove, GrantRestore::Done answer) {
        Rpc::SetRights request;
        request.store = m_store.id;
        (remove ? request.remove : request.set)
            .append({m_into, grantee.name, Rpc::GranteeKind::User, grantee.bits});
        m_caller.call(request, [answer = std::move(answer)](const Result<Rpc::Empty> &set) {
            answer(set ? Result<void>() : Result<void>(set.error()));
        });
    };
    const QString what = QStringLiteral("rights of ")
        + (archived.path.isEmpty() ? QStringLiteral("the store") : archived.path.join(QLatin1Char('/')));
    m_grants.start(what, m_granted.value(folder), archived.rights, &grantsText, change,
        [this](const Result<void> &result) {
            if (result)
                fillFolder();
            else
                m_done(result.error());
        });
}

void StoreRestore::fillFolder()
{
    m_items = m_folders.constFirst().items.values();
    m_next = 0;
    if (m_items.isEmpty())
        return appendNext();
    m_present = std::make_unique<Present>(m_caller, m_store.id, m_into);
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
    request.store = m_store.id;
    request.folder = m_into;
    if (const auto gathered = gather(request); !gathered)
        return m_done(gathered.error());
    if (request.items.isEmpty()) {
        m_folders.removeFirst();
        return nextFolder();
    }
    m_caller.call(request, [this](const Result<Rpc::AppendItemsReply> &reply) {
        if (!reply) {
            return m_done({reply.error().code,
                QStringLiteral("%1 (%2 messages were restored before)")
                    .arg(reply.error().detail, QString::number(m_restored))});
        }
        m_restored += quint64(reply->uids.size());
        appendNext();
    });
}

void StoreRestore::restoreSettings()
{
    if (!m_whole || m_manifest.isPublic || m_store.isPublic)
        return finish();
    m_settings = std::make_unique<SettingsRestore>(
        m_caller, m_store, m_manifest.settings, m_subscribed, m_everything, m_grants);
    m_settings->start([this](const Result<void> &result) {
        if (result)
            finish();
        else
            m_done(result.error());
    });
}

/// What was done beside messages, and what was not.
QStringList StoreRestore::report() const
{
    QStringList lines = m_grants.report();
    if (m_settings)
        lines.append(m_settings->report());
    const auto granted = std::count_if(m_manifest.folders.begin(), m_manifest.folders.end(),
        [](const Folder &folder) { return !folder.rights.isEmpty(); });
    if (granted > 0 && !m_withoutRights.isEmpty())
        lines.append(
            QStringLiteral("rights of %1 folders not restored: %2").arg(granted).arg(m_withoutRights));
    return lines;
}

void StoreRestore::finish()
{
    QStringList lines{
        QStringLiteral("%1 messages restored, %2 were there already").arg(m_restored).arg(m_there)};
    lines.append(report());
    const QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (m_damaged.isEmpty())
        return m_done(text);
    m_done({Code::Corrupt,
        QStringLiteral("%1 messages are damaged in the archive and were left out, the first: %2; %3")
            .arg(m_damaged.size())
            .arg(m_damaged.constFirst(), text.trimmed())});
}

} // namespace Backup
