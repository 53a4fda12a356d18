// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailfixture.h"

#include "audit/log.h"

#include <QElapsedTimer>

#include <cstdio>

/// bench_audit FILE [COUNT [archive]]: fills a trail with COUNT records (ten million without it), unless it
/// has them, moves them into files if asked to, and tells how long it takes and how long the first page of
/// each kind of query takes.
namespace {

using namespace Storage;

Audit::Event eventOf(qint64 number)
{
    Audit::Event event = TrailFixture::access(int(number % 1'000'000));
    event.user = QStringLiteral("user%1").arg((number * 7919) % 2000);
    event.ownerName = QStringLiteral("owner%1").arg((number * 104'729) % 2000);
    event.objectId = 1000 + (number * 15'485'863) % 100'000;
    event.path = QStringLiteral("store\\%1\\IPM_SUBTREE\\Folder %2").arg(number % 2000).arg(event.objectId);
    if (number % 10 == 3) {
        event = Audit::Event();
        event.kind = Audit::Kind::Authenticate;
        event.allowed = number % 100 != 3;
        event.user = QStringLiteral("user%1").arg(number % 2000);
        event.from = QStringLiteral("192.0.2.%1").arg(number % 250);
        event.method = QStringLiteral("User supplied password");
        event.program = QStringLiteral("kopano-gateway imap");
    }
    if (number == 12'345) {
        event.kind = Audit::Kind::Administration;
        event.action = QStringLiteral("user.delete");
        event.target = QStringLiteral("Zwetschge");
    }
    return event;
}

bool fill(TrailFixture &trail, qint64 count)
{
    auto keeper = trail.open();
    if (!keeper) {
        std::fprintf(stderr, "%s\n", qPrintable(keeper.error().detail));
        return false;
    }
    constexpr qint64 batch = 20'000;
    QElapsedTimer timer;
    timer.start();
    for (qint64 done = 0; done < count; done += batch) {
        QList<AuditRecord> records;
        for (qint64 i = done; i < done + batch; ++i) {
            const Audit::Event event = eventOf(i);
            records.append(
                Audit::recordOf(event, 1'700'000'000'000'000 + i * 3'000'000, Audit::lineOf(event)));
        }
        if (!(*keeper)->append(records) || !(*keeper)->makeCheckpoint(true))
            return false;
        if ((done / batch) % 50 == 0)
            std::printf("%lld records, %lld ms\n", qlonglong(done), qlonglong(timer.elapsed()));
        std::fflush(stdout);
    }
    return true;
}

/// Moves all but the last records into files.
bool archive(TrailFixture &trail)
{
    auto keeper = trail.open();
    trail.clock.advance(std::chrono::hours(24 * 36500));
    QElapsedTimer timer;
    timer.start();
    for (bool more = bool(keeper); more;) {
        const auto done = (*keeper)->retain(std::chrono::days(1), std::chrono::days(0));
        if (!done)
            return false;
        more = *done;
    }
    std::printf("archived in %lld ms\n", qlonglong(timer.elapsed()));
    return bool(keeper);
}

void ask(TrailFixture &trail, const char *name, const AuditFilter &filter)
{
    trail.read([&](Connection &connection) {
        QElapsedTimer timer;
        timer.start();
        const auto page =
            queryAudit(connection, filter, std::chrono::milliseconds(80), Audit::blockReaderOf(trail.files));
        std::printf("%-42s %6.1f ms, %lld records%s\n", name, double(timer.nsecsElapsed()) / 1e6,
            qlonglong(page ? page->records.size() : -1), page && page->complete ? ", complete" : "");
    });
}

AuditFilter with(const QList<AuditTerm> &terms, const char *text = "")
{
    AuditFilter filter;
    filter.terms = terms;
    filter.text = QLatin1String(text);
    return filter;
}

void askAll(TrailFixture &trail, qint64 count)
{
    const auto term = [](AuditTag tag, const char *value) { return AuditTerm{tag, QLatin1String(value)}; };
    ask(trail, "newest", {});
    ask(trail, "user (5 000 records)", with({term(AuditTag::User, "user1919")}));
    ask(trail, "event (9 million)", with({term(AuditTag::Event, "access allowed")}));
    ask(trail, "failed logins", with({term(AuditTag::Event, "authenticate failed")}));
    ask(trail, "address", with({term(AuditTag::From, "192.0.2.33")}));
    ask(trail, "rights", with({term(AuditTag::Rights, "read")}));
    ask(trail, "object", with({term(AuditTag::ObjectId, "1863")}));
    ask(trail, "path", with({term(AuditTag::Path, "store\\1\\IPM_SUBTREE\\Folder 86863")}));
    ask(trail, "user and owner",
        with({term(AuditTag::User, "user1919"), term(AuditTag::OwnerName, "owner729")}));
    ask(trail, "two frequent values that never meet",
        with({term(AuditTag::Event, "authenticate failed"), term(AuditTag::Rights, "view")}));
    ask(trail, "action of long ago", with({term(AuditTag::Action, "user.delete")}));
    ask(trail, "text, one record of long ago", with({}, "zwetsch"));
    ask(trail, "text, frequent", with({}, "gateway"));
    ask(trail, "text, one folder", with({}, "Folder 51863"));
    ask(trail, "text that does not occur", with({}, "no such thing"));
    AuditFilter hour;
    hour.from = 1'700'000'000'000'000 + count / 2 * 3'000'000;
    hour.until = hour.from + 3'600'000'000;
    ask(trail, "an hour in the middle", hour);
    hour.terms = {term(AuditTag::User, "user1919")};
    ask(trail, "a user in that hour", hour);
    AuditFilter deep;
    deep.before = count / 3;
    deep.terms = {term(AuditTag::User, "user1919")};
    ask(trail, "a user, deep page", deep);
    AuditFilter tail;
    tail.ascending = true;
    tail.after = count - 20;
    ask(trail, "tail", tail);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 1;
    const qint64 count = argc > 2 ? QByteArray(argv[2]).toLongLong() : 10'000'000;
    TrailFixture trail;
    trail.files = Audit::TrailFiles::beside(QString::fromLocal8Bit(argv[1]));
    if (!QFile::exists(trail.files.database) && !fill(trail, count))
        return 1;
    if (argc > 3 && !archive(trail))
        return 1;
    askAll(trail, count);
    std::puts("again, with warm caches:");
    askAll(trail, count);
    return 0;
}
