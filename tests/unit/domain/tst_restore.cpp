// SPDX-License-Identifier: GPL-3.0-or-later
// over 600 lines because restoring and reading what is deleted are seen through the same mailbox
#include "domain/purge.h"
#include "domain/recoverable.h"
#include "domain/restore.h"
#include "domain/search.h"
#include "rulestest.h"
#include "storage/changelogtable.h"
#include "storage/recoverabletable.h"
#include "storage/restoretable.h"
#include "storage/storetable.h"

/// Restoring what was deleted, and reading it before.
class TestRestore : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_inbox = m_database->inbox(m_user);
    }

    void aMessageComesBackUnderNewNames()
    {
        add(m_inbox, "one");
        const qint64 id = m_database->count("SELECT item_id FROM item");
        const quint64 size = m_database->reload(m_user).storeSize;
        expunge(m_inbox, 1);
        QCOMPARE(m_database->reload(m_user).storeSize, 0u);
        const auto changes = m_database->count("SELECT count(*) FROM change_log");
        const auto restored = restore({id});
        QVERIFY(restored.value[0].restored);
        QVERIFY(restored.value[0].newId.value != id);
        QCOMPARE(restored.value[0].newId.value, m_database->count("SELECT item_id FROM item"));
        QCOMPARE(restored.value[0].folder, m_inbox.folder);
        QCOMPARE(restored.value[0].path, QStringList{QStringLiteral("Inbox")});
        QCOMPARE(m_database->count("SELECT uid FROM item"), 2);
        QCOMPARE(m_database->count("SELECT flags FROM item"), 0); // \Deleted is gone
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
        QCOMPARE(m_database->folder(m_inbox).messages, 1u);
        QCOMPARE(m_database->folder(m_inbox).unseen, 1u);
        QCOMPARE(m_database->count("SELECT count(*) FROM change_log"), changes + 1);
        QCOMPARE(m_database->count("SELECT refcount FROM body_ref"), 1);
        QVERIFY(changed(restored.changes, m_inbox));
        QVERIFY(changed(restored.changes, viewOf(m_inbox)));
    }

    void anotherTimeItIsNotThere()
    {
        add(m_inbox, "one");
        const qint64 id = m_database->count("SELECT item_id FROM item");
        expunge(m_inbox, 1);
        const auto twice = restore({id, id, 99'999});
        QVERIFY(twice.value[0].restored);
        QVERIFY(!twice.value[1].restored);
        QCOMPARE(twice.value[1].code, Code::NotFound);
        QCOMPARE(twice.value[2].code, Code::NotFound);
        QVERIFY(twice.value[2].detail.contains(QStringLiteral("99999")));
        QCOMPARE(restore({id}).value[0].code, Code::NotFound);
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 1);
    }

    void theHardQuotaIsAskedForEachAndForAdministrators()
    {
        const User other = m_database->user(QStringLiteral("bob"), 25);
        const FolderKey inbox = m_database->inbox(other);
        for (const char *raw : {"123456789012", "123456789abc", "tiny"}) {
            QVERIFY(append(inbox, raw));
            expunge(inbox, Uid(m_database->folder(inbox).uidNext - 1));
        }
        QList<qint64> ids = deletedIds();
        QCOMPARE(ids.size(), 3);
        QVERIFY(append(inbox, "0123456789"));
        const auto restored = restore(ids, {}, other.store);
        QCOMPARE(restored.value[0].restored, true);
        QCOMPARE(restored.value[1].restored, false);
        QCOMPARE(restored.value[1].code, Code::OverQuota);
        QCOMPARE(restored.value[2].restored, false); // 22 + 4 bytes
        QCOMPARE(m_database->reload(other).storeSize, 22u);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 2);
    }

    void theHardQuotaIsAskedForFoldersAndForCopiesOutOfViews()
    {
        const User other = m_database->user(QStringLiteral("bob"), 25);
        const FolderKey inbox = m_database->inbox(other);
        const auto folder = m_database->run<Outcome<Folder>>(
            [&](Connection &c) { return createFolder(c, other.store, path("a")); });
        QVERIFY(folder);
        const FolderKey whole{other.store, folder->value.id};
        QVERIFY(append(whole, "123456789012"));
        QVERIFY(append(inbox, "123456789abc"));
        expunge(inbox, 1);
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(removeFolder(c, whole, false, {other.id, false}));
            return 0;
        }));
        QVERIFY(append(inbox, "12345678901234"));
        const auto refused = restore({whole.folder.value}, {}, other.store);
        QCOMPARE(refused.value[0].restored, false);
        QCOMPARE(refused.value[0].code, Code::OverQuota);
        const auto copied = m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
            return copyItems(c, viewOf(inbox), Storage::allUids(), inbox, false, {other.id, true}, {});
        });
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Code::OverQuota);
        QCOMPARE(m_database->reload(other).storeSize, 14u);
    }

    void aFullFolderTakesNoMore()
    {
        add(m_inbox, "one");
        add(m_inbox, "two");
        expunge(m_inbox, 1);
        Limits limits;
        limits.folderMaxItems = 1;
        QCOMPARE(restore(deletedIds(), {}, m_user.store, limits).value[0].code, Code::TooBig);
    }

    void aMissingChainIsMadeAgain()
    {
        const FolderKey deep{m_user.store, create(path("a/b/c"))->id};
        add(deep, "one");
        expunge(deep, 1);
        QVERIFY(remove(findPath("a").id, true));
        const auto restored = restore(deletedIds());
        QVERIFY(restored.value[0].restored);
        QCOMPARE(restored.value[0].path, path("a/b/c"));
        QCOMPARE(findPath("a/b/c").messages, 1u);
        QVERIFY(findPath("a/b/c").id != deep.folder);
    }

    void anEqualFolderThatLivesIsTaken()
    {
        const FolderKey old{m_user.store, create(path("a/b"))->id};
        add(old, "one");
        expunge(old, 1);
        QVERIFY(remove(findPath("a").id, true));
        const FolderId made = create(path("a/b"))->id;
        QCOMPARE(restore(deletedIds()).value[0].folder, made);
    }

    void withoutAnyTraceOfItsFolderAMessageGoesToTheInbox()
    {
        const FolderKey old{m_user.store, create(path("a"))->id};
        add(old, "one");
        expunge(old, 1);
        QVERIFY(remove(old.folder, false));
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("DELETE FROM folder WHERE folder_id = :folder", {old.folder}));
            return 0;
        }));
        QCOMPARE(restore(deletedIds()).value[0].folder, m_inbox.folder);
    }

    void toAnotherFolder()
    {
        const FolderId target = create(path("kept"))->id;
        add(m_inbox, "one");
        expunge(m_inbox, 1);
        QCOMPARE(tryRestore({1}, path("nowhere")).error().code, Code::NotFound);
        const auto restored = restore(deletedIds(), path("kept"));
        QCOMPARE(restored.value[0].folder, target);
        QCOMPARE(findPath("kept").messages, 1u);
    }

    void aFolderComesWithItsContentAndWithoutWhatWasDeletedBefore()
    {
        const FolderKey top{m_user.store, create(path("a"))->id};
        const FolderKey child{m_user.store, create(path("a/b"))->id};
        add(top, "one");
        add(top, "gone before");
        add(child, "two");
        expunge(top, 2);
        QVERIFY(create(path("a/early")));
        QVERIFY(remove(findPath("a/early").id, false));
        const quint64 size = m_database->reload(m_user).storeSize;
        const Folder before = m_database->folder(top);
        QVERIFY(remove(top.folder, true));
        QCOMPARE(m_database->reload(m_user).storeSize, 0u);
        const auto restored = restore({top.folder.value});
        QVERIFY(restored.value[0].restored);
        const Folder now = findPath("a");
        QCOMPARE(restored.value[0].newId.value, now.id.value);
        QVERIFY(now.id != top.folder);
        QVERIFY(now.uidValidity != before.uidValidity);
        QCOMPARE(now.messages, 1u);
        QCOMPARE(findPath("a/b").messages, 1u);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 1);
        QCOMPARE(m_database->count("SELECT count(*) FROM folder WHERE deleted_root > 0"), 1);
        // What stays deleted still knows where it belongs.
        const auto rest = list();
        QCOMPARE(rest.size(), 2);
        for (const RecoverableObject &object : rest) {
            QCOMPARE(object.path, path("a"));
            QVERIFY(restore({object.id.value}).value[0].restored);
        }
        QCOMPARE(findPath("a").messages, 2u);
        findPath("a/early");
    }

    void aNameThatIsTakenGetsANumber()
    {
        const FolderId old = create(path("a"))->id;
        QVERIFY(remove(old, false));
        QVERIFY(create(path("a")));
        QVERIFY(create(path("A (2)")));
        const auto restored = restore({old.value});
        QVERIFY(restored.value[0].restored);
        QCOMPARE(restored.value[0].renamedTo, QStringLiteral("a (3)"));
        findPath("a (3)");
    }

    void equalNamesInOneCallGetDifferentNumbers()
    {
        QList<qint64> ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(create(path("a"))->id.value);
            QVERIFY(remove(FolderId{ids.last()}, false));
        }
        const auto restored = restore(ids);
        QVERIFY(restored.value[0].renamedTo.isEmpty());
        QCOMPARE(restored.value[1].renamedTo, QStringLiteral("a (2)"));
        QCOMPARE(restored.value[2].renamedTo, QStringLiteral("a (3)"));
        findPath("a");
        findPath("a (2)");
        findPath("a (3)");
    }

    void aLargeFolderKeepsItsId()
    {
        const FolderKey top{m_user.store, create(path("a"))->id};
        const FolderKey child{m_user.store, create(path("a/b"))->id};
        for (int i = 0; i <= Storage::RestoreTable::mostRewritten; ++i)
            add(top, "message " + QByteArray::number(i));
        expunge(top, 1);
        add(child, "two");
        const Folder before = m_database->folder(top);
        const quint64 size = m_database->reload(m_user).storeSize;
        QVERIFY(remove(top.folder, true));
        QVERIFY(create(path("a")));
        const auto restored = restore({top.folder.value});
        QVERIFY(restored.value[0].restored);
        QCOMPARE(restored.value[0].newId.value, top.folder.value);
        QCOMPARE(restored.value[0].renamedTo, QStringLiteral("a (2)"));
        QVERIFY(changed0(restored.changes, viewOf(top)));
        const Folder now = findPath("a (2)");
        QCOMPARE(now.id, top.folder);
        QVERIFY(now.uidValidity != before.uidValidity); // for clients it is another folder
        QVERIFY(now.highestModSeq > before.highestModSeq);
        QCOMPARE(now.messages, before.messages);
        QCOMPARE(findPath("a (2)/b").id, child.folder);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
        const auto opened = open(top, before.highestModSeq);
        QVERIFY(opened->full);
        QCOMPARE(opened->items.size(), qsizetype(before.messages));
        const auto rest = list();
        QCOMPARE(rest.size(), 1); // what was deleted before
        QCOMPARE(rest[0].path, path("a (2)"));
        QVERIFY(remove(top.folder, true)); // and once more
        QVERIFY(restore({top.folder.value}).value[0].restored);
        QCOMPARE(findPath("a (2)").messages, before.messages);
    }

    void aFolderWithManyFoldersKeepsItsId()
    {
        const FolderId top = create(path("a"))->id;
        for (int i = 0; i <= Storage::RestoreTable::mostRewritten; ++i)
            QVERIFY(create({QStringLiteral("a"), QString::number(i)}));
        QVERIFY(remove(top, true));
        const auto restored = restore({top.value});
        QVERIFY(restored.value[0].restored);
        QCOMPARE(restored.value[0].newId.value, top.value);
        QCOMPARE(findPath("a").id, top);
        findPath("a/100");
        QVERIFY(list().isEmpty());
    }

    void foldersOfOneBranchComeBackInOneCall_data()
    {
        QTest::addColumn<bool>("innerFirst");
        QTest::addColumn<bool>("large");
        QTest::addColumn<QString>("inner");
        QTest::newRow("the outer one first") << false << false << QStringLiteral("a/early");
        QTest::newRow("the inner one first") << true << false << QStringLiteral("a/early");
        QTest::newRow("the outer one first, the inner one large")
            << false << true << QStringLiteral("a/early");
        QTest::newRow("the inner one first, which is large") << true << true << QStringLiteral("a/early");
    }
    void foldersOfOneBranchComeBackInOneCall()
    {
        QFETCH(bool, innerFirst);
        QFETCH(bool, large);
        QFETCH(QString, inner);
        const FolderKey top{m_user.store, create(path("a"))->id};
        const FolderKey early{m_user.store, create(path("a/early"))->id};
        QVERIFY(create(path("a/b")));
        for (qint64 i = 0; i <= (large ? Storage::RestoreTable::mostRewritten : 1); ++i)
            add(early, "message " + QByteArray::number(i));
        const quint64 size = m_database->reload(m_user).storeSize;
        QVERIFY(remove(early.folder, false));
        QVERIFY(remove(top.folder, true));
        QList<qint64> ids{top.folder.value, early.folder.value};
        if (innerFirst)
            std::swap(ids[0], ids[1]);
        const auto restored = restore(ids);
        QVERIFY(restored.value[0].restored && restored.value[1].restored);
        QCOMPARE(restored.value[innerFirst ? 0 : 1].path + QStringList{QStringLiteral("early")},
            inner.split(u'/'));
        QVERIFY(findPath(qPrintable(inner)).messages > 1);
        // The chain of the inner one was made anew before its old parent came.
        findPath(innerFirst ? "a (2)/b" : "a/b");
        QCOMPARE(m_database->reload(m_user).storeSize, size);
        QCOMPARE(m_database->count("SELECT count(*) FROM folder WHERE deleted_root > 0"), 0);
        QVERIFY(list().isEmpty());
    }

    void aRestoreReadsTheFoldersOnce()
    {
        constexpr int count = 150;
        QList<qint64> ids;
        for (int i = 0; i < count; ++i) {
            ids.append(create({QString::number(i)})->id.value);
            QVERIFY(remove(FolderId{ids.last()}, false));
        }
        const auto &read = m_database->database().sqlCounters().rowReads;
        const quint64 before = read;
        const auto restored = restore(ids);
        for (const RestoredObject &object : restored.value)
            QVERIFY(object.restored);
        QVERIFY2(read - before < 25 * count, qPrintable(QString::number(read - before))); // not count²
    }

    void aLongListOfFoldersIsGatheredInOneGo()
    {
        static constexpr char many[] = R"(
            INSERT INTO folder (store_id, folder_id, parent_id, name, name_key, kind, special_use, uid_validity,
                uid_next, highest_mod_seq, expunged_floor, messages, unseen, recent, recent_uid, size, created_at,
                deleted_root, deleted_at, deleted_by, deleted_from, recoverable_next)
            WITH RECURSIVE n(i) AS (SELECT 1000000 UNION ALL SELECT i + 1 FROM n WHERE i < 1019999)
            SELECT :store, i, :parent, i, i, 2, 0, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, i, 100, 1, :from, 1 FROM n
        )";
        const FolderId parent = create(path("a"))->id;
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run(many, {m_user.store, parent, parent}));
            return 0;
        }));
        const auto &read = m_database->database().sqlCounters().rowReads;
        const quint64 before = read;
        const auto page = m_database->run<RecoverablePage>(
            [&](Connection &c) { return listRecoverable(c, m_user.store, {}, {}, 20'000); });
        QCOMPARE(page->objects.size(), 20'000);
        QVERIFY2(read - before < 3 * 20'000, qPrintable(QString::number(read - before)));
    }

    void aLongNameIsCutForItsNumber()
    {
        const QString name(120, QChar(0x00e4)); // 240 bytes
        const FolderId old = create({name + QStringLiteral("0123456789abcde")})->id;
        QVERIFY(remove(old, false));
        QVERIFY(create({name + QStringLiteral("0123456789abcde")}));
        const auto restored = restore({old.value});
        QCOMPARE(restored.value[0].renamedTo, name + QStringLiteral("0123456789a (2)"));
    }

    void aSubfolderOfADeletedOneIsNotADeletionOfItsOwn()
    {
        const FolderId child = create(path("a/b"))->id;
        const FolderId top = findPath("a").id;
        QVERIFY(remove(top, true));
        const auto restored = restore({child.value});
        QCOMPARE(restored.value[0].code, Code::NotFound);
        QVERIFY(restored.value[0].detail.contains(QString::number(top.value)));
    }

    void aFolderThatIsBeingPurgedStays()
    {
        const FolderKey top{m_user.store, create(path("a"))->id};
        for (int i = 0; i < 5; ++i)
            add(top, "one");
        QVERIFY(remove(top.folder, false));
        QVERIFY(m_database->run<PurgeProgress>([&](Connection &c) {
            return purgeDeleted(c, {m_database->clock.seconds() + 1, 0, 2}, {});
        }));
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 3);
        QCOMPARE(restore({top.folder.value}).value[0].code, Code::Busy);
        QVERIFY(list().isEmpty());
        QVERIFY(views().isEmpty());
        QVERIFY(!open(viewOf(top), 0));
    }

    void deepFoldersDoNotGetDeeperThanAllowed()
    {
        QStringList deep;
        for (int i = 0; i < maxFolderDepth; ++i)
            deep.append(QString::number(i));
        QVERIFY(create(deep));
        const FolderId child = create(path("x/y"))->id;
        Q_UNUSED(child)
        const FolderId top = findPath("x").id;
        QVERIFY(remove(top, true));
        deep.removeLast();
        QCOMPARE(restore({top.value}, deep).value[0].code, Code::TooBig);
        deep.removeLast();
        QVERIFY(restore({top.value}, deep).value[0].restored);
    }

    void listsGoOnWhereTheyEnded()
    {
        const FolderKey a{m_user.store, create(path("a"))->id};
        add(a, "in a");
        add(m_inbox, "one");
        add(m_inbox, "two");
        expunge(a, 1);
        expunge(m_inbox, 2);
        expunge(m_inbox, 1);
        const FolderId b = create(path("b"))->id;
        const FolderId c = create(path("b/c"))->id;
        QVERIFY(remove(c, false));
        QVERIFY(remove(b, false));
        for (const int limit : {1, 2, 3, 4, 5, 6}) {
            QList<qint64> ids;
            QByteArray after;
            int pages = 0;
            do {
                const auto page = m_database->run<RecoverablePage>([&](Connection &connection) {
                    return listRecoverable(connection, m_user.store, {}, after, limit);
                });
                QVERIFY(page);
                QVERIFY(page->objects.size() <= limit);
                for (const RecoverableObject &object : page->objects)
                    ids.append(object.id.value);
                after = page->next;
            } while (!after.isEmpty() && ++pages < 20);
            QCOMPARE(ids.size(), 5);
            QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 5);
        }
        const auto all = list();
        QVERIFY(all[0].isFolder);
        QCOMPARE(all[0].subject, QStringLiteral("b"));
        QCOMPARE(all[1].subject, QStringLiteral("c"));
        QCOMPARE(all[1].path, path("b"));
        QCOMPARE(all[0].deletedBy, QStringLiteral("alice"));
        QCOMPARE(all[2].deleted, m_database->clock.seconds());
        QVERIFY(all[2].size > 0);
        const auto page = m_database->run<RecoverablePage>([&](Connection &connection) {
            return listRecoverable(connection, m_user.store, m_inbox.folder, {}, 9);
        });
        QCOMPARE(page->objects.size(), 2);
        QVERIFY(!m_database->run<RecoverablePage>([&](Connection &connection) {
            return listRecoverable(connection, m_user.store, {}, "x:1:2", 9);
        }));
    }

    void aViewIsAMailboxWhoseUidsAscend()
    {
        for (const char *raw : {"one", "second", "the third"})
            add(m_inbox, raw);
        expunge(m_inbox, 3);
        const auto first = open(viewOf(m_inbox), 0);
        QCOMPARE(first->items.size(), 1);
        expunge(m_inbox, 1);
        const auto second = open(viewOf(m_inbox), first->folder.highestModSeq);
        QVERIFY(second->full);
        QCOMPARE(second->items.size(), 2);
        QCOMPARE(second->items[0], first->items[0]);
        QVERIFY(second->items[1].uid > first->items[0].uid); // although its old UID was smaller
        QVERIFY(second->items[1].modSeq > first->folder.highestModSeq);
        QVERIFY(second->items[1].modSeq <= second->folder.highestModSeq);
        QVERIFY(second->folder.uidNext > second->items[1].uid);
        QCOMPARE(second->folder.messages, 2u);
        QCOMPARE(second->folder.unseen, 2u);
        QCOMPARE(second->items[0].flags, 0u);
        const auto third = open(viewOf(m_inbox), second->folder.highestModSeq);
        QVERIFY(!third->full);
        const auto page = m_database->run<Storage::ItemPage>([&](Connection &c) {
            return fetchItems(
                c, viewOf(m_inbox), Storage::allUids(), ColumnDateAndSize | ColumnEnvelope | ColumnHeader, 1);
        });
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows[0].size, quint64(strlen("the third")));
        QCOMPARE(page->rows[0].envelope, QByteArray("(NIL)"));
        QCOMPARE(page->rows[0].header, QByteArray("the third"));
        QCOMPARE(page->next, second->items[1].uid);
        const auto body = m_database->run<QByteArray>(
            [&](Connection &c) { return readBody(c, viewOf(m_inbox), second->items[1].uid, 1, 100); });
        QCOMPARE(*body, QByteArray("ne"));
        SearchKey larger;
        larger.kind = SearchKey::Larger;
        larger.number = 5;
        const auto found = m_database->run<QList<Uid>>(
            [&](Connection &c) { return searchItems(c, viewOf(m_inbox), larger, {}); });
        QCOMPARE(*found, QList<Uid>{second->items[0].uid});
    }

    void copyingOutOfAViewRestores()
    {
        for (const char *raw : {"one", "second", "the third"})
            add(m_inbox, raw);
        for (const Uid uid : {1u, 2u, 3u})
            expunge(m_inbox, uid);
        const auto before = open(viewOf(m_inbox), 0);
        const FolderKey target{m_user.store, create(path("kept"))->id};
        const UidSet some{{before->items[0].uid, before->items[0].uid}, {before->items[2].uid, 4'000'000}};
        const auto copied = m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
            return copyItems(c, viewOf(m_inbox), some, target, false, {m_user.id, false}, {});
        });
        QVERIFY(copied);
        QCOMPARE(copied->value.source, QList<Uid>({before->items[0].uid, before->items[2].uid}));
        QCOMPARE(copied->value.target, QList<Uid>({1, 2}));
        QCOMPARE(copied->value.uidValidity, m_database->folder(target).uidValidity);
        QVERIFY(changed(copied->changes, target));
        QVERIFY(changed(copied->changes, viewOf(m_inbox)));
        const auto after = open(viewOf(m_inbox), before->folder.highestModSeq);
        QVERIFY(after->full);
        QCOMPARE(after->items, QList<ItemState>{before->items[1]});
        QCOMPARE(m_database->folder(target).messages, 2u);
    }

    void theViewOfADeletedFolderShowsWhatWentWithIt()
    {
        const FolderKey a{m_user.store, create(path("a"))->id};
        for (const char *raw : {"one", "second", "the third"})
            add(a, raw);
        expunge(a, 2);
        const auto living = open(viewOf(a), 0);
        QVERIFY(remove(a.folder, false));
        const auto view = open(viewOf(a), living->folder.highestModSeq);
        QVERIFY(view->full);
        QCOMPARE(view->items.size(), 3);
        QCOMPARE(view->items[0], living->items[0]);
        QVERIFY(view->items[1].uid > view->items[0].uid);
        QVERIFY(view->items[1].modSeq > living->folder.highestModSeq);
        QCOMPARE(view->folder.messages, 3u);
        QCOMPARE(view->folder.uidValidity, living->folder.uidValidity);
        const auto body = m_database->run<QByteArray>(
            [&](Connection &c) { return readBody(c, viewOf(a), view->items[2].uid, 0, 100); });
        QCOMPARE(*body, QByteArray("the third"));
        // Two of them are taken out; the folder then comes with the rest.
        const UidSet two{{view->items[0].uid, view->items[1].uid}};
        const auto taken = m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
            return copyItems(c, viewOf(a), two, m_inbox, true, {m_user.id, false}, {});
        });
        QVERIFY(taken);
        QCOMPARE(taken->value.source, QList<Uid>({view->items[0].uid, view->items[1].uid}));
        const auto first = m_database->run<QByteArray>(
            [&](Connection &c) { return readBody(c, m_inbox, taken->value.target[0], 0, 100); });
        QCOMPARE(*first, QByteArray("second")); // its UIDs are told in the order of the sources
        const auto left = open(viewOf(a), view->folder.highestModSeq);
        QVERIFY(left->full);
        QCOMPARE(left->items, QList<ItemState>{view->items[2]});
        QCOMPARE(m_database->folder(m_inbox).messages, 2u);
        const quint64 size = m_database->reload(m_user).storeSize;
        QCOMPARE(size, quint64(strlen("second") + strlen("one")));
        QVERIFY(restore({a.folder.value}).value[0].restored);
        QCOMPARE(findPath("a").messages, 1u);
        QCOMPARE(m_database->reload(m_user).storeSize, size + strlen("the third"));
    }

    void aViewIsOnlyForReading()
    {
        add(m_inbox, "one");
        expunge(m_inbox, 1);
        const FolderKey view = viewOf(m_inbox);
        QCOMPARE(append(view, "x").error().code, Code::Denied);
        QCOMPARE(remove(view.folder, false).error().code, Code::Denied);
        QCOMPARE(rename(view.folder, path("b")).error().code, Code::Denied);
        QCOMPARE(
            m_database
                ->run<Outcome<Storage::FlagsResult>>([&](Connection &c) {
                    return changeFlags(c, view, Storage::allUids(), {Storage::FlagChange::Add, FlagSeen, {}});
                })
                .error()
                .code,
            Code::Denied);
        QCOMPARE(m_database
                     ->run<Outcome<Storage::ExpungeResult>>([&](Connection &c) {
                         return expungeItems(c, view, Storage::allUids(), {m_user.id, false});
                     })
                     .error()
                     .code,
            Code::Denied);
        QCOMPARE(
            m_database
                ->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
                    return copyItems(c, m_inbox, Storage::allUids(), view, false, {m_user.id, false}, {});
                })
                .error()
                .code,
            Code::Denied);
    }

    void messagesStayInTheirStore()
    {
        add(m_inbox, "one");
        expunge(m_inbox, 1);
        const User other = m_database->user(QStringLiteral("bob"));
        const FolderKey inbox = m_database->inbox(other);
        const auto copied = m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
            return copyItems(c, viewOf(m_inbox), Storage::allUids(), inbox, false, {m_user.id, false}, {});
        });
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Code::Denied);
        QCOMPARE(restore(deletedIds(), {}, other.store).value[0].code, Code::NotFound);
    }

    void viewsOfOnePathHaveNamesOfTheirOwn()
    {
        for (int i = 0; i < 2; ++i) {
            const FolderKey a{m_user.store, create(path("a"))->id};
            add(a, "one");
            QVERIFY(remove(a.folder, false));
            m_database->clock.advance(1s);
        }
        const FolderKey a{m_user.store, create(path("a"))->id};
        add(a, "one");
        expunge(a, 1);
        const auto found = views();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].path, path("a"));
        QCOMPARE(found[0].deleted, 0);
        QCOMPARE(found[1].path, path("a (2)"));
        QCOMPARE(found[2].path, path("a (3)"));
        QVERIFY(found[1].deleted > found[2].deleted);
        for (const RecoverableFolder &view : found) {
            const auto opened = open({m_user.store, view.folder.id}, 0);
            QCOMPARE(opened->folder.messages, view.folder.messages);
            QCOMPARE(opened->folder.uidNext, view.folder.uidNext);
            QCOMPARE(opened->folder.highestModSeq, view.folder.highestModSeq);
        }
    }

