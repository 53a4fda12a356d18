// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/adminoptions.h"
#include "tools/caller.h"

#include <functional>
#include <span>

namespace Tools {

/// What a verb prints on the standard output, or why it could not be done.
using Done = std::function<void(Base::Result<QString>)>;

/// One thing kopano-admin can do.
struct Verb
{
    const char *name; ///< the switch that asks for it
    std::span<const char *const> switches; ///< which others it takes
    /// Complains about the switches without asking the server.
    Base::Result<void> (*check)(const CommandLine &line);
    void (*run)(Caller &caller, const CommandLine &line, Done done);
    bool takesArguments = false; ///< words beside switches; else they are refused
};

/// The one of \a verbs that \a line asks for, with its switches checked; one that takes another's switch goes before
/// that. \returns Invalid with a sentence, \a advice if there is none.
Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb *const> verbs, const QString &advice);
/// The same for a plain list.
Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb> verbs, const QString &advice);
/// The one verb \a line asks for, with its switches checked. \returns Invalid with a sentence.
Base::Result<const Verb *> findVerb(const CommandLine &line);

/// The columns check and run of the verbs' table: Invalid with a sentence, and the work.
Base::Result<void> checkCreateUser(const CommandLine &line);
void createUser(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkUpdateUser(const CommandLine &line);
void updateUser(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkDeleteUser(const CommandLine &line);
void deleteUser(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkListUsers(const CommandLine &line);
void listUsers(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkUserDetails(const CommandLine &line);
void userDetails(Caller &caller, const CommandLine &line, Done done);

/// For verbs whose switches cannot be wrong.
Base::Result<void> checkNothing(const CommandLine &line);
void listServices(Caller &caller, const CommandLine &line, Done done);
void reloadService(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkServiceLog(const CommandLine &line);
void serviceLog(Caller &caller, const CommandLine &line, Done done);
void serviceCounters(Caller &caller, const CommandLine &line, Done done);
void configGet(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkConfigSet(const CommandLine &line);
void configSet(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkConfigUnset(const CommandLine &line);
void configUnset(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkConfigValidate(const CommandLine &line);
void configValidate(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkConfigDiff(const CommandLine &line);
void configDiff(Caller &caller, const CommandLine &line, Done done);
void configHistory(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkConfigRollback(const CommandLine &line);
void configRollback(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkListSessions(const CommandLine &line);
void listSessions(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkKillSession(const CommandLine &line);
void killSession(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkKillSessions(const CommandLine &line);
void killSessions(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkSyncUsers(const CommandLine &line);
void syncUsers(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkQueryAudit(const CommandLine &line);
void queryAudit(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkVerifyAudit(const CommandLine &line);
void verifyAudit(Caller &caller, const CommandLine &line, Done done);

} // namespace Tools
