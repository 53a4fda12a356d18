// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/services.h"
#include "smtp/delivery.h"

#include <atomic>

namespace Dagent {

/// What was delivered by LMTP since the start. One for all I/O threads; any thread.
struct Counters
{
    std::atomic<qint64> attempts = 0; ///< messages that came whole
    std::atomic<qint64> bytes = 0; ///< of those messages
    std::atomic<qint64> recipients = 0; ///< of those messages, one each
    std::atomic<qint64> delivered = 0; ///< recipients that have it
    std::atomic<qint64> refused = 0; ///< recipients for good, whether before the content or after it
    std::atomic<qint64> temporary = 0; ///< recipients that are to be tried again

    /// One recipient's fate.
    void count(Smtp::Outcome outcome);
};

/// As administrators see them.
QList<Rpc::ServiceCounter> shownCounters(const Counters &counters);

} // namespace Dagent
