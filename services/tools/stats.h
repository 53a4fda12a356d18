// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/table.h"
#include "daemon/commandline.h"

#include <QStringList>

#include <optional>

namespace Tools {

using Daemon::CommandLine;

/// kopano-stats reads admin.cfg, as kopano-admin does.
extern const Config::Table statsTable;

/// What kopano-stats was asked for.
struct StatsRequest
{
    CommandLine line;
    QStringList tables; ///< of "system", "session", "users", "company", "servers", in that order
    bool top = false;
    bool dump = false;
    bool json = false;
    std::optional<int> watch; ///< seconds between repetitions
    QString user; ///< empty = SYSTEM, by the local socket
    bool nothing() const { return tables.isEmpty() && !top; }
};

/// \returns Invalid with a sentence for stderr.
Base::Result<StatsRequest> parseStats(QByteArrayList arguments);
/// The text of --help.
QString statsHelp();

} // namespace Tools
