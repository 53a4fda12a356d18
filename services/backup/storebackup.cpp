// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/storebackup.h"

#include "mime/encodedwords.h"
#include "mime/headers.h"
#include "rpc/people.h"
#include "tools/counting.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <numeric>

namespace Backup {

using namespace Base;

namespace {

/// Names from the top level down; empty for the root and the subtree.
QStringList pathOf(const QList<Base::Folder> &folders, Base::Folder folder)
{
    QStringList path;
    while (folder.kind != FolderKind::Root && folder.kind != FolderKind::Subtree) {
        path.prepend(folder.name);
        const auto parent = std::find_if(folders.begin(), folders.end(),
            [&](const Base::Folder &candidate) { return candidate.id == folder.parent; });
        if (parent == folders.end())
            break;
        folder = *parent;
    }
    return path;
}

/// Whose store it is, as far as a file name can say that.
QString ownerPart(const Store &store)
{
    constexpr qsizetype most = 150; // of 255; time, kind and QSaveFile's ending of the manifest take up to 70
    QString name = store.isOrphan ? QString(QLatin1String("orphan-") + store.owner)
                                  : nameOf(store.owner, store.isPublic);
    if (store.isPublic)
        name.replace(QLatin1Char(' '), QLatin1Char('-'));
    // As for files in the archive: a name may hold what a file name may not.
    const QString safe = fileNameOf({name}, 0, {}).section(QLatin1Char('/'), 0, 0);
    const QByteArray bytes = safe.toUtf8();
    if (bytes.size() <= most)
        return safe;
    qsizetype end = most;
    while ((bytes.at(end) & 0xC0) == 0x80) // in the middle of a character
        --end;
    return QString::fromUtf8(bytes.first(end)) + QLatin1Char('-')
        + QLatin1String(store.guid.left(4).toHex()); // others may begin like this one
}

QString archiveName(const Store &store, qint64 now, bool incremental)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(now).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    return ownerPart(store) + QLatin1Char('-') + time
        + (incremental ? QStringLiteral("-incremental") : QStringLiteral("-full"))
        + QStringView(archiveEnding);
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {Code::Io, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())};
    return {};
}

/// As a list shows it; empty for what is no mail.
QString subjectOf(const QByteArray &message)
{
    constexpr qsizetype most = 200;
    Mime::FieldReader fields(QByteArrayView(message).first(Mime::headerSize(message)));
    while (const auto field = fields.next()) {
        if (!field->is("subject"))
            continue;
        QString subject = Mime::decodeHeader(field->value).trimmed();
        if (subject.size() > most)
            subject = subject.left(subject.at(most - 1).isHighSurrogate() ? most - 1 : most) + QChar(0x2026);
        return subject;
    }
    return {};
}

} // namespace

StoreBackup::StoreBackup(Tools::Caller &caller, Store store, QString folder, std::optional<Earlier> earlier)
    : m_caller(caller)
    , m_store(std::move(store))
    , m_folder(std::move(folder))
    , m_incremental(earlier)
    , m_missing(earlier ? earlier->missing : QString())
{
    if (earlier) {
        m_lost = std::move(earlier->lost);
        m_manifest = std::move(earlier->manifest);
    }
}

void StoreBackup::start(qint64 now, Done done)
{
    m_done = std::move(done);
    m_manifest.archive = archiveName(m_store, now, m_incremental);
    m_manifest.login = m_store.owner;
    m_manifest.isPublic = m_store.isPublic;
    m_manifest.store = m_store.guid;
    m_manifest.settings = {};
    m_manifest.made = now;
    if (const auto open = m_archive.open(QDir(m_folder).filePath(m_manifest.archive)); !open)
        return m_done(open.error());
    if (m_store.isPublic || m_store.isOrphan)
        listFolders();
    else
        readSettings();
}

void StoreBackup::readSettings()
{
    m_caller.ask(
        Rpc::GetAutoReply{m_store.owner},
        [this](const Rpc::AutoReplyReply &reply) {
            m_manifest.settings.autoReply = reply.autoReply;
            readDelegates();
        },
        m_done);
}

