// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mime {

/// Text of an unstructured header value with its encoded words decoded (RFC 2047) and line breaks removed.
/// Adjacent words of one charset are joined before decoding, so a character may be split between them. Broken
/// words stay as they are; raw 8-bit text is read as UTF-8 or else windows-1252. Never fails; linear.
QString decodeHeader(QByteArrayView value);

} // namespace Mime
