// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/verbs.h"

namespace Tools {

/// What kopano-admin can do with groups, companies, send-as, stores and what the server remembers. A verb
/// that takes another's switch (like --add-sendas LOGIN -u OWNER) goes before that one.
std::span<const Verb> peopleVerbs();
/// Their switches, with headings.
QList<Daemon::Switch> peopleSwitches();

/// The columns check and run of the verbs' table: groups.
Base::Result<void> checkCreateGroup(const CommandLine &line);
void createGroup(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkUpdateGroup(const CommandLine &line);
void updateGroup(Caller &caller, const CommandLine &line, Done done);
void deleteGroup(Caller &caller, const CommandLine &line, Done done);
void listGroups(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkMembership(const CommandLine &line);
void addMember(Caller &caller, const CommandLine &line, Done done);
void removeMember(Caller &caller, const CommandLine &line, Done done);

/// Companies.
Base::Result<void> checkCreateCompany(const CommandLine &line);
void createCompany(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkUpdateCompany(const CommandLine &line);
void updateCompany(Caller &caller, const CommandLine &line, Done done);
void deleteCompany(Caller &caller, const CommandLine &line, Done done);
void listCompanies(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkCompany(const CommandLine &line);
void setSystemAdministrator(Caller &caller, const CommandLine &line, Done done);
/// The twelve verbs of the four lists of a company.
void changeRelation(Caller &caller, const CommandLine &line, Done done);
void listRelation(Caller &caller, const CommandLine &line, Done done);

/// Send-as.
Base::Result<void> checkSendAs(const CommandLine &line);
void addSendAs(Caller &caller, const CommandLine &line, Done done);
void removeSendAs(Caller &caller, const CommandLine &line, Done done);
void listSendAs(Caller &caller, const CommandLine &line, Done done);

/// Stores and upkeep.
void createPublicStore(Caller &caller, const CommandLine &line, Done done);
void createUserStore(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkHookStore(const CommandLine &line);
void hookStore(Caller &caller, const CommandLine &line, Done done);
void unhookStore(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkRemoveStore(const CommandLine &line);
void removeStore(Caller &caller, const CommandLine &line, Done done);
void listOrphans(Caller &caller, const CommandLine &line, Done done);
void countUsers(Caller &caller, const CommandLine &line, Done done);
void recountStore(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkClearCache(const CommandLine &line);
void clearCache(Caller &caller, const CommandLine &line, Done done);
/// For what the predecessor needed and this server does not have: says so.
Base::Result<void> checkUnneeded(const CommandLine &line);

/// --details NAME --type group or company.
void groupDetails(Caller &caller, const CommandLine &line, Done done);
void companyDetails(Caller &caller, const CommandLine &line, Done done);

} // namespace Tools
