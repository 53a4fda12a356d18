// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/session.h"

#include <QList>

/// The registry of services, their configuration, and what administrators are told of changes. A service
/// registers on a connection of its own and gets its orders there as events; each is answered with one
/// FinishOrder. Everything else here is for system administrators. A \a service is named by its word
/// ("gateway") or program ("kopano-gateway"); where several run, with its host: "gateway@mail1".
namespace Rpc {

/// One option of a service as it is now. Secrets are stars.
struct OptionState
{
    QString key;
    quint8 kind = 0; ///< Config::Kind
    QString type; ///< in words
    QString section;
    QString fallback; ///< the default
    QString value; ///< in force
    quint8 origin = 0; ///< of the value, Config::Origin: default, file, environment, command line
    QString stored; ///< what a start with the present file would make of it
    bool reloadable = false;
    bool nonEmpty = false;
    qint64 minimum = 0;
    qint64 maximum = 0; ///< both 0: no range
    QStringList choices;
    QString summary;
    QString help;
    bool fileOnly = false; ///< ChangeConfiguration refuses it: somebody has to edit the file
    FIELDS(OptionState, key, kind, type, section, fallback, value, origin, stored, reloadable, nonEmpty,
        minimum, maximum, choices, summary, help, fileOnly)
};
/// A configuration file, or one that it includes. Secrets are stars: they never leave the service.
struct ConfigText
{
    QString path;
    QString text;
    FIELDS(ConfigText, path, text)
};
/// A service's configuration at one moment.
struct ServiceState
{
    QList<OptionState> options; ///< by name
    QList<ConfigText> files; ///< the main file first; empty: there is none
    bool changedOutside = false; ///< a file is not as it was when it was last loaded
    QString problem; ///< why a start with the present files would fail; empty: it would not
    FIELDS(ServiceState, options, files, changedOutside, problem)
};
/// Something wrong in a configuration.
struct ConfigProblem
{
    QString file; ///< or "command line"; empty: not in a file
    quint32 line = 0; ///< 0: none
    bool fatal = false; ///< else a warning
    QString text;
    FIELDS(ConfigProblem, file, line, fatal, text)
};
/// What a reload did.
struct ReloadReport
{
    QStringList changed; ///< options with a new value in force
    QStringList needRestart; ///< options whose new value waits for a restart
    QList<ConfigProblem> warnings;
    FIELDS(ReloadReport, changed, needRestart, warnings)
};
/// One option's new value.
struct OptionChange
{
    QString key;
    QString value;
    bool unset = false; ///< back to the default: its lines go
    FIELDS(OptionChange, key, value, unset)
};
/// One line of a service's log.
struct LogLine
{
    quint8 level = 0; ///< Daemon::Level
    QString text; ///< with time, process id and level
    FIELDS(LogLine, level, text)
};
/// A number that a service counts.
struct ServiceCounter
{
    QString name;
    qint64 value = 0;
    QString description;
    FIELDS(ServiceCounter, name, value, description)
};

/// What a service is told to do. Values travel; append only.
enum class OrderKind : quint8 { Inspect, Reload, Change, Validate, Restore, TailLog, Counters };

/// Pushed to a service by the server: do this, and say so with FinishOrder.
struct ServiceOrder
{
    quint64 id = 0;
    OrderKind kind = OrderKind::Inspect;
    QList<OptionChange> changes; ///< Change, Validate
    QList<ConfigText> files; ///< Restore; Change: what must still be there, as shown; empty: whatever is
    QString text; ///< Validate: of the main file, instead of the one on disk
    bool useText = false;
    bool force = false; ///< Change, Restore: also if a file was changed outside
    quint32 lines = 0; ///< TailLog: at most
    quint8 level = 0; ///< TailLog: lines of this level or a more serious one
    FIELDS(ServiceOrder, id, kind, changes, files, text, useText, force, lines, level)
};
/// What became of an order. \a code is Base::Code; \a before and \a after are there if the files or the
/// values may have changed.
struct FinishOrder
{
    using Reply = Empty;
    quint64 id = 0;
    bool ok = false;
    quint8 code = 0;
    QString detail;
    ReloadReport report;
    QList<ConfigProblem> problems;
    QList<LogLine> lines;
    QList<ServiceCounter> counters;
    bool hasState = false;
    QList<ConfigText> before; ///< the files as they were found, if they had been changed outside
    ServiceState state;
    FIELDS(FinishOrder, id, ok, code, detail, report, problems, lines, counters, hasState, before, state)
};
/// First on a service's control connection, and again whenever something of it changed.
struct RegisterService
{
    using Reply = Empty;
    QString service; ///< "gateway"
    QString program; ///< "kopano-gateway"
    QString version;
    QString host;
    qint64 pid = 0;
    qint64 started = 0; ///< seconds since the epoch
    QStringList listeners; ///< for people, for example "127.0.0.1:143"
    QString configFile;
    ServiceState state;
    FIELDS(RegisterService, service, program, version, host, pid, started, listeners, configFile, state)
};

/// A registered service.
struct ServiceInfo
{
    QString service;
    QString program;
    QString version;
    QString host;
    qint64 pid = 0;
    qint64 started = 0;
    qint64 registered = 0; ///< seconds since the epoch: since when this connection lasts
    QStringList listeners;
    QString configFile;
    bool changedOutside = false; ///< as the service said when it registered, or answered an order, last
    FIELDS(ServiceInfo, service, program, version, host, pid, started, registered, listeners, configFile,
        changedOutside)
};
/// By service and host.
struct ListServicesReply
{
    QList<ServiceInfo> services;
    FIELDS(ListServicesReply, services)
};
/// Every service that is connected now, the server itself among them.
struct ListServices
{
    using Reply = ListServicesReply;
    FIELDS_EMPTY(ListServices)
};

/// What the reload did.
struct ReloadServiceReply
{
    ReloadReport report;
    FIELDS(ReloadServiceReply, report)
};
/// Has the service read its configuration again. Invalid with "file:line: text" lines: nothing changed.
struct ReloadService
{
    using Reply = ReloadServiceReply;
    QString service;
    FIELDS(ReloadService, service)
};

/// The state, and the version that the history has of it.
struct ReadConfigurationReply
{
    ServiceInfo service;
    ServiceState state;
    qint64 version = 0;
    FIELDS(ReadConfigurationReply, service, state, version)
};
/// The options of a service with values and origins, and its files.
struct ReadConfiguration
{
    using Reply = ReadConfigurationReply;
    QString service;
    FIELDS(ReadConfiguration, service)
};

/// The version that was made, and what taking it over did.
struct ChangeConfigurationReply
{
    qint64 version = 0; ///< 0: the files had this content already
    ReloadReport report;
    FIELDS(ChangeConfigurationReply, version, report)
};
/// Writes options into the files where they stand, and reloads. All of them or none. Conflict if a file was
/// changed outside (unless \a force, which keeps that change) or \a expectedVersion is no longer the newest.
struct ChangeConfiguration
{
    using Reply = ChangeConfigurationReply;
    QString service;
    QList<OptionChange> changes;
    QString comment;
    bool force = false;
    qint64 expectedVersion = 0; ///< 0: any
    FIELDS(ChangeConfiguration, service, changes, comment, force, expectedVersion)
};
/// Puts back the files of an earlier version, and reloads. Secrets stay as they are now.
struct RollbackConfiguration
{
    using Reply = ChangeConfigurationReply;
    QString service;
    qint64 version = 0;
    QString comment;
    bool force = false;
    FIELDS(RollbackConfiguration, service, version, comment, force)
};

/// Errors and warnings by file and line; none: it is fine.
struct ValidateConfigurationReply
{
    QList<ConfigProblem> problems;
    FIELDS(ValidateConfigurationReply, problems)
};
/// What the service would say to its present files with \a changes, or with \a text as its main file.
struct ValidateConfiguration
{
    using Reply = ValidateConfigurationReply;
    QString service;
    QList<OptionChange> changes;
    QString text;
    bool useText = false;
    FIELDS(ValidateConfiguration, service, changes, text, useText)
};

/// An option that differs.
struct OptionDifference
{
    QString key;
    QString before; ///< in force
    QString after; ///< with the present file
    bool reloadable = false;
    FIELDS(OptionDifference, key, before, after, reloadable)
};
/// A line of a comparison of texts.
struct DiffLine
{
    qint8 side = 0; ///< -1 only before, +1 only after, 0 both, 2 the path of the file that follows
    QString text;
    FIELDS(DiffLine, side, text)
};
/// \a options without versions, \a lines with them.
struct DiffConfigurationReply
{
    QList<OptionDifference> options;
    QList<DiffLine> lines;
    QString problem; ///< see ServiceState
    FIELDS(DiffConfigurationReply, options, lines, problem)
};
/// With \a from 0: the values in force with those of the present files. Else version \a from with version
/// \a to, or with the present files if that is 0.
struct DiffConfiguration
{
    using Reply = DiffConfigurationReply;
    QString service;
    qint64 from = 0;
    qint64 to = 0;
    FIELDS(DiffConfiguration, service, from, to)
};

/// One version in the history.
struct ConfigVersion
{
    qint64 version = 0;
    qint64 time = 0; ///< seconds since the epoch
    QString author; ///< empty: changed outside
    QString comment;
    FIELDS(ConfigVersion, version, time, author, comment)
};
/// Newest first, at most 1000.
struct ConfigurationHistoryReply
{
    QList<ConfigVersion> versions;
    FIELDS(ConfigurationHistoryReply, versions)
};
/// The versions of a service's configuration. \a before: only older ones than this; 0: all.
struct ConfigurationHistory
{
    using Reply = ConfigurationHistoryReply;
    QString service;
    qint64 before = 0;
    FIELDS(ConfigurationHistory, service, before)
};

/// Oldest first.
struct TailServiceLogReply
{
    QList<LogLine> lines;
    FIELDS(TailServiceLogReply, lines)
};
/// The last lines a service logged, at most 1000.
struct TailServiceLog
{
    using Reply = TailServiceLogReply;
    QString service;
    quint32 lines = 100;
    quint8 level = 15; ///< Daemon::Level: this or more serious
    FIELDS(TailServiceLog, service, lines, level)
};

/// By name.
struct ServiceCountersReply
{
    QList<ServiceCounter> counters;
    FIELDS(ServiceCountersReply, counters)
};
/// What a service counts.
struct ReadServiceCounters
{
    using Reply = ServiceCountersReply;
    QString service;
    FIELDS(ReadServiceCounters, service)
};

/// What administrators are told of. Bits travel; append only.
enum AdministrationTopic : quint32 {
    ServicesTopic = 0x01, ///< a service came, went or reloaded
    ConfigurationTopic = 0x02, ///< a configuration has a new version
    JobsTopic = 0x04,
    SessionsTopic = 0x08, ///< a session began or ended
    PeopleTopic = 0x10, ///< users, groups, companies
    EveryTopic = 0x1f,
};
/// From now on this session hears of \a topics (and of no others): any administrator.
struct WatchAdministration
{
    using Reply = Empty;
    quint32 topics = 0;
    FIELDS(WatchAdministration, topics)
};
/// Pushed by the server: something of these topics changed, ask. May be lost, merged or repeated.
struct AdministrationChanged
{
    quint32 topics = 0;
    FIELDS(AdministrationChanged, topics)
};

} // namespace Rpc
