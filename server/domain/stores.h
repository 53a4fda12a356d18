// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "directory/users.h"

#include <QString>

#include <optional>

namespace Storage {
class Connection;
}

namespace Domain {

/// The subtree's name, which clients never see.
inline constexpr char16_t subtreeName[] = u"IPM_SUBTREE";

/// Makes a private store with its root, its subtree and the default folders. \a language ("de", "en", "nl", empty = en)
/// is that of their names; Invalid for others. In a write.
Base::Result<Base::StoreId> createStore(Storage::Connection &connection, Base::PrincipalId owner,
    const QString &name, const QString &language = {});

/// Makes the user and its store. Conflict if the login or an address is taken. In a write.
Base::Result<Base::User> createUserWithStore(Storage::Connection &connection, const Base::User &user,
    const std::optional<Directory::PasswordKeys> &keys);
/// Removes the account; its store is unhooked and keeps everything. In a write. \returns the user as it was.
Base::Result<Base::User> removeUserKeepStore(Storage::Connection &connection, const QString &login);

} // namespace Domain
