// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/itemtypes.h"

#include <functional>

namespace Storage {
class Connection;
}

namespace Domain {

/// UIDs of the folder's messages that match, ascending. Cheap columns are looked at first: a message's text
/// is read only if nothing else decides. Asks \a keepGoing now and then; Busy when it says no. NotFound;
/// Invalid for a program nested deeper than 100.
Base::Result<QList<Base::Uid>> searchItems(Storage::Connection &connection, const Storage::FolderKey &key,
    const Base::SearchKey &program, const std::function<bool()> &keepGoing = {});

} // namespace Domain
