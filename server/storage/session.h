// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace Storage {

/// How a connection is opened.
struct SessionOptions
{
    QString path;
    bool readOnly = false;
    int pageSize = 4096;
    qint64 walLimit = 0;
    SqlCounters *counters = nullptr; ///< must outlive the session; null = nobody counts
};

/// Owns a thread's database connection and its transactions. Made, used and destroyed in one storage thread.
class Session
{
public:
    static Base::Result<std::unique_ptr<Session>> open(
        const SessionOptions &options, BodyStore &bodies, const Base::Clock &clock);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Connection &connection() { return *m_connection; }

    /// A snapshot, taken by the first statement that reads.
    Base::Result<void> beginRead();
    Base::Result<void> beginWrite();
    Base::Result<void> commit();
    /// Also fine after SQLite rolled back by itself.
    void rollback();
    /// One unit of work inside a write; units do not nest.
    Base::Result<void> beginUnit();
    Base::Result<void> endUnit();
    Base::Result<void> undoUnit();
    /// A statement of this transaction met a full disk, whatever the unit of work made of it.
    bool metFullDisk() const { return m_connection->m_full; }

private:
    explicit Session(const QString &name) : m_name(name) { }
    Base::Result<void> configure(const SessionOptions &options);
    void forgetReservedIds();

    const QString m_name;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Storage
