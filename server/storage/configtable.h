// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Storage {

class Connection;

/// A service's configuration as it was from one moment on.
struct ConfigVersionRow
{
    qint64 version = 0; ///< counts from 1
    qint64 time = 0; ///< seconds since the epoch
    QString author; ///< empty: nobody we know
    QString comment;
    QByteArray content; ///< empty in lists
};

/// The versions of configurations, by service and host. Nothing is ever changed or removed.
struct ConfigTable
{
    static Base::Result<std::optional<ConfigVersionRow>> newest(
        Connection &connection, const QString &service, const QString &host);
    static Base::Result<std::optional<ConfigVersionRow>> find(
        Connection &connection, const QString &service, const QString &host, qint64 version);
    /// Newest first, only versions smaller than \a before, without content.
    static Base::Result<QList<ConfigVersionRow>> list(
        Connection &connection, const QString &service, const QString &host, qint64 before, int limit);
    /// Conflict if the version is there already. The time is now.
    static Base::Result<void> insert(
        Connection &connection, const QString &service, const QString &host, const ConfigVersionRow &row);
};

} // namespace Storage
