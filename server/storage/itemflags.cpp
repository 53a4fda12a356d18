// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelogtable.h"
#include "storage/folderbump.h"
#include "storage/itemrow.h"
#include "storage/itemtable.h"

#include <algorithm>

namespace Storage {

namespace {

constexpr char updateFlags[] = R"(
    UPDATE item SET flags = (flags & :keep) | :add, mod_seq = :modSeq
    WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
)";
constexpr char updateKeywords[] = R"(
    UPDATE item SET flags = (flags & :keep) | :add, mod_seq = :modSeq, keywords = :keywords
    WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
)";

/// What becomes of any flags: (flags & keep) | add.
struct FlagMask
{
    quint32 keep = 0;
    quint32 add = 0;
};
FlagMask maskOf(const FlagChange &change)
{
    switch (change.mode) {
    case FlagChange::Replace:
        return {0, change.flags};
    case FlagChange::Add:
        return {~quint32(0), change.flags};
    case FlagChange::Remove:
        return {~change.flags, 0};
    }
    return {};
}

bool contains(const QStringList &keywords, const QString &keyword)
{
    return keywords.contains(keyword, Qt::CaseInsensitive);
}

QStringList newKeywords(const QStringList &old, const FlagChange &change)
{
    QStringList result;
    if (change.mode != FlagChange::Replace)
        result = old;
    if (change.mode == FlagChange::Remove) {
        result.removeIf([&](const QString &keyword) { return contains(change.keywords, keyword); });
        return result;
    }
    for (const QString &keyword : change.keywords) {
        if (contains(result, keyword))
            continue;
        // A keyword that is there keeps the form it was first written in.
        const auto known = std::find_if(old.cbegin(), old.cend(),
            [&](const QString &one) { return one.compare(keyword, Qt::CaseInsensitive) == 0; });
        result.append(known != old.cend() ? *known : keyword);
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// Neighbours in the folder that change alike: one statement.
struct Run
{
    Base::UidRange uids;
    QStringList keywords;
};

struct Plan
{
    FlagsResult result;
    QList<qsizetype> changed; // places in result.items
    QList<Run> runs;
    qint64 unseen = 0;
};

Plan plan(
    QList<Base::ItemState> states, const Base::UidSet &uids, const FlagChange &change, bool touchesKeywords)
{
    Plan plan;
    const FlagMask mask = maskOf(change);
    QList<Base::Uid> refused;
    auto range = uids.cbegin();
    bool extends = false; // the state before is in the last run
    plan.result.items.reserve(states.size());
    for (Base::ItemState &state : states) {
        for (; state.uid > range->last; ++range)
            extends = false; // rows between two ranges are not meant
        if (state.modSeq > change.unchangedSince) {
            refused.append(state.uid);
            extends = false;
            continue;
        }
        const quint32 flags = (state.flags & mask.keep) | mask.add;
        QStringList keywords = touchesKeywords ? newKeywords(state.keywords, change) : state.keywords;
        if (flags == state.flags && keywords == state.keywords) {
            extends = false;
        } else {
            if (extends && (!touchesKeywords || plan.runs.constLast().keywords == keywords))
                plan.runs.last().uids.last = state.uid;
            else
                plan.runs.append({{state.uid, state.uid}, keywords});
            extends = true;
            plan.unseen += int((flags & Base::FlagSeen) == 0) - int((state.flags & Base::FlagSeen) == 0);
            plan.changed.append(plan.result.items.size());
            state.flags = flags;
            state.keywords = std::move(keywords);
        }
        plan.result.items.append(std::move(state));
    }
    plan.result.refused = toUidSet(refused);
    return plan;
}

} // namespace

Base::Result<FlagsResult> ItemWriter::changeFlags(
    Connection &connection, const FolderKey &folder, const Base::UidSet &uids, const FlagChange &change)
{
    const bool touchesKeywords = change.mode == FlagChange::Replace || !change.keywords.isEmpty();
    Plan planned = plan(TRY(ItemTable::states(connection, folder, uids)), uids, change, touchesKeywords);
    if (planned.runs.isEmpty()) {
        TRY(folderCounters(connection, folder)); // NotFound
        return std::move(planned.result);
    }
    FolderDelta delta;
    delta.unseen = planned.unseen;
    const FolderCounters counters = TRY(bump(connection, folder, delta));
    const FlagMask mask = maskOf(change);
    for (const Run &run : std::as_const(planned.runs)) {
        if (touchesKeywords) {
            TRY(connection.run(updateKeywords,
                {mask.keep, mask.add, counters.highestModSeq, keywordsValue(run.keywords), folder.store,
                    folder.folder, run.uids.first, run.uids.last}));
        } else {
            TRY(connection.run(updateFlags,
                {mask.keep, mask.add, counters.highestModSeq, folder.store, folder.folder, run.uids.first,
                    run.uids.last}));
        }
    }
    for (const qsizetype place : std::as_const(planned.changed))
        planned.result.items[place].modSeq = counters.highestModSeq;
    planned.result.modSeq = counters.highestModSeq;
    TRY(ChangeLogTable::append(connection, folder.store,
        {0, 0, ObjectKind::Message, Change::Changed, folder.folder, counters.highestModSeq}));
    return std::move(planned.result);
}

} // namespace Storage
