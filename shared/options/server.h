// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/common.h"

/// Options of kopano-server (server.cfg).
namespace Options::Server {

/// Values of database_engine.
enum class Engine : quint8 { Sqlite };
/// Values of attachment_storage.
enum class AttachmentStorage : quint8 { Auto, Database, Files };
/// Values of user_plugin.
enum class UserPlugin : quint8 { Db, Ldap, Unix };
/// Values of audit_log_method.
enum class AuditMethod : quint8 { Syslog, File };
/// Values of audit_on_failure.
enum class AuditFailure : quint8 { Warn, Deny };

} // namespace Options::Server

template <>
inline constexpr std::array<std::string_view, 2> Config::choiceNames<Options::Server::AuditMethod>{
    "syslog", "file"};
template <>
inline constexpr std::array<std::string_view, 2> Config::choiceNames<Options::Server::AuditFailure>{
    "warn", "deny"};
template <>
inline constexpr std::array<std::string_view, 1> Config::choiceNames<Options::Server::Engine>{"sqlite"};
template <>
inline constexpr std::array<std::string_view, 3> Config::choiceNames<Options::Server::AttachmentStorage>{
    "auto", "database", "files"};
template <>
inline constexpr std::array<std::string_view, 3> Config::choiceNames<Options::Server::UserPlugin>{
    "db", "ldap", "unix"};

