// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/itemtypes.h"

namespace Storage {

Base::UidSet toUidSet(const QList<Base::Uid> &uids)
{
    Base::UidSet set;
    for (const Base::Uid uid : uids) {
        if (!set.isEmpty() && set.constLast().last + 1 == uid)
            set.last().last = uid;
        else
            set.append({uid, uid});
    }
    return set;
}

} // namespace Storage
