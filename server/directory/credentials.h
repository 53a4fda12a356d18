// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "directory/password.h"

#include <optional>

namespace Storage {
class Connection;
}

namespace Directory {

/// Replaces a user's keys. In a write.
Base::Result<void> storeKeys(
    Storage::Connection &connection, Base::PrincipalId user, const PasswordKeys &keys);
/// Nothing if the user has no password. Corrupt if what is stored cannot be read.
Base::Result<std::optional<PasswordKeys>> loadKeys(Storage::Connection &connection, Base::PrincipalId user);

} // namespace Directory
