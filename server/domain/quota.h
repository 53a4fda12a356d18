// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "domain/limits.h"
#include "domain/outcome.h"

namespace Storage {
class Connection;
}

/// What stores may hold. A level is reached by as many bytes as it names; 0 is no level. Public stores and
/// stores without an owner have no quota, and neither has what SYSTEM and system administrators do
/// (Actor::exemptFromQuota). Counted are live messages.
namespace Domain {

/// The highest level a store has reached. Values travel, see Rpc::QuotaLevel.
enum class QuotaLevel : quint8 {
    Below = 0,
    Warn = 1, ///< the user is to be told
    Soft = 2, ///< and may not send
    Hard = 3, ///< and may not save, copy, move or restore; mail is refused
};

/// How a store stands to its quota.
struct QuotaState
{
    Base::Quota
        limits; ///< those that count: the user's own, else the company's for its users, else the server's
    quint64 size = 0; ///< bytes
    QuotaLevel level = QuotaLevel::Below;
};

/// Pure.
QuotaLevel quotaLevel(const Base::Quota &limits, quint64 size);
/// Of a user as just read. Pure.
QuotaState quotaState(const Base::User &user, const Limits &limits);
/// Of a company's public store: Below or Warn, as companies have no other level. Pure.
QuotaState quotaState(const Base::Company &company);

/// OverQuota if \a store has reached its owner's hard level, or would hold more than that with \a more bytes.
Base::Result<void> checkQuota(
    Storage::Connection &connection, Base::StoreId store, quint64 more, const Base::Quota &fallback);
/// OverQuota if the store of \a sender has reached its soft (or hard) level: he may not send. To be asked in
/// the unit of work that takes a message for sending. NotFound.
Base::Result<void> checkSending(
    Storage::Connection &connection, Base::PrincipalId sender, const Actor &actor, const Limits &limits);

} // namespace Domain
