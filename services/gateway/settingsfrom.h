// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/snapshot.h"
#include "gateway/settings.h"

namespace Gateway {

/// Bounds what the RPC cannot carry.
SettingsPtr settingsFrom(const Config::Snapshot &config);

} // namespace Gateway
