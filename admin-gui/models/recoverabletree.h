// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "models/table.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Models {

/// The folders that something was deleted from, as a tree with what can be recovered from each. Its first row
/// stands for all of them. Refreshed by merging: what is expanded and selected stays.
class RecoverableTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Items, Size, ColumnCount };
    Q_ENUM(Column)
    /// Beside those of Models::Role.
    enum TreeRole {
        PathRole = Qt::UserRole + 100, ///< QStringList; of the first row empty
        DeletedRole, ///< whether the folder itself is deleted: struck through
        ObjectRole, ///< id of the deletion, if the folder was deleted itself and can be restored as a whole;
                    ///< else 0
    };

    explicit RecoverableTree(QObject *parent = nullptr);
    ~RecoverableTree() override;

    /// Takes over the folders and what of them is listed.
    void merge(const QList<Base::RecoverableFolder> &folders, const QList<Base::RecoverableObject> &objects);
    /// The first row of a path; invalid if it is not there any more.
    QModelIndex indexOf(const QStringList &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Node;

private:
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column) const;
    void mergeInto(Node *now, Node *wanted);

    std::unique_ptr<Node> m_root;
};

} // namespace Models
