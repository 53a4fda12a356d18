// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"

#include <QStringList>

#include <chrono>

namespace Handlers {

/// What the configuration sets for the handlers. An immutable value: a reload replaces the whole.
struct Settings
{
    Domain::Limits limits;
    QStringList disabledFeatures; ///< off unless enabled for the user
    bool allowLocalUsers = true; ///< EXTERNAL for the account of the same name
    int maxSessionsPerUser = 1000;
    std::chrono::seconds sessionTimeout{300};
    std::chrono::milliseconds authFailureDelay{2000};
    std::chrono::milliseconds authFailureDelayMax{15000};
};

} // namespace Handlers
