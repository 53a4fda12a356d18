// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/securitylog.h"

#include "options/server.h"

#include <QFileInfo>
#include <QUrl>

namespace Program {

namespace Option = Options::Server;

Audit::LogOptions securityLogOptions(const Config::Snapshot &config)
{
    Audit::LogOptions options;
    options.level = config.get(Option::auditLogLevel);
    options.denyOnFailure = config.get(Option::auditOnFailure) == Option::AuditFailure::Deny;
    options.trailDays = config.get(Option::auditTrailDays);
    options.archiveDays = config.get(Option::auditArchiveDays);
    return options;
}

std::unique_ptr<Audit::Log> makeSecurityLog(const Config::Snapshot &config, const Base::Clock &clock)
{
    if (!config.get(Option::auditLogEnabled))
        return nullptr;
    Audit::LogSettings settings;
    settings.lines.syslog = config.get(Option::auditLogMethod) == Option::AuditMethod::Syslog;
    settings.lines.path = config.get(Option::auditLogFile);
    settings.lines.identifier = "kopano-server";
    settings.timestamp = config.get(Option::auditLogTimestamp);
    settings.mainDatabase = config.get(Option::databasePath);
    if (config.get(Option::auditTrail))
        settings.trail = QFileInfo(settings.mainDatabase).absolutePath() + QStringLiteral("/audit.db");
    settings.options = securityLogOptions(config);
    auto log = std::make_unique<Audit::Log>(std::move(settings), clock);
    log->start();
    return log;
}

void tellStartup(Audit::Log *log, quint32 uid)
{
    if (!log)
        return;
    Audit::Event event;
    event.kind = Audit::Kind::Startup;
    event.number = uid;
    log->write(event);
}

void tellSignal(Audit::Log *log, int number)
{
    if (!log)
        return;
    Audit::Event event;
    event.kind = Audit::Kind::Signal;
    event.number = number;
    log->write(event);
}

QString socketUrl(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

} // namespace Program
