// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purge.h"
#include "storage/bodytable.h"
#include "storage/itemtable.h"
#include "testdatabase.h"

#include <QTest>

using namespace Base;
using namespace Domain;
using namespace std::chrono_literals;
using Storage::Connection;
using Storage::FolderKey;

class TestPurge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_user = m_database->user(QStringLiteral("alice"));
        m_inbox = m_database->inbox(m_user);
    }

    void olderGoesAndYoungerStays()
    {
        add(m_inbox, 2);
        expunge(1);
        const qint64 first = now();
        m_database->clock.advance(1s);
        expunge(2);
        const quint64 size = m_database->reload(m_user).storeSize;
        purge({first, 0});
        QCOMPARE(rows("deleted_item"), 2); // exactly as old as the limit is not older
        purge({first + 1, 0});
        QCOMPARE(rows("deleted_item"), 1);
        QCOMPARE(rows("body"), 1);
        QCOMPARE(rows("body_data"), 1);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
        purge({first + 2, 0});
        QCOMPARE(rows("deleted_item"), 0);
        QCOMPARE(rows("body_ref"), 0);
    }

    void zeroIsNever()
    {
        add(m_inbox, 1);
        expunge(1);
        m_database->clock.advance(24h * 36500);
        purge({0, 0});
        QCOMPARE(rows("deleted_item"), 1);
    }

    void aSharedBodyStaysUntilItsLastReferenceGoes()
    {
        add(m_inbox, 1);
        const FolderKey trash{m_user.store, m_database->use(m_user.store, FolderUse::Trash).id};
        QVERIFY(m_database->run<Storage::CopyResult>([&](Connection &c) {
            return Storage::ItemWriter::copy(c, m_inbox, Storage::allUids(), trash, m_user.id);
        }));
        expunge(1);
        purge({now() + 1, 0});
        QCOMPARE(rows("deleted_item"), 0);
        QCOMPARE(rows("body"), 1);
        QCOMPARE(m_database->count("SELECT refcount FROM body_ref"), 1);
        expunge(1, trash);
        purge({now() + 1, 0});
        QCOMPARE(rows("body"), 0);
    }

    void aDeletedFolderGoesWithItsContentInSmallSteps()
    {
        const auto child = m_database->run<Folder>([&](Connection &c) {
            return ensureFolder(c, m_user.store, {QStringLiteral("a"), QStringLiteral("b")});
        });
        const FolderKey deep{m_user.store, child->id};
        add(deep, 5);
        expunge(1, deep);
        add(m_inbox, 1);
        const qint64 folders = rows("folder");
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(Storage::FolderTable::remove(c, m_user.store, child->parent, m_user.id));
            return 0;
        }));
        const quint64 size = m_database->reload(m_user).storeSize;
        purge({now(), 0, 2});
        QCOMPARE(rows("folder"), folders);
        QVERIFY(purge({now() + 1, 0, 2}) >= 4);
        QCOMPARE(rows("folder"), folders - 2);
        QCOMPARE(rows("item"), 1);
        QCOMPARE(rows("deleted_item"), 0);
        QCOMPARE(rows("expunged"), 0);
        QCOMPARE(rows("body"), 1);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
    }

    void everyStoreIsLookedAt()
    {
        add(m_inbox, 3);
        const User other = m_database->user(QStringLiteral("bob"));
        add(m_database->inbox(other), 3);
        for (const Uid uid : {1u, 2u, 3u}) {
            expunge(uid);
            expunge(uid, m_database->inbox(other));
        }
        QVERIFY(purge({now() + 1, 0, 2}) >= 3);
        QCOMPARE(rows("deleted_item"), 0);
        QCOMPARE(rows("body"), 0);
    }

    void aStoreIsPurgedAlone()
    {
        const User other = m_database->user(QStringLiteral("bob"));
        const FolderKey theirs = m_database->inbox(other);
        add(m_inbox, 3);
        add(theirs, 2);
        expunge(1);
        expunge(2);
        expunge(1, theirs);
        PurgeLimits limits{now() + 1, 0, 1};
        limits.scope.store = m_user.store;
        QCOMPARE(counted(limits).messages, 2u);
        const qint64 changes = rows("change_log");
        QVERIFY(purge(limits) >= 2);
        QCOMPARE(rows("deleted_item"), 1);
        QCOMPARE(m_database->count("SELECT store_id FROM deleted_item"), other.store.value);
        QCOMPARE(rows("change_log"), changes);
        QCOMPARE(counted(limits).messages, 0u);
        limits.deletedBefore = 0; // nothing is old
        limits.scope.store = other.store;
        purge(limits);
        QCOMPARE(rows("deleted_item"), 1);
    }

    void aCompanyIsPurgedWithItsPublicStore()
    {
        const User member = m_database->user(QStringLiteral("bob"));
        const User open = m_database->user(QStringLiteral("public")); // its store becomes the company's
        for (const User &user : {m_user, member, open}) {
            add(m_database->inbox(user), 1);
            expunge(1, m_database->inbox(user));
        }
        const PrincipalId company{900'000};
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE principal SET company_id = :company WHERE principal_id = :user",
                {company, member.id}));
            TRY(c.run("UPDATE store SET owner_id = :company WHERE store_id = :store", {company, open.store}));
            return 0;
        }));
        PurgeLimits limits{now() + 1, 0};
        limits.scope.company = company;
        QCOMPARE(counted(limits).messages, 2u);
        purge(limits);
        QCOMPARE(rows("deleted_item"), 1);
        QCOMPARE(m_database->count("SELECT store_id FROM deleted_item"), m_user.store.value);
    }

    void aStoreThatWasRemovedGoesWhole()
    {
        const User other = m_database->user(QStringLiteral("bob"));
        add(m_database->inbox(other), 2);
        add(m_inbox, 1);
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE store SET removed_at = 5 WHERE store_id = :store", {other.store}));
            return 0;
        }));
        PurgeLimits limits{now(), 0, 2};
        limits.scope.store = m_user.store;
        purge(limits);
        QCOMPARE(rows("item"), 3); // it is another one's
        limits.scope.store = other.store;
        QCOMPARE(counted(limits).stores, 1u);
        QCOMPARE(counted(limits).messages, 2u);
        purge(limits);
        QCOMPARE(rows("item"), 1);
        QCOMPARE(m_database->count("SELECT count(*) FROM store WHERE removed_at > 0"), 0);
    }

    void chosenObjectsGoHoweverOldTheyAre()
    {
        add(m_inbox, 4);
        for (const Uid uid : {1u, 2u, 3u})
            expunge(uid);
        const auto child = m_database->run<Folder>([&](Connection &c) {
            return ensureFolder(c, m_user.store, {QStringLiteral("a")});
        });
        add({m_user.store, child->id}, 5);
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(Storage::FolderTable::remove(c, m_user.store, child->id, m_user.id));
            return 0;
        }));
        const QList<ObjectId> ids{{m_database->count("SELECT min(item_id) FROM deleted_item")},
            {child->id.value}, {m_inbox.folder.value}, {m_database->count("SELECT max(item_id) FROM item")},
            {m_database->count("SELECT max(item_id) FROM deleted_item")}};
        const auto count = m_database->run<Storage::PurgeCount>(
            [&](Connection &c) { return countChosen(c, m_user.store, ids); });
        QCOMPARE(count->messages, 7u);
        QCOMPARE(count->folders, 1u);
        ChosenProgress progress;
        QList<FolderChange> changes;
        int steps = 0;
        while (!progress.finished && ++steps < 100) {
            progress = *m_database->run<ChosenProgress>(
                [&](Connection &c) { return purgeChosen(c, m_user.store, ids, 2, progress); });
            changes += progress.changes;
        }
        QVERIFY(steps > 3);
        QCOMPARE(progress.position, 5);
        QCOMPARE(progress.skipped, 2u); // a folder that lives, a message that lives or is gone already
        QCOMPARE(progress.removed.messages, 7u);
        QCOMPARE(rows("deleted_item"), 1);
        QCOMPARE(rows("item"), 1);
        QVERIFY(!changes.isEmpty()); // whoever watches what is recoverable hears of it
        QCOMPARE(rows("body"), 2);
    }

    void oldChangesAreForgotten()
    {
        add(m_inbox, 3);
        const qint64 before = rows("change_log");
        m_database->clock.advance(10s);
        add(m_inbox, 1);
        purge({0, now() - 10, 2});
        QCOMPARE(rows("change_log"), before + 1);
        purge({0, now(), 2});
        QCOMPARE(rows("change_log"), 1);
    }

