// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionsmodel.h"

namespace Models {

/// The logins of the user himself, which he may see and end without being an administrator. Asks every five
/// seconds while it is started. Main thread.
class OwnSessions : public Table<Rpc::SessionRow, quint64>
{
    Q_OBJECT
public:
    enum Column {
        Program,
        Address,
        Protocol,
        Tls,
        Method,
        Since,
        Idle,
        Requests,
        Received,
        Sent,
        Number,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit OwnSessions(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    void refresh() { m_refresher.refresh(); }

    /// Not the one by which we ask, nor one by which somebody else acts as the user.
    bool canEnd(const Rpc::SessionRow &row) const;
    /// All that can be ended.
    QList<Rpc::SessionRow> others() const;
    /// Ends them one after the other; what is over already counts as ended.
    void end(const QList<Rpc::SessionRow> &rows, const QString &reason, QObject *context,
        std::function<void(SessionsModel::Ended)> done);

protected:
    int columns() const override { return ColumnCount; }
    quint64 keyOf(const Rpc::SessionRow &row) const override { return row.number; }
    QVariant cell(const Rpc::SessionRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    struct Ending;
    void ask();
    void endNext(const std::shared_ptr<Ending> &ending);
    QVariant number(const Rpc::SessionRow &row, Column column) const;
    QString text(const Rpc::SessionRow &row, Column column) const;

    Backend &m_backend;
    Refresher m_refresher;
};

/// As the sessions of all users are shown.
SessionLine sessionLineOf(const Rpc::SessionRow &row);

} // namespace Models
