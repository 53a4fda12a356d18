// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/peopleverbs.h"
#include "tools/softdelete.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Tools {

namespace {

constexpr const char *createSwitches[]{"password", "password-prompt", "password-file", "email", "fullname",
    "administrator", "non-active", "add-alias", "qo", "qw", "qs", "qh", "company", "enable-feature",
    "disable-feature", "hidden", "capacity", "mr-accept", "mr-decline-conflict", "mr-decline-recurring",
    "mr-process"};
constexpr const char *updateSwitches[]{"username", "password", "password-prompt", "password-file", "email",
    "fullname", "administrator", "non-active", "add-alias", "del-alias", "qo", "qw", "qs", "qh",
    "enable-feature", "disable-feature", "hidden", "capacity", "mr-accept", "mr-decline-conflict",
    "mr-decline-recurring", "mr-process"};
constexpr const char *listSwitches[]{"json"};
constexpr const char *listUserSwitches[]{"json", "company"};
constexpr const char *detailSwitches[]{"json", "type"};
constexpr const char *killSwitches[]{"reason"};
constexpr const char *logSwitches[]{"lines", "level"};
constexpr const char *changeSwitches[]{"comment", "force"};
constexpr const char *validateSwitches[]{"file"};
constexpr const char *auditSwitches[]{
    "tag", "since", "until", "text", "limit", "before", "after", "json"};
constexpr const char *restoreSwitches[]{"update", "to", "json"};
constexpr const char *purgeSwitches[]{"dry-run", "force", "json"};
constexpr const char *everySwitch[]{"utf8", "v", "verbose"};

constexpr std::array verbs{
    Verb{"restore", restoreSwitches, checkRestore, restore, true},
    Verb{"create", createSwitches, checkCreateUser, createUser},
    Verb{"update", updateSwitches, checkUpdateUser, updateUser},
    Verb{"delete", {}, checkDeleteUser, deleteUser},
    Verb{"list-users", listUserSwitches, checkListUsers, listUsers},
    Verb{"details", detailSwitches, checkUserDetails, userDetails},
    Verb{"list-services", listSwitches, checkNothing, listServices},
    Verb{"reload", {}, checkNothing, reloadService},
    Verb{"service-log", logSwitches, checkServiceLog, serviceLog},
    Verb{"service-counters", listSwitches, checkNothing, serviceCounters},
    Verb{"config-get", listSwitches, checkNothing, configGet, true},
    Verb{"config-set", changeSwitches, checkConfigSet, configSet, true},
    Verb{"config-unset", changeSwitches, checkConfigUnset, configUnset, true},
    Verb{"config-validate", validateSwitches, checkConfigValidate, configValidate, true},
    Verb{"config-diff", listSwitches, checkConfigDiff, configDiff, true},
    Verb{"config-history", listSwitches, checkNothing, configHistory},
    Verb{"config-rollback", changeSwitches, checkConfigRollback, configRollback, true},
    Verb{"query-audit", auditSwitches, checkQueryAudit, queryAudit},
    Verb{"verify-audit", listSwitches, checkVerifyAudit, verifyAudit},
    Verb{"list-sessions", listSwitches, checkListSessions, listSessions},
    Verb{"kill-session", killSwitches, checkKillSession, killSession},
    Verb{"kill-sessions", killSwitches, checkKillSessions, killSessions},
    Verb{"sync", listSwitches, checkSyncUsers, syncUsers},
    Verb{"list-softdeleted", listSwitches, checkListSoftDeleted, listSoftDeleted},
    Verb{"purge-softdelete", purgeSwitches, checkPurge, purge},
    Verb{"verify-bodies", listSwitches, checkNothing, verifyBodies},
    Verb{"list-jobs", listSwitches, checkNothing, listJobs},
    Verb{"cancel-job", {}, checkCancelJob, cancelJob},
};

bool contains(std::span<const char *const> names, const QString &name)
{
    return std::any_of(
        names.begin(), names.end(), [&](const char *one) { return name == QLatin1String(one); });
}

} // namespace

Base::Result<const Verb *> findVerb(const CommandLine &line)
{
    QList<const Verb *> all;
    for (const Verb &verb : peopleVerbs())
        all.append(&verb);
    for (const Verb &verb : verbs)
        all.append(&verb);
    return findVerb(line, std::span<const Verb *const>(all.constData(), size_t(all.size())),
        Admin::tr("say what to do: -c, -u, -d, -l or --details"));
}

Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb> list, const QString &advice)
{
    QList<const Verb *> all;
    for (const Verb &verb : list)
        all.append(&verb);
    return findVerb(line, std::span<const Verb *const>(all.constData(), size_t(all.size())), advice);
}

Base::Result<const Verb *> findVerb(
    const CommandLine &line, std::span<const Verb *const> list, const QString &advice)
{
    const Verb *found = nullptr;
    for (const Verb *one : list) {
        const Verb &verb = *one;
        if (!line.has(verb.name) || (found && contains(found->switches, QLatin1String(verb.name))))
            continue;
        const auto count = line.switches.value(QLatin1String(verb.name)).size();
        if (found || count > 1) {
            return {Base::Code::Invalid,
                Admin::tr("--%1 and --%2 cannot be used together")
                    .arg(QLatin1String(found ? found->name : verb.name), QLatin1String(verb.name))};
        }
        found = &verb;
    }
    if (!line.positional.isEmpty() && !(found && found->takesArguments))
        return {Base::Code::Invalid, Admin::tr("unexpected argument %1").arg(line.positional.front())};
    if (!found)
        return {Base::Code::Invalid, advice};
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
