// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

namespace Models {

/// A line of a service's log.
struct LogEntry
{
    quint64 number = 0; ///< in the order in which they came
    quint8 level = 0; ///< Daemon::Level; 0 with a text: lines are missing here
    QString text;
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// The last lines that a service logged, and while it follows, those that come. Keeps at most mostLines. Main
/// thread.
class ServiceLog : public Table<LogEntry, quint64>
{
    Q_OBJECT
public:
    enum Column { Time, Level, Message, ColumnCount };
    Q_ENUM(Column)
    static constexpr int mostLines = 20'000;

    explicit ServiceLog(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    /// Empty: none.
    void setService(const QString &name);
    const QString &service() const { return m_service; }
    /// Only lines of this level or a more serious one (Daemon::Level).
    void setLevel(quint8 level);
    quint8 level() const { return m_level; }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    /// Whether new lines are asked for every two seconds while started.
    void setFollow(bool on);
    void refresh() { m_refresher.refresh(); }
    /// Everything that is here, to be kept in a file.
    QByteArray text() const;
    /// Adds those of \a lines, the last that the service has, that are not here yet.
    void take(const QList<Rpc::LogLine> &lines);

protected:
    int columns() const override { return ColumnCount; }
    quint64 keyOf(const LogEntry &entry) const override { return entry.number; }
    QVariant cell(const LogEntry &entry, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void startOver();
    void ask();

    Refresher m_refresher;
    QString m_service;
    quint64 m_next = 1;
    quint8 m_level = 15;
};

/// "Warning" and so on, of a Daemon::Level.
QString levelText(quint8 level);

} // namespace Models
