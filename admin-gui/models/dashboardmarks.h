// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/dashboard.h"

namespace Models {

/// What happened to the server, to be marked in its charts: starts, reloads, purges, changes of the
/// configuration. Main thread.
class DashboardMarks : public QObject
{
    Q_OBJECT
public:
    explicit DashboardMarks(Backend &backend, QObject *parent = nullptr);

    void refresh();
    /// The server's word about its start and its last reload, seconds since the epoch.
    void noteDates(qint64 start, qint64 reload);
    /// By time.
    QList<ChartMark> marks() const;

Q_SIGNALS:
    void changed();

private:
    QList<ChartMark> m_dates; ///< starts and reloads
    QList<ChartMark> m_purges;
    QList<ChartMark> m_versions;
    Backend &m_backend;
    qint64 m_start = 0;
    qint64 m_reload = 0;
};

} // namespace Models
