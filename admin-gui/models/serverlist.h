// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/serverentry.h"
#include "models/table.h"

class QSettings;

namespace Models {

/// The saved servers, in the order of their names. Holds no secret, and neither do the files it writes.
class ServerList : public Table<ServerEntry, QString>
{
    Q_OBJECT
public:
    enum Column { Name, Address, User, LastConnected, ColumnCount };
    Q_ENUM(Column)

    using Table::Table;

    void readFrom(QSettings &settings);
    void writeTo(QSettings &settings) const;
    /// New or changed; an entry without an id gets one. \returns the id.
    QString save(ServerEntry entry);
    void remove(const QString &id);
    /// The JSON that importFrom() reads.
    QByteArray exported() const;
    /// Adds what a file of exported() holds, whatever is here already stays. \returns how many. Invalid.
    Base::Result<int> importFrom(const QByteArray &json);

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const ServerEntry &entry) const override { return entry.id; }
    QVariant cell(const ServerEntry &entry, int column, int role) const override;
    QVariant header(int column, int role) const override;
};

} // namespace Models