namespace Options::Server {

using namespace Options::Common;

inline constexpr Option<bool> pipeEnabled{"server_pipe_enabled", true, Apply::Restart, {},
    "Offer the Unix sockets",
    "The other services and the tools reach the server through them, so there is seldom a reason to say no."};
inline constexpr Option<QString> pipeName{"server_pipe_name", "/var/run/kopano/server.sock", Apply::Restart,
    {}, "Unix socket for everybody", "Who may do what is decided by the user id of the connecting process."};
inline constexpr Option<QString> pipePriority{"server_pipe_priority", "/var/run/kopano/prio.sock",
    Apply::Restart, {}, "Unix socket for administration",
    "It has a worker of its own, so that the tools work while all others are busy."};
inline constexpr Option<ListenAddresses> listen{
    "server_listen", "", Apply::Restart, {}, "Addresses without TLS, for example *%lo:236; empty: none"};
inline constexpr Option<ListenAddresses> listenTls{
    "server_listen_tls", "", Apply::Restart, {}, "Addresses with TLS, for example *:237; empty: none"};
inline constexpr Option<QString> hostname{"server_hostname", "", Apply::Restart, {},
    "Name of this host for clients; empty: the system's host name"};
inline constexpr Option<QString> sslKeyFile{"server_ssl_key_file", "/etc/kopano/ssl/server.pem",
    Apply::Reload, {}, "Private key in PEM form, usually together with the certificate"};
inline constexpr Option<Base::Secret> sslKeyPass{
    "server_ssl_key_pass", "", Apply::Reload, {}, "Passphrase of the private key"};
inline constexpr Option<QString> sslCertificateFile{"server_ssl_certificate_file", "", Apply::Reload, {},
    "Certificate chain in PEM form; empty: it is in server_ssl_key_file"};
inline constexpr Option<TlsVersion> tlsMinProto{
    "server_tls_min_proto", TlsVersion::Tls12, Apply::Reload, {}, "Oldest accepted TLS version"};
inline constexpr Option<int> maxConnections{
    "max_connections", 4096, Apply::Reload, {1, 1000000}, "Connections at the same time"};
inline constexpr Option<seconds> readTimeout{"server_read_timeout", seconds(60), Apply::Reload, {1, 86400},
    "Time for one request to arrive completely"};
inline constexpr Option<seconds> sendTimeout{"server_send_timeout", seconds(60), Apply::Reload, {1, 86400},
    "Time without progress after which a connection that does not read its replies is closed"};

inline constexpr Option<Engine> databaseEngine{
    "database_engine", Engine::Sqlite, Apply::Restart, {}, "Database engine"};
inline constexpr Option<QString> databasePath{"database_path", "/var/lib/kopano/kopano.db", Apply::Restart,
    {}, "File of the database; it is created if it is missing", {}, Config::NonEmpty};
inline constexpr Option<AttachmentStorage> attachmentStorage{"attachment_storage", AttachmentStorage::Auto,
    Apply::Restart, {}, "Where large bodies live",
    "database keeps all of them in SQL; files and auto put those above body_threshold below attachment_path. "
    "Bodies stored before stay where they are and remain readable."};
inline constexpr Option<QString> attachmentPath{"attachment_path", "/var/lib/kopano/attachments",
    Apply::Restart, {}, "Folder for bodies outside the database", {}, Config::NonEmpty};
inline constexpr Option<Bytes> bodyThreshold{"body_threshold", Config::kibibytes(256), Apply::Restart,
    {0, 1 << 30}, "Bodies up to this size live in the database, larger ones in attachment_path"};
inline constexpr Option<int> threads{
    "threads", 8, Apply::Restart, {1, 256}, "Threads that read the database"};

inline constexpr Option<UserPlugin> userPlugin{
    "user_plugin", UserPlugin::Db, Apply::Restart, {}, "Where users come from",
    "db: they are made with kopano-admin. ldap: from a directory, see ldap.cfg. unix: the accounts of this system, "
    "see unix.cfg."};
inline constexpr Option<QStringList> localAdminUsers{"local_admin_users", "root kopano", Apply::Reload, {},
    "System users that administrate through the Unix socket without a password"};
inline constexpr Option<bool> allowLocalUsers{"allow_local_users", true, Apply::Reload, {},
    "A system user may log in as the user of the same name through the Unix socket"};
inline constexpr Option<bool> restrictAdminPermissions{"restrict_admin_permissions", false, Apply::Reload, {},
    "Administrators can only see the folders of other users, create folders there and change their permissions"};
inline constexpr Option<bool> ownerAutoFullAccess{"owner_auto_full_access", true, Apply::Reload, {},
    "Who creates a folder or message in the store of somebody else may always use it"};
inline constexpr Option<seconds> sessionTimeout{"session_timeout", seconds(300), Apply::Reload, {300, 86400},
    "Time after which an unused session ends; smaller values are raised to 300", {}, Config::RaiseToMinimum};
inline constexpr Option<bool> sessionIpCheck{"session_ip_check", true, Apply::Reload, {},
    "Kept from the predecessor",
    "Sessions are bound to the connection they were made on, which is stricter than to an address."};
inline constexpr Option<int> maxSessionsPerUser{"max_sessions_per_user", 1000, Apply::Reload, {1, 1000000},
    "Sessions one user can have at the same time"};
inline constexpr Option<seconds> authFailureDelay{"auth_failure_delay", seconds(2), Apply::Reload, {0, 60},
    "Delay of the answer after a wrong password; it doubles with each further failure from the address"};
inline constexpr Option<seconds> authFailureDelayMax{
    "auth_failure_delay_max", seconds(15), Apply::Reload, {0, 300}, "Longest delay after wrong passwords"};
inline constexpr Option<QStringList> disabledFeatures{"disabled_features", "", Apply::Reload, {},
    "Features that are off for users who did not get them explicitly: imap, pop3",
    "Empty by default: mail can be read by IMAP on a fresh installation. The predecessor's default was imap "
    "pop3."};

inline constexpr Option<bool> enableHosted{"enable_hosted_kopano", false, Apply::Restart, {},
    "Tenants: users and groups belong to companies, which are made with kopano-admin --create-company"};
inline constexpr Option<QString> loginnameFormat{"loginname_format", "%u", Apply::Restart, {},
    "How login names are made of user (%u) and company (%c), for example %u@%c",
    "Counts only with enable_hosted_kopano. Without %c the company of a new user is said with -I."};

inline constexpr Option<qint64> quotaWarn{"quota_warn", 0, Apply::Reload, {0, qint64(1) << 40},
    "Size of a store in MiB at which its user is to be warned; 0: never",
    "Shown by kopano-admin. The server refuses nothing at this level."};
inline constexpr Option<qint64> quotaSoft{"quota_soft", 0, Apply::Reload, {0, qint64(1) << 40},
    "Size of a store in MiB from which its user is not to send; 0: never",
    "Delivery and storing go on at this level."};
inline constexpr Option<qint64> quotaHard{"quota_hard", 0, Apply::Reload, {0, qint64(1) << 40},
    "Size of a store in MiB from which it takes no more mail; 0: never"};
inline constexpr Option<std::chrono::days> softdeleteLifetime{"softdelete_lifetime", std::chrono::days(30),
    Apply::Reload, {0, 36500},
    "Time after which deleted items can no longer be restored; 0: they stay for ever"};
inline constexpr Option<qint64> folderMaxItems{
    "folder_max_items", 1000000, Apply::Reload, {1, qint64(1) << 31}, "Items in one folder"};
inline constexpr Option<seconds> deliveryDuplicateWindow{"delivery_duplicate_window", seconds(900),
    Apply::Reload, {0, 604800},
    "Time during which the same mail to the same recipient is taken for a repetition; 0: never"};

/// Defined in server.cpp: the rows are many, and only the daemon and the document generator need them.
extern const Config::Table table;

inline constexpr Option<bool> auditLogEnabled{"audit_log_enabled", false, Apply::Restart, {},
    "Write the security log: logins, access to the stores of others, acts of administrators"};
inline constexpr Option<AuditMethod> auditLogMethod{"audit_log_method", AuditMethod::Syslog, Apply::Restart, {},
    "Where the lines of the security log go",
    "syslog sends them to the authpriv facility, from where they can be forwarded to another machine; file "
    "appends them to audit_log_file."};
inline constexpr Option<QString> auditLogFile{"audit_log_file", "-", Apply::Restart, {},
    "The file of the security log; - is the standard error output",
    "With audit_log_method syslog it is the socket of the syslog service; - is /dev/log. Neither a symbolic link "
    "nor a pipe is written to."};
inline constexpr Option<int> auditLogLevel{"audit_log_level", 1, Apply::Reload, {0, 6},
    "How much the security log tells: 0 nothing, 1 what the manual lists, 5 also what users do in their own "
    "stores"};
inline constexpr Option<bool> auditLogTimestamp{"audit_log_timestamp", false, Apply::Restart, {},
    "Start each line of the file with date and time"};
inline constexpr Option<bool> auditTrail{"audit_trail", true, Apply::Restart, {},
    "Keep the events of the security log in a database, too",
    "It is audit.db beside the database of database_path. Each record holds a hash over all before it, and "
    "signed checkpoints make it visible if somebody cuts or changes it; see kopano-admin --verify-audit."};
inline constexpr Option<std::chrono::days> auditTrailDays{"audit_trail_days", std::chrono::days(0),
    Apply::Reload, {0, 36500},
    "Days after which records move from the database into compressed files in audit-archive; 0: never"};
inline constexpr Option<std::chrono::days> auditArchiveDays{"audit_archive_days", std::chrono::days(0),
    Apply::Reload, {0, 36500}, "Days after which such a file is removed; 0: never"};
inline constexpr Option<AuditFailure> auditOnFailure{"audit_on_failure", AuditFailure::Warn, Apply::Reload, {},
    "What happens when the security log cannot be written",
    "warn tells it in the log; deny also refuses logins and the requests of users until it can be written "
    "again. The local administrator and mails that arrive are never refused."};

} // namespace Options::Server
