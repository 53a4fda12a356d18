// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace Base {

/// An object id: one 63-bit sequence over all kinds, 0 = none. The tag keeps kinds apart at compile time.
template<class Tag> struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PrincipalId = Id<struct PrincipalTag>;
using StoreId = Id<struct StoreTag>;
using FolderId = Id<struct FolderTag>;
using ItemId = Id<struct ItemTag>;
using BodyId = Id<struct BodyTag>;

/// IMAP unique identifier within a folder, 1…2³²−1 (RFC 3501 section 2.3.1.1).
using Uid = quint32;
/// Modification sequence of a folder, 1…2⁶³−1 (RFC 7162 section 3.1).
using ModSeq = quint64;

} // namespace Base
