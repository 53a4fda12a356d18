// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/edit.h"
#include "daemon/configuration.h"
#include "rpc/services.h"

namespace Control {

/// Changes to a program's own configuration files. Blocking file I/O; main thread; outlived by
/// \a configuration.
class ConfigOrders
{
public:
    static constexpr qsizetype mostChanges = 500;

    explicit ConfigOrders(Daemon::Configuration &configuration) : m_configuration(configuration) { }

    /// Writes options where they stand, and reloads: all of them or none. Conflict if the files are not the
    /// \a order's, should it have some, or are not as they were loaded, unless it is forced; what somebody
    /// else changed then stays in them and is told as FinishOrder::before. That is there also if only secrets
    /// changed: then it is as FinishOrder::state has the files, and nothing else would tell.
    Rpc::FinishOrder change(const Rpc::ServiceOrder &order);
    /// Gives the files earlier contents, with their present secrets, and reloads; secrets that were not there
    /// stay in the main file. Files that are not part of the configuration are never written.
    Rpc::FinishOrder restore(const QList<Rpc::ConfigText> &wanted, bool force);
    /// What a start with those changes or that text would say.
    Rpc::FinishOrder validate(const Rpc::ServiceOrder &order) const;

private:
    using Files = QList<Config::FileContent>;
    const Config::Table &table() const { return m_configuration.effective().table(); }
    Base::Result<Files> filesFor(bool force, bool &outside) const;
    Rpc::FinishOrder refused(const Base::Error &error) const;
    Base::Result<Config::Loaded> tried(const Files &files) const;
    Base::Result<Files> restored(
        const Files &now, const QList<Rpc::ConfigText> &wanted, QStringList &lost) const;
    /// \a after with the secrets of \a now that it does not set.
    Base::Result<Files> withSecretsOf(const Files &now, Files after) const;
    /// Denied if an option would change that only the file's owner may change.
    Rpc::FinishOrder takeOver(const Files &before, const Files &after, bool outside);
    Base::Result<Config::Reloaded> writeAndReload(const Files &before, const Files &after);

    Daemon::Configuration &m_configuration;
};

} // namespace Control
