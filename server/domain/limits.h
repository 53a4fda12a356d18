// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

#include <chrono>

namespace Domain {

/// What the configuration sets; a value, copied into the units of work.
struct Limits
{
    quint64 folderMaxItems = 1'000'000;
    Base::Quota defaultQuota; ///< bytes; of users who have none of their own
    std::chrono::seconds duplicateWindow{900}; ///< 0 = duplicates are not looked for
};

inline constexpr int maxFolderDepth = 100; ///< levels below the subtree
inline constexpr qsizetype maxFolderName = 255; ///< bytes of UTF-8
inline constexpr int maxSearchDepth = 100;
inline constexpr qsizetype maxSubscriptionPath = 8192; ///< bytes of UTF-8
inline constexpr quint32 maxBodySlice = 1024 * 1024;
inline constexpr quint32 maxPageBytes = 8 * 1024 * 1024;
inline constexpr qsizetype maxKeywords = 64; ///< of one message
inline constexpr qsizetype maxKeyword = 128; ///< bytes

/// The quota that counts for \a user: his own, else his company's for its users, else the server's.
inline Base::Quota effectiveQuota(const Base::User &user, const Limits &limits)
{
    if (user.quota.overridesDefault)
        return user.quota;
    return user.companyDefault.overridesDefault ? user.companyDefault : limits.defaultQuota;
}

} // namespace Domain
