// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <span>

namespace Base {

/// What an entry of a folder's permissions grants: the bits of the predecessor's mask. Values are stored and
/// travel; append only.
enum Grant : quint32 {
    GrantRead = 0x001, ///< any message, and the folder's contents
    GrantCreate = 0x002,
    GrantEditOwn = 0x008, ///< messages the holder has created
    GrantDeleteOwn = 0x010,
    GrantEditAny = 0x020,
    GrantDeleteAny = 0x040,
    GrantCreateFolder = 0x080,
    GrantFolderPermissions = 0x100, ///< also to rename and delete the folder
    GrantFolderContact = 0x200, ///< no effect
    GrantVisible = 0x400,
};
inline constexpr quint32 knownGrants = 0x7fb;
/// What the owner of a store has.
inline constexpr quint32 fullControl = 0x5fb;

/// A combination of grants that people have a name for.
struct Preset
{
    QLatin1String name;
    quint32 grants = 0;
};

/// All of them; of two names for one combination the first is the one to show.
std::span<const Preset> presets();
/// The grants of that name, without case; nothing for an unknown one.
std::optional<quint32> presetGrants(const QString &name);
/// The name, or the number as 0xHHH if it has none.
QString grantsText(quint32 grants);

} // namespace Base
