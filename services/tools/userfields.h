// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/adminoptions.h"

#include "base/model.h"

#include <optional>

namespace Tools {

/// What the switches say about a user; what they do not mention is empty.
struct UserFields
{
    std::optional<QString> login; ///< -U
    std::optional<QString> fullName;
    std::optional<QString> emailAddress;
    std::optional<Base::UserKind> kind;
    std::optional<quint8> adminLevel;
    std::optional<bool> quotaOverride;
    std::optional<quint64> quotaWarn; ///< bytes
    std::optional<quint64> quotaSoft;
    std::optional<quint64> quotaHard;
    QStringList addAliases;
    QStringList removeAliases;
    QStringList enableFeatures;
    QStringList disableFeatures;
    std::optional<bool> hidden;
    std::optional<quint32> capacity;
    quint32 meeting = 0; ///< Base::MeetingFlag bits that are switched on
    quint32 noMeeting = 0; ///< or off
    std::optional<QString> company; ///< -I
    bool hasPassword = false; ///< by one of the three switches
};

/// \returns Invalid with a sentence for values that cannot be.
Base::Result<UserFields> userFields(const CommandLine &line);

/// What \a fields do not mention must fit to \a user as it is: aliases that go have to be there, and quota
/// levels have to stand in their order afterwards. \returns Invalid with a sentence.
Base::Result<void> checkAgainst(const UserFields &fields, const Base::User &user);

/// Writes the fields into \a user. \returns the Rpc::UpdateUser::Change bits of what was mentioned, password
/// excluded.
quint32 applyFields(const UserFields &fields, Base::User &user);

} // namespace Tools
