// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/keeper.h"
#include "audit/lines.h"
#include "base/clock.h"
#include "storage/auditquery.h"
#include "storage/session.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// Fails the test with the error's text.
#define OK(expression)                                                                                       \
    do {                                                                                                     \
        const auto okResult_ = (expression);                                                                 \
        QVERIFY2(okResult_.has_value(), qPrintable(okResult_ ? QString() : okResult_.error().detail));       \
    } while (false)

/// A trail in a temporary folder, and ways to look into it and to tamper with it.
class TrailFixture
{
public:
    TrailFixture()
        : files(Audit::TrailFiles::beside(folder.filePath(QStringLiteral("audit.db"))))
        , noBodies({}, Storage::defaultBodyThreshold, clock)
    {
    }

    Base::Result<std::unique_ptr<Audit::Keeper>> open() { return Audit::Keeper::open(files, clock, warning); }

    static Audit::Event access(int number)
    {
        Audit::Event event;
        event.kind = Audit::Kind::Access;
        event.allowed = number % 10 != 0;
        event.objectId = 1000 + number % 50;
        event.type = Audit::ObjectType::Folder;
        event.user = QStringLiteral("user%1").arg(number % 7);
        event.ownerName = QStringLiteral("owner%1").arg(number % 5);
        if (number % 3 != 0) // also of before there were any
            event.session = QStringLiteral("1700000000-%1").arg(number % 11);
        event.right = number % 2 ? Audit::Right::View : Audit::Right::Read;
        event.path = QStringLiteral("store\\27\\IPM_SUBTREE\\Folder %1").arg(number % 50);
        return event;
    }

    QList<Storage::AuditRecord> records(int first, int count)
    {
        QList<Storage::AuditRecord> list;
        for (int i = first; i < first + count; ++i) {
            const Audit::Event event = access(i);
            const qint64 time =
                std::chrono::duration_cast<std::chrono::microseconds>(clock.now().time_since_epoch()).count();
            list.append(Audit::recordOf(event, time, Audit::lineOf(event)));
            clock.advance(std::chrono::milliseconds(1000));
        }
        return list;
    }

    /// 2500 records with checkpoints.
    static void fill(TrailFixture &trail)
    {
        const auto keeper = trail.open();
        QVERIFY2(keeper.has_value(), keeper ? "" : qPrintable(keeper.error().detail));
        for (int i = 0; i < 25; ++i) {
            auto batch = trail.records(i * 100 + 1, 100);
            OK((*keeper)->append(batch));
            OK((*keeper)->makeCheckpoint());
        }
        OK((*keeper)->makeCheckpoint(true));
    }

    /// Two segments, records 1 to 1500 and 1501 to 2700, and 1000 records in the database.
    static void fillAndArchive(TrailFixture &trail)
    {
        fill(trail);
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        trail.clock.advance(std::chrono::hours(24 * 40));
        OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        auto fresh = trail.records(2501, 1200);
        OK((*keeper)->append(fresh));
        OK((*keeper)->makeCheckpoint(true));
        trail.clock.advance(std::chrono::hours(24 * 40));
        OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        QCOMPARE(QDir(trail.files.archive).entryList(QDir::Files),
            (QStringList{QStringLiteral("1-1500.jsonl.zst"), QStringLiteral("1501-2700.jsonl.zst")}));
    }

    static QList<qint64> numbers(const Storage::AuditPage &page)
    {
        QList<qint64> list;
        for (const Storage::AuditRecord &record : page.records)
            list.append(record.seq);
        return list;
    }

    /// All pages of a query.
    static QList<qint64> all(TrailFixture &trail, Storage::AuditFilter filter,
        std::chrono::milliseconds budget = std::chrono::seconds(10))
    {
        QList<qint64> found;
        for (;;) {
            const Storage::AuditPage page = trail.query(filter, budget);
            found += numbers(page);
            if (page.complete)
                return found;
            (filter.ascending ? filter.after : filter.before) = page.next;
        }
    }

    /// Something in a reader of the database.
    template <class Work> void read(Work work)
    {
        Storage::SessionOptions options;
        options.path = files.database;
        options.readOnly = true;
        const auto session = Storage::Session::open(options, noBodies, clock);
        QVERIFY(session.has_value());
        work((*session)->connection());
    }

    Storage::AuditVerification verify(qint64 limit = 1'000'000)
    {
        Storage::AuditVerification result;
        read([&](Storage::Connection &connection) {
            const auto key = Audit::SigningKey::loadOrMake(files.key);
            qint64 from = 1;
            do {
                const auto piece =
                    Storage::verifyAudit(connection, from, limit, Audit::witnessOf(files, *key));
                QVERIFY2(piece.has_value(), piece ? "" : qPrintable(piece.error().detail));
                const qint64 checked = result.checked + piece->checked;
                const qint64 checkpoints = result.checkpoints + piece->checkpoints;
                result = *piece;
                result.checked = checked;
                result.checkpoints = checkpoints;
                from = result.next;
            } while (result.next != 0 && result.firstBad == 0);
        });
        return result;
    }

    Storage::AuditPage query(
        const Storage::AuditFilter &filter, std::chrono::milliseconds budget = std::chrono::seconds(10))
    {
        Storage::AuditPage page;
        read([&](Storage::Connection &connection) {
            const auto result = Storage::queryAudit(connection, filter, budget, Audit::blockReaderOf(files));
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
            page = *result;
        });
        return page;
    }

    /// What somebody else does to the file.
    void tamper(const QString &sql)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("evil"));
            database.setDatabaseName(files.database);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("evil"));
    }

    QTemporaryDir folder;
    Base::ManualClock clock;
    Audit::TrailFiles files;
    QString warning;
    Storage::BodyStore noBodies;
};
