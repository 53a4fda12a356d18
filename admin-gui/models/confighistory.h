// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
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
        , m_backend(backend)
        , m_refresher(backend, [this] { ask(); }) { }

    Load *load() { return m_refresher.load(); }
    void setService(const QString &name);
    void refresh() { m_refresher.refresh(); }

    using Compared = std::function<void(Base::Result<Rpc::DiffConfigurationReply>)>;
    /// Version \a from with version \a to; with the present files if that is 0.
    void compare(qint64 from, qint64 to, QObject *context, Compared done);

protected:
    int columns() const override { return ColumnCount; }
    qint64 keyOf(const Rpc::ConfigVersion &version) const override { return version.version; }
    QVariant cell(const Rpc::ConfigVersion &version, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();

    Backend &m_backend;
    Refresher m_refresher;
    QString m_service;
};

} // namespace Models
