// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/merging.h"

#include <algorithm>

namespace Backup {

namespace {

const Grantee *find(const QList<Grantee> &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(),
        [&name](const Grantee &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Merge merge(const QList<Grantee> &present, const QList<Grantee> &archived, Rights rights)
{
    Merge result;
    if (rights == Rights::None)
        return result;
    for (const Grantee &wanted : archived) {
        const Grantee *now = find(present, wanted.name);
        if (now && now->bits == wanted.bits)
            continue;
        if (now && rights == Rights::Add)
            result.different.append(wanted.name);
        else
            result.set.append(wanted);
    }
    if (rights == Rights::Exact) {
        for (const Grantee &now : present) {
            if (!find(archived, now.name))
                result.remove.append(now.name);
        }
    }
    return result;
}

} // namespace Backup
