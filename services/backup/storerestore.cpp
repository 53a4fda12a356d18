// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/storerestore.h"

#include "base/permissions.h"
#include "mime/digest.h"
#include "rpc/rights.h"
#include "tools/counting.h"

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

bool isSameOwner(const Manifest &manifest, const Store &target)
{
    return haveSameOwner({{}, {}, manifest.login, manifest.isPublic}, target);
}

/// Bytes of a message on its way; what is left out here is small.
quint64 bytesOf(const NewItem &item)
{
    const MessageDigest &digest = item.digest;
    return quint64(item.raw.size() + digest.bodyText.size() + digest.headerText.size() + digest.body.size()
        + digest.bodyStructure.size() + digest.parts.size() + digest.envelope.size());
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
    if (!job.rights && !isSameOwner(manifest, target))
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

bool fits(qsizetype items, quint64 bytes, quint64 more)
{
    return items == 0 || (items < mostItems && bytes + more <= mostBytes);
}

StoreRestore::StoreRestore(Tools::Caller &caller, const Store &store, Manifest manifest, const Job &job)
    : m_caller(caller)
    , m_store(store)
    , m_manifest(std::move(manifest))
    , m_target(job.target.isEmpty() ? QStringList() : job.target.split(QLatin1Char('/')))
    , m_whole(job.items.isEmpty() && job.target.isEmpty())
    , m_everything(m_whole && job.path.isEmpty())
    , m_sameOwner(isSameOwner(m_manifest, store))
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

/// Fills m_group with the next messages that are not there. Io if there is no room to unpack an archive.
Result<void> StoreRestore::gather()
{
    quint64 bytes = 0;
    for (; m_next < m_items.size(); ++m_next) {
        const Item &item = m_items.at(m_next);
        if (!fits(m_group.size(), bytes, item.size))
            break;
        const auto there = m_counts.find(keyOf(item.sha256, item.date));
        if (there != m_counts.end() && *there > 0) {
            --*there;
            ++m_there;
            continue;
        }
        auto raw = m_archives.read(item);
        if (!raw && raw.error().code == Code::Io)
            return raw.error();
        if (!raw) {
            leaveOut(raw.error().detail);
            continue;
        }
        MessageDigest digest = Mime::digest(*raw);
        NewItem message{*std::move(raw), std::move(digest), item.flags, item.keywords, item.date};
        bytes += bytesOf(message);
        m_group.append(std::move(message));
    }
    return {};
}

void StoreRestore::leaveOut(const QString &reason)
{
    if (m_leftOut++ == 0)
        m_firstLeftOut = reason;
}

void StoreRestore::giveUp(const Error &error)
{
    m_done({error.code,
        QStringLiteral("%1 (restored before: %2)").arg(error.detail, Tools::messagesText(m_restored))});
}

void StoreRestore::appendNext()
{
    if (m_group.isEmpty()) {
        m_singly = false;
        if (const auto gathered = gather(); !gathered)
            return giveUp(gathered.error());
    }
    if (m_group.isEmpty()) {
        m_folders.removeFirst();
        return nextFolder();
    }
    Rpc::AppendItems request;
    request.store = m_store.id;
    request.folder = m_into;
    request.items = m_singly ? m_group.first(1) : m_group;
    m_caller.call(request, [this, count = request.items.size()](const Result<Rpc::AppendItemsReply> &reply) {
        if (!reply)
            return refused(reply.error(), count);
        m_restored += quint64(reply->uids.size());
        m_group.remove(0, count);
        appendNext();
    });
}

/// A message the server does not take, whatever it is, must not keep those behind it from being restored.
void StoreRestore::refused(const Error &error, qsizetype count)
{
    if (error.code != Code::TooBig && error.code != Code::Invalid)
        return giveUp(error);
    m_singly = true;
    if (count == 1) {
        leaveOut(QStringLiteral("a message of %1 bytes: %2")
                     .arg(QString::number(m_group.constFirst().raw.size()), error.detail));
        m_group.removeFirst();
    }
    appendNext();
}

void StoreRestore::restoreSettings()
{
    if (!m_whole || m_manifest.isPublic || m_store.isPublic)
        return finish();
    Settings settings = m_manifest.settings;
    if (!m_sameOwner) { // what somebody else has read and written is no setting of this user
        settings.subscriptions.clear();
        settings.autoReply = AutoReply();
    }
    m_settings = std::make_unique<SettingsRestore>(
        m_caller, m_store, std::move(settings), m_subscribed, m_everything, m_grants);
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
    const Settings &settings = m_manifest.settings;
    if (m_settings && !m_sameOwner && !settings.subscriptions.isEmpty())
        lines.append(QStringLiteral("subscriptions not restored: the store is somebody else's"));
    if (m_settings && m_everything && !m_sameOwner && settings.autoReply != AutoReply())
        lines.append(QStringLiteral("out of office not restored: the store is somebody else's"));
    const auto granted = std::count_if(m_manifest.folders.begin(), m_manifest.folders.end(),
        [](const Folder &folder) { return !folder.rights.isEmpty(); });
    if (granted > 0 && !m_withoutRights.isEmpty())
        lines.append(QStringLiteral("rights of %1 not restored: %2")
                         .arg(Tools::foldersText(quint64(granted)), m_withoutRights));
    return lines;
}

void StoreRestore::finish()
{
    QStringList lines{QStringLiteral("%1 restored, %2 there already")
                          .arg(Tools::messagesText(m_restored),
                              Tools::counted(m_there, QStringLiteral("1 was"), QStringLiteral("%1 were")))};
    lines.append(report());
    const QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (m_leftOut == 0)
        return m_done(text);
    m_done({Code::Corrupt,
        QStringLiteral("%1 left out, the first: %2; %3")
            .arg(Tools::counted(m_leftOut, QStringLiteral("1 message could not be restored and was"),
                     QStringLiteral("%1 messages could not be restored and were")),
                m_firstLeftOut, text.trimmed())});
}

} // namespace Backup
