// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Imap {

/// What stands between the brackets of BODY[…] (RFC 3501 section 6.4.5).
struct Section
{
    /// The word behind the part number; None = the part itself.
    enum class Text : quint8 { None, Header, HeaderFields, HeaderFieldsNot, Text, Mime };
    QList<quint32> part; ///< 1-based; empty = the message itself
    Text text = Text::None;
    QList<QByteArray> fields = {}; ///< of HeaderFields and HeaderFieldsNot, as the client wrote them
    friend bool operator==(const Section &, const Section &) = default;
};

/// The octets \a offset … \a offset + \a count − 1; count is at least 1.
struct Partial
{
    quint32 offset = 0;
    quint32 count = 0;
    friend bool operator==(const Partial &, const Partial &) = default;
};

/// One thing a FETCH asks for.
struct FetchItem
{
    /// The items of RFC 3501 section 6.4.5; macros are expanded already.
    enum class Kind : quint8 {
        Envelope,
        Flags,
        InternalDate,
        Rfc822,
        Rfc822Header,
        Rfc822Size,
        Rfc822Text,
        Body,
        BodyStructure,
        Uid,
        BodySection, // the only kind with section, peek and partial
    };
    Kind kind = Kind::Flags;
    Section section;
    bool peek = false;
    std::optional<Partial> partial;
    friend bool operator==(const FetchItem &, const FetchItem &) = default;
};

/// True if answering sets \Seen: BODY[…] without PEEK, RFC822, RFC822.TEXT.
bool setsSeen(const FetchItem &item);
/// The item's name in the reply, for example `BODY[1.HEADER.FIELDS (SUBJECT FROM)]<0>`, `RFC822.SIZE`.
QByteArray sectionLabel(const FetchItem &item);
/// The section of Rfc822, Rfc822Header, Rfc822Text and BodySection items: one way to compute them all.
Section sectionOf(const FetchItem &item);

/// Deepest part path, most header names in one section, most items in one FETCH.
inline constexpr int maxSectionDepth = 100;
inline constexpr int maxHeaderFields = 500;
inline constexpr int maxFetchItems = 500;

} // namespace Imap