private:
    static QStringList path(const char *text) { return QString::fromLatin1(text).split(u'/'); }
    static FolderKey viewOf(const FolderKey &key) { return {key.store, recoverableView(key.folder)}; }

    static bool changed(const QList<FolderChange> &changes, const FolderKey &key)
    {
        return std::any_of(changes.begin(), changes.end(),
            [&](const FolderChange &change) { return change.folder == key && change.modSeq > 0; });
    }

    /// Told of without a number: the folder is another one now.
    static bool changed0(const QList<FolderChange> &changes, const FolderKey &key)
    {
        return std::any_of(changes.begin(), changes.end(),
            [&](const FolderChange &change) { return change.folder == key && change.modSeq == 0; });
    }

    void add(const FolderKey &folder, const QByteArray &raw) { QVERIFY(append(folder, raw)); }
    void expunge(const FolderKey &folder, Uid uid)
    {
        QVERIFY(m_database->run<Outcome<Storage::FlagsResult>>([&](Connection &c) {
            return changeFlags(c, folder, {{uid, uid}}, {Storage::FlagChange::Add, FlagDeleted, {}});
        }));
        const auto gone = m_database->run<Outcome<Storage::ExpungeResult>>([&](Connection &c) {
            return expungeItems(c, folder, {{uid, uid}}, {m_user.id, false});
        });
        QVERIFY(gone);
        QVERIFY(changed(gone->changes, viewOf(folder)));
    }

    Folder findPath(const char *text)
    {
        auto found = m_database->run<Folder>(
            [&](Connection &c) { return Domain::findPath(c, m_user.store, path(text)); });
        if (!found)
            QTest::qFail(text, __FILE__, __LINE__);
        return found ? *found : Folder();
    }

    Result<MailboxView> open(const FolderKey &key, ModSeq known)
    {
        return m_database->run<MailboxView>([&](Connection &c) { return openMailbox(c, key, known); });
    }

    QList<RecoverableFolder> views()
    {
        return *m_database->run<QList<RecoverableFolder>>(
            [&](Connection &c) { return recoverableFolders(c, m_user.store); });
    }

    QList<RecoverableObject> list()
    {
        return m_database
            ->run<RecoverablePage>(
                [&](Connection &c) { return listRecoverable(c, m_user.store, {}, {}, 1000); })
            ->objects;
    }

    QList<qint64> deletedIds()
    {
        return *m_database->run<QList<qint64>>([&](Connection &c) -> Result<QList<qint64>> {
            QList<qint64> ids;
            TRY(c.select(
                "SELECT item_id FROM deleted_item ORDER BY item_id", {}, [&](const Storage::Row &row) {
                    ids.append(row.integer(0));
                    return true;
                }));
            return ids;
        });
    }

    Result<Outcome<QList<RestoredObject>>> tryRestore(
        const QList<qint64> &ids, const QStringList &target, StoreId store, const Limits &limits)
    {
        QList<ObjectId> objects;
        for (const qint64 id : ids)
            objects.append(ObjectId{id});
        return m_database->run<Outcome<QList<RestoredObject>>>(
            [&](Connection &c) { return restoreObjects(c, store, objects, target, limits); });
    }
    Result<Outcome<QList<RestoredObject>>> tryRestore(const QList<qint64> &ids, const QStringList &target)
    {
        return tryRestore(ids, target, m_user.store, {});
    }
    Outcome<QList<RestoredObject>> restore(
        const QList<qint64> &ids, const QStringList &target, StoreId store, const Limits &limits = {})
    {
        auto restored = tryRestore(ids, target, store, limits);
        if (!restored) {
            QTest::qFail(qPrintable(restored.error().detail), __FILE__, __LINE__);
            return {QList<RestoredObject>(ids.size()), {}};
        }
        return *std::move(restored);
    }
    Outcome<QList<RestoredObject>> restore(const QList<qint64> &ids, const QStringList &target = {})
    {
        return restore(ids, target, m_user.store);
    }

    FolderKey m_inbox;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
