// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"
#include "domain/mailbox.h"
#include "testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Base;
using namespace Domain;
using Storage::Connection;
using Storage::FolderKey;

namespace {

/// What a mailbox should hold, kept the simple way.
struct ModelItem
{
    quint32 flags = 0;
    QStringList keywords;
    quint64 size = 0;
};
struct ModelFolder
{
    FolderKey key;
    std::map<Uid, ModelItem> items;
    Uid next = 1;
};

/// A client that only ever hears differences.
struct View
{
    ModSeq known = 0;
    std::map<Uid, ItemState> items;
};

} // namespace

/// Random operations on a real database and on a simple model of it; both must agree after every step.
class TestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomOperations_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomOperations()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_database = std::make_unique<TestDatabase>();
        m_folders.clear();
        m_views.clear();
        m_user = m_database->user(QStringLiteral("alice"));
        for (const FolderUse use : {FolderUse::Inbox, FolderUse::Sent, FolderUse::Trash})
            m_folders.push_back({{m_user.store, m_database->use(m_user.store, use).id}, {}, 1});
        m_views.resize(m_folders.size());
        for (int step = 0; step < 150; ++step) {
            operate();
            if (QTest::currentTestFailed())
                return;
            if (step % 5 == 4)
                compare();
            if (QTest::currentTestFailed()) {
                qWarning("step %d", step);
                return;
            }
        }
        quint64 size = 0;
        for (const ModelFolder &folder : m_folders)
            size += sizeOf(folder);
        QCOMPARE(m_database->reload(m_user).storeSize, size);
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }
    ModelFolder &anyFolder() { return m_folders[size_t(pick(int(m_folders.size())))]; }
    UidSet anyUids(const ModelFolder &folder)
    {
        UidSet set;
        Uid least = 1;
        while (least < folder.next + 2 && pick(4) != 0) {
            const Uid first = least + Uid(pick(4));
            const Uid last = first + Uid(pick(5));
            set.append({first, last});
            least = last + 1 + Uid(pick(3));
        }
        return set;
    }
    static bool holds(const UidSet &set, Uid uid)
    {
        return std::any_of(
            set.begin(), set.end(), [uid](const UidRange &r) { return r.first <= uid && uid <= r.last; });
    }
    static quint64 sizeOf(const ModelFolder &folder)
    {
        quint64 size = 0;
        for (const auto &[uid, item] : folder.items)
            size += item.size;
        return size;
    }

    void operate()
    {
        switch (pick(8)) {
        case 0:
        case 1:
            return append();
        case 2:
            return deliverOne();
        case 3:
        case 4:
            return change();
        case 5:
            return copy(false);
        case 6:
            return copy(true);
        default:
            return expunge();
        }
    }

    void append()
    {
        ModelFolder &folder = anyFolder();
        QList<PreparedItem> items;
        QList<quint64> sizes;
        for (int i = 0, n = 1 + pick(4); i < n; ++i) {
            const QByteArray raw = "Subject: " + QByteArray(pick(200), 'x') + "\r\n\r\n";
            items.append(m_database->item(raw, pick(2) ? FlagSeen : FlagDeleted));
            sizes.append(quint64(raw.size()));
        }
        const auto done = m_database->run<Outcome<AppendResult>>(
            [&](Connection &connection) -> Result<Outcome<AppendResult>> {
                return appendItems(connection, folder.key.store, TRY(findFolder(connection, folder.key)),
                    items, {m_user.id, false}, Limits());
            });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->value.uids.size(), items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(done->value.uids[i], folder.next);
            folder.items[folder.next++] = {items[i].flags, {}, sizes[i]};
        }
    }

    void deliverOne()
    {
        ModelFolder &folder = m_folders.front();
        Delivery delivery;
        const QByteArray raw = "From: x\r\n\r\n" + QByteArray(pick(500), 'y');
        delivery.item = m_database->item(raw);
        delivery.recipients = {m_user.id};
        const auto done = m_database->run<Outcome<QList<RecipientOutcome>>>(
            [&](Connection &connection) { return deliver(connection, delivery, Limits()); });
        QVERIFY(done);
        QVERIFY(done->value.first().result == RecipientResult::Delivered);
        folder.items[folder.next++] = {0, {}, quint64(raw.size())};
    }

    void change()
    {
        ModelFolder &folder = anyFolder();
        const UidSet uids = anyUids(folder);
        Storage::FlagChange change;
        change.mode = Storage::FlagChange::Mode(pick(3));
        change.flags = quint32(pick(32));
        if (pick(2))
            change.keywords.append(pick(2) ? QStringLiteral("$Junk") : QStringLiteral("work"));
        const auto done = m_database->run<Outcome<Storage::FlagsResult>>(
            [&](Connection &connection) { return changeFlags(connection, folder.key, uids, change); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        for (auto &[uid, item] : folder.items) {
            if (!holds(uids, uid))
                continue;
            if (change.mode == Storage::FlagChange::Replace) {
                item.flags = change.flags;
                item.keywords = change.keywords;
                continue;
            }
            const bool add = change.mode == Storage::FlagChange::Add;
            item.flags = add ? item.flags | change.flags : item.flags & ~change.flags;
            for (const QString &keyword : change.keywords) {
                item.keywords.removeAll(keyword);
                if (add)
                    item.keywords.append(keyword);
            }
            item.keywords.sort(Qt::CaseInsensitive);
        }
    }

    void copy(bool move)
    {
        ModelFolder &source = anyFolder();
        ModelFolder &target = anyFolder();
        if (move && &source == &target)
            return;
        const UidSet uids = anyUids(source);
        const auto done = m_database->run<Outcome<Storage::CopyResult>>([&](Connection &connection) {
            return copyItems(connection, source.key, uids, target.key, move, {m_user.id, false}, Limits());
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QList<Uid> from;
        for (const auto &[uid, item] : source.items) {
            if (holds(uids, uid))
                from.append(uid);
        }
        QCOMPARE(done->value.source, from);
        QCOMPARE(done->value.target.size(), from.size());
        for (qsizetype i = 0; i < from.size(); ++i) {
            QCOMPARE(done->value.target[i], target.next);
            target.items[target.next++] = source.items[from[i]];
        }
        if (move) {
            for (const Uid uid : from)
                source.items.erase(uid);
        }
    }

    void expunge()
    {
        ModelFolder &folder = anyFolder();
        const UidSet uids = anyUids(folder);
        const auto done = m_database->run<Outcome<Storage::ExpungeResult>>([&](Connection &connection) {
            return expungeItems(connection, folder.key, uids, {m_user.id, false});
        });
        QVERIFY(done);
        std::erase_if(folder.items, [&](const auto &entry) {
            const bool gone = holds(uids, entry.first) && (entry.second.flags & FlagDeleted);
            if (gone != holds(done->value.uids, entry.first))
                QTest::qFail("another message was expunged than meant", __FILE__, __LINE__);
            return gone;
        });
    }

    void compare()
    {
        for (size_t i = 0; i < m_folders.size(); ++i) {
            const ModelFolder &model = m_folders[i];
            const auto full = m_database->run<MailboxView>(
                [&](Connection &connection) { return openMailbox(connection, model.key, 0); });
            QVERIFY(full);
            QVERIFY(full->full || full->items.isEmpty());
            QCOMPARE(size_t(full->items.size()), model.items.size());
            QCOMPARE(full->folder.uidNext, model.next);
            QCOMPARE(size_t(full->folder.messages), model.items.size());
            QCOMPARE(full->folder.size, sizeOf(model));
            quint32 unseen = 0;
            auto expected = model.items.cbegin();
            for (const ItemState &state : full->items) {
                QCOMPARE(state.uid, expected->first);
                QCOMPARE(state.flags, expected->second.flags);
                QCOMPARE(state.keywords, expected->second.keywords);
                QVERIFY(state.modSeq > 0 && state.modSeq <= full->folder.highestModSeq);
                unseen += (state.flags & FlagSeen) ? 0 : 1;
                ++expected;
            }
            QCOMPARE(full->folder.unseen, unseen);
            follow(m_views[i], model, full->items);
        }
    }

    /// The client that hears differences must see the same as one that asks for everything.
    void follow(View &view, const ModelFolder &model, const QList<ItemState> &all)
    {
        const auto news = m_database->run<MailboxView>(
            [&](Connection &connection) { return openMailbox(connection, model.key, view.known); });
        QVERIFY(news);
        QVERIFY2(news->folder.highestModSeq >= view.known, "modification sequences never go back");
        if (news->full)
            view.items.clear();
        std::erase_if(view.items, [&](const auto &entry) { return holds(news->vanished, entry.first); });
        for (const ItemState &state : news->items)
            view.items[state.uid] = state;
        view.known = news->folder.highestModSeq;
        QCOMPARE(view.items.size(), size_t(all.size()));
        for (const ItemState &state : all)
            QVERIFY(view.items[state.uid] == state);
    }

    QRandomGenerator m_random;
    std::unique_ptr<TestDatabase> m_database;
    User m_user;
    std::vector<ModelFolder> m_folders;
    std::vector<View> m_views;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
