// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace Imap {

/// The hierarchy separator, everywhere.
inline constexpr QChar hierarchySeparator = u'/';
/// Longest name of one level in UTF-8 bytes, deepest name in levels, longest whole name in UTF-8 bytes.
inline constexpr int maxComponentBytes = 255;
inline constexpr int maxMailboxDepth = 100;
inline constexpr int maxMailboxBytes = 4096;

/// Modified UTF-7 (RFC 3501 section 5.1.3) to text. Strict: nothing for 8-bit or control bytes, for base64
/// that is not closed, not canonical, encodes printable ASCII or half a surrogate pair.
std::optional<QString> decodeModifiedUtf7(QByteArrayView encoded);
/// Text to modified UTF-7; the only form that decodeModifiedUtf7() takes.
QByteArray encodeModifiedUtf7(const QString &text);

/// What a mailbox argument names: decoded, NFC, INBOX in any case (alone or as the first level) written
/// "INBOX". Error: Denied with "[CANNOT] …" for a name that no mailbox can have (empty level, control
/// character, too long, too deep). \a forCreation (CREATE, the new name of RENAME) drops
/// the separator of "folder/" (RFC 3501 section 6.3.3) and refuses wildcards and levels of dots only.
Base::Result<QString> readMailboxName(QByteArrayView encoded, bool forCreation = false);
/// The rules of readMailboxName() for text that is decoded already.
Base::Result<QString> checkedMailboxName(const QString &name, bool forCreation = false);
/// The levels of a checked name.
QStringList mailboxPath(const QString &name);
/// "inbox" in any case alone or as the first level becomes "INBOX"; other names stay.
QString canonicalInbox(const QString &name);

/// Reference and pattern of LIST as one decoded pattern (RFC 3501 section 6.3.8): a pattern that starts with
/// the separator stands alone, else it is appended to the reference. Denied for bad modified UTF-7 or more
/// than maxMailboxBytes.
Base::Result<QString> joinListPattern(QByteArrayView reference, QByteArrayView pattern);

/// Matches names with one LIST pattern: `*` any characters, `%` any characters but the separator. Takes
/// O(pattern × name) at most whatever the pattern, without recursion. A value; usable in any thread.
class ListPattern
{
public:
    explicit ListPattern(const QString &pattern);

    /// INBOX at the front is compared without case, all else exactly. Leading separators of the pattern do
    /// not count.
    bool matches(const QString &name) const;
    /// True if some name below \a name could match: the folder is worth descending into.
    bool matchesBelow(const QString &name) const;

private:
    QString m_pattern;
};

} // namespace Imap
