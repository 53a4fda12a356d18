// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/passwordinput.h"
#include "tools/saying.h"
#include "tools/userfields.h"

#include <array>

namespace Tools {

namespace {

Base::Result<void> checkCreateUser(const CommandLine &line)
{
    const UserFields fields = TRY(userFields(line));
    if (!fields.emailAddress || !fields.fullName)
        return {Base::Code::Invalid, Admin::tr("a new user needs -e ADDRESS and -f NAME")};
    const bool active = fields.kind.value_or(Base::UserKind::Active) == Base::UserKind::Active;
    if (active && !fields.hasPassword)
        return {Base::Code::Invalid, Admin::tr("a new user needs a password: -p, -P or --password-file")};
    if (!fields.quotaOverride && (fields.quotaWarn || fields.quotaSoft || fields.quotaHard))
        return {Base::Code::Invalid, Admin::tr("--qw, --qs and --qh need --qo y")};
    return checkAgainst(fields, {});
}

void createUser(Caller &caller, const CommandLine &line, Done done)
{
    const auto fields = userFields(line);
    Rpc::CreateUser request;
    request.user.login = line.value("create");
    applyFields(*fields, request.user);
    if (fields->hasPassword) {
        const auto password = readPassword(line);
        if (!password) {
            done(password.error());
            return;
        }
        request.password = password->reveal();
    }
    callAndSay(caller, request, Admin::tr("User created."), std::move(done));
}

constexpr const char *createSwitches[]{"password", "password-prompt", "password-file", "email", "fullname",
    "administrator", "non-active", "add-alias", "qo", "qw", "qs", "qh", "company", "enable-feature",
    "disable-feature", "hidden", "capacity", "mr-accept", "mr-decline-conflict", "mr-decline-recurring",
    "mr-process"};
constexpr std::array createUserRows{Verb{"create", createSwitches, checkCreateUser, createUser}};

} // namespace

constinit const std::span<const Verb> createUserVerbs(createUserRows);

} // namespace Tools
