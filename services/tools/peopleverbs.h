// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/verbs.h"

namespace Tools {

/// The switches of groups, companies, send-as, delegates, stores and what the server remembers, with
/// headings.
QList<Daemon::Switch> peopleSwitches();

/// --details NAME --type group or company.
void groupDetails(Caller &caller, const CommandLine &line, Done done);
void companyDetails(Caller &caller, const CommandLine &line, Done done);

/// What kopano-storeadm does, too.
void createPublicStore(Caller &caller, const CommandLine &line, Done done);
void listOrphans(Caller &caller, const CommandLine &line, Done done);
void markForRemoval(Caller &caller, const QByteArray &guid, Done done);
void recountStore(Caller &caller, const QString &login, Done done);

/// For verbs that need -I COMPANY.
Base::Result<void> checkCompany(const CommandLine &line);
/// What --see-private and --sendcopy say, as Rpc::Delegate::Flag bits.
quint32 delegateFlags(const CommandLine &line);

} // namespace Tools
