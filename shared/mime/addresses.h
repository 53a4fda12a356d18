// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Mime {

/// One element of an address list in the form ENVELOPE wants it (RFC 3501 section 7.4.2).
struct Address
{
    /// A mailbox, or a mark where a group begins or ends.
    enum class Kind : quint8 {
        Mailbox,
        GroupBegin, ///< mailbox holds the group's name
        GroupEnd,
    };
    Kind kind = Kind::Mailbox;
    QByteArray
        name; ///< display name, or else the comment, without quotes, encoded words as written; may be empty
    QByteArray route; ///< obsolete source route, "@a,@b"; may be empty
    QByteArray mailbox; ///< local part without quotes
    QByteArray host; ///< empty if the address has none
    bool operator==(const Address &) const = default;
};

/// Reads an address list (RFC 5322 section 3.4 with the obsolete forms of section 4.4) as it stands in the
/// header, broken ones as well as possible; every group that begins also ends. Never fails; linear; comments
/// nest to any depth. \param maximum where to stop, in list elements.
QList<Address> parseAddresses(QByteArrayView value, int maximum = 20'000);

} // namespace Mime
