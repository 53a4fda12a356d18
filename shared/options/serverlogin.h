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
    "Program of Samba that checks NTLM logins if enable_sso is set; empty: none"};

} // namespace Options::Server
