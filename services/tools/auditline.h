// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

#include <optional>

namespace Tools {

/// A line of the security log about an access to an object, taken apart. Views point into the line.
struct AuditLine
{
    /// name='value'.
    struct Tag
    {
        QByteArrayView name;
        QByteArrayView value; ///< as it stands there, without its quotes
    };
    QByteArrayView prefix; ///< of syslog or a time stamp, up to the text; may be empty
    bool allowed = false;
    qint64 objectId = 0;
    int type = 0;
    QVarLengthArray<Tag, 8> tags; ///< all but objectid and type, in their order
    bool escaped = true; ///< values are as Base::quoted() makes them; else as somebody typed them

    /// Of the tag of that name; null if there is none.
    QByteArrayView value(QByteArrayView name) const;
};

/// Where the text of a line about an access begins; -1 = it is none. What precedes ends in a colon, as with
/// syslog
/// ("host kopano-server[17]: ") and time stamps ("2026-11-22T15:04:05.123456: ").
qsizetype accessTextStart(QByteArrayView line);
/// Nothing if the line is about something else, is cut, or is no such line. Understands values with single or
/// double quotes or without, those of older versions, too.
std::optional<AuditLine> parseAuditLine(QByteArrayView line);
/// The same, with what accessTextStart() says (not -1).
std::optional<AuditLine> parseAuditLine(QByteArrayView line, qsizetype start);

/// Which numbers a log has for types.
enum class AuditTypes : quint8 {
    Own, ///< 3 store, 5 folder, 7 message
    Legacy, ///< 1 store, 3 folder, 5 message
};
/// "folder", …, "unknown".
QByteArrayView auditTypeName(int type, AuditTypes types);

/// Appends the line for people: rights, type, object, user, owner, then what else there is. Without prefix.
void appendReadable(QByteArray &out, const AuditLine &line, QByteArrayView type, QByteArrayView object);

} // namespace Tools
