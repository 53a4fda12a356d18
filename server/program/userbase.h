// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/snapshot.h"
#include "directory/userbase.h"

#include <memory>

namespace Program {

/// The user base that user_plugin names, with the options of its own file; null = the database. Invalid with
/// file and line.
Base::Result<std::shared_ptr<Directory::UserBase>> makeUserBase(const Config::Snapshot &config);

} // namespace Program
