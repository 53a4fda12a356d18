// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures.h"

#include "statistics/process.h"
#include "statistics/registry.h"
#include "storage/database.h"

#include <QSysInfo>
#include <QUuid>

#include <memory>

namespace Statistics {

namespace {

using Storage::DatabaseStatistics;
using Storage::SqlKind;

struct SqlRow
{
    const char *name;
    const char *description;
    const char *failName;
    const char *failDescription;
    SqlKind kind;
};

constexpr SqlRow sqlRows[]{
    {"sql_select", "Number of SQL SELECT statements", "sql_select_fail", "Number of failed SELECT statements",
        SqlKind::Select},
    {"sql_insert", "Number of SQL INSERT statements", "sql_insert_fail", "Number of failed INSERT statements",
        SqlKind::Insert},
    {"sql_update", "Number of SQL UPDATE statements", "sql_update_fail", "Number of failed UPDATE statements",
        SqlKind::Update},
    {"sql_delete", "Number of SQL DELETE statements", "sql_delete_fail", "Number of failed DELETE statements",
        SqlKind::Delete},
};

void addSql(Registry &registry, const Storage::SqlCounters &sql)
{
    using Counter = Storage::SqlCounters::Counter;
    const auto add = [&registry](const char *name, const char *description, const Counter &counter) {
        registry.add({name, description, Unit::None, Kind::Counter},
            [&counter] { return qint64(counter.load(std::memory_order_relaxed)); });
    };
    add("sql_connect", "Number of connections made to the SQL database", sql.connects);
    add("sql_connect_fail", "Number of failed connections to the SQL database", sql.connectFailures);
    for (const SqlRow &row : sqlRows) {
        add(row.name, row.description, sql.of(row.kind));
        add(row.failName, row.failDescription, sql.failed(row.kind));
    }
    registry.add({"sql_last_fail_time", "Time of the last failed SQL statement", Unit::Date, Kind::Time},
        [&sql] { return qint64(sql.lastFailure.load(std::memory_order_relaxed)); });
    add("row_reads", "Number of rows read from the database", sql.rowReads);
}

/// One look at the database serves all rows of a reading.
struct Look
{
    DatabaseStatistics now;
};

template <class Read>
void addLooked(Registry &registry, const std::shared_ptr<Look> &look, const Definition &definition, Read read)
{
    registry.add(definition, [look, read] { return qint64(read(look->now)); });
}

void addLoad(Registry &registry, const std::shared_ptr<Look> &look)
{
    using S = const DatabaseStatistics &;
    addLooked(registry, look, {"queuelen", "Number of requests that wait for a thread"},
        [](S s) { return s.readQueue + s.writeQueue; });
    addLooked(registry, look, {"queueage", "Age of the oldest waiting request", Unit::Seconds},
        [](S s) { return std::chrono::duration_cast<std::chrono::seconds>(s.oldestQueued).count(); });
    addLooked(registry, look, {"threads", "Number of threads that work on requests"},
        [](S s) { return s.readers; });
    addLooked(registry, look, {"threads_idle", "Number of those that have nothing to do"},
        [](S s) { return s.idleReaders; });
    addLooked(registry, look, {"db_connections", "Number of connections to the database"},
        [](S s) { return s.connections; });
    addLooked(registry, look, {"queue_read", "Number of reads that wait"}, [](S s) { return s.readQueue; });
    addLooked(
        registry, look, {"queue_write", "Number of writes that wait"}, [](S s) { return s.writeQueue; });
}

void addWork(Registry &registry, const std::shared_ptr<Look> &look)
{
    using S = const DatabaseStatistics &;
    const auto add = [&](const char *name, const char *description, auto read, Unit unit = Unit::None) {
        addLooked(registry, look, {name, description, unit, Kind::Counter}, read);
    };
    add("mwops", "Number of write operations", [](S s) { return s.writes; });
    add("mrops", "Number of read operations", [](S s) { return s.reads; });
    add("commits", "Number of transactions committed", [](S s) { return s.commits; });
    addLooked(registry, look, {"commit_batch", "Number of write operations in the last commit"},
        [](S s) { return s.lastBatch; });
    add(
        "commit_time", "Time spent committing, which is mostly waiting for the disk",
        [](S s) { return s.commitMicroseconds; }, Unit::Microseconds);
    add("checkpoints", "Number of times the database's log was written back",
        [](S s) { return s.checkpoints; });
    add("body_files", "Number of files written for large messages", [](S s) { return s.bodyFiles; });
    add("body_files_removed", "Number of files of large messages removed",
        [](S s) { return s.bodyFilesRemoved; });
    addLooked(registry, look, {"disk_full", "1 while the disk is full"}, [](S s) { return s.diskFull; });
}

} // namespace

void addTo(Registry &registry, const Storage::Database &database)
{
    addSql(registry, database.sqlCounters());
    const auto look = std::make_shared<Look>();
    registry.beforeReading([look, &database] { look->now = database.statistics(); });
    addLoad(registry, look);
    addWork(registry, look);
    registry.addText("server_guid", "Identity of the server's database",
        [guid = database.guid()] { return QUuid::fromRfc4122(guid).toString(QUuid::WithoutBraces); });
}

void addProcess(Registry &registry, const char *program)
{
    const auto fixed = [&registry](const char *name, const char *description, const QString &text) {
        registry.addText(name, description, [text] { return text; });
    };
    fixed("program_name", "Name of the program", QLatin1String(program));
    fixed("program_version", "Version of the program", QStringLiteral(KOPANO_VERSION));
    fixed("machine_id", "Identity of the machine", QString::fromLatin1(QSysInfo::machineUniqueId()));
    fixed("utsname", "Kernel and processor of the machine",
        QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + u' '
            + QSysInfo::currentCpuArchitecture()));
    fixed("osrelease", "Operating system of the machine", QSysInfo::prettyProductName());
    registry.add({"cpu_user", "CPU time of the server", Unit::Microseconds, Kind::Counter},
        [] { return processTime().user; });
    registry.add(
        {"cpu_system", "CPU time the system spent for the server", Unit::Microseconds, Kind::Counter},
        [] { return processTime().system; });
    registry.add({"memory_resident", "Memory of the server that is in use by the system", Unit::Bytes},
        [] { return residentMemory(); });
    registry.add(
        {"pt_allocated", "Memory the program has allocated", Unit::Bytes}, [] { return allocatedMemory(); },
        Sampling::OnRequest); // walks through all that is free
}

} // namespace Statistics
