// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace Handlers {

class Core;

/// After rights have changed: ends the watches of those who may not read any more what they watch in \a store
/// (none = in all stores that are not their own). Looked up in a reader, after all writes that were queued
/// until now. Any thread.
void checkWatchesLater(Core &core, Base::StoreId store = {});

} // namespace Handlers
