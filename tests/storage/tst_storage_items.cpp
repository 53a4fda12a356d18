// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QRandomGenerator>

using namespace Base;
using namespace Storage;

namespace {

/// What the tables should say, kept the simple way.
struct ModelItem
{
    quint32 flags = 0;
    ModSeq modSeq = 0;
    QStringList keywords;
    qint64 size = 0;
    friend bool operator==(const ModelItem &, const ModelItem &) = default;
};
struct ModelFolder
{
    QMap<Uid, ModelItem> items;
    QMap<Uid, ModSeq> expunged;
    Uid uidNext = 1;
    ModSeq highest = 1;
    Uid recentUid = 1;
};

UidSet randomSet(QRandomGenerator &random, Uid uidNext)
{
    UidSet set;
    Uid at = 1 + random.bounded(4);
    while (at < uidNext && set.size() < 12) {
        const Uid last = at + random.bounded(5);
        set.append({at, last});
        at = last + 2 + random.bounded(6);
    }
    if (random.bounded(6) == 0)
        set = allUids();
    return set;
}

QList<Uid> members(const ModelFolder &folder, const UidSet &uids, quint32 mask = 0)
{
    QList<Uid> found;
    for (auto it = folder.items.cbegin(); it != folder.items.cend(); ++it) {
        const bool inside = std::any_of(uids.cbegin(), uids.cend(),
            [&](const UidRange &range) { return it.key() >= range.first && it.key() <= range.last; });
        if (inside && (it->flags & mask) == mask)
            found.append(it.key());
    }
    return found;
}

QList<Uid> expand(const UidSet &set)
{
    QList<Uid> uids;
    for (const UidRange &range : set) {
        for (quint64 uid = range.first; uid <= range.last; ++uid)
            uids.append(Uid(uid));
    }
    return uids;
}

void removeFrom(ModelFolder &folder, const QList<Uid> &uids)
{
    if (uids.isEmpty())
        return;
    ++folder.highest;
    for (const Uid uid : uids) {
        folder.items.remove(uid);
        folder.expunged.insert(uid, folder.highest);
    }
}

void copyInto(ModelFolder &target, const QList<ModelItem> &items)
{
    if (items.isEmpty())
        return;
    ++target.highest;
    for (ModelItem item : items) {
        item.modSeq = target.highest;
        target.items.insert(target.uidNext++, item);
    }
}

QList<ModelItem> valuesOf(const ModelFolder &folder, const QList<Uid> &uids)
{
    QList<ModelItem> items;
    for (const Uid uid : uids)
        items.append(folder.items.value(uid));
    return items;
}

} // namespace

