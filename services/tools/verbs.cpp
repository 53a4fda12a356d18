// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/verbs.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Tools {

namespace {

constexpr const char *createSwitches[]{"password", "password-prompt", "password-file", "email", "fullname",
    "administrator", "non-active", "add-alias", "qo", "qw", "qs", "qh"};
constexpr const char *updateSwitches[]{"username", "password", "password-prompt", "password-file", "email",
    "fullname", "administrator", "non-active", "add-alias", "del-alias", "qo", "qw", "qs", "qh",
    "enable-feature", "disable-feature"};
constexpr const char *listSwitches[]{"json"};
constexpr const char *detailSwitches[]{"json", "type"};
constexpr const char *everySwitch[]{"utf8", "v", "verbose"};

constexpr std::array verbs{
    Verb{"create", createSwitches, checkCreateUser, createUser},
    Verb{"update", updateSwitches, checkUpdateUser, updateUser},
    Verb{"delete", {}, checkDeleteUser, deleteUser},
    Verb{"list-users", listSwitches, checkListUsers, listUsers},
    Verb{"details", detailSwitches, checkUserDetails, userDetails},
};

bool contains(std::span<const char *const> names, const QString &name)
{
    return std::any_of(
        names.begin(), names.end(), [&](const char *one) { return name == QLatin1String(one); });
}

} // namespace

Base::Result<const Verb *> findVerb(const CommandLine &line)
{
    const Verb *found = nullptr;
    for (const Verb &verb : verbs) {
        if (!line.has(verb.name))
            continue;
        const auto count = line.switches.value(QLatin1String(verb.name)).size();
        if (found || count > 1) {
            return {Base::Code::Invalid,
                Admin::tr("--%1 and --%2 cannot be used together")
                    .arg(QLatin1String(found ? found->name : verb.name), QLatin1String(verb.name))};
        }
        found = &verb;
    }
    if (!found)
        return {Base::Code::Invalid, Admin::tr("say what to do: -c, -u, -d, -l or --details")};
    QStringList names = line.switches.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name != QLatin1String(found->name) && !contains(found->switches, name)
            && !contains(everySwitch, name)) {
            return {Base::Code::Invalid,
                Admin::tr("%1 does not belong to --%2")
                    .arg(name.size() == 1 ? QString(u'-' + name) : QString(QLatin1String("--") + name),
                        QLatin1String(found->name))};
        }
    }
    TRY(found->check(line));
    return found;
}

} // namespace Tools
