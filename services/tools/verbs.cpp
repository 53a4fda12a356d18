// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "tools/saying.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Tools {

namespace {

constexpr const char *auditSwitches[]{
    "tag", "since", "until", "text", "limit", "before", "after", "follow", "json"};
constexpr const char *everySwitch[]{"utf8", "v", "verbose"};

constexpr std::array auditVerbs{
    Verb{"query-audit", auditSwitches, checkQueryAudit, queryAudit},
    Verb{"verify-audit", listingSwitches, checkVerifyAudit, verifyAudit},
};

/// In the order in which they are looked for: a verb that takes another's switch (like --add-sendas LOGIN -u
/// OWNER) goes before that one.
constexpr std::array subjects{&groupVerbs, &relationVerbs, &delegateVerbs, &companyVerbs, &storeVerbs,
    &softDeleteVerbs, &purgeVerbs, &jobVerbs, &createUserVerbs, &updateUserVerbs, &deleteUserVerbs,
    &listUserVerbs, &userDetailVerbs, &userBaseVerbs, &sessionVerbs, &serviceVerbs, &configurationVerbs};

bool contains(std::span<const char *const> names, const QString &name)
{
    return std::any_of(
        names.begin(), names.end(), [&](const char *one) { return name == QLatin1String(one); });
}

QString shown(const QString &name)
{
    return (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
}

/// What to say if nothing was asked for: where the first of the switches belongs, if that is a short answer.
QString adviceFor(const CommandLine &line, std::span<const Verb *const> list, const QString &advice)
{
    constexpr qsizetype shortAnswer = 3;
    QStringList names = line.switches.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QStringList takers;
        for (const Verb *verb : list) {
            if (contains(verb->switches, name))
                takers.append(shown(QLatin1String(verb->name)));
        }
        if (!takers.isEmpty() && takers.size() <= shortAnswer)
            return Admin::tr("%1 goes with %2; --help shows everything")
                .arg(shown(name), takers.join(QLatin1String(", ")));
    }
    return advice;
}

} // namespace

Base::Result<void> checkNothing(const CommandLine &)
{
    return {};
}

Base::Result<void> checkOwner(const CommandLine &line)
{
    return need(line, "update", "-u");
}

Base::Result<const Verb *> findVerb(const CommandLine &line)
{
    QList<const Verb *> all;
    for (const std::span<const Verb> *subject : subjects) {
        for (const Verb &verb : *subject)
            all.append(&verb);
    }
    for (const Verb &verb : auditVerbs)
        all.append(&verb);
    return findVerb(line, std::span<const Verb *const>(all.constData(), size_t(all.size())),
        Admin::tr("say what to do: -c, -u, -d, -l or --details; --help shows everything"));
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
        if (line.switches.value(QLatin1String(verb.name)).size() > 1)
            return {
                Base::Code::Invalid, Admin::tr("--%1 can be given only once").arg(QLatin1String(verb.name))};
        if (found) {
            return {Base::Code::Invalid,
                Admin::tr("--%1 and --%2 cannot be used together")
                    .arg(QLatin1String(found->name), QLatin1String(verb.name))};
        }
        found = &verb;
    }
    // Words alone are what is too much, but where each verb takes some: there the verb is missing.
    const bool onlyWords = line.switches.isEmpty() && !line.positional.isEmpty()
        && !std::all_of(list.begin(), list.end(), [](const Verb *verb) { return verb->takesArguments; });
    if (!found && !onlyWords)
        return {Base::Code::Invalid, adviceFor(line, list, advice)};
    if (!line.positional.isEmpty() && !(found && found->takesArguments)) {
        return {Base::Code::Invalid,
            Admin::tr("unexpected argument %1").arg(Base::escaped(line.positional.front(), 80))};
    }
    QStringList names = line.switches.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name != QLatin1String(found->name) && !contains(found->switches, name)
            && !contains(everySwitch, name)) {
            return {Base::Code::Invalid,
                Admin::tr("%1 does not belong to --%2").arg(shown(name), QLatin1String(found->name))};
        }
    }
    TRY(found->check(line));
    return found;
}

} // namespace Tools
