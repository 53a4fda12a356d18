// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/limits.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Mime {

/// One header field (RFC 5322 section 2.2) inside its header block.
struct Field
{
    QByteArrayView name; ///< as written; empty for a line that is no field (an mbox "From " line, garbage)
    QByteArrayView value; ///< after the colon, still folded, without the last line break
    QByteArrayView bytes; ///< all of it: name, colon, value and line breaks
    /// Compares the name without regard to case.
    bool is(QByteArrayView lowerCaseName) const;
};

/// Walks over the fields of a header block, up to its empty line or end. Holds views only; linear.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView header) : m_rest(header) { }
    /// Reads at most limits.allHeaders bytes and cuts each value at limits.oneHeader.
    FieldReader(QByteArrayView header, const Limits &limits);
    /// Nothing at the end; views live as long as the header.
    std::optional<Field> next();

private:
    QByteArrayView m_rest;
    qsizetype m_longest = -1;
};

/// Whether a header block can begin with this line (without its LF): a field (a name without blanks, then a
/// colon), an mbox "From " line, or the empty line that ends it at once.
bool startsHeader(QByteArrayView line);

/// Whether a line, with or without its line break, ends a header block.
bool isEmptyLine(QByteArrayView line);

/// Bytes of the header block at the front of \a message, with its empty line; 0 if the first line is no
/// header field.
qsizetype headerSize(QByteArrayView message);

/// The value on one line: line breaks and NUL removed, blanks kept, outer blanks trimmed (RFC 5322
/// section 2.2.3).
QByteArray unfolded(QByteArrayView value);

/// HEADER.FIELDS or, with \a excluded, HEADER.FIELDS.NOT (RFC 3501 section 6.4.5): the fields with (without)
/// one of these names in any case, unmodified and in order, and the empty line. Linear.
QByteArray selectFields(QByteArrayView header, const QList<QByteArray> &names, bool excluded);

} // namespace Mime
