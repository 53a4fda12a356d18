// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "gateway/mailboxcache.h"
#include "gateway/settings.h"

#include <functional>
#include <optional>

namespace Base {
class Clock;
}

namespace Gateway {

/// What all sessions of one I/O thread share. Owned by the thread's Worker; outlives the sessions.
struct Environment
{
    /// Nothing: memory ran out.
    using Digested = std::function<void(std::optional<Base::MessageDigest> digest)>;

    Backend &backend;
    MailboxCache &mailboxes;
    LiteralBudget &literals;
    const Base::Clock &clock;
    SettingsPtr settings; ///< replaced at reload
    /// Computes the digest of a message and hands it on in this thread, now or later.
    std::function<void(const QByteArray &raw, Digested done)> digest;
    QList<QByteArray> mechanisms{"SCRAM-SHA-256", "PLAIN"}; ///< of SASL, that the server takes
};

} // namespace Gateway
