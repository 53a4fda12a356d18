// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Statistics {
class Registry;
}

namespace Handlers {

class Core;

/// Adds what the handlers know: sessions_created, sessions, … and cache_recipient_items, …. \a core outlives
/// the registry's use.
void addSessionStatistics(Statistics::Registry &registry, Core &core);
void addCacheStatistics(Statistics::Registry &registry, Core &core);

} // namespace Handlers
