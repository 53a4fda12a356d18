// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/log.h"
#include "config/snapshot.h"

#include <memory>

/// The security log as server.cfg wants it.
namespace Program {

/// Null if it is not enabled. It runs already.
std::unique_ptr<Audit::Log> makeSecurityLog(const Config::Snapshot &config, const Base::Clock &clock);
Audit::LogOptions securityLogOptions(const Config::Snapshot &config);

/// The lines about the program itself; \a log may be null. \a uid started it, whoever it runs as.
void tellStartup(Audit::Log *log, quint32 uid);
void tellSignal(Audit::Log *log, int number);

/// "file:///var/run/kopano/server.sock"
QString socketUrl(const QString &path);

} // namespace Program
