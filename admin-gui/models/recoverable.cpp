// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverable.h"

#include "models/format.h"

#include <QLocale>
#include <QSet>

namespace Models {

using namespace Base;

namespace {

constexpr quint32 rowsAtOnce = 1000;
constexpr qint64 secondsPerDay = 86'400;

QString iconOf(RecoverableType type)
{
    switch (type) {
    case RecoverableType::Folder:
        return QStringLiteral("folder");
    case RecoverableType::Event:
    case RecoverableType::Task:
        return QStringLiteral("event");
    case RecoverableType::Contact:
        return QStringLiteral("contact");
    case RecoverableType::Mail:
    case RecoverableType::Note:
        break;
    }
    return QStringLiteral("mail");
}

} // namespace

QString originText(const QStringList &path)
{
    return path.isEmpty() ? RecoverableModel::tr("(top level)") : path.join(QLatin1Char('/'));
}

RecoverableModel::RecoverableModel(Backend &backend, QObject *parent) : Table(parent), m_backend(backend) { }

void RecoverableModel::setStore(StoreId store)
{
    if (store == m_store)
        return;
    m_store = store;
    ++m_round;
    m_folders.clear();
    m_kinds.clear();
    m_cut = false;
    clear();
    m_tree.merge({}, {});
    m_load.reset();
    refresh();
}

void RecoverableModel::refresh()
{
    if (!m_store || !m_backend.isReady() || m_load.isLoading())
        return;
    m_load.begin();
    m_fresh.clear();
    m_growing = rowCount() == 0;
    if (!m_lifetime && m_backend.identity().isSystemAdministrator())
        askLifetime();
    askFolders();
}

void RecoverableModel::askLifetime()
{
    m_backend.ask<Rpc::ReadConfiguration>(
        {QStringLiteral("server")}, this, [this](const Result<Rpc::ReadConfigurationReply> &reply) {
            if (!reply)
                return;
            for (const Rpc::OptionState &option : reply->state.options) {
                bool isNumber = false;
                const qint64 days = option.value.section(QLatin1Char(' '), 0, 0).toLongLong(&isNumber);
                if (option.key == QLatin1String("softdelete_lifetime") && isNumber)
                    m_lifetime = days;
            }
            if (m_lifetime && rowCount() > 0)
                Q_EMIT dataChanged(index(0, Expires), index(rowCount() - 1, Expires));
        });
}

void RecoverableModel::askFolders()
{
    const quint64 round = m_round;
    m_backend.ask<Rpc::RecoverableFolders>(
        {m_store}, this, [this, round](const Result<Rpc::RecoverableFoldersReply> &reply) {
            if (round != m_round)
                return;
            if (!reply)
                return m_load.fail(reply.error());
            m_folders = reply->folders;
            m_kinds.clear();
            for (const RecoverableFolder &folder : std::as_const(m_folders))
                m_kinds.insert(folderOf(folder.folder.id), folder.folder.kind);
            askPage({});
        });
}

void RecoverableModel::askPage(const QByteArray &after)
{
    const quint64 round = m_round;
    m_backend.ask<Rpc::ListRecoverable>({m_store, {}, after, rowsAtOnce}, this,
        [this, round](const Result<Rpc::ListRecoverableReply> &reply) {
            if (round != m_round)
                return;
            if (!reply)
                return m_load.fail(reply.error());
            take(*reply);
        });
}

/// The first time rows are shown as they come; later only what has changed, when all is known.
void RecoverableModel::take(const Rpc::ListRecoverableReply &page)
{
    m_fresh += page.objects;
    m_cut = m_fresh.size() >= most && !page.next.isEmpty();
    if (m_growing) {
        QList<RecoverableObject> added;
        for (const RecoverableObject &object : page.objects) {
            if (rowOf(object.id.value) < 0)
                added.append(object);
        }
        append(std::move(added));
    }
    if (page.next.isEmpty() || m_cut)
        return finish();
    if (!m_load.hasData()) {
        m_load.succeed();
        m_load.begin();
    }
    askPage(page.next);
}

void RecoverableModel::finish()
{
    QList<RecoverableObject> objects;
    QSet<ObjectId> known; // what is deleted between two pages may be in both
    for (RecoverableObject &object : m_fresh) {
        if (!known.contains(object.id)) {
            known.insert(object.id);
            objects.append(std::move(object));
        }
    }
    m_fresh.clear();
    m_tree.merge(m_folders, objects);
    merge(std::move(objects));
    m_load.succeed();
}

RecoverableType RecoverableModel::typeOf(const RecoverableObject &object) const
{
    if (object.isFolder)
        return RecoverableType::Folder;
    switch (m_kinds.value(object.folder, FolderKind::Mail)) {
    case FolderKind::Calendar:
        return RecoverableType::Event;
    case FolderKind::Contacts:
        return RecoverableType::Contact;
    case FolderKind::Tasks:
        return RecoverableType::Task;
    case FolderKind::Notes:
        return RecoverableType::Note;
    case FolderKind::Root:
    case FolderKind::Subtree:
    case FolderKind::Mail:
        break;
    }
    return RecoverableType::Mail;
}

int RecoverableModel::ordinalOf(int row) const
{
    const RecoverableObject &wanted = at(row);
    int ordinal = 0;
    for (int i = 0; i < row; ++i) {
        const RecoverableObject &other = at(i);
        if (other.folder == wanted.folder && other.date == wanted.date && other.size == wanted.size
            && !other.isFolder)
            ++ordinal;
    }
    return ordinal;
}

std::optional<RecoverableObject> RecoverableModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(at(row));
}

