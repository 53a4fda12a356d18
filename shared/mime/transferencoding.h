// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Mime {

/// Content-Transfer-Encoding (RFC 2045 section 6). Values are stored; append only.
enum class TransferEncoding : quint8 {
    SevenBit = 0,
    EightBit = 1,
    Binary = 2,
    QuotedPrintable = 3,
    Base64 = 4,
    Unknown = 5
};

/// The encoding a header value names, whatever its case; an empty value means 7bit.
TransferEncoding transferEncoding(QByteArrayView name);

/// \a body without its encoding; identity for all but QuotedPrintable and Base64. What is not of the
/// encoding's alphabet is skipped (base64) or kept (quoted-printable), as RFC 2045 asks of readers. Linear.
/// \param maximum where to stop, in decoded bytes; negative = never.
QByteArray decodeTransfer(QByteArrayView body, TransferEncoding encoding, qsizetype maximum = -1);

} // namespace Mime
