// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mime/transferencoding.h"

#include <QByteArray>
#include <QList>

namespace Mime {

/// A piece of the message's bytes.
struct Range
{
    qsizetype offset = 0;
    qsizetype size = 0;
    bool operator==(const Range &) const = default;
};

/// One node of a message's structure: where it lies and how to decode it. All offsets count from the
/// message's first byte.
struct Part
{
    /// Values are stored; append only.
    enum class Kind : quint8 {
        Leaf = 0,
        Multipart = 1, ///< has one child or more
        Message = 2, ///< message/rfc822; has exactly one child: the root part of the message inside
    };

    qsizetype headerBegin = 0;
    qsizetype headerSize = 0; ///< with the empty line, if there is one; 0 for a part without header
    qsizetype bodySize = 0; ///< without the line break that belongs to the next delimiter line
    qint64 lines = 0; ///< line feeds in the body
    Kind kind = Kind::Leaf;
    bool flattened = false; ///< a limit kept this part from being taken apart
    TransferEncoding encoding = TransferEncoding::SevenBit;
    QByteArray type; ///< lower case, never empty, e.g. "text"
    QByteArray subtype; ///< lower case, never empty, e.g. "plain"
    QByteArray charset; ///< as written; empty if not given
    int parent = -1; ///< index in PartTree::parts()
    QList<int> children;

    qsizetype bodyBegin() const { return headerBegin + headerSize; }
    qsizetype end() const { return bodyBegin() + bodySize; }
    Range header() const { return {headerBegin, headerSize}; }
    Range body() const { return {bodyBegin(), bodySize}; }
    bool isMultipart() const { return kind == Kind::Multipart; }
    bool isMessage() const { return kind == Kind::Message; }
    bool isText() const { return kind == Kind::Leaf && type == "text"; }
    bool operator==(const Part &) const = default;
};

/// The structure of one message as a flat list in document order; parts()[0] is the message itself and always
/// exists. A value; made by parse() or read back by fromBytes().
class PartTree
{
public:
    /// An empty text/plain message.
    PartTree();
    /// \param parts in document order, root first, as parse() makes them.
    PartTree(QList<Part> parts, qsizetype messageSize);

    const QList<Part> &parts() const { return m_parts; }
    const Part &root() const { return m_parts.first(); }
    const Part &at(int index) const { return m_parts.at(index); }
    /// Size of the message these offsets belong to; a caller compares it with the bytes it has.
    qsizetype messageSize() const { return m_messageSize; }

    /// The bytes of a section specification (RFC 3501 section 6.4.5): "", "HEADER", "TEXT", "1.2",
    /// "1.2.MIME", "3.HEADER", "3.TEXT", in any case; for HEADER.FIELDS ask for HEADER and use
    /// selectFields(). Nothing if the message has no such section or the text is none. Linear in the
    /// specification.
    std::optional<Range> find(QByteArrayView section) const;

    /// The part with these numbers ("1.2"), for BINARY (RFC 3516); null if there is none. "" is the message
    /// itself.
    const Part *part(QByteArrayView numbers) const;

    /// Compact form for storage.
    QByteArray toBytes() const;
    /// \returns Corrupt for anything toBytes() cannot have written; every range of the result lies inside the
    /// message.
    static Base::Result<PartTree> fromBytes(QByteArrayView bytes);

    bool operator==(const PartTree &) const = default;

private:
    int follow(QByteArrayView numbers) const;

    QList<Part> m_parts;
    qsizetype m_messageSize = 0;
};

} // namespace Mime
