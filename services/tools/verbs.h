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

/// The one of \a verbs that \a line asks for, with its switches checked; one that takes another's switch goes
/// before that. \returns Invalid with a sentence, \a advice if there is none.
Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb *const> verbs, const QString &advice);
/// The same for a plain list.
Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb> verbs, const QString &advice);
/// The one verb \a line asks for, with its switches checked. \returns Invalid with a sentence.
Base::Result<const Verb *> findVerb(const CommandLine &line);

/// The verbs of kopano-admin by subject; each file has the table of those whose work it does.
extern const std::span<const Verb> createUserVerbs, updateUserVerbs, deleteUserVerbs, listUserVerbs,
    userDetailVerbs, userBaseVerbs, groupVerbs, companyVerbs, relationVerbs, delegateVerbs, storeVerbs,
    sessionVerbs, serviceVerbs, configurationVerbs, softDeleteVerbs, purgeVerbs, jobVerbs;

/// For verbs that take no other switch than --json.
inline constexpr const char *listingSwitches[]{"json"};
/// For verbs whose switches cannot be wrong.
Base::Result<void> checkNothing(const CommandLine &line);
/// For verbs that need -u OWNER.
Base::Result<void> checkOwner(const CommandLine &line);

/// The security log.
Base::Result<void> checkQueryAudit(const CommandLine &line);
void queryAudit(Caller &caller, const CommandLine &line, Done done);
Base::Result<void> checkVerifyAudit(const CommandLine &line);
void verifyAudit(Caller &caller, const CommandLine &line, Done done);

} // namespace Tools
