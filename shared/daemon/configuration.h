// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/load.h"

#include <functional>

namespace Daemon {

/// The configuration of the running program: what is in force, and which files it was made from. Owned by the
/// frame, which reloads it; lives in the main thread as long as the service.
class Configuration
{
public:
    /// Takes new values into force, or says why that is not possible; then nothing may have changed.
    using Apply = std::function<Base::Result<void>(const Config::Snapshot &, const Config::Diff &)>;

    Configuration(const Config::Loaded &loaded, Config::Sources sources);

    const Config::Snapshot &effective() const { return m_effective; }
    const Config::Sources &sources() const { return m_sources; }
    /// Whether the configuration in force was made from just these files.
    bool isMadeFrom(const QList<Config::FileContent> &files) const;

    /// Reads the sources again. After an error the old configuration is in force as a whole.
    Base::Result<Config::Reloaded> reload(const Apply &apply);

    /// The frame's way to reload (what SIGHUP does), for whoever else asks.
    std::function<Base::Result<Config::Reloaded>()> reloadAll;
    /// Called after each reload, also one that failed. May be empty.
    std::function<void()> onReloaded;

private:
    Config::Snapshot m_effective;
    const Config::Sources m_sources;
    QByteArray m_digest; ///< of the files
};

} // namespace Daemon
