// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/people.h"

#include <QJsonDocument>

namespace Tools {

/// Text for a terminal: control characters, line separators and bidirectional controls as \xHH or \u{H…}.
QString printable(const QString &text);
/// Writes to the standard output, at once. False if not all of it could be written, this time or before.
bool putOut(const QString &text);
/// Indented, with a line feed at the end.
QString jsonText(const QJsonDocument &document);
/// Seconds since the epoch as ISO date in UTC.
QString utcText(qint64 seconds);

/// Headings, a line of dashes, and rows in columns; all of it printable. Every line begins with a tab.
QString renderTable(const QStringList &headings, const QList<QStringList> &rows);
/// Rows in columns, all of it printable; the first one has the headings.
QString plainTable(const QList<QStringList> &rows);
/// A heading with the number of names, and a line for each.
QString countedNames(const QString &heading, const QStringList &names);
/// Label, colon, the printable value in a column of its own.
QString labelled(const QString &label, const QString &value);
QString yesNo(bool value);
QString mebibytesText(quint64 bytes);
/// A limit; 0 is unlimited.
QString quotaLevel(quint64 bytes);
/// utcText(); 0 is never.
QString dateText(qint64 seconds);

/// `User list for Default(N):` and a table, for each company one; \a company is the one that was asked for.
QString userTable(const QList<Base::User> &users, const QString &company = {});
/// Labels and values, the quota block, the store's size and the groups.
QString userDetailsText(const Rpc::UserDetailsReply &details, const QString &serverVersion);

/// An array of objects, and one object; ends with a line feed.
QString usersJson(const QList<Base::User> &users);
QString userJson(const Rpc::UserDetailsReply &details);

} // namespace Tools
