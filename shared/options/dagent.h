// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/common.h"

/// Options of kopano-dagent (dagent.cfg).
namespace Options::Dagent {

/// Values of lmtp_bare_newline; those of Smtp::BareNewline.
enum class BareNewline : quint8 { Keep, Normalise, Reject };

} // namespace Options::Dagent

template <>
inline constexpr std::array<std::string_view, 3> Config::choiceNames<Options::Dagent::BareNewline>{
    "keep", "normalise", "reject"};

namespace Options::Dagent {

using namespace Options::Common;

inline constexpr Option<ListenAddresses> lmtpListen{
    "lmtp_listen", "*%lo:2003", Apply::Restart, {}, "Addresses for LMTP"};
inline constexpr Option<QString> serverHostname{"server_hostname", "", Apply::Reload, {},
    "Host name in the greeting and in Received lines; empty: the system's host name"};
inline constexpr Option<int> lmtpMaxThreads{"lmtp_max_threads", 20, Apply::Restart, {1, 10000},
    "Kept from the predecessor", "Connections do not need a thread each any more; see max_connections."};
inline constexpr Option<BareNewline> lmtpBareNewline{"lmtp_bare_newline", BareNewline::Keep, Apply::Reload,
    {}, "What happens to line feeds without carriage return in a mail",
    "They never end a mail. keep stores them as received, normalise makes them proper line ends, reject "
    "refuses the "
    "mail."};
inline constexpr Option<Bytes> lmtpMaxMessageSize{"lmtp_max_messagesize", mebibytes(50), Apply::Reload,
    {1024, qint64(1) << 31}, "Largest accepted mail",
    "At most 56M takes effect: a mail travels to the server in one piece."};
inline constexpr Option<int> lmtpMaxRecipients{
    "lmtp_max_recipients", 1000, Apply::Reload, {1, 100000}, "Recipients of one mail"};
inline constexpr Option<Bytes> lmtpMemoryLimit{"lmtp_memory_limit", mebibytes(256), Apply::Reload,
    {1 << 20, qint64(1) << 40}, "Sum of the mails that are arriving at the same time",
    "A mail that would exceed it is refused temporarily."};
inline constexpr Option<int> maxConnections{
    "max_connections", 1000, Apply::Reload, {1, 1000000}, "Connections at the same time"};
inline constexpr Option<int> maxConnectionsPerAddress{"max_connections_per_address", 50, Apply::Reload,
    {1, 1000000}, "Connections from one address at the same time"};
inline constexpr Option<seconds> lmtpCommandTimeout{
    "lmtp_command_timeout", seconds(300), Apply::Reload, {1, 86400}, "Time to wait for the next command"};
inline constexpr Option<seconds> lmtpDataTimeout{"lmtp_data_timeout", seconds(180), Apply::Reload, {1, 86400},
    "Time without progress while a mail is arriving"};
inline constexpr Option<seconds> outputStallTimeout{"output_stall_timeout", seconds(300), Apply::Reload,
    {1, 86400}, "Time without progress after which a client that does not read is disconnected"};

inline constexpr Option<QString> spamHeaderName{
    "spam_header_name", "X-Spam-Status", Apply::Reload, {}, "Header that marks unwanted mail; empty: none"};
inline constexpr Option<QString> spamHeaderValue{"spam_header_value", "Yes,", Apply::Reload, {},
    "Text in that header's value which sends the mail to the junk folder"};
inline constexpr Option<QString> defaultCharset{"default_charset", "us-ascii", Apply::Reload, {},
    "Kept from the predecessor",
    "Mails are stored as received; text without a character set is searched as UTF-8 or windows-1252.",
    Config::NonEmpty};
inline constexpr Option<QStringList> logRawMessage{"log_raw_message", "no", Apply::Reload, {},
    "Keep a copy of each mail as received: no, error, all, or the names of users",
    "error keeps the mails that could not be delivered. yes is the same as all. Names keep what is delivered "
    "to "
    "these users; names that nobody has are told in the log."};
inline constexpr Option<QString> logRawMessagePath{"log_raw_message_path", "/var/lib/kopano", Apply::Reload,
    {}, "Folder for these copies", {}, Config::NonEmpty};

extern const Config::Table table;

} // namespace Options::Dagent