void StoreBackup::readDelegates()
{
    m_caller.ask(
        Rpc::ListDelegates{m_store.owner},
        [this](const Rpc::ListDelegatesReply &reply) {
            for (const Rpc::Delegate &delegate : reply.delegates)
                m_manifest.settings.delegates.append({delegate.login, delegate.flags});
            listFolders();
        },
        m_done);
}

void StoreBackup::listFolders()
{
    m_caller.ask(
        Rpc::ListFolders{m_store.id},
        [this](const Rpc::ListFoldersReply &list) {
            m_manifest.settings.subscriptions = list.subscriptions;
            listRights(list.folders);
        },
        m_done);
}

void StoreBackup::listRights(const QList<Base::Folder> &folders)
{
    m_caller.ask(
        Rpc::ListRights{m_store.id, {}},
        [this, folders](const Rpc::ListRightsReply &rights) { listed(folders, rights.entries); }, m_done);
}

void StoreBackup::listed(const QList<Base::Folder> &folders, const QList<Rpc::FolderGrant> &rights)
{
    QHash<FolderId, QList<Grantee>> granted;
    for (const Rpc::FolderGrant &entry : rights)
        granted[entry.folder].append({entry.name, entry.grants});
    QMap<FolderId, Folder> known = std::exchange(m_manifest.folders, {});
    m_listed.clear();
    for (const Base::Folder &folder : folders) {
        const bool container = folder.kind == FolderKind::Root || folder.kind == FolderKind::Subtree;
        if (container && !granted.contains(folder.id))
            continue;
        if (!container)
            m_listed.append(folder);
        Folder &entry = m_manifest.folders[folder.id] = known.take(folder.id);
        if (entry.uidValidity != folder.uidValidity) { // its UIDs mean other messages now
            entry = Folder();
            m_gone += quint64(m_lost.take(folder.id).size());
        }
        entry.path = pathOf(folders, folder);
        entry.kind = folder.kind;
        entry.use = folder.use;
        entry.uidValidity = folder.uidValidity;
        entry.rights = granted.value(folder.id);
    }
    m_next = 0;
    m_changed = false;
    openNext();
}

void StoreBackup::openNext()
{
    if (m_next == m_listed.size())
        return roundDone();
    const FolderId folder = m_listed.at(m_next).id;
    Rpc::OpenMailbox request;
    request.store = m_store.id;
    request.folder = folder;
    request.knownModSeq = m_manifest.folders.value(folder).modSeq;
    m_caller.call(request, [this, folder](const Result<Rpc::OpenMailboxReply> &reply) {
        if (reply)
            return opened(*reply);
        if (reply.error().code != Code::NotFound)
            return m_done(reply.error());
        m_manifest.folders.remove(folder); // gone meanwhile
        m_changed = true;
        ++m_next;
        openNext();
    });
}

void StoreBackup::opened(const Rpc::OpenMailboxReply &mailbox)
{
    Folder &folder = m_manifest.folders[mailbox.folder.id];
    m_changed = m_changed || folder.modSeq != mailbox.folder.highestModSeq;
    if (folder.modSeq > mailbox.folder.highestModSeq) // the server's data were put back: UIDs may mean others
        folder.items.clear();
    folder.modSeq = mailbox.folder.highestModSeq;
    QMap<Uid, Item> known = folder.items;
    if (mailbox.full)
        folder.items.clear();
    for (const UidRange &gone : mailbox.vanished) {
        for (auto item = folder.items.lowerBound(gone.first);
             item != folder.items.end() && item.key() <= gone.last;)
            item = folder.items.erase(item);
    }
    UidSet unread;
    m_states.clear();
    for (const ItemState &state : mailbox.items) {
        const auto item = known.find(state.uid);
        if (item != known.end()) {
            item->flags = state.flags;
            item->keywords = state.keywords;
            folder.items.insert(state.uid, *item);
            continue;
        }
        m_states.insert(state.uid, state);
        if (!unread.isEmpty() && unread.last().last + 1 == state.uid)
            unread.last().last = state.uid;
        else
            unread.append({state.uid, state.uid});
    }
    readNew(unread);
}

