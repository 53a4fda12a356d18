// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/common.h"

/// Options of kopano-gateway (gateway.cfg).
namespace Options::Gateway {

using namespace Options::Common;

inline constexpr Option<ListenAddresses> imapListen{"imap_listen", "*%lo:143", Apply::Restart, {},
    "Addresses for IMAP, with STARTTLS if there is a certificate; empty: none"};
inline constexpr Option<ListenAddresses> imapsListen{"imaps_listen", "", Apply::Restart, {},
    "Addresses for IMAP with TLS from the first byte, for example *:993; empty: none"};
inline constexpr Option<ListenAddresses> pop3Listen{"pop3_listen", "", Apply::Restart, {},
    "Addresses for POP3",
    "POP3 is not part of this version: the value is checked but nothing listens there."};
inline constexpr Option<ListenAddresses> pop3sListen{"pop3s_listen", "", Apply::Restart, {},
    "Addresses for POP3 with TLS from the first byte",
    "POP3 is not part of this version: the value is checked but nothing listens there."};

inline constexpr Option<QString> serverHostname{
    "server_hostname", "", Apply::Reload, {}, "Host name in the greeting; empty: the system's host name"};
inline constexpr Option<bool> serverHostnameGreeting{
    "server_hostname_greeting", false, Apply::Reload, {}, "Say the host name in the greeting"};
inline constexpr Option<bool> disablePlaintextAuth{"disable_plaintext_auth", true, Apply::Reload, {},
    "Refuse passwords without TLS, except on the loopback device"};
inline constexpr Option<QString> sslPrivateKeyFile{
    "ssl_private_key_file", "/etc/kopano/gateway/privkey.pem", Apply::Reload, {}, "Private key in PEM form"};
inline constexpr Option<QString> sslCertificateFile{"ssl_certificate_file", "/etc/kopano/gateway/cert.pem",
    Apply::Reload, {}, "Certificate chain in PEM form",
    "Without the two files there is no TLS: STARTTLS is not offered, and imaps_listen is an error."};
inline constexpr Option<TlsVersion> tlsMinProto{
    "tls_min_proto", TlsVersion::Tls12, Apply::Reload, {}, "Oldest accepted TLS version"};
inline constexpr Option<QString> sslCiphers{"ssl_ciphers", "", Apply::Reload, {},
    "Ciphers for TLS 1.2 in OpenSSL's notation; empty: the library's choice"};

inline constexpr Option<bool> imapCapabilityIdle{"imap_capability_idle", true, Apply::Reload, {},
    "Offer IDLE, by which clients learn of new mail at once"};
inline constexpr Option<bool> imapIgnoreCommandIdle{"imap_ignore_command_idle", false, Apply::Reload, {},
    "Ignore commands that a client sends while it idles instead of refusing them"};
inline constexpr Option<int> imapMaxFailCommands{"imap_max_fail_commands", 10, Apply::Reload, {1, 10000},
    "Consecutive failing commands after which the connection is closed"};
inline constexpr Option<Bytes> imapMaxMessageSize{"imap_max_messagesize", mebibytes(128), Apply::Reload,
    {1024, qint64(1) << 31}, "Largest message that APPEND accepts",
    "At most 56M takes effect: a message travels to the server in one piece."};
inline constexpr Option<bool> imapExpungeOnDelete{"imap_expunge_on_delete", false, Apply::Reload, {},
    "Remove a message as soon as it is marked as deleted"};
inline constexpr Option<bool> imapOnlyMailFolders{"imap_only_mailfolders", true, Apply::Reload, {},
    "Hide folders that do not contain mail, such as calendars"};
inline constexpr Option<bool> imapPublicFolders{"imap_public_folders", true, Apply::Reload, {},
    "Show the public store", "Its folders stand below \"Public Folders\"."};

inline constexpr Option<int> ioThreads{
    "io_threads", 0, Apply::Restart, {0, 256}, "Threads that serve connections; 0: one per processor core"};
inline constexpr Option<int> maxConnections{
    "max_connections", 10000, Apply::Reload, {1, 1000000}, "Connections at the same time"};
inline constexpr Option<int> maxConnectionsPerAddress{"max_connections_per_address", 50, Apply::Reload,
    {1, 1000000}, "Connections from one address at the same time"};
inline constexpr Option<int> maxUnauthenticatedPerAddress{"max_unauthenticated_per_address", 10,
    Apply::Reload, {1, 1000000}, "Connections from one address that are not logged in"};
inline constexpr Option<seconds> imapLoginTimeout{
    "imap_login_timeout", seconds(180), Apply::Reload, {1, 86400}, "Time from connecting to being logged in"};
inline constexpr Option<seconds> imapIdleTimeout{"imap_idle_timeout", seconds(1800), Apply::Reload,
    {60, 604800}, "Time without a command after which a client is logged out"};
inline constexpr Option<seconds> imapCommandTimeout{"imap_command_timeout", seconds(60), Apply::Reload,
    {1, 86400}, "Time without progress while a command is arriving"};
inline constexpr Option<seconds> outputStallTimeout{"output_stall_timeout", seconds(300), Apply::Reload,
    {1, 86400}, "Time without progress after which a client that does not read is disconnected"};

extern const Config::Table table;

} // namespace Options::Gateway
