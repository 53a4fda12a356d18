// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

#include <optional>

namespace Models {

/// What the service that sends mail (the spooler) counts; asked every two seconds while it is started. Where
/// none has registered there is nothing: spooler() says so. Main thread.
class Queue : public Table<Rpc::ServiceCounter, QString>
{
    Q_OBJECT
public:
    enum Column { Name, Value, Description, ColumnCount };
    Q_ENUM(Column)

    explicit Queue(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    void refresh() { m_refresher.refresh(); }
    /// The one that has registered; with several the first by host.
    const std::optional<Rpc::ServiceInfo> &spooler() const { return m_spooler; }
    /// How many have.
    qsizetype spoolers() const { return m_spoolers; }
    /// "Spooler on mail1, version 1.0, process 12, running for 3 h", or that there is none.
    QString stateText() const;

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const Rpc::ServiceCounter &counter) const override { return counter.name; }
    QVariant cell(const Rpc::ServiceCounter &counter, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();
    void received(const QList<Rpc::ServiceInfo> &services);

    Refresher m_refresher;
    std::optional<Rpc::ServiceInfo> m_spooler;
    qsizetype m_spoolers = 0;
};

} // namespace Models
