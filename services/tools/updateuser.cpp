// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/passwordinput.h"
#include "tools/saying.h"
#include "tools/userfields.h"

#include <array>

namespace Tools {

namespace {

Base::Result<void> checkUpdateUser(const CommandLine &line)
{
    const UserFields fields = TRY(userFields(line));
    const bool levels = fields.quotaWarn || fields.quotaSoft || fields.quotaHard;
    Base::User scratch;
    if (applyFields(fields, scratch) == 0 && !fields.hasPassword && !levels)
        return {Base::Code::Invalid, Admin::tr("say what to change")};
    return {};
}

/// Lists and quota levels are changed from what they are now.
void sendChanges(Caller &caller, const CommandLine &line, const Base::User &now, Done done)
{
    const auto fields = userFields(line);
    if (const auto fits = checkAgainst(*fields, now); !fits) {
        done(fits.error());
        return;
    }
    Rpc::UpdateUser request;
    request.login = line.value("update");
    request.user = now;
    request.changes = applyFields(*fields, request.user);
    if (fields->hasPassword) {
        const auto password = readPassword(line);
        if (!password) {
            done(password.error());
            return;
        }
        request.password = password->reveal();
        request.changes |= Rpc::UpdateUser::Password;
    }
    callAndSay(caller, request, Admin::tr("User information updated."), std::move(done));
}

void updateUser(Caller &caller, const CommandLine &line, Done done)
{
    caller.ask(
        Rpc::GetUser{line.value("update")},
        [&caller, line, done](const Rpc::UserReply &reply) { sendChanges(caller, line, reply.user, done); },
        done);
}

constexpr const char *updateSwitches[]{"username", "password", "password-prompt", "password-file", "email",
    "fullname", "administrator", "non-active", "add-alias", "del-alias", "qo", "qw", "qs", "qh",
    "enable-feature", "disable-feature", "hidden", "capacity", "mr-accept", "mr-decline-conflict",
    "mr-decline-recurring", "mr-process"};
constexpr std::array updateUserRows{Verb{"update", updateSwitches, checkUpdateUser, updateUser}};

} // namespace

constinit const std::span<const Verb> updateUserVerbs(updateUserRows);

} // namespace Tools
