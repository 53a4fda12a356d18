// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/bodytable.h"
#include "storage/database.h"
#include "storage/foldertable.h"
#include "storage/itemtable.h"
#include "storage/storetable.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <future>

/// A database in a temporary folder whose work can be waited for.
class TestDatabase
{
public:
    TestDatabase()
    {
        settings.path = folder.filePath(QStringLiteral("data.db"));
        settings.clock = &clock;
        settings.ballastBytes = 0;
    }

    Base::Result<void> open()
    {
        database = TRY(Storage::Database::open(settings));
        return {};
    }

    Base::Result<void> write(Storage::WriteWork work, Storage::WriteOptions options = {})
    {
        const auto finished = std::make_shared<std::promise<Base::Result<void>>>();
        database->write(
            std::move(work),
            [finished](Base::Result<void> result) { finished->set_value(std::move(result)); }, options);
        return finished->get_future().get();
    }

    Base::Result<void> read(const std::function<Base::Result<void>(Storage::Connection &)> &work)
    {
        const auto finished = std::make_shared<std::promise<Base::Result<void>>>();
        TRY(database->read(
            [finished, work](Storage::Connection &connection) { finished->set_value(work(connection)); }));
        return finished->get_future().get();
    }

    /// A store with the folders root and "Inbox" … as many as asked for.
    Base::Result<void> makeStore(int folders = 1)
    {
        return write([&](Storage::Connection &connection) -> Base::Result<void> {
            Storage::Store made;
            made.guid = QByteArray("0123456789abcdef");
            store = TRY(Storage::StoreTable::insert(connection, made));
            Base::Folder top;
            top.kind = Base::FolderKind::Root;
            root = TRY(Storage::FolderTable::insert(connection, store, top)).id;
            for (int i = 0; i < folders; ++i) {
                Base::Folder child;
                child.parent = root;
                child.name = QStringLiteral("Folder %1").arg(i);
                keys.append({store, TRY(Storage::FolderTable::insert(connection, store, child)).id});
            }
            return {};
        });
    }

    /// Appends messages that share one body of \a size bytes.
    Base::Result<Storage::InsertResult> addMessages(
        Storage::Connection &connection, const Storage::FolderKey &key, int count, int size = 100)
    {
        Base::MessageDigest digest;
        digest.headerSize = 20;
        digest.envelope = QByteArray(300, 'e');
        digest.headerText = "subject:hello\n";
        const auto stored = TRY(connection.bodies().put(QByteArray(size, 'm')));
        const auto body = TRY(Storage::BodyTable::insert(connection, stored, digest));
        QList<Storage::ItemToInsert> items(count);
        for (auto &item : items) {
            item.body = body;
            item.size = quint64(size);
        }
        return Storage::ItemWriter::insert(connection, key, items);
    }

    QTemporaryDir folder;
    Base::SystemClock clock;
    Storage::Settings settings;
    std::unique_ptr<Storage::Database> database;
    Base::StoreId store;
    Base::FolderId root;
    QList<Storage::FolderKey> keys;
};

/// Fails the test with the error's text.
#define OK(expression)                                                                                       \
    do {                                                                                                     \
        const auto okResult_ = (expression);                                                                 \
        QVERIFY2(okResult_.has_value(), qPrintable(okResult_ ? QString() : okResult_.error().detail));       \
    } while (false)

/// A number out of one row.
inline Base::Result<qint64> numberOf(Storage::Connection &connection, const char *sql)
{
    qint64 number = -1;
    TRY(connection.selectOne(sql, {}, [&](const Storage::Row &row) { number = row.integer(0); }));
    return number;
}
