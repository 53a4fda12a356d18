// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "jobs/engine.h"

namespace Jobs {

class Purges;

/// Makes the jobs that an earlier life of the program left behind go on. \a deletedLifetime and \a limits: as
/// the configuration has them now. \a purges outlives the engine's begin().
Engine::Reviver reviver(Purges &purges, std::chrono::seconds deletedLifetime, const Domain::Limits &limits);

} // namespace Jobs
