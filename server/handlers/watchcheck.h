// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace Handlers {

class Core;

/// After rights have changed: ends the watches of those who may not read any more what they watch in \a store
/// (none = in all stores that are not their own). Looked up in a reader, after all writes that were queued
/// until now. Any thread.
void checkWatchesLater(Core &core, Base::StoreId store = {});

/// After the commit of what \a action (as the security log names it) changed of accounts, groups or
/// companies: ends all such watches, and the sessions of administrators who act as somebody they may not act
/// as any more. Looked up in a reader, once for all that were committed until it begins. Logins that have
/// read the accounts before read them again. Any thread.
void checkAccessAfter(Core &core, const QString &action);

} // namespace Handlers
