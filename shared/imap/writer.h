// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "imap/requests.h"

#include <QByteArray>
#include <QString>

/// Pure reply writers. Functions that take \a out append to it; whole lines end with CRLF. No byte a client
/// or a message chose can leave its quotes or its line.
namespace Imap {

/// A quoted string if \a value is short printable ASCII, else a literal.
void appendString(QByteArray &out, QByteArrayView value);
/// The same, or NIL for a null \a value (not for an empty one).
void appendNString(QByteArray &out, QByteArrayView value);
/// "{n}" CRLF; the caller sends the \a size bytes itself, which is how big bodies are streamed.
void appendLiteralHeader(QByteArray &out, quint64 size);
void appendLiteral(QByteArray &out, QByteArrayView value);
/// A mailbox name in modified UTF-7, as atom, quoted string or literal.
void appendMailbox(QByteArray &out, const QString &name);

/// \a text made safe for resp-text: control and 8-bit bytes become '?', cut at 512 bytes, never empty.
QByteArray safeText(QByteArrayView text);

/// "tag OK text"; \a code without brackets ("READ-WRITE", "APPENDUID 1 2") or empty.
QByteArray taggedOk(QByteArrayView tag, QByteArrayView text, QByteArrayView code = {});
QByteArray taggedNo(QByteArrayView tag, QByteArrayView text, QByteArrayView code = {});
QByteArray taggedBad(QByteArrayView tag, QByteArrayView text, QByteArrayView code = {});
QByteArray untaggedOk(QByteArrayView text, QByteArrayView code = {});
QByteArray untaggedNo(QByteArrayView text, QByteArrayView code = {});
QByteArray untaggedBad(QByteArrayView text, QByteArrayView code = {});
QByteArray bye(QByteArrayView text, QByteArrayView code = {});
QByteArray preAuth(QByteArrayView text, QByteArrayView code = {});
/// "+ text"; for SASL \a text is the challenge in base64 (empty gives "+ ").
QByteArray continuation(QByteArrayView text);
/// "* data".
QByteArray untagged(QByteArrayView data);
/// "* n KIND", for EXISTS, RECENT, EXPUNGE.
QByteArray numbered(quint32 number, QByteArrayView kind);

/// Attributes of a LIST reply as bits.
enum ListAttribute : quint32 {
    ListNoSelect = 0x01,
    ListNoInferiors = 0x02,
    ListMarked = 0x04,
    ListUnmarked = 0x08,
    ListHasChildren = 0x10,
    ListHasNoChildren = 0x20,
    ListNonExistent = 0x40,
    ListSubscribed = 0x80,
};

/// The attribute of a folder's role (RFC 6154), for example "\Sent"; empty if the role has none.
QByteArrayView specialUseAttribute(Base::FolderUse use);
/// The role of "\Sent" and its like, in any case; None for anything else.
Base::FolderUse specialUse(QByteArrayView attribute);

/// "* LIST (attributes) "/" name". \a reply is "LIST" or "LSUB".
QByteArray listReply(QByteArrayView reply, quint32 attributes, const QString &name,
    Base::FolderUse use = Base::FolderUse::None);
/// The answer to LIST "" "": separator and root.
QByteArray delimiterReply(QByteArrayView reply, const QString &root);
/// "* STATUS name (…)" with the items whose StatusItem bits are set.
QByteArray statusReply(const QString &mailbox, quint32 items, const Base::Folder &folder);
/// "* SEARCH 2 3 6"; "* SEARCH" alone if there are none.
QByteArray searchReply(const QList<quint32> &numbers);
/// One entry of NAMESPACE (RFC 2342): prefix with its separator.
QByteArray namespaceReply(
    const QStringList &personal, const QStringList &otherUsers, const QStringList &shared);
/// "* ID (…)"; "* ID NIL" if there is nothing to say.
QByteArray idReply(const QList<std::pair<QByteArray, QByteArray>> &parameters);
/// "* ENABLED A B".
QByteArray enabledReply(const QList<QByteArray> &capabilities);
/// "* FLAGS (…)".
QByteArray flagsReply(quint32 flags, const QStringList &keywords);

/// UIDs in the order given, ascending runs as ranges: "3:5,9,7" (RFC 4315 section 3 pairs them by position).
QByteArray uidList(const QList<Base::Uid> &uids);
/// "APPENDUID validity uid" and "COPYUID validity from to", for use as response codes.
QByteArray appendUidCode(quint32 uidValidity, Base::Uid uid);
QByteArray copyUidCode(quint32 uidValidity, const QList<Base::Uid> &from, const QList<Base::Uid> &to);

} // namespace Imap
