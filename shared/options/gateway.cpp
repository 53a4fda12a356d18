// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/gateway.h"

namespace Options::Gateway {

namespace {

constexpr std::string_view alwaysUnchanged = "mails are kept as they were received";

constexpr auto optionRows = Config::rows(Heading{"Listening"}, imapListen, imapsListen, pop3Listen,
    pop3sListen, serverSocket, serverHostname, serverHostnameGreeting, Heading{"Encryption"},
    disablePlaintextAuth, sslPrivateKeyFile, sslCertificateFile, tlsMinProto, sslCiphers, Heading{"IMAP"},
    imapCapabilityIdle, imapIgnoreCommandIdle, imapMaxFailCommands, imapMaxMessageSize, imapExpungeOnDelete,
    imapOnlyMailFolders, imapPublicFolders, Heading{"Limits"}, ioThreads, maxConnections,
    maxConnectionsPerAddress, maxUnauthenticatedPerAddress, imapLoginTimeout, imapIdleTimeout,
    imapCommandTimeout, outputStallTimeout);

constexpr auto oldRows =
    Config::rows(Obsolete{"imap_enable", "use imap_listen"}, Obsolete{"imap_port", "use imap_listen"},
        Obsolete{"imaps_enable", "use imaps_listen"}, Obsolete{"imaps_port", "use imaps_listen"},
        Obsolete{"pop3_enable", "use pop3_listen"}, Obsolete{"pop3_port", "use pop3_listen"},
        Obsolete{"pop3s_enable", "use pop3s_listen"}, Obsolete{"pop3s_port", "use pop3s_listen"},
        Obsolete{"server_bind", "use imap_listen"}, Obsolete{"server_bind_intf", "use imap_listen"},
        Obsolete{"process_model", "one process serves all connections"},
        Obsolete{"bypass_auth", "passwords are always checked"},
        Obsolete{"imap_generate_utf8", alwaysUnchanged}, Obsolete{"imap_store_rfc822", alwaysUnchanged},
        Obsolete{"imap_cache_folders_time_limit", noEffect}, Obsolete{"ssl_protocols", "use tls_min_proto"},
        Obsolete{"ssl_verify_client", noEffect}, Obsolete{"ssl_verify_file", noEffect},
        Obsolete{"ssl_verify_path", noEffect}, Obsolete{"ssl_prefer_server_ciphers", noEffect},
        Obsolete{"ssl_curves", noEffect}, Obsolete{"html_safety_filter", noEffect});

constexpr auto allRows =
    Config::join(Config::join(Config::join(optionRows, clientRows), processRows), Config::join(oldRows, obsoleteRows));
static_assert(Config::namesAreUnique(allRows));

} // namespace

constinit const Config::Table table("kopano-gateway", "gateway", allRows);

} // namespace Options::Gateway
