// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What mail addresses are made of, as the parser of LMTP takes them and accounts may have them. Pure.
namespace Base {

/// In a local part without quotes. Wider than RFC 5321 section 4.1.2: bytes of UTF-8 (RFC 6531), and dots
/// anywhere, as whole providers have given out such addresses.
bool isLocalPartByte(char c);
/// Names with dots between them; bytes of UTF-8 and underscores, too, as mail is sent from such names.
bool isMailDomain(QByteArrayView name);
/// An IPv4 or IPv6 address in brackets, or what looks like one.
bool isAddressLiteral(QByteArrayView text);
/// `local-part@domain` or `local-part@[literal]`, without quotes: what mail can be sent to as it is written.
bool isMailAddress(QByteArrayView address);

} // namespace Base
