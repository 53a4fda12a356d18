// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace Imap {

/// A search string as stored texts have it.
struct FoldedText
{
    QByteArray text; ///< UTF-8, folded by Base::searchFolded()
    QByteArray older; ///< as messages have it that were stored when Base::folded() was used; empty if it is the same
};

/// The charset of one SEARCH: turns its strings into what stored texts are compared with.
class SearchText
{
public:
    /// The names every SEARCH may use are US-ASCII and UTF-8. Denied with [BADCHARSET] for a charset that is
    /// not known.
    static Base::Result<SearchText> forCharset(QByteArrayView name);

    /// Decoded and folded. \a header: to be found in a header field. Invalid if \a bytes are not of the charset; without a charset (or with
    /// US-ASCII or UTF-8) text that is not UTF-8 is taken as Latin-1, because old clients send it so.
    Base::Result<FoldedText> fold(QByteArrayView bytes, bool header) const;

private:
    Base::Result<QString> decoded(QByteArrayView bytes) const;

    QByteArray m_converter; ///< Qt's name; empty = UTF-8
};

} // namespace Imap
