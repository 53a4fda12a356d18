// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "storage/itemtypes.h"

#include <QList>

#include <utility>

namespace Domain {

/// A folder that a unit of work changed, for notifications; published after the commit by whoever ran it.
struct FolderChange
{
    Storage::FolderKey folder;
    Base::ModSeq modSeq = 0; ///< of the folder afterwards; 0 = the folder itself is gone
    friend bool operator==(const FolderChange &, const FolderChange &) = default;
};

/// What a writing unit of work gives back.
template <class T> struct Outcome
{
    T value{};
    QList<FolderChange> changes;
};

/// On whose behalf a unit of work runs.
struct Actor
{
    Base::PrincipalId principal;
    bool exemptFromQuota = false; ///< SYSTEM and system administrators
};

} // namespace Domain