class ItemsTest : public QObject
{
    Q_OBJECT

private:
    /// The tables against the model, and the counters against a recount.
    static void compare(TestDatabase &test, const QList<ModelFolder> &model, ModSeq since)
    {
        OK(test.read([&](Connection &connection) -> Result<void> {
            qint64 size = 0;
            qint64 count = 0;
            for (int i = 0; i < model.size(); ++i) {
                const ModelFolder &expected = model.at(i);
                const auto states = TRY(ItemTable::states(connection, test.keys.at(i)));
                QMap<Uid, ModelItem> found;
                for (const ItemState &state : states)
                    found.insert(state.uid, {state.flags, state.modSeq, state.keywords, 0});
                qint64 folderSize = 0;
                quint32 unseen = 0;
                quint32 recent = 0;
                QList<Uid> changed;
                for (auto it = expected.items.cbegin(); it != expected.items.cend(); ++it) {
                    ModelItem item = *it;
                    folderSize += std::exchange(item.size, 0);
                    unseen += !(item.flags & FlagSeen);
                    recent += it.key() >= expected.recentUid;
                    if (item.modSeq > since)
                        changed.append(it.key());
                    if (found.value(it.key()) != item)
                        return {Code::Internal, QStringLiteral("item %1 differs").arg(it.key())};
                }
                const auto folder = TRY(FolderTable::find(connection, test.store, test.keys.at(i).folder));
                if (found.size() != expected.items.size() || folder->messages != expected.items.size()
                    || folder->unseen != unseen || folder->size != quint64(folderSize)
                    || folder->uidNext != expected.uidNext || folder->highestModSeq != expected.highest
                    || folder->recent != recent) {
                    return {Code::Internal,
                        QStringLiteral(
                            "counters: messages %1/%2 unseen %3/%4 size %5/%6 uidnext %7/%8 modseq %9/%10")
                            .arg(folder->messages)
                            .arg(expected.items.size())
                            .arg(folder->unseen)
                            .arg(unseen)
                            .arg(folder->size)
                            .arg(folderSize)
                            .arg(folder->uidNext)
                            .arg(expected.uidNext)
                            .arg(folder->highestModSeq)
                            .arg(expected.highest)};
                }
                QList<Uid> changedFound;
                const auto statesSince = TRY(ItemTable::statesSince(connection, test.keys.at(i), since));
                for (const ItemState &state : statesSince)
                    changedFound.append(state.uid);
                QList<Uid> gone;
                for (auto it = expected.expunged.cbegin(); it != expected.expunged.cend(); ++it) {
                    if (*it > since)
                        gone.append(it.key());
                }
                const auto vanished = TRY(ItemTable::expungedSince(connection, test.keys.at(i), since));
                if (changedFound != changed || !vanished || expand(*vanished) != gone)
                    return {Code::Internal, QStringLiteral("changes since %1 differ").arg(since)};
                size += folderSize;
                count += expected.items.size();
            }
            const auto store = TRY(StoreTable::find(connection, test.store));
            if (store->size != quint64(size) || store->items != quint64(count))
                return {Code::Internal, QStringLiteral("store counters")};
            const qint64 references =
                TRY(numberOf(connection, "SELECT coalesce(sum(refcount), 0) FROM body_ref"));
            const qint64 users = TRY(numberOf(
                connection, "SELECT (SELECT count(*) FROM item) + (SELECT count(*) FROM deleted_item)"));
            const qint64 ids = TRY(numberOf(connection, R"(
                SELECT count(DISTINCT item_id) FROM (SELECT item_id FROM item UNION ALL SELECT item_id FROM deleted_item)
            )"));
            if (references != users || ids != users)
                return {Code::Internal,
                    QStringLiteral("references %1 users %2 ids %3").arg(references).arg(users).arg(ids)};
            return {};
        }));
    }

private Q_SLOTS:
    void tablesFollowTheModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("operations by seed %u", seed) << seed;
    }
    void tablesFollowTheModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore(3));
        QList<ModelFolder> model(3);
        const QStringList words{QStringLiteral("$Forwarded"), QStringLiteral("Junk"), QStringLiteral("work")};
        for (int step = 0; step < 250; ++step) {
            const int a = random.bounded(3);
            const int b = random.bounded(3);
            ModelFolder &source = model[a];
            const UidSet uids = randomSet(random, source.uidNext);
            const quint32 kind = random.bounded(7);
            OK(test.write([&](Connection &connection) -> Result<void> {
                if (kind <= 1) {
                    const int count = 1 + random.bounded(8);
                    const int size = 30 + random.bounded(100);
                    const auto result = TRY(test.addMessages(connection, test.keys[a], count, size));
                    QList<ModelItem> items(count);
                    for (auto &item : items)
                        item.size = size;
                    if (result.uids.constFirst() != source.uidNext)
                        return {Code::Internal, QStringLiteral("uids of insert")};
                    copyInto(source, items);
                } else if (kind == 2 || kind == 3) {
                    FlagChange change;
                    change.mode = FlagChange::Mode(random.bounded(3));
                    change.flags = random.bounded(32);
                    if (random.bounded(2))
                        change.keywords = QStringList{words.at(random.bounded(3))};
                    if (random.bounded(3) == 0)
                        change.unchangedSince = random.bounded(qMax(1, int(source.highest)));
                    const auto result = TRY(ItemWriter::changeFlags(connection, test.keys[a], uids, change));
                    bool changed = false;
                    QList<Uid> refused;
                    const auto concerned = members(source, uids);
                    for (const Uid uid : concerned) {
                        ModelItem &item = source.items[uid];
                        if (item.modSeq > change.unchangedSince) {
                            refused.append(uid);
                            continue;
                        }
                        const ModelItem old = item;
                        if (change.mode == FlagChange::Replace) {
                            item.flags = change.flags;
                            item.keywords = change.keywords;
                        } else if (change.mode == FlagChange::Add) {
                            item.flags |= change.flags;
                            item.keywords += change.keywords;
                            item.keywords.removeDuplicates();
                            item.keywords.sort();
                        } else {
                            item.flags &= ~change.flags;
                            for (const QString &word : change.keywords)
                                item.keywords.removeAll(word);
                        }
                        if (item != old) {
                            item.modSeq = source.highest + 1;
                            changed = true;
                        }
                    }
                    source.highest += changed;
                    if (expand(result.refused) != refused || result.modSeq != (changed ? source.highest : 0))
                        return {Code::Internal, QStringLiteral("result of changeFlags")};
                } else if (kind == 4 || kind == 5) {
                    const bool move = kind == 5;
                    const auto chosen = members(source, uids);
                    const auto items = valuesOf(source, chosen);
                    const Uid firstTarget = model[b].uidNext;
                    const auto result = move
                        ? TRY(ItemWriter::move(connection, test.keys[a], uids, test.keys[b]))
                        : TRY(ItemWriter::copy(connection, test.keys[a], uids, test.keys[b], {}));
                    copyInto(model[b], items);
                    if (move)
                        removeFrom(source, chosen);
                    if (result.source != chosen || result.target.size() != chosen.size()
                        || (!chosen.isEmpty() && result.target.constFirst() != firstTarget)
                        || result.modSeq != model[b].highest || result.sourceModSeq != source.highest)
                        return {Code::Internal, QStringLiteral("result of copy or move")};
                } else {
                    const auto chosen = members(source, uids, FlagDeleted);
                    const auto result =
                        TRY(ItemWriter::expunge(connection, test.keys[a], uids, FlagDeleted, {}));
                    removeFrom(source, chosen);
                    if (expand(result.uids) != chosen || result.highestModSeq != source.highest)
                        return {Code::Internal, QStringLiteral("result of expunge")};
                    if (random.bounded(3) == 0) {
                        TRY(FolderTable::claimRecent(connection, test.store, test.keys[a].folder));
                        source.recentUid = source.uidNext;
                    }
                }
                return {};
            }));
            if (step % 10 == 9)
                compare(test, model, random.bounded(quint32(model[0].highest)));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void fetchStopsAtItsBoundAndGoesOn()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        OK(test.write([&](Connection &connection) -> Result<void> {
            TRY(test.addMessages(connection, test.keys[0], 10));
            return {};
        }));
        OK(test.read([&](Connection &connection) -> Result<void> {
            const auto all = TRY(ItemTable::fetch(connection, test.keys[0], {{2, 3}, {5, 100}},
                ColumnEnvelope | ColumnHeader | ColumnDateAndSize, 1'000'000));
            if (all.rows.size() != 8 || all.next != 0 || all.rows[0].uid != 2 || all.rows[2].uid != 5
                || all.rows[0].envelope.size() != 300 || all.rows[0].header != QByteArray(20, 'm')
                || all.rows[0].size != 100 || !all.rows[0].bodyStructure.isEmpty()
                || all.rows[0].headerSize != 20)
                return {Code::Internal, QStringLiteral("whole page")};
            const auto some = TRY(ItemTable::fetch(connection, test.keys[0], allUids(), ColumnEnvelope, 900));
            if (some.rows.size() != 3 || some.next != 4)
                return {Code::Internal,
                    QStringLiteral("page of %1, next %2").arg(some.rows.size()).arg(some.next)};
            const auto one = TRY(ItemTable::fetch(connection, test.keys[0], allUids(), ColumnEnvelope, 0));
            return one.rows.size() == 1 ? Result<void>()
                                        : Result<void>(Code::Internal, QStringLiteral("one"));
        }));
    }

    void scanGivesTheColumnsAskedForAndStops()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        OK(test.write([&](Connection &connection) -> Result<void> {
            TRY(test.addMessages(connection, test.keys[0], 5));
            return {};
        }));
        QList<SearchRow> rows;
        OK(test.read([&](Connection &connection) {
            return ItemTable::scan(
                connection, test.keys[0], allUids(), SearchHeaderText, [&](const SearchRow &row) {
                    rows.append(row);
                    return rows.size() < 3;
                });
        }));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].headerText, QByteArray("subject:hello\n"));
        QCOMPARE(rows[2].uid, 3u);
    }

    void keywordsAreComparedWithoutCase()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        FlagsResult result;
        OK(test.write([&](Connection &connection) -> Result<void> {
            TRY(test.addMessages(connection, test.keys[0], 1));
            FlagChange change{FlagChange::Add, 0, {QStringLiteral("Work")}};
            TRY(ItemWriter::changeFlags(connection, test.keys[0], allUids(), change));
            change.keywords = QStringList{QStringLiteral("WORK"), QStringLiteral("b"), QStringLiteral("B")};
            result = TRY(ItemWriter::changeFlags(connection, test.keys[0], allUids(), change));
            return {};
        }));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items[0].keywords, (QStringList{QStringLiteral("Work"), QStringLiteral("b")}));
    }

    void writingToADeletedFolderIsNotFound()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        OK(test.write([&](Connection &connection) {
            return FolderTable::remove(connection, test.store, test.keys[0].folder, {});
        }));
        const auto result = test.write([&](Connection &connection) -> Result<void> {
            TRY(test.addMessages(connection, test.keys[0], 1));
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(ItemsTest)
#include "tst_storage_items.moc"