qint64 RecoverableModel::expiry(const RecoverableObject &object) const
{
    return m_lifetime.value_or(0) == 0 ? 0 : object.deleted + *m_lifetime * secondsPerDay;
}

QVariant RecoverableModel::sortValue(const RecoverableObject &object, int column) const
{
    switch (Column(column)) {
    case Deleted:
        return object.deleted;
    case Received:
        return object.date;
    case Size:
        return object.size;
    case Expires:
        return expiry(object);
    case Id:
        return object.id.value;
    default:
        return {};
    }
}

QVariant RecoverableModel::cell(const RecoverableObject &object, int column, int role) const
{
    if (role == SortRole)
        return sortValue(object, column);
    if (role == ExportRole) {
        if (column == Deleted || column == Received || column == Expires)
            return isoTime(sortValue(object, column).toLongLong());
        return sortValue(object, column);
    }
    if (role == IconRole && column == Subject)
        return iconOf(typeOf(object));
    if (role == Qt::TextAlignmentRole && (column == Size || column == Id))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(object, column)) : QVariant();
}

QString RecoverableModel::text(const RecoverableObject &object, int column) const
{
    switch (Column(column)) {
    case Subject:
        if (object.isFolder)
            return tr("%1 (folder with %n messages)", nullptr, int(object.messages)).arg(object.subject);
        return object.subject.isEmpty() ? tr("(no subject)") : object.subject;
    case From:
        return object.from;
    case Deleted:
        return timeText(object.deleted);
    case DeletedBy:
        return object.deletedBy;
    case Received:
        return object.date == 0 ? QString() : timeText(object.date);
    case Size:
        return sizeText(object.size);
    case Folder:
        return originText(object.path);
    case Expires:
        return m_lifetime ? timeText(expiry(object)) : QString();
    case Id:
        return QString::number(object.id.value);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RecoverableModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Subject:
        return tr("Subject");
    case From:
        return tr("From");
    case Deleted:
        return tr("Deleted on");
    case DeletedBy:
        return tr("Deleted by");
    case Received:
        return tr("Received");
    case Size:
        return tr("Size");
    case Folder:
        return tr("Deleted from");
    case Expires:
        return tr("Expires on");
    case Id:
        return tr("Number");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
