// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Mime {

/// One parameter of a Content-Type or Content-Disposition field; the pieces of an RFC 2231 continuation are
/// joined.
struct Parameter
{
    QByteArray name; ///< lower case, without asterisks
    QByteArray value; ///< without quotes; with \a extended still charset'language'percent-encoded
    bool extended = false;
    QString text() const; ///< the decoded value (RFC 2231; encoded words, which RFC 2047 forbids here, too)
    bool operator==(const Parameter &) const = default;
};

/// A structured value: a leading word and its parameters (RFC 2045 section 5.1, RFC 2183 section 2).
struct ParameterizedValue
{
    QByteArray value; ///< lower case, without comments and blanks, e.g. "text/plain" or "attachment"
    QList<Parameter> parameters; ///< in order of first appearance; the first of equal names wins
    /// Null if there is none. Lives as long as this object.
    const Parameter *find(QByteArrayView lowerCaseName) const;
};

/// Reads a value as it stands in the header; skips what it cannot read. Never fails; n log n in the number of
/// pieces, else linear.
ParameterizedValue parseParameterized(QByteArrayView value);

} // namespace Mime
