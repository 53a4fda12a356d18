// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/services.h"

#include <QString>

namespace Tools {

/// A heading and a table; an array of objects.
QString servicesText(const QList<Rpc::ServiceInfo> &services);
QString servicesJson(const QList<Rpc::ServiceInfo> &services);
QString optionsText(const QList<Rpc::OptionState> &options);
QString optionsJson(const QList<Rpc::OptionState> &options);
QString versionsText(const QList<Rpc::ConfigVersion> &versions);
QString versionsJson(const QList<Rpc::ConfigVersion> &versions);
QString countersText(const QList<Rpc::ServiceCounter> &counters);
QString countersJson(const QList<Rpc::ServiceCounter> &counters);

/// What differs: options, or lines with - and + before them.
/// Which versions are compared, as the heads of a comparison: `--- version 1, 2026-…, who: comment`; \a to 0 = the
/// present files.
QString versionLabels(const QList<Rpc::ConfigVersion> &versions, qint64 from, qint64 to);
QString differencesText(const Rpc::DiffConfigurationReply &reply);
QString differencesJson(const Rpc::DiffConfigurationReply &reply);

/// What a reload did, a line for each kind of news.
QString reportText(const Rpc::ReloadReport &report);
/// "file:12: text".
QString problemText(const Rpc::ConfigProblem &problem);

} // namespace Tools
