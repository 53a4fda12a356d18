// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharing.h"

#include "models/restore.h"

#include <algorithm>

namespace Models {

using namespace Base;

QList<RightsChoice> rightsChoices()
{
    return {
        {SharingModel::tr("Nothing at all"), 0x000},
        {SharingModel::tr("See that it is there"), 0x400},
        {SharingModel::tr("Read"), 0x401},
        {SharingModel::tr("Add"), 0x402},
        {SharingModel::tr("Read and add, delete their own"), 0x413},
        {SharingModel::tr("Read and add, change their own"), 0x41b},
        {SharingModel::tr("Read, change and delete"), 0x463},
        {SharingModel::tr("Read, add, change and delete"), 0x47b},
        {SharingModel::tr("Everything but sharing"), 0x4fb},
        {SharingModel::tr("Everything"), fullControl},
    };
}

QString rightsText(quint32 grants)
{
    for (const RightsChoice &choice : rightsChoices()) {
        if (choice.grants == grants)
            return choice.title;
    }
    const std::pair<quint32, QString> words[]{
        {GrantVisible, SharingModel::tr("see")},
        {GrantRead, SharingModel::tr("read")},
        {GrantCreate, SharingModel::tr("add")},
        {GrantEditOwn, SharingModel::tr("change their own")},
        {GrantEditAny, SharingModel::tr("change")},
        {GrantDeleteOwn, SharingModel::tr("delete their own")},
        {GrantDeleteAny, SharingModel::tr("delete")},
        {GrantCreateFolder, SharingModel::tr("make folders")},
        {GrantFolderPermissions, SharingModel::tr("share")},
    };
    QStringList parts;
    for (const auto &[bit, word] : words) {
        if (grants & bit)
            parts.append(word);
    }
    return parts.join(QStringLiteral(", "));
}

SharingModel::SharingModel(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
}

void SharingModel::setStore(StoreId store)
{
    if (store == m_store)
        return;
    m_store = store;
    m_places.clear();
    m_paths.clear();
    clear();
    m_refresher.reset();
}

void SharingModel::ask()
{
    if (!m_store)
        return m_refresher.reset();
    m_refresher.ask(Rpc::ListFolders{m_store}, [this](const Rpc::ListFoldersReply &reply) {
        m_paths = folderPaths(reply.folders);
        m_places.clear();
        for (const Base::Folder &folder : reply.folders) {
            if (folder.kind == FolderKind::Subtree)
                m_places.prepend({folder.id, tr("(all folders)")});
            else if (m_paths.contains(folder.id))
                m_places.append({folder.id, m_paths.value(folder.id).join(QLatin1Char('/'))});
        }
        const qsizetype first = m_places.isEmpty() || m_paths.contains(m_places.constFirst().folder) ? 0 : 1;
        std::sort(m_places.begin() + first, m_places.end(),
            [](const Place &a, const Place &b) { return a.title.compare(b.title, Qt::CaseInsensitive) < 0; });
        askEntries();
    });
}

void SharingModel::askEntries()
{
    m_refresher.ask(Rpc::ListRights{m_store, {}}, [this](const Rpc::ListRightsReply &reply) {
        QList<SharingRow> rows;
        for (const Rpc::FolderGrant &entry : reply.entries)
            rows.append({entry, m_paths.value(entry.folder)});
        merge(std::move(rows));
        m_refresher.finish();
    });
}

void SharingModel::set(FolderId folder, const QString &name, quint32 grants)
{
    write({{{folder, name.trimmed(), Rpc::GranteeKind::User, grants}}, {}},
        tr("%1 may: %2.").arg(name.trimmed(), rightsText(grants)));
}

void SharingModel::remove(const QList<int> &rows)
{
    Change change;
    for (const int row : rows)
        change.remove.append(at(row).grant);
    if (!change.remove.isEmpty())
        write(change, tr("%n entries were taken away.", nullptr, int(change.remove.size())));
}

void SharingModel::apply(const Change &change)
{
    write(change, {});
}

SharingModel::Change SharingModel::reverseOf(const Change &change) const
{
    Change reverse;
    reverse.set = change.remove;
    for (const Rpc::FolderGrant &grant : change.set) {
        const auto now = std::find_if(rows().begin(), rows().end(), [&grant](const SharingRow &row) {
            return row.grant.folder == grant.folder
                && row.grant.name.compare(grant.name, Qt::CaseInsensitive) == 0;
        });
        if (now == rows().end())
            reverse.remove.append(grant);
        else
            reverse.set.append(now->grant);
    }
    return reverse;
}

void SharingModel::write(const Change &change, const QString &what)
{
    Rpc::SetRights request;
    request.store = m_store;
    request.set = change.set;
    request.remove = change.remove;
    m_backend.ask<Rpc::SetRights>(
        request, this, [this, what, reverse = reverseOf(change)](const Result<Rpc::Empty> &reply) {
            if (!reply) {
                Q_EMIT refused(reply.error().detail);
                return;
            }
            refresh();
            if (!what.isEmpty())
                Q_EMIT written(what, reverse);
        });
}

QString SharingModel::keyOf(const SharingRow &row) const
{
    return QString::number(row.grant.folder.value) + QLatin1Char(' ') + row.grant.name;
}

QVariant SharingModel::cell(const SharingRow &row, int column, int role) const
{
    if (role == IconRole && column == Folder)
        return QStringLiteral("folder");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Folder:
        return row.path.isEmpty() ? tr("(all folders)") : row.path.join(QLatin1Char('/'));
    case Name:
        return row.grant.kind == Rpc::GranteeKind::Everyone ? tr("Everyone") : row.grant.name;
    case Kind:
        switch (row.grant.kind) {
        case Rpc::GranteeKind::User:
            return tr("User");
        case Rpc::GranteeKind::Everyone:
            return tr("Everybody");
        case Rpc::GranteeKind::Group:
            return tr("Group");
        case Rpc::GranteeKind::Company:
            return tr("Company");
        }
        return {};
    case Rights:
        return rightsText(row.grant.grants);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SharingModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Folder:
        return tr("Folder");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Who");
    case Rights:
        return tr("May do");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
