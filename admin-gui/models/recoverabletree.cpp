// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverabletree.h"

#include "models/format.h"

#include <QLocale>

#include <algorithm>

namespace Models {

using namespace Base;

/// A folder; its numbers include everything below.
struct RecoverableTree::Node
{
    QStringList path;
    quint64 items = 0;
    quint64 size = 0;
    bool deleted = false;
    qint64 object = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children; // by name; those of the root behind the row for all

    bool looksLike(const Node &other) const
    {
        return items == other.items && size == other.size && deleted == other.deleted
            && object == other.object;
    }
};

namespace {

using Node = RecoverableTree::Node;

Node *childNamed(Node *node, const QString &name)
{
    const auto place = std::lower_bound(node->children.begin(), node->children.end(), name,
        [](const std::unique_ptr<Node> &child, const QString &wanted) {
            return !child->path.isEmpty() && child->path.constLast() < wanted;
        });
    if (place != node->children.end() && !(*place)->path.isEmpty() && (*place)->path.constLast() == name)
        return place->get();
    auto made = std::make_unique<Node>();
    made->path = node->path;
    made->path.append(name);
    made->parent = node;
    return node->children.insert(place, std::move(made))->get();
}

/// The node of \a path, made with those above it; each on the way counts what is below it.
Node *way(Node *root, const QStringList &path, quint64 items, quint64 size)
{
    Node *node = root;
    for (const QString &name : path) {
        node = childNamed(node, name);
        node->items += items;
        node->size += size;
    }
    return node;
}

std::unique_ptr<Node> build(const QList<RecoverableFolder> &folders, const QList<RecoverableObject> &objects)
{
    auto root = std::make_unique<Node>();
    QHash<FolderId, QStringList> paths;
    quint64 items = 0;
    quint64 size = 0;
    for (const RecoverableFolder &folder : folders) {
        Node *node = way(root.get(), folder.path, folder.folder.messages, 0);
        node->deleted = folder.deleted != 0;
        items += folder.folder.messages;
        paths.insert(folderOf(folder.folder.id), folder.path);
    }
    for (const RecoverableObject &object : objects) {
        const QStringList fallback =
            object.isFolder ? object.path + QStringList(object.subject) : object.path;
        const FolderId own{object.isFolder ? object.id.value : object.folder.value};
        Node *node = way(root.get(), paths.value(own, fallback), 0, object.size);
        size += object.size;
        if (object.isFolder) {
            node->deleted = true;
            node->object = object.id.value;
        }
    }
    auto all = std::make_unique<Node>();
    all->items = items;
    all->size = size;
    all->parent = root.get();
    if (!root->children.empty())
        root->children.insert(root->children.begin(), std::move(all));
    return root;
}

bool before(const Node &a, const Node &b)
{
    return a.path.isEmpty() ? !b.path.isEmpty()
                            : !b.path.isEmpty() && a.path.constLast() < b.path.constLast();
}

} // namespace

RecoverableTree::RecoverableTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}
RecoverableTree::~RecoverableTree() = default;

void RecoverableTree::merge(const QList<RecoverableFolder> &folders, const QList<RecoverableObject> &objects)
{
    mergeInto(m_root.get(), build(folders, objects).get());
}

void RecoverableTree::mergeInto(Node *now, Node *wanted)
{
    const QModelIndex place = indexOf(now, Name);
    std::size_t row = 0;
    std::size_t fresh = 0;
    while (row < now->children.size() || fresh < wanted->children.size()) {
        Node *old = row < now->children.size() ? now->children[row].get() : nullptr;
        Node *other = fresh < wanted->children.size() ? wanted->children[fresh].get() : nullptr;
        if (old && (!other || before(*old, *other))) {
            beginRemoveRows(place, int(row), int(row));
            now->children.erase(now->children.begin() + qsizetype(row));
            endRemoveRows();
        } else if (!old || before(*other, *old)) {
            beginInsertRows(place, int(row), int(row));
            wanted->children[fresh]->parent = now;
            now->children.insert(now->children.begin() + qsizetype(row), std::move(wanted->children[fresh]));
            endInsertRows();
            ++row;
            ++fresh;
        } else {
            if (!old->looksLike(*other)) {
                old->items = other->items;
                old->size = other->size;
                old->deleted = other->deleted;
                old->object = other->object;
                Q_EMIT dataChanged(indexOf(old, Name), indexOf(old, Size));
            }
            mergeInto(old, other);
            ++row;
            ++fresh;
        }
    }
}

QModelIndex RecoverableTree::indexOf(const QStringList &path) const
{
    const Node *node = m_root.get();
    if (path.isEmpty())
        return index(0, 0);
    for (const QString &name : path) {
        const auto found = std::find_if(node->children.begin(), node->children.end(),
            [&name](const auto &child) { return !child->path.isEmpty() && child->path.constLast() == name; });
        if (found == node->children.end())
            return {};
        node = found->get();
    }
    return indexOf(node, Name);
}

Node *RecoverableTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RecoverableTree::indexOf(const Node *node, int column) const
{
    if (node == m_root.get())
        return {};
    const auto &siblings = node->parent->children;
    const auto place = std::find_if(
        siblings.begin(), siblings.end(), [node](const auto &sibling) { return sibling.get() == node; });
    return createIndex(int(place - siblings.begin()), column, const_cast<Node *>(node));
}

QModelIndex RecoverableTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= ColumnCount
        || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex RecoverableTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent, Name) : QModelIndex();
}

int RecoverableTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int RecoverableTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RecoverableTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    if (role == PathRole)
        return node.path;
    if (role == DeletedRole)
        return node.deleted;
    if (role == ObjectRole)
        return node.object;
    if (role == IconRole && index.column() == Name)
        return node.deleted ? QStringLiteral("recoverable") : QStringLiteral("folder");
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && node.deleted)
        return tr("%1 is deleted itself").arg(node.path.join(QLatin1Char('/')));
    if (role == Qt::AccessibleTextRole && index.column() == Name && node.deleted)
        return tr("%1 (deleted folder)").arg(node.path.constLast());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return node.path.isEmpty() ? tr("All folders") : node.path.constLast();
    case Items:
        return QLocale().toString(node.items);
    case Size:
        return sizeText(node.size);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RecoverableTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Deleted from");
    case Items:
        return tr("Items");
    case Size:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
