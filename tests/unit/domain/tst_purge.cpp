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
