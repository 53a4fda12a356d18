// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mime {

/// Whether all bytes are below 0x80.
bool isAscii(QByteArrayView bytes);

/// \a bytes in \a charset as text. Without a (known) charset, and for us-ascii: UTF-8 if it is valid, else
/// windows-1252. Bytes that mean nothing in their charset become U+FFFD. Never fails; linear.
QString decodeCharset(QByteArrayView bytes, QByteArrayView charset);

/// Like decodeCharset(), as UTF-8; passes \a bytes through if they are that already.
QByteArray toUtf8(QByteArray bytes, QByteArrayView charset);

/// Appends UTF-8 \a text to \a out in the form Base::searchFolded() gives, in linear time whatever the text holds:
/// runs of more than 30 combining marks are folded piece by piece (Unicode UAX #15, stream-safe text format).
void appendFolded(QByteArray &out, QByteArrayView text);

} // namespace Mime
