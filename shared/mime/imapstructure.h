// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/limits.h"
#include "mime/part.h"

namespace Mime {

/// Appends an RFC 3501 nstring: quoted if \a text is short 7-bit text without CR and LF, else a literal. NUL,
/// which no string may hold, is left out. \a null text becomes NIL.
void appendNString(QByteArray &out, QByteArrayView text);
/// Like appendNString(), but empty text is an empty string and never NIL.
void appendString(QByteArray &out, QByteArrayView text);

/// RFC 3501 ENVELOPE of a message from its header block, in parentheses. Repeated address fields are joined,
/// as one could hide from a client what another shows; of other fields the first counts. Sender and Reply-To
/// default to From.
QByteArray envelope(QByteArrayView header, const Limits &limits = {});

/// RFC 3501 BODY and BODYSTRUCTURE of a message.
struct Structure
{
    QByteArray body;
    QByteArray bodyStructure;
};

/// Writes both forms in one walk. \param tree as parse() made it of \a raw.
Structure structure(const PartTree &tree, QByteArrayView raw, const Limits &limits = {});

} // namespace Mime