void StoreBackup::readNew(const UidSet &uids)
{
    m_reader = std::make_unique<MessageReader>(m_caller, m_store.id, m_listed.at(m_next).id);
    m_reader->start(
        uids, [this](const ItemRow &row, const QByteArray &bytes) { return take(row, bytes); },
        [this](const Result<void> &result) {
            if (!result
                && result.error().code != Code::NotFound) // the folder is gone: the next round sees it
                return m_done(result.error());
            rememberDamaged();
            ++m_next;
            openNext();
        });
}

void StoreBackup::rememberDamaged()
{
    const Base::Folder &folder = m_listed.at(m_next);
    for (const DamagedMessage &message : m_reader->damaged()) {
        m_damaged[folder.id].insert(message.uid);
        if (m_firstDamage.isEmpty()) {
            m_firstDamage =
                QStringLiteral("%1 of %2, %3")
                    .arg(itemId(folder.id.value, message.uid),
                        m_manifest.folders.value(folder.id).path.join(QLatin1Char('/')), message.reason);
        }
    }
}

/// A folder renamed while it is read can leave its name, and so its files' names, to another one.
QString StoreBackup::freeName(const Folder &folder, Uid uid, const QByteArray &bytes)
{
    QStringList path = folder.path;
    QString name = fileNameOf(path, uid, bytes);
    for (int number = 2; m_names.contains(name); ++number) {
        path.last() = QStringLiteral("%1 (%2)").arg(folder.path.constLast(), QString::number(number));
        name = fileNameOf(path, uid, bytes);
    }
    m_names.insert(name);
    return name;
}

Result<void> StoreBackup::take(const ItemRow &row, const QByteArray &bytes)
{
    Folder &folder = m_manifest.folders[m_listed.at(m_next).id];
    const ItemState state = m_states.value(row.uid);
    Item item{m_manifest.archive, freeName(folder, row.uid, bytes), state.flags, state.keywords,
        row.internalDate, row.size, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
        subjectOf(bytes)};
    TRY(m_archive.add(item.file, bytes, row.internalDate));
    folder.items.insert(row.uid, item);
    const auto lost = m_lost.find(m_listed.at(m_next).id);
    if (lost != m_lost.end() && lost->remove(row.uid))
        ++m_again;
    ++m_messages;
    m_bytes += row.size;
    return {};
}

void StoreBackup::roundDone()
{
    if (m_changed && ++m_round < maxRounds)
        return listFolders();
    m_done(finish());
}

Result<QString> StoreBackup::finish()
{
    for (auto damaged = m_damaged.cbegin(); damaged != m_damaged.cend(); ++damaged) {
        if (const auto folder = m_manifest.folders.find(damaged.key()); folder != m_manifest.folders.end())
            folder->modSeq = 0; // so that the next backup asks for them again
    }
    const QByteArray manifest = toLines(m_manifest);
    TRY(m_archive.add(QString::fromUtf16(manifestName), manifest, m_manifest.made / 1000));
    TRY(m_archive.finish());
    TRY(save(QDir(m_folder).filePath(manifestBeside(m_manifest.archive)), manifest));
    const QString text =
        QStringLiteral("%1, %2 in %3\n")
            .arg(Tools::messagesText(m_messages), Tools::bytesText(m_bytes), m_manifest.archive)
        + lostText();
    if (!m_damaged.isEmpty())
        return {Code::Corrupt, text + damagedText()};
    return text;
}

/// What became of messages whose archive is gone; empty if there were none.
QString StoreBackup::lostText() const
{
    if (m_missing.isEmpty())
        return {};
    const auto gone = std::accumulate(m_lost.begin(), m_lost.end(), m_gone,
        [](quint64 sum, const QSet<Uid> &uids) { return sum + quint64(uids.size()); });
    return QStringLiteral(
        "earlier archives are gone, %1 for one: %2 of their messages were copied again, %3 are not "
        "where they were any more\n")
        .arg(m_missing, QString::number(m_again), QString::number(gone));
}

QString StoreBackup::damagedText() const
{
    const auto count = std::accumulate(m_damaged.begin(), m_damaged.end(), quint64(0),
        [](quint64 sum, const QSet<Uid> &uids) { return sum + quint64(uids.size()); });
    return QStringLiteral("%1 damaged on the server and not in the archive, the first: %2")
        .arg(Tools::counted(count, QStringLiteral("1 message is"), QStringLiteral("%1 messages are")),
            m_firstDamage);
}

} // namespace Backup
