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
};

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

} // namespace Tools
