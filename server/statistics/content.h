// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "statistics/counter.h"

#include <QString>

#include <array>

namespace Storage {
class Connection;
}

namespace Statistics {

class Registry;

/// What only the database can tell, as it was when it was asked last. Any thread.
class Content
{
public:
    /// Whether it is what the counter of that name tells of.
    static bool isAbout(const QString &name);
    /// Asks it. Reader thread.
    Base::Result<void> refresh(Storage::Connection &connection);

private:
    friend void addTo(Registry &registry, const Content &content);
    std::array<Counter, 4> m_users; ///< by Base::UserKind
    Counter m_nextObjectId;
    Counter m_stores;
    Counter m_storeBytes;
};

/// Adds usercnt_active and the others; \a content must outlive the registry.
void addTo(Registry &registry, const Content &content);

} // namespace Statistics
