// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/people.h"

namespace Tools {

/// Text for a terminal: control characters, line separators and bidirectional controls as \xHH or \u{H…}.
QString printable(const QString &text);

/// Headings, a line of dashes, and rows in columns; all of it printable. Every line begins with a tab.
QString renderTable(const QStringList &headings, const QList<QStringList> &rows);
/// Label, colon, the printable value in a column of its own.
QString labelled(const QString &label, const QString &value);
QString yesNo(bool value);
QString mebibytesText(quint64 bytes);
/// A limit; 0 is unlimited.
QString quotaLevel(quint64 bytes);
/// Seconds since the epoch as ISO date in UTC; 0 is never.
QString dateText(qint64 seconds);

/// `User list for Default(N):` and a table, for each company one; \a company is the one that was asked for.
QString userTable(const QList<Base::User> &users, const QString &company = {});
/// Labels and values, the quota block, the store's size and the groups.
QString userDetailsText(const Rpc::UserDetailsReply &details, const QString &serverVersion);

/// An array of objects, and one object; ends with a line feed.
QString usersJson(const QList<Base::User> &users);
QString userJson(const Rpc::UserDetailsReply &details);

} // namespace Tools
