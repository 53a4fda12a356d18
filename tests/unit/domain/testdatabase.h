// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "directory/users.h"
#include "domain/folders.h"
#include "domain/items.h"
#include "domain/stores.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/foldertable.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// A real database in a temporary folder, used as if it were synchronous.
class TestDatabase
{
public:
    TestDatabase()
    {
        Storage::Settings settings;
        settings.path = m_folder.filePath(QStringLiteral("test.db"));
        settings.clock = &clock;
        settings.ballastBytes = 0;
        m_database = *Storage::Database::open(settings);
        (void)run<int>([](Storage::Connection &connection) -> Base::Result<int> {
            TRY(Directory::ensureBuiltIns(connection));
            return 0;
        });
    }

    /// Runs \a work as one write and waits for its commit.
    template <class T> Base::Result<T> run(const std::function<Base::Result<T>(Storage::Connection &)> &work)
    {
        QSemaphore done;
        std::optional<Base::Result<T>> outcome;
        m_database->write(
            [&](Storage::Connection &connection) -> Base::Result<void> {
                outcome = work(connection);
                return *outcome ? Base::Result<void>() : Base::Result<void>(outcome->error());
            },
            [&](const Base::Result<void> &committed) {
                if (!committed)
                    outcome = Base::Result<T>(committed.error());
                done.release();
            });
        done.acquire();
        return *std::move(outcome);
    }

    /// A user with its store; a room, because those need no password.
    Base::User user(const QString &login, quint64 hardQuota = 0)
    {
        Base::User wanted;
        wanted.login = login;
        wanted.kind = Base::UserKind::Room;
        wanted.quota = {hardQuota > 0, 0, 0, hardQuota};
        return *run<Base::User>([&](Storage::Connection &connection) {
            return Domain::createUserWithStore(connection, wanted, std::nullopt);
        });
    }
    Base::User reload(const Base::User &user)
    {
        return *run<Base::User>([&](Storage::Connection &c) { return Directory::findUser(c, user.id); });
    }

    Base::Folder use(Base::StoreId store, Base::FolderUse use)
    {
        return *run<Base::Folder>([&](Storage::Connection &connection) -> Base::Result<Base::Folder> {
            return *TRY(Storage::FolderTable::findUse(connection, store, use));
        });
    }
    Storage::FolderKey inbox(const Base::User &user)
    {
        return {user.store, use(user.store, Base::FolderUse::Inbox).id};
    }
    Base::Folder folder(const Storage::FolderKey &key)
    {
        return *run<Base::Folder>([&](Storage::Connection &c) { return Domain::findFolder(c, key); });
    }

    Domain::PreparedItem item(const QByteArray &raw, quint32 flags = 0)
    {
        Base::NewItem item;
        item.raw = raw;
        item.digest.headerSize = quint32(qMin<qsizetype>(raw.size(), 10));
        item.digest.envelope = "(NIL)";
        item.flags = flags;
        item.internalDate = 1'600'000'000;
        return *Domain::prepareItem(m_database->bodies(), item);
    }

    qint64 count(const char *sql)
    {
        return *run<qint64>([&](Storage::Connection &connection) -> Base::Result<qint64> {
            qint64 number = 0;
            TRY(connection.selectOne(sql, {}, [&](const Storage::Row &row) { number = row.integer(0); }));
            return number;
        });
    }

    Storage::Database &database() { return *m_database; }

    Base::ManualClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Storage::Database> m_database;
};
