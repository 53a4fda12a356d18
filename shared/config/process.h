// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/option.h"

#include <array>

/// Options that every daemon's process frame reads. They live here because the frame (shared/daemon) stands
/// beside the option tables (shared/options) and both need them.
namespace Config::Process {

/// Values of log_method.
enum class LogMethod : quint8 { File, Syslog, Auto, Off };

} // namespace Config::Process

template <>
inline constexpr std::array<std::string_view, 4> Config::choiceNames<Config::Process::LogMethod>{
    "file", "syslog", "auto", "off"};

namespace Config::Process {

inline constexpr Option<LogMethod> logMethod{"log_method", LogMethod::File, Apply::Restart, {},
    "Where log messages go",
    "file writes to log_file; syslog sends to the mail facility; auto means file if log_file is set, else "
    "the "
    "terminal if there is one, else syslog; off writes nothing."};
inline constexpr Option<QString> logFile{"log_file", "/var/log/kopano/{service}.log", Apply::Restart, {},
    "The log file",
    "The user of run_as_user needs write access to the file and its folder. A hyphen means the standard "
    "error "
    "output. If the file cannot be opened, the messages go to the standard output."};
inline constexpr Option<int> logLevel{"log_level", 3, Apply::Reload, {0, 6},
    "How much is logged: 0 none, 1 critical, 2 error, 3 warning, 4 notice, 5 info, 6 debug",
    "Hexadecimal numbers are accepted; the predecessor's detail bits above the four low ones have no effect.",
    Hexadecimal};
inline constexpr Option<bool> logTimestamp{
    "log_timestamp", true, Apply::Restart, {}, "Start each line with date and time (log method file only)"};
inline constexpr Option<Bytes> logBufferSize{"log_buffer_size", Bytes{0}, Apply::Restart, {0, 16 << 20},
    "Bytes collected before they are written to the log file; 0 writes each line at once"};
inline constexpr Option<QString> pidFile{"pid_file", "/var/run/kopano/{service}.pid", Apply::Restart, {},
    "File that holds the process id while the program runs; empty: none"};
inline constexpr Option<QString> runningPath{"running_path", "/var/lib/kopano", Apply::Restart, {},
    "Working directory of the running program", "If it cannot be entered, the root directory is used."};
inline constexpr Option<QString> runAsUser{"run_as_user", "kopano", Apply::Restart, {},
    "User the program changes to when started as root", {}, NonEmpty};
inline constexpr Option<QString> runAsGroup{"run_as_group", "kopano", Apply::Restart, {},
    "Group the program changes to when started as root", {}, NonEmpty};
inline constexpr Option<bool> coredumpEnabled{"coredump_enabled", false, Apply::Restart, {},
    "Allow core dumps", "A core dump contains passwords and mail, therefore the default is no."};

} // namespace Config::Process
