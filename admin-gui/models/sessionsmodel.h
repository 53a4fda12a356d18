// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

#include <QPointer>

#include <memory>

namespace Models {

/// A login at the server, or a connection that acts as SYSTEM, as it was in the last answer.
struct SessionLine
{
    Rpc::SessionStatistics now;
    QString method; ///< of the login
    qint64 began = 0; ///< seconds since the epoch; 0 = not told
    QString tls; ///< "TLSv1.3", …, "none"; empty = not told
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    bool own = false; ///< by which we ask
    double requestsPerSecond = 0;
    double cpuPercent = 0;
    qint64 runningFor = 0; ///< seconds, as far as it was seen; 0 = it is idle
    quint32 changed = 0; ///< columns that are not as they were, a bit each
    bool gone = false; ///< it is over; shown for a moment
    friend bool operator==(const SessionLine &, const SessionLine &) = default;
};

/// Sessions at the server, refreshed every two seconds while it is started. Main thread.
class SessionsModel : public Table<SessionLine, quint64>
{
    Q_OBJECT
public:
    enum Column {
        User,
        Program,
        Peer,
        Protocol,
        Method,
        State,
        Task,
        Rate,
        Cpu,
        Busy,
        CpuTime,
        Requests,
        Idle,
        Since,
        Number,
        Group,
        Tls,
        BytesIn,
        BytesOut,
        ColumnCount
    };
    Q_ENUM(Column)
    enum SessionRole {
        GoneRole = Qt::UserRole + 100, ///< true: draw it faintly
        ChangedRole, ///< true: not as it was two seconds ago
    };
    /// What the line above the table says.
    struct Totals
    {
        qsizetype sessions = 0;
        qsizetype groups = 0;
        qsizetype users = 0;
        qsizetype hosts = 0;
        double cpuPercent = 0;
    };
    /// What came of ending some.
    struct Ended
    {
        int ended = 0;
        int refused = 0;
        QString reason; ///< of the first refusal
    };

    /// \a now: milliseconds of a clock that only goes forward; for tests.
    explicit SessionsModel(Backend &backend, QObject *parent = nullptr, std::function<qint64()> now = {});

    Load *load() { return m_refresher.load(); }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    void refresh() { m_refresher.refresh(); }
    Totals totals() const;

    /// Whether it can be ended: it is a login, still there, and not our own.
    bool canEnd(const SessionLine &line) const;
    /// Whether it is the login of this program.
    bool isOwn(const SessionLine &line) const;
    /// Sessions that can be ended, of the user or the address of that one.
    QList<SessionLine> sameUser(const SessionLine &line) const;
    QList<SessionLine> samePeer(const SessionLine &line) const;
    /// Ends them one after the other; what is over already counts as ended.
    void end(const QList<SessionLine> &lines, const QString &reason, QObject *context,
        std::function<void(Ended)> done);

Q_SIGNALS:
    /// Around a merge: sorting can wait until it is over.
    void mergeBegins();
    void mergeEnds();

protected:
    int columns() const override { return ColumnCount; }
    quint64 keyOf(const SessionLine &line) const override;
    QVariant cell(const SessionLine &line, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    struct Ending;
    void ask();
    void received();
    void compare(SessionLine &line, double seconds) const;
    QList<SessionLine> goneLines(const QSet<quint64> &there);
    void endNext(const std::shared_ptr<Ending> &ending);
    QVariant number(const SessionLine &line, Column column) const;
    QString text(const SessionLine &line, Column column) const;

    Backend &m_backend;
    std::function<qint64()> m_now;
    Refresher m_refresher;
    QList<Rpc::SessionStatistics> m_statistics;
    QHash<quint64, Rpc::SessionRow> m_logins;
    QHash<quint64, qint64> m_goneSince;
    qint64 m_last = -1; ///< when the last answer came
    bool m_ownTold = false; ///< the server says which one is ours
    int m_open = 0; ///< requests of this round without an answer
};

/// "IMAP", "CalDAV": by the program that speaks it.
QString protocolOf(const QString &program);
/// "TLSv1.3", the word for none, or empty if nobody knows.
QString tlsText(const QString &version);
/// Host, without the port.
QString peerOf(const Rpc::SessionStatistics &session);
/// kopano-admin --kill-session …; for one user's all, --kill-sessions. A line for each.
QString killCommand(const QList<SessionLine> &lines, bool allOfUser, const QString &reason);

} // namespace Models
