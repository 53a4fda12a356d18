// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

namespace Models {

/// A service: one that has registered, or one of ours that has not.
struct ServiceLine
{
    Rpc::ServiceInfo info;
    QString name; ///< by which the server knows it: "gateway", "gateway@mail1"
    bool registered = false;
    friend bool operator==(const ServiceLine &, const ServiceLine &) = default;
};

/// What is registered at the server, and which of our services are not. Refreshed every five seconds and
/// whenever the server says so, while it is started. Main thread.
class Services : public Table<ServiceLine, QString>
{
    Q_OBJECT
public:
    enum Column { Service, State, Host, Process, Release, Running, Listening, ConfigFile, ColumnCount };
    Q_ENUM(Column)

    explicit Services(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    void refresh() { m_refresher.refresh(); }

    /// The line by its name; nullptr if there is none.
    const ServiceLine *line(const QString &name) const;
    /// Names of what is registered, in the order of the table.
    QStringList registeredNames() const;

    using Reloaded = std::function<void(Base::Result<Rpc::ReloadServiceReply>)>;
    void reload(const QString &name, QObject *context, Reloaded done);

    /// What an administrator types to have systemd do \a verb ("restart"): on the host of the service.
    static QString systemctlCommand(const ServiceLine &line, const QString &verb);

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const ServiceLine &line) const override { return line.name; }
    QVariant cell(const ServiceLine &line, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();
    void received(const QList<Rpc::ServiceInfo> &services);

    Backend &m_backend;
    Refresher m_refresher;
};

} // namespace Models
