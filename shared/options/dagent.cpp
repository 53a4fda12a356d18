// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/dagent.h"

namespace Options::Dagent {

namespace {

constexpr std::string_view noForwarding = "rules and automatic replies are not part of this version";
constexpr std::string_view noPlugins = "there are no plugins";
constexpr std::string_view alwaysUnchanged = "mails are kept as they were received";

constexpr auto optionRows =
    Config::rows(Heading{"Listening"}, lmtpListen, serverSocket, serverHostname, lmtpMaxThreads,
        Heading{"Delivery"}, lmtpBareNewline, spamHeaderName, spamHeaderValue, defaultCharset, logRawMessage,
        logRawMessagePath, Heading{"Limits"}, lmtpMaxMessageSize, lmtpMaxRecipients, lmtpMemoryLimit,
        maxConnections, maxConnectionsPerAddress, lmtpCommandTimeout, lmtpDataTimeout, outputStallTimeout);

constexpr auto oldRows = Config::rows(Obsolete{"lmtp_port", "use lmtp_listen"},
    Obsolete{"server_bind", "use lmtp_listen"}, Obsolete{"server_bind_intf", "use lmtp_listen"},
    Obsolete{"process_model", "one process serves all connections"},
    Obsolete{"unknown_charset_substitutions", alwaysUnchanged}, Obsolete{"indexed_headers", alwaysUnchanged},
    Obsolete{"conversion_detail", alwaysUnchanged}, Obsolete{"insecure_html_join", alwaysUnchanged},
    Obsolete{"archive_on_delivery", noEffect}, Obsolete{"mr_autoaccepter", noEffect},
    Obsolete{"mr_autoprocessor", noEffect}, Obsolete{"autoresponder", noForwarding},
    Obsolete{"plugin_enabled", noPlugins}, Obsolete{"plugin_path", noPlugins},
    Obsolete{"plugin_manager_path", noPlugins}, Obsolete{"set_rule_headers", noForwarding},
    Obsolete{"no_double_forward", noForwarding}, Obsolete{"forward_whitelist_domains", noForwarding},
    Obsolete{"forward_whitelist_domains_file", noForwarding},
    Obsolete{"forward_whitelist_domain_message", noForwarding},
    Obsolete{"forward_whitelist_domain_message_file", noForwarding},
    Obsolete{"forward_whitelist_domain_subject", noForwarding},
    Obsolete{"inhibit_forward_headers", noForwarding}, Obsolete{"inhibit_auto_reply_headers", noForwarding});

constexpr auto allRows =
    Config::join(Config::join(Config::join(optionRows, clientRows), processRows), Config::join(oldRows, obsoleteRows));
static_assert(Config::namesAreUnique(allRows));

} // namespace

constinit const Config::Table table("kopano-dagent", "dagent", allRows);

} // namespace Options::Dagent
