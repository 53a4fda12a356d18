// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/server.h"

#include "options/serverlogin.h"

namespace Options::Server {

namespace {

constexpr std::string_view noMysql = "data are in the file of database_path";
constexpr std::string_view noCache = "the database has its own cache";
constexpr std::string_view useListen = "use server_listen";
constexpr std::string_view useListenTls = "use server_listen_tls";

constexpr auto optionRows = Config::rows(Heading{"Access"}, pipeEnabled, pipeName, pipePriority, listen,
    listenTls, hostname, sslKeyFile, sslKeyPass, sslCertificateFile, tlsMinProto, maxConnections, readTimeout,
    sendTimeout, Heading{"Database"}, databaseEngine, databasePath, attachmentStorage, attachmentPath,
    bodyThreshold, threads, Heading{"Users"}, userPlugin, userPluginConfig, userSafeMode,
    userSyncInterval, createUserScript, deleteUserScript, createGroupScript, deleteGroupScript,
    createCompanyScript, deleteCompanyScript, sslKeysPath, enableSso, ntlmAuth, ntlmDomain, localAdminUsers,
    allowLocalUsers, restrictAdminPermissions, ownerAutoFullAccess, sessionTimeout,
    sessionIpCheck, maxSessionsPerUser, authFailureDelay, authFailureDelayMax, disabledFeatures,
    Heading{"Tenants"}, enableHosted, loginnameFormat,
    Heading{"Stores"}, quotaWarn, quotaSoft, quotaHard, softdeleteLifetime, folderMaxItems,
    deliveryDuplicateWindow, Heading{"Security log"}, auditLogEnabled, auditLogMethod, auditLogFile,
    auditLogLevel, auditLogTimestamp, auditTrail, auditTrailDays, auditArchiveDays, auditOnFailure);

constexpr auto oldAccessRows = Config::rows(Renamed{"unix_socket", "server_pipe_name"},
    Obsolete{"server_tcp_enabled", useListen}, Obsolete{"server_tcp_port", useListen},
    Obsolete{"server_bind", useListen}, Obsolete{"server_bind_intf", useListen},
    Obsolete{"server_ssl_enabled", useListenTls}, Obsolete{"server_ssl_port", useListenTls},
    Obsolete{"server_ssl_protocols", "use server_tls_min_proto"}, Obsolete{"server_ssl_ca_file", noEffect},
    Obsolete{"server_ssl_ca_path", noEffect}, Obsolete{"server_ssl_ciphers", noEffect},
    Obsolete{"server_ssl_prefer_server_ciphers", noEffect}, Obsolete{"server_ssl_curves", noEffect},
    Obsolete{"proxy_header", noEffect}, Obsolete{"server_name", noEffect},
    Obsolete{"enable_distributed_kopano", noEffect},
    Obsolete{"server_recv_timeout", "connections of services stay open"},
    Obsolete{"server_max_keep_alive_requests", "connections of services stay open"},
    Obsolete{"system_email_address", noEffect}, Obsolete{"client_update_enabled", noEffect},
    Obsolete{"client_update_log_level", noEffect}, Obsolete{"client_update_log_path", noEffect},
    Obsolete{"client_update_path", noEffect}, Obsolete{"counter_reset", noEffect},
    Obsolete{"kustomer_url", noTelemetry}, Obsolete{"license_socket", "there are no licences"},
    Obsolete{"license_path", "there are no licences"}, Obsolete{"license_timeout", "there are no licences"});

constexpr auto oldDatabaseRows = Config::rows(Obsolete{"mysql_host", noMysql},
    Obsolete{"mysql_port", noMysql}, Obsolete{"mysql_user", noMysql}, Obsolete{"mysql_password", noMysql},
    Obsolete{"mysql_socket", noMysql}, Obsolete{"mysql_database", noMysql}, Obsolete{"mysql_engine", noMysql},
    Obsolete{"mysql_group_concat_max_len", noMysql}, Obsolete{"enable_sql_procedures", noMysql},
    Obsolete{"attachment_compression", noEffect},
    Obsolete{"attachment_files_fsync", "bodies are always synchronised"},
    Obsolete{"attachment_s3_hostname", noEffect}, Obsolete{"attachment_s3_protocol", noEffect},
    Obsolete{"attachment_s3_uristyle", noEffect}, Obsolete{"attachment_s3_accesskeyid", noEffect},
    Obsolete{"attachment_s3_secretaccesskey", noEffect}, Obsolete{"attachment_s3_bucketname", noEffect},
    Obsolete{"attachment_s3_region", noEffect}, Obsolete{"thread_stacksize", noEffect},
    Obsolete{"thread_limit", "threads is fixed"}, Obsolete{"watchdog_frequency", "threads is fixed"},
    Obsolete{"watchdog_max_age", "threads is fixed"}, Obsolete{"max_deferred_records", noMysql},
    Obsolete{"max_deferred_records_folder", noMysql}, Obsolete{"cache_cell_size", noCache},
    Obsolete{"cache_object_size", noCache}, Obsolete{"cache_indexedobject_size", noCache},
    Obsolete{"cache_quota_size", noCache}, Obsolete{"cache_quota_lifetime", noCache},
    Obsolete{"cache_user_size", noCache}, Obsolete{"cache_acl_size", noCache},
    Obsolete{"cache_store_size", noCache}, Obsolete{"cache_server_size", noCache},
    Obsolete{"cache_server_lifetime", noCache}, Obsolete{"cache_userdetails_size", noCache},
    Obsolete{"cache_userdetails_lifetime", noCache}, Obsolete{"cache_cellcache_reads", noCache});

constexpr auto oldUserRows = Config::rows(Obsolete{"auth_method", "user_plugin says how passwords are checked"},
    Obsolete{"pam_service", "it stands in unix.cfg"}, Obsolete{"kcoidc_issuer_identifier", noEffect},
    Obsolete{"kcoidc_insecure_skip_verify", noEffect}, Obsolete{"kcoidc_initialize_timeout", noEffect},
    Obsolete{"storename_format", noEffect},
    Obsolete{"hide_everyone", noEffect},
    Obsolete{"hide_system", noEffect}, Obsolete{"enable_gab", noEffect},
    Obsolete{"abtable_initially_empty", noEffect}, Obsolete{"sync_gab_realtime", noEffect},
    Obsolete{"shared_reminders", noEffect}, Obsolete{"companyquota_warn", noEffect});

constexpr auto oldBehaviourRows = Config::rows(Obsolete{"sync_lifetime", noEffect},
    Obsolete{"default_sort_locale_id", noEffect}, Obsolete{"embedded_attachment_limit", noEffect},
    Obsolete{"enable_enhanced_ics", noEffect}, Obsolete{"enable_test_protocol", noEffect},
    Obsolete{"search_enabled", noEffect}, Obsolete{"search_socket", noEffect},
    Obsolete{"search_timeout", noEffect}, Obsolete{"request_log_method", noEffect},
    Obsolete{"request_log_file", noEffect});

constexpr auto oldRows = Config::join(Config::join(oldAccessRows, oldDatabaseRows),
    Config::join(Config::join(oldUserRows, oldBehaviourRows), obsoleteRows));
constexpr auto allRows = Config::join(Config::join(optionRows, processRows), oldRows);
static_assert(Config::namesAreUnique(allRows));

} // namespace

constinit const Config::Table table("kopano-server", "server", allRows);

} // namespace Options::Server
