// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/snapshot.h"
#include "handlers/settings.h"
#include "listener/link.h"
#include "net/connectionlimits.h"
#include "net/endpoint.h"
#include "net/publickeys.h"
#include "net/tlscontext.h"
#include "storage/database.h"

#include <QSet>

/// What server.cfg means for the parts of the program.
namespace Program {

/// What a listening socket is for: everybody, or administration (prio.sock).
enum EndpointTag : int { TagNormal = 0, TagPriority = 1 };

/// What each part needs, by the options of shared/options/server.h.
Handlers::Settings handlerSettings(const Config::Snapshot &config);
Listener::LinkSettings linkSettings(const Config::Snapshot &config);
Storage::Settings storageSettings(const Config::Snapshot &config, const Base::Clock &clock);
Net::ConnectionLimits::Numbers connectionNumbers(const Config::Snapshot &config);
Net::TlsOptions tlsOptions(const Config::Snapshot &config);
/// The keys of services on other machines. Logs what cannot be read.
std::shared_ptr<const Net::PublicKeys> clientKeys(const Config::Snapshot &config);
QList<Net::Endpoint> endpoints(const Config::Snapshot &config);
/// User ids of local_admin_users, names or numbers, with our own. Unknown names are left out and put into \a
/// unknown.
QSet<quint32> administratorUids(const Config::Snapshot &config, QStringList &unknown);

} // namespace Program
