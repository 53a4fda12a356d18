// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <QByteArrayView>

namespace Imap {

/// Flags as a client wrote them. \Recent is not kept; it cannot be stored.
struct FlagList
{
    quint32 flags = 0; ///< Base::Flag bits
    QStringList keywords; ///< sorted without case, each once
    friend bool operator==(const FlagList &, const FlagList &) = default;
};

/// Most keywords in one command and longest keyword in bytes.
inline constexpr int maxKeywords = 100;
inline constexpr int maxKeywordBytes = 100;

/// The bit of "\Seen" and its like, in any case; 0 for anything else.
quint32 systemFlag(QByteArrayView name);
/// Adds one flag: a system flag, \Recent (ignored) or a keyword atom. Invalid for anything else.
Base::Result<void> addFlag(FlagList &list, QByteArrayView name);
/// Flags as "(\Seen \Answered $Forwarded)"; with \a recent "\Recent" comes first. Keywords that are no atoms
/// are left out.
QByteArray flagsText(quint32 flags, const QStringList &keywords = {}, bool recent = false);
/// The list for PERMANENTFLAGS: flagsText() with `\*` at its end when new keywords may be made.
QByteArray permanentFlagsText(quint32 flags, const QStringList &keywords, bool newKeywords);

} // namespace Imap
