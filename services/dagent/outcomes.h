// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "rpc/items.h"
#include "smtp/delivery.h"

namespace Dagent {

/// The server's word about one recipient.
Smtp::Outcome outcomeOf(Rpc::DeliveryResult result);
/// A call that failed as a whole: temporary, unless the message itself is the reason.
Smtp::Outcome outcomeOf(const Base::Error &error);

} // namespace Dagent
