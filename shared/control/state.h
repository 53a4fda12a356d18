// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/configuration.h"
#include "rpc/services.h"

/// A program's configuration in terms of the RPC; secrets are stars. Blocking file I/O; main thread.
namespace Control {

/// What is in force, and what the files say.
Rpc::ServiceState currentState(const Daemon::Configuration &configuration);
/// The files as they may be shown, each cut at 1 MiB.
QList<Rpc::ConfigText> shown(const Config::Table &table, const QList<Config::FileContent> &files);

/// "file:line: text" for each line of \a lines; \a fatal: they are errors.
QList<Rpc::ConfigProblem> problemsOf(const QStringList &lines, bool fatal);
/// What a reload did.
Rpc::ReloadReport reportOf(const Config::Reloaded &reloaded);
/// An order that could not be done.
Rpc::FinishOrder failed(const Base::Error &error);

/// The main file and what it includes; nothing if there is no file and none is needed.
Base::Result<QList<Config::FileContent>> readFiles(const Config::Sources &sources);

} // namespace Control
