// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"
#include "models/table.h"

namespace Models {

/// The versions of one service's configuration, newest first. Main thread.
class ConfigHistory : public Table<Rpc::ConfigVersion, qint64>
{
    Q_OBJECT
public:
    enum Column { Version, Time, Author, Comment, ColumnCount };
    Q_ENUM(Column)

    explicit ConfigHistory(Backend &backend, QObject *parent = nullptr)
        : Table(parent)
        , m_backend(backend) { }

    Load *load() { return &m_load; }
    void setService(const QString &name);
    void refresh();

    using Compared = std::function<void(Base::Result<Rpc::DiffConfigurationReply>)>;
    /// Version \a from with version \a to; with the present files if that is 0.
    void compare(qint64 from, qint64 to, QObject *context, Compared done);

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const Rpc::ConfigVersion &version) const override { return version.version; }
    QVariant cell(const Rpc::ConfigVersion &version, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    Backend &m_backend;
    Load m_load;
    QString m_service;
};

} // namespace Models
