// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard.h"

#include <QCoreApplication>

namespace Models {

namespace {

/// The catalogue is written with these two: what is seen is translated, what the server calls a thing is not.
struct Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(Models::Catalogue)
public:
    static QString id(const char *text) { return QString::fromLatin1(text); }
    static ChartSeries line(const QString &title, const char *counter, double factor = 1)
    {
        return {title, id(counter), {}, factor};
    }
    static ChartSeries ratio(const QString &title, const char *counter, const char *over, double factor = 1)
    {
        return {title, id(counter), id(over), factor};
    }
    static QList<ChartKind> overview();
    static QList<ChartKind> mail();
    static QList<ChartKind> database();
    static QList<ChartKind> security();
    static QList<ChartKind> storage();
};

QList<ChartKind> Catalogue::overview()
{
    const QString page = id("overview");
    return {
        {id("requests"), page, tr("Requests"), tr("per second"), {line(tr("Requests"), "soap_request")}},
        {id("response"), page, tr("Response time"), tr("ms"),
            {ratio(tr("Mean, waiting included"), "response_time", "soap_request"),
                ratio(tr("Mean of the work alone"), "processing_time", "soap_request")}},
        {id("queue"), page, tr("Queue"), {},
            {line(tr("Waiting requests"), "queuelen"), line(tr("Age of the oldest (s)"), "queueage")}},
        {id("threads"), page, tr("Threads"), {},
            {line(tr("All"), "threads"), line(tr("Idle"), "threads_idle")}},
        {id("cpu"), page, tr("Processor"), tr("%"),
            {line(tr("Server"), "cpu_user", 1e-4), line(tr("System for the server"), "cpu_system", 1e-4)}},
        {id("memory"), page, tr("Memory"), {}, {line(tr("In use"), "memory_resident")}, true},
        {id("sessions"), page, tr("Sessions"), {},
            {line(tr("Sessions"), "sessions"), line(tr("Connections with a login"), "sessiongroups"),
                line(tr("Open connections"), "connections_open")}},
    };
}

QList<ChartKind> Catalogue::mail()
{
    const QString page = id("mail");
    return {
        {id("deliveries"), page, tr("Deliveries"), tr("per second"),
            {line(tr("Delivered"), "deliveries"), line(tr("Refused"), "deliveries_refused"),
                line(tr("Repeated"), "deliveries_duplicate")}},
        {id("operations"), page, tr("Reads and writes"), tr("per second"),
            {line(tr("Reads"), "mrops"), line(tr("Writes"), "mwops")}},
        {id("searches"), page, tr("Searches"), tr("per second"),
            {line(tr("Answered from the database"), "search_database")}},
        {id("subscriptions"), page, tr("Watched folders"), {}, {line(tr("Folders"), "object_subscr")}},
    };
}

QList<ChartKind> Catalogue::database()
{
    const QString page = id("database");
    return {
        {id("sql"), page, tr("SQL statements"), tr("per second"),
            {line(tr("SELECT"), "sql_select"), line(tr("UPDATE"), "sql_update"),
                line(tr("INSERT"), "sql_insert"), line(tr("DELETE"), "sql_delete")}},
        {id("sqlfail"), page, tr("Failed SQL statements"), tr("per second"),
            {line(tr("SELECT"), "sql_select_fail"), line(tr("UPDATE"), "sql_update_fail"),
                line(tr("INSERT"), "sql_insert_fail"), line(tr("DELETE"), "sql_delete_fail")}},
        {id("connections"), page, tr("Database"), {},
            {line(tr("Connections"), "db_connections"), line(tr("Reads that wait"), "queue_read"),
                line(tr("Writes that wait"), "queue_write")}},
        {id("commits"), page, tr("Commits"), tr("per second"), {line(tr("Commits"), "commits")}},
        {id("committime"), page, tr("Time of a commit"), tr("ms"),
            {ratio(tr("Mean"), "commit_time", "commits", 1e-3)}},
        {id("caches"), page, tr("Cache hits"), tr("%"),
            {ratio(tr("Recipients"), "cache_recipient_hit", "cache_recipient_req", 100),
                ratio(tr("Passwords"), "cache_password_hit", "cache_password_req", 100)}},
    };
}

QList<ChartKind> Catalogue::security()
{
    const QString page = id("security");
    return {
        {id("logins"), page, tr("Logins"), tr("per minute"),
            {line(tr("Password"), "login_password", 60), line(tr("Certificate"), "login_ssl", 60),
                line(tr("Single sign-on"), "login_sso", 60), line(tr("Local socket"), "login_unix", 60),
                line(tr("Failed"), "login_failed", 60)}},
        {id("sessionflow"), page, tr("Beginning and end of sessions"), tr("per minute"),
            {line(tr("Begun"), "sessions_created", 60), line(tr("Ended"), "sessions_deleted", 60),
                line(tr("Not used for too long"), "sessions_timeout", 60)}},
        {id("connectionflow"), page, tr("New connections"), tr("per second"),
            {line(tr("Connections"), "connections")}},
    };
}

QList<ChartKind> Catalogue::storage()
{
    const QString page = id("storage");
    return {
        {id("storesize"), page, tr("Size of all stores"), {}, {line(tr("Messages"), "stores_size")}, true},
        {id("purged"), page, tr("Removed for good"), tr("per second"),
            {line(tr("Messages and folders"), "purged")}},
        {id("bodies"), page, tr("Files of large messages"), tr("per second"),
            {line(tr("Written"), "body_files"), line(tr("Removed"), "body_files_removed")}},
        {id("stores"), page, tr("Stores"), {}, {line(tr("Stores"), "stores")}},
    };
}

} // namespace

QList<ChartPreset> chartPresets()
{
    return {{Catalogue::id("overview"), Catalogue::tr("Overview")},
        {Catalogue::id("mail"), Catalogue::tr("Mail flow")},
        {Catalogue::id("database"), Catalogue::tr("Database")},
        {Catalogue::id("security"), Catalogue::tr("Security")},
        {Catalogue::id("storage"), Catalogue::tr("Storage")}};
}

QList<ChartKind> chartCatalogue()
{
    return Catalogue::overview() + Catalogue::mail() + Catalogue::database() + Catalogue::security()
        + Catalogue::storage();
}

} // namespace Models
