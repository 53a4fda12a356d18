// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/common.h"

/// Options of the user base of system accounts (unix.cfg, read by kopano-server if user_plugin is unix).
namespace Options::Unix {

using namespace Options::Common;

inline constexpr Option<QString> defaultDomain{"default_domain", "localhost", Apply::Restart, {},
    "What stands behind the @ of the users' mail addresses", {}, Config::NonEmpty};
inline constexpr Option<qint64> minUserUid{
    "min_user_uid", 1000, Apply::Restart, {0, 4294967294}, "Smallest number of an account that is a user"};
inline constexpr Option<qint64> maxUserUid{
    "max_user_uid", 10000, Apply::Restart, {0, 4294967294}, "First number beyond"};
inline constexpr Option<QStringList> exceptUserUids{
    "except_user_uids", "", Apply::Restart, {}, "Numbers between that are no users"};
inline constexpr Option<qint64> minGroupGid{
    "min_group_gid", 1000, Apply::Restart, {0, 4294967294}, "Smallest number of a group that is taken over"};
inline constexpr Option<qint64> maxGroupGid{
    "max_group_gid", 10000, Apply::Restart, {0, 4294967294}, "First number beyond"};
inline constexpr Option<QStringList> exceptGroupGids{
    "except_group_gids", "", Apply::Restart, {}, "Numbers between that are not taken over"};
inline constexpr Option<QStringList> nonLoginShell{"non_login_shell", "/bin/false", Apply::Restart, {},
    "Shells whose users cannot log in; their stores can be shared"};
inline constexpr Option<QString> pamService{"pam_service", "passwd", Apply::Restart, {},
    "Name by which PAM is asked about passwords", {}, Config::NonEmpty};

/// Defined in unix.cpp.
extern const Config::Table table;

} // namespace Options::Unix
