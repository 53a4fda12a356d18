// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QStringList>

namespace Storage {

class Connection;

/// IMAP subscriptions: paths with '/', which need not exist (RFC 3501 section 6.3.6).
struct SubscriptionTable
{
    static Base::Result<QStringList> list(Connection &connection, Base::StoreId store);
    static Base::Result<void> add(Connection &connection, Base::StoreId store, const QString &path);
    static Base::Result<void> remove(Connection &connection, Base::StoreId store, const QString &path);
};

} // namespace Storage
