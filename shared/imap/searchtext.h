// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace Imap {

/// The charset of one SEARCH: turns its strings into what stored texts are compared with.
class SearchText
{
public:
    /// The names every SEARCH may use are US-ASCII and UTF-8. Denied with [BADCHARSET] for a charset that is
    /// not known.
    static Base::Result<SearchText> forCharset(QByteArrayView name);

    /// Decoded, case-folded UTF-8. Invalid if \a bytes are not of the charset; without a charset (or with
    /// US-ASCII or UTF-8) text that is not UTF-8 is taken as Latin-1, because old clients send it so.
    Base::Result<QByteArray> fold(QByteArrayView bytes) const;

private:
    QByteArray m_converter; ///< Qt's name; empty = UTF-8
};

} // namespace Imap
