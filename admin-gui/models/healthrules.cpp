// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthrules.h"

namespace Models {

const Rpc::OptionState *HealthFacts::option(const QString &service, const QString &key) const
{
    if (!configurations)
        return nullptr;
    for (const ConfigurationFact &one : *configurations) {
        if (one.service.section(u'@', 0, 0) != service)
            continue;
        for (const Rpc::OptionState &option : one.state.options) {
            if (option.key == key)
                return &option;
        }
    }
    return nullptr;
}

HealthFinding HealthRules::unknown(const QString &reason)
{
    if (reason.isEmpty())
        return {Severity::None, tr("It is being checked."), {}, true};
    return {Severity::None, tr("It could not be checked. %1").arg(reason), {}, false};
}

std::optional<qint64> HealthRules::statistic(const HealthFacts &facts, const char *name)
{
    if (!facts.statistics)
        return std::nullopt;
    const auto found = facts.statistics->constFind(word(name));
    return found == facts.statistics->cend() ? std::nullopt : std::optional(found->number);
}

QList<HealthRule> HealthRules::all()
{
    return load() + security() + services() + storage();
}

} // namespace Models
