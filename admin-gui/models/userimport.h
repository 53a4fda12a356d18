// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table.h"
#include "models/useredit.h"

namespace Models {

/// The users of a file on their way to the server: each line with what is wrong with it, or what became of it. They are
/// made one after the other; that can be stopped between two.
class UserImport : public Table<ImportedUser, qsizetype>
{
    Q_OBJECT
public:
    enum Column { Line, Login, FullName, Email, Company, Outcome, ColumnCount };
    Q_ENUM(Column)

    explicit UserImport(Backend &backend, QObject *parent = nullptr) : Table(parent), m_backend(backend) { }

    /// Invalid, TooBig: see usersFromCsv(). Marks also whose login the server has already. What was under way is
    /// stopped.
    Base::Result<void> read(const QByteArray &csv);
    /// How many lines can be made.
    int usable() const { return m_usable; }
    void start();
    void stop() { m_running = false; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(int made);

protected:
    int columns() const override { return ColumnCount; }
    qsizetype keyOf(const ImportedUser &row) const override { return row.line; }
    QVariant cell(const ImportedUser &row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void next();
    void markExisting(const Rpc::ListUsersReply &reply);

    Backend &m_backend;
    int m_place = 0;
    int m_made = 0;
    quint64 m_file = 0; ///< answers about an earlier one do not count
    int m_usable = 0;
    bool m_running = false;
    bool m_asking = false; ///< a user is being made
};

} // namespace Models