private:
    qint64 now() const { return m_database->clock.seconds(); }

    qint64 rows(const char *table)
    {
        return *m_database->run<qint64>([&](Connection &connection) -> Result<qint64> {
            QList<qint64> numbers;
            static constexpr char sql[] = R"(
                SELECT 'item', count(*) FROM item UNION ALL
                SELECT 'deleted_item', count(*) FROM deleted_item UNION ALL
                SELECT 'expunged', count(*) FROM expunged UNION ALL
                SELECT 'folder', count(*) FROM folder UNION ALL
                SELECT 'body', count(*) FROM body UNION ALL
                SELECT 'body_data', count(*) FROM body_data UNION ALL
                SELECT 'body_ref', count(*) FROM body_ref UNION ALL
                SELECT 'change_log', count(*) FROM change_log
            )";
            TRY(connection.select(sql, {}, [&](const Storage::Row &row) {
                if (row.text(0) == QLatin1String(table))
                    numbers.append(row.integer(1));
                return true;
            }));
            return numbers.value(0, -1);
        });
    }

    void add(const FolderKey &folder, int count)
    {
        for (int i = 0; i < count; ++i) {
            const PreparedItem item = m_database->item("From: a\r\n\r\nhello");
            QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
                const auto body = TRY(Storage::BodyTable::insert(c, item.body, item.digest));
                TRY(Storage::ItemWriter::insert(
                    c, folder, {{body, quint64(item.body.raw.size()), 0, {}, item.internalDate, m_user.id}}));
                return 0;
            }));
        }
    }

    void expunge(Uid uid) { expunge(uid, m_inbox); }
    void expunge(Uid uid, const FolderKey &folder)
    {
        QVERIFY(m_database->run<Storage::ExpungeResult>([&](Connection &c) {
            return Storage::ItemWriter::expunge(c, folder, {{uid, uid}}, 0, m_user.id);
        }));
    }

    Storage::PurgeCount counted(const PurgeLimits &limits)
    {
        return *m_database->run<Storage::PurgeCount>(
            [&](Connection &c) { return countDeleted(c, limits); });
    }

    /// \returns the steps it took.
    int purge(const PurgeLimits &limits)
    {
        PurgeProgress progress;
        int steps = 0;
        while (!progress.finished && ++steps < 1000) {
            const auto done = m_database->run<PurgeProgress>(
                [&](Connection &c) { return purgeDeleted(c, limits, progress); });
            if (!done)
                return -1;
            progress = *done;
        }
        return steps;
    }

    std::unique_ptr<TestDatabase> m_database;
    User m_user;
    FolderKey m_inbox;
};

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
