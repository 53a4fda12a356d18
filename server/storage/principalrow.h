// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/principalname.h"

namespace Storage {

/// Of the columns principal_id, type, login, full_name, company_id, in this order.
inline PrincipalName nameFromRow(const Row &row)
{
    return {row.id<Base::PrincipalId>(0), row.number<PrincipalType>(1), row.text(2), row.text(3),
        row.id<Base::PrincipalId>(4)};
}

} // namespace Storage
