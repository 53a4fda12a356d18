// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/table.h"

/// A table with one option of every kind.
namespace TestTable {

enum class Colour : quint8 { Red, Green, Blue };

} // namespace TestTable

template <>
inline constexpr std::array<std::string_view, 3> Config::choiceNames<TestTable::Colour>{
    "red", "green", "blue"};

namespace TestTable {

using Config::Apply;
using Config::Option;

inline constexpr Option<bool> enabled{"enabled", true, Apply::Reload, {}, "Whether it is on"};
inline constexpr Option<int> workers{"workers", 4, Apply::Reload, {1, 64}, "Number of workers"};
inline constexpr Option<int> level{
    "level", 3, Apply::Reload, {0, 6}, "Level", {}, Config::Hexadecimal};
inline constexpr Option<int> offset{"offset", 0, Apply::Reload, {-10, 10}, "Offset"};
inline constexpr Option<Config::Bytes> limit{
    "limit", Config::mebibytes(2), Apply::Reload, {1, 1 << 30}, "Limit"};
inline constexpr Option<std::chrono::seconds> timeout{
    "timeout", std::chrono::seconds(300), Apply::Reload, {60, 86400}, "Timeout", {}, Config::RaiseToMinimum};
inline constexpr Option<std::chrono::minutes> age{
    "age", std::chrono::minutes(5), Apply::Restart, {1, 10000}, "Age"};
inline constexpr Option<Colour> colour{"colour", Colour::Green, Apply::Reload, {}, "Colour"};
inline constexpr Option<QString> path{"path", "/var/lib/{service}.db", Apply::Restart, {}, "Path",
    ".starts with a dot, has a \\ and a - in it.", Config::NonEmpty};
inline constexpr Option<QString> socket{
    "socket", "default:", Apply::Restart, {}, "Socket", {}, Config::NoFlags, "KOPANO_TEST_SOCKET"};
inline constexpr Option<QString> program{
    "program", "", Apply::Reload, {}, "Program", {}, Config::FileOnly};
inline constexpr Option<QStringList> names{"names", "root kopano", Apply::Reload, {}, "Names"};
inline constexpr Option<Base::Secret> secret{"secret", "", Apply::Reload, {}, "Secret"};
inline constexpr Option<Config::ListenAddresses> listen{
    "listen", "*%lo:143 [::1]:144", Apply::Restart, {}, "Listen"};

inline constexpr auto rows = Config::rows(Config::Heading{"First"}, enabled, workers, level, offset, limit,
    timeout, age, Config::Heading{"Second"}, colour, path, socket, program, names, secret, listen,
    Config::Obsolete{"mysql_host", "there is no MySQL"}, Config::Renamed{"listen_on", "listen"});
static_assert(Config::namesAreUnique(rows));
static_assert(!Config::namesAreUnique(Config::rows(enabled, workers, enabled)));

inline constexpr Config::Table table("kopano-test", "test", rows);

} // namespace TestTable
