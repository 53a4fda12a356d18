// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

#include <optional>

namespace Models {

/// Who may do what with which folder.
struct SharingRow
{
    Rpc::FolderGrant grant;
    QStringList path; ///< empty = the whole store
    friend bool operator==(const SharingRow &, const SharingRow &) = default;
};

/// What is granted in one store, entry by entry, and how to change it.
class SharingModel : public Table<SharingRow, QString>
{
    Q_OBJECT
public:
    enum Column { Folder, Name, Kind, Rights, ColumnCount };
    Q_ENUM(Column)
    /// A folder that something can be granted in.
    struct Place
    {
        Base::FolderId folder;
        QString title;
    };

    explicit SharingModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void setStore(Base::StoreId store);
    void refresh() { m_refresher.refresh(); }
    const QList<Place> &places() const { return m_places; }

    /// Grants, or changes what is granted. Asks for the entries afterwards.
    void set(Base::FolderId folder, const QString &name, quint32 grants);
    /// Takes the entries of these rows away.
    void remove(const QList<int> &rows);
    /// The other way round what set() and remove() did last; for undo.
    struct Change
    {
        QList<Rpc::FolderGrant> set;
        QList<Rpc::FolderGrant> remove;
    };
    void apply(const Change &change);

Q_SIGNALS:
    /// It was written; \a reverse undoes it.
    void written(const QString &what, const Models::SharingModel::Change &reverse);
    void refused(const QString &why);

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const SharingRow &row) const override;
    QVariant cell(const SharingRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();
    void askEntries();
    void write(const Change &change, const QString &what);
    Change reverseOf(const Change &change) const;

    Backend &m_backend;
    Refresher m_refresher;
    Base::StoreId m_store;
    QList<Place> m_places;
    QHash<Base::FolderId, QStringList> m_paths;
};

/// A combination of rights by name.
struct RightsChoice
{
    QString title;
    quint32 grants = 0;
};
/// Those that people choose from, the weakest first.
QList<RightsChoice> rightsChoices();
/// "may read", or the single rights if the combination has no name.
QString rightsText(quint32 grants);

} // namespace Models
