// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace Storage {

/// Values are stored; append only.
enum class PrincipalType : quint8 { User = 1, System = 2, Group = 3, Company = 4 };

/// What every account has, whatever its type.
struct PrincipalName
{
    Base::PrincipalId id;
    PrincipalType type = PrincipalType::User;
    QString login; ///< the name of groups and companies
    QString fullName;
    Base::PrincipalId company;
};

} // namespace Storage
