// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/server.h"

/// Options of kopano-server (server.cfg) about logins and user bases.
namespace Options::Server {

inline constexpr Option<QString> userPluginConfig{"user_plugin_config", "/etc/kopano/ldap.cfg",
    Apply::Restart, {}, "File with the options of user_plugin",
    "For ldap it is ldap.cfg, for unix unix.cfg; db has none."};
inline constexpr Option<bool> userSafeMode{"user_safe_mode", false, Apply::Reload, {},
    "Only log when an account vanishes from the user base; its user stays"};
inline constexpr Option<seconds> userSyncInterval{"user_sync_interval", seconds(300), Apply::Reload,
    {0, 86400},
    "How often changes of the user base are taken over; 0: only at the start and by kopano-admin --sync",
    "Accounts that vanished are looked for at every twelfth time."};
inline constexpr Option<QString> createUserScript{"createuser_script", "", Apply::Reload, {},
    "Program that is run when a user was made; empty or internal: none",
    "An absolute path. It is run as the server is, without arguments, after the fact, and killed after a "
    "minute; "
    "KOPANO_USER is the login name, KOPANO_STOREID the GUID of the store. Failures stand in the log.",
    Config::FileOnly};
inline constexpr Option<QString> deleteUserScript{"deleteuser_script", "", Apply::Reload, {},
    "The same when a user was deleted", "KOPANO_USER and KOPANO_STOREID; the store is there still.",
    Config::FileOnly};
inline constexpr Option<QString> createGroupScript{"creategroup_script", "", Apply::Reload, {},
    "The same when a group was made", "KOPANO_GROUP is its name, KOPANO_GROUPID its number.",
    Config::FileOnly};
inline constexpr Option<QString> deleteGroupScript{"deletegroup_script", "", Apply::Reload, {},
    "The same when a group was deleted", "KOPANO_GROUP and KOPANO_GROUPID.", Config::FileOnly};
inline constexpr Option<QString> createCompanyScript{"createcompany_script", "", Apply::Reload, {},
    "The same when a company was made", "KOPANO_COMPANY is its name, KOPANO_COMPANYID its number.",
    Config::FileOnly};
inline constexpr Option<QString> deleteCompanyScript{"deletecompany_script", "", Apply::Reload, {},
    "The same when a company was deleted", "KOPANO_COMPANY and KOPANO_COMPANYID.", Config::FileOnly};
inline constexpr Option<QString> sslKeysPath{"sslkeys_path", "/etc/kopano/sslkeys", Apply::Reload, {},
    "Folder with public keys in PEM form",
    "A client of server_listen_tls that shows a certificate with one of these keys needs no password and may "
    "act "
    "as the local administrators do: services on other machines log in so."};
inline constexpr Option<bool> enableSso{"enable_sso", false, Apply::Restart, {},
    "Offer logins without a password to those who have a Kerberos ticket or a session of the domain",
    "Kerberos needs a key for kopano@server_hostname, and for imap@server_hostname if mail clients are to "
    "use it, "
    "in the keytab that KRB5_KTNAME or krb5.conf names."};
inline constexpr Option<QString> ntlmAuth{"ntlm_auth", "/usr/bin/ntlm_auth", Apply::Restart, {},
    "Program of Samba that checks NTLM logins if enable_sso is set; empty: none", {},
    Config::FileOnly};
inline constexpr Option<QString> ntlmDomain{"ntlm_domain", "", Apply::Restart, {},
    "Windows domain whose accounts are the users here, as winbind writes it",
    "Accounts of all other domains, like trusted ones, are refused. Empty: only those that winbind names without "
    "a domain, see 'winbind use default domain' of smb.conf."};

} // namespace Options::Server
