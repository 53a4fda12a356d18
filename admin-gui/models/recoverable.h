// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"
#include "models/recoverabletree.h"

#include <optional>

namespace Models {

/// What a deletion was, for filters and icons.
enum class RecoverableType { Folder, Mail, Event, Contact, Task, Note };

/// What can be recovered of one store: a row for each deletion. Keeps at most \a most rows and says if there
/// are more.
class RecoverableModel : public Table<Base::RecoverableObject, qint64>
{
    Q_OBJECT
public:
    enum Column { Subject, From, Deleted, DeletedBy, Received, Size, Folder, Expires, Id, ColumnCount };
    Q_ENUM(Column)
    static constexpr qsizetype most = 100'000;

    explicit RecoverableModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return &m_load; }
    RecoverableTree *tree() { return &m_tree; }
    /// Forgets the one before. Without a store there is nothing.
    void setStore(Base::StoreId store);
    Base::StoreId store() const { return m_store; }
    void refresh();
    /// Whether there is more in the store than is listed.
    bool isCut() const { return m_cut; }
    /// Days after which the server removes what was deleted; 0 = never; none if the caller may not know.
    std::optional<qint64> lifetime() const { return m_lifetime; }
    RecoverableType typeOf(const Base::RecoverableObject &object) const;
    /// How many before \a row were deleted from the same folder with the same date and size; see
    /// RecoverableBodies.
    int ordinalOf(int row) const;
    /// The deletion of \a id; none if it is not listed (any more).
    std::optional<Base::RecoverableObject> find(qint64 id) const;

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const Base::RecoverableObject &object) const override { return object.id.value; }
    QVariant cell(const Base::RecoverableObject &object, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void askLifetime();
    void askFolders();
    void askPage(const QByteArray &after);
    void take(const Rpc::ListRecoverableReply &page);
    void finish();
    QVariant sortValue(const Base::RecoverableObject &object, int column) const;
    QString text(const Base::RecoverableObject &object, int column) const;
    qint64 expiry(const Base::RecoverableObject &object) const;

    Backend &m_backend;
    Load m_load;
    RecoverableTree m_tree;
    Base::StoreId m_store;
    quint64 m_round = 0; ///< answers of an earlier one are about another store
    QList<Base::RecoverableFolder> m_folders;
    QList<Base::RecoverableObject> m_fresh;
    QHash<Base::FolderId, Base::FolderKind> m_kinds;
    std::optional<qint64> m_lifetime;
    bool m_cut = false;
    bool m_growing = false; ///< nothing is shown yet: pages are as they come
};

/// "Inbox/Old", or the words for the top level.
QString originText(const QStringList &path);

} // namespace Models
