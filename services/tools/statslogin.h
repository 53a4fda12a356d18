// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "tools/caller.h"

namespace Tools {

/// The password of \a user: asked for on the terminal, or the first line of the standard input if that is
/// none. Blocks. Empty is Invalid.
Base::Result<Base::Secret> askPassword(const QString &user);

/// Logs in; the caller's calls are made in that session from then on.
void logIn(Caller &caller, const QString &user, const Base::Secret &password, const QString &program,
    std::function<void(Base::Result<void>)> done);

} // namespace Tools
