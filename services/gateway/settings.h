// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/limits.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

namespace Gateway {

/// The values of options that sessions look at; immutable, shared by all threads, replaced as a whole at
/// reload.
struct Settings
{
    Imap::Limits limits;
    QByteArray greetingName; ///< host name in the greeting; empty = none
    bool disablePlaintextAuth = true;
    bool capabilityIdle = true;
    bool ignoreCommandIdle = false;
    int maxFailCommands = 10;
    int maxFailedLogins = 5;
    bool expungeOnDelete = false;
    bool onlyMailFolders = true;
    bool publicFolders = true;
    std::chrono::seconds loginTimeout{180};
    std::chrono::seconds idleTimeout{1800};
    std::chrono::seconds commandTimeout{60};
    std::chrono::seconds outputStall{300};
};
using SettingsPtr = std::shared_ptr<const Settings>;

/// Memory that messages on their way in may take in the whole process. Any thread.
class LiteralBudget
{
public:
    explicit LiteralBudget(qint64 bytes = qint64(512) << 20) : m_left(bytes) { }

    /// A part of the budget, given back by its destructor.
    class Share
    {
    public:
        Share() = default;
        Share(Share &&other) noexcept
            : m_budget(std::exchange(other.m_budget, nullptr))
            , m_bytes(std::exchange(other.m_bytes, 0))
        {
        }
        Share &operator=(Share &&other) noexcept
        {
            std::swap(m_budget, other.m_budget);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        ~Share()
        {
            if (m_budget)
                m_budget->m_left += m_bytes;
        }

    private:
        friend class LiteralBudget;
        LiteralBudget *m_budget = nullptr;
        qint64 m_bytes = 0;
    };

    /// Sets \a bytes aside, in addition to what \a share has; false if there are not that many.
    bool take(Share &share, qint64 bytes)
    {
        if ((m_left -= bytes) < 0) {
            m_left += bytes;
            return false;
        }
        share.m_budget = this;
        share.m_bytes += bytes;
        return true;
    }

private:
    std::atomic<qint64> m_left;
};

} // namespace Gateway
