// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

namespace Storage {

class Connection;

/// Counters of folders against the rows they count.
struct RecountTable
{
    struct Counted
    {
        quint64 folders = 0; ///< live ones
        quint64 corrected = 0; ///< whose counters were wrong
    };
    /// Puts right messages, unseen, recent and size of every live folder. In a write; linear in the number of
    /// messages.
    static Base::Result<Counted> correctFolders(Connection &connection, Base::StoreId store);
};

} // namespace Storage
