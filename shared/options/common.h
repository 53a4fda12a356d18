// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/process.h"
#include "config/table.h"

/// Options that several programs share.
namespace Options::Common {

using namespace Config::Process;

/// Values of tls_min_proto.
enum class TlsVersion : quint8 { Tls12, Tls13 };

} // namespace Options::Common

template <>
inline constexpr std::array<std::string_view, 2> Config::choiceNames<Options::Common::TlsVersion>{
    "tls1.2", "tls1.3"};

namespace Options::Common {

using Config::Apply;
using Config::Bytes;
using Config::Heading;
using Config::ListenAddresses;
using Config::mebibytes;
using Config::Obsolete;
using Config::Option;
using Config::Renamed;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Of every program that is a client of kopano-server.
inline constexpr Option<QString> serverSocket{"server_socket", "default:", Apply::Restart, {},
    "Where kopano-server is reached",
    "default: means file:///var/run/kopano/server.sock. Other forms are file:///PATH and https://HOST:237/.",
    Config::NonEmpty, "KOPANO_SOCKET"};

inline constexpr Option<QString> clientKeyFile{"sslkey_file", "", Apply::Restart, {},
    "Private key and certificate in PEM form by which kopano-server knows this program; empty: none",
    "Needed with an https address in server_socket; the certificate's public key stands in the server's "
    "sslkeys_path."};
inline constexpr Option<Base::Secret> clientKeyPass{
    "sslkey_pass", "", Apply::Restart, {}, "Passphrase of that private key"};
inline constexpr Option<QString> serverCaFile{"server_ca_file", "", Apply::Restart, {},
    "Certificates in PEM form that the server's must come from, with an https address; empty: the system's"};

/// All three of the way to the server.
inline constexpr auto clientRows = Config::rows(Heading{"Server on another machine"}, clientKeyFile, clientKeyPass, serverCaFile);

/// What the process frame reads; the last part of every daemon's table.
inline constexpr auto processRows = Config::rows(Heading{"Process"}, runAsUser, runAsGroup, pidFile,
    runningPath, coredumpEnabled, Heading{"Log"}, logMethod, logFile, logLevel, logTimestamp, logBufferSize);

inline constexpr std::string_view noEffect = "it has no effect in this version";
inline constexpr std::string_view noTelemetry = "nothing is sent to a vendor";

/// Names that the predecessor's daemons had in common.
inline constexpr auto obsoleteRows = Config::rows(Obsolete{"allocator_library", noEffect},
    Obsolete{"tmp_path", "the environment variable TMPDIR names the folder for temporary files"},
    Obsolete{"statsclient_url", noEffect}, Obsolete{"statsclient_interval", noEffect},
    Obsolete{"statsclient_ssl_verify", noEffect}, Obsolete{"surveyclient_url", noTelemetry},
    Obsolete{"surveyclient_interval", noTelemetry}, Obsolete{"surveyclient_ssl_verify", noTelemetry});

} // namespace Options::Common
