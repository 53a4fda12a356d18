// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

namespace Models {

/// A store that deleted items can be looked for in.
struct StoreChoice
{
    enum Kind { User, Public, Orphan };
    Base::StoreId store;
    Kind kind = User;
    QString owner; ///< login or company; of an orphan the login it was made for
    quint64 items = 0;
    quint64 size = 0;
    QByteArray guid; ///< by which kopano-admin names it
    friend bool operator==(const StoreChoice &, const StoreChoice &) = default;

    /// In a list of stores of all kinds.
    QString title() const;
};

/// The stores whose deleted items the caller may see: all for system administrators, those of the users they
/// administer for administrators, one's own for everybody else.
class StoresModel : public Table<StoreChoice, qint64>
{
    Q_OBJECT
public:
    enum Column { Title, Items, Size, ColumnCount };
    Q_ENUM(Column)

    explicit StoresModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void refresh() { m_refresher.refresh(); }
    /// -1 if there is none of that owner.
    int rowOfOwner(const QString &owner) const;

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const StoreChoice &choice) const override { return choice.store.value; }
    QVariant cell(const StoreChoice &choice, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();
    void take(QList<StoreChoice> stores);
    void askAll();
    void askUsers();

    Backend &m_backend;
    Refresher m_refresher;
};

} // namespace Models
