// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

namespace Tools {

/// Text for a terminal: control characters, line separators and bidirectional controls as \xHH or \u{H…}.
QString printable(const QString &text);

/// `User list for Default(N):` and a table.
QString userTable(const QList<Base::User> &users);
/// Labels and values, the quota block and the store's size.
QString userDetailsText(const Base::User &user, const QString &serverVersion);

/// An array of objects, and one object; ends with a line feed.
QString usersJson(const QList<Base::User> &users);
QString userJson(const Base::User &user);

} // namespace Tools
