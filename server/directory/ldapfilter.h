// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Search filters (RFC 4515) as text. Pure.
namespace Directory::LdapFilter {

/// An assertion value: '*', '(', ')', '\', NUL and everything that is not printable ASCII as "\XX".
QByteArray escaped(const QByteArray &value);
/// (attribute=value), the value escaped.
QByteArray equals(const QByteArray &attribute, const QString &value);
/// (attribute>=value), the value escaped.
QByteArray atLeast(const QByteArray &attribute, const QString &value);
/// A filter of an administrator's, with its parentheses added if they are missing; empty stays empty.
QByteArray written(const QString &filter);
/// All of these; empty ones are left out.
QByteArray all(const QList<QByteArray> &filters);
/// One of these.
QByteArray any(const QList<QByteArray> &filters);

} // namespace Directory::LdapFilter
