// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionsmodel.h"

namespace Models {

/// Sessions of one user, host or program together.
struct SessionGroup
{
    QString name;
    qint64 sessions = 0;
    qint64 working = 0;
    double requestsPerSecond = 0;
    double cpuPercent = 0;
    qint64 requests = 0;
    qint64 cpuMicroseconds = 0;
    friend bool operator==(const SessionGroup &, const SessionGroup &) = default;
};

/// The sum of SessionsModel by one of its columns. Refreshed with it.
class SessionGroups : public Table<SessionGroup, QString>
{
    Q_OBJECT
public:
    enum Kind { None, ByUser, ByHost, ByProgram };
    enum Column { Name, Sessions, Working, Rate, Cpu, CpuTime, Requests, ColumnCount };
    Q_ENUM(Column)

    /// Which outlives it.
    explicit SessionGroups(const SessionsModel &sessions, QObject *parent = nullptr);

    /// None = it is empty, and costs nothing.
    void setKind(Kind kind);

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const SessionGroup &group) const override { return group.name; }
    QVariant cell(const SessionGroup &group, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void sum();

    const SessionsModel &m_sessions;
    Kind m_kind = None;
};

} // namespace Models
