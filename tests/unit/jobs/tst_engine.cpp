// SPDX-License-Identifier: GPL-3.0-or-later
// over 600 lines because every kind of job is run, cancelled and revived by the same engine
#include "domain/items.h"
#include "domain/recoverable.h"
#include "jobs/purges.h"
#include "jobs/purgetask.h"
#include "jobs/restoretask.h"
#include "jobs/revival.h"
#include "jobs/verifytask.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace Base;
using namespace std::chrono_literals;
using Jobs::Engine;
using Storage::Connection;
using Storage::FolderKey;
using Storage::JobRow;
using Storage::JobState;
using Storage::JobTable;

namespace {

/// Shows another time than the database's clock.
class JumpingClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return m_real.now() + m_jump.load(); }
    std::chrono::steady_clock::time_point monotonic() const override { return m_real.monotonic(); }
    void jump(std::chrono::seconds by) { m_jump = by; }

private:
    ManualClock m_real;
    std::atomic<std::chrono::seconds> m_jump{0s};
};

/// Takes three thousand steps that do nothing.
class SlowTask final : public Jobs::Task
{
public:
    explicit SlowTask(std::atomic<int> *steps) : m_steps(steps) { }
    Result<quint64> measure(Connection &) override { return quint64(3000); }
    Result<Jobs::Step> step(Connection &, int) override
    {
        return Jobs::Step{quint64(m_done + 1), m_done + 1 >= 3000, "{}", {}};
    }
    void committed() override
    {
        ++m_done;
        ++*m_steps;
    }

private:
    int m_done = 0;
    std::atomic<int> *m_steps;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_changes.clear();
        m_least = 0ms;
        m_clock.jump(0s);
        m_database = std::make_unique<TestDatabase>();
        m_user = m_database->user(QStringLiteral("alice"));
        m_inbox = m_database->inbox(m_user);
        m_context = std::make_unique<QObject>();
        Jobs::Hooks hooks;
        hooks.later = [this](std::chrono::milliseconds delay, std::function<void()> work) {
            QMetaObject::invokeMethod(
                m_context.get(),
                [this, delay, work] { QTimer::singleShot(std::max(delay, m_least), m_context.get(), work); },
                Qt::QueuedConnection);
        };
        hooks.publish = [this](const QList<Domain::FolderChange> &changes) {
            const QMutexLocker lock(&m_mutex);
            m_changes += changes;
        };
        m_ends.clear();
        hooks.ended = [this](const JobRow &row) {
            const QMutexLocker lock(&m_mutex);
            m_ends.append(row.id);
        };
        m_engine = std::make_unique<Engine>(m_database->database(), m_clock, hooks);
        m_boot = 7;
        m_purges = std::make_unique<Jobs::Purges>(
            *m_engine, m_database->database(), m_clock, [this](quint64 rows) { m_removed += qint64(rows); },
            [this] { return machine(); });
        m_removed = 0;
        m_purges->begin();
        m_database->count("SELECT 1"); // behind what begin() queued
    }
    void cleanup()
    {
        m_engine->stop();
        m_database.reset();
        m_context.reset();
        m_purges.reset();
        m_engine.reset();
    }

    void aPurgeRunsToItsEnd()
    {
        deleteMessages(300);
        const auto job = purge(0);
        QVERIFY(job);
        QCOMPARE(job->kind, QStringLiteral("purge"));
        QCOMPARE(job->state, JobState::Running);
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        const JobRow done = find(job->id);
        QCOMPARE(done.done, 300u);
        QCOMPARE(done.total, 300u);
        QVERIFY(done.finished > 0);
        QCOMPARE(number(done.result, "messages"), 300);
        QVERIFY(number(done.result, "bytes") > 0);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
        QCOMPARE(m_database->count("SELECT count(*) FROM body"), 0);
        QCOMPARE(m_removed.load(), 300);
        const QMutexLocker lock(&m_mutex);
        QVERIFY(std::any_of(m_changes.begin(), m_changes.end(), [&](const Domain::FolderChange &change) {
            return change.folder.folder == recoverableView(m_inbox.folder);
        }));
    }

    void twoPurgesAtOnceAreOneTooMany()
    {
        deleteMessages(300);
        const auto first = purge(0);
        QVERIFY(first);
        const auto second = purge(0);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::Busy);
        QCOMPARE(second.error().detail, QStringLiteral("a purge is running already"));
        QTRY_COMPARE(find(first->id).state, JobState::Done);
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
        QVERIFY(purge(0));
    }

    void daysAreExactToTheSecond()
    {
        deleteMessages(1);
        m_clock.jump(7 * 24h);
        wait(purge(7, true));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 1);
        m_clock.jump(7 * 24h + 1s);
        wait(purge(7, true));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
    }

    void tooManyDaysAreInvalid()
    {
        QCOMPARE(purge(36'501).error().code, Code::Invalid);
        QCOMPARE(purge(~0u).error().code, Code::Invalid);
        wait(purge(36'500));
    }

    void aCancelledPurgeStopsBetweenSteps()
    {
        deleteMessages(2000);
        m_least = 100ms;
        const auto job = purge(0);
        QVERIFY(job);
        QTRY_VERIFY(find(job->id).done > 0);
        QVERIFY(m_engine->cancel(job->id));
        QTRY_COMPARE(find(job->id).state, JobState::Cancelled);
        const qint64 left = m_database->count("SELECT count(*) FROM deleted_item");
        QVERIFY(left > 0 && left < 2000);
        QCOMPARE(qint64(find(job->id).done), 2000 - left);
        QCOMPARE(number(find(job->id).result, "messages"), 2000 - left);
        QTRY_VERIFY(!m_engine->cancel(job->id));
        QCOMPARE(m_engine->cancel(0).error().code, Code::NotFound);
    }

    void theServersOwnPurgeLeavesNoRowIfNothingWasToDo()
    {
        m_purges->runByItself(24h);
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM job"), 0);
        QVERIFY(ends().isEmpty());
        deleteMessages(1);
        m_clock.jump(25h);
        m_purges->runByItself(24h);
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM job WHERE state = 3 AND owner_id = 0"), 1);
        QTRY_COMPARE(ends().size(), 1);
    }

    void withoutLifetimeNothingGoesByItself()
    {
        deleteMessages(1);
        m_clock.jump(24h);
        markStoreRemoved();
        m_purges->runByItself(0s);
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 1);
        QCOMPARE(m_database->count("SELECT count(*) FROM store WHERE removed_at > 0"), 1);
        wait(purge(30));
        QCOMPARE(m_database->count("SELECT count(*) FROM store WHERE removed_at > 0"), 0);
    }

    void aJumpOfTheClockPausesPurges()
    {
        deleteMessages(3);
        m_clock.jump(24h * 3650);
        m_purges->noteTime(); // must not make it right
        QTest::ignoreMessage(QtCriticalMsg,
            "nothing is purged: the clock was set 3650 days forward. If it is right, confirm that with "
            "kopano-admin "
            "--purge-softdelete DAYS --force");
        m_purges->runByItself(24h);
        QVERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM job WHERE state = 4"), 1);
        QTest::ignoreMessage(
            QtCriticalMsg, QRegularExpression(QStringLiteral("nothing is purged: .* 3650 days forward")));
        m_purges->runByItself(24h); // told again, but not once more among the jobs
        m_database->count("SELECT 1");
        QCOMPARE(m_database->count("SELECT count(*) FROM job WHERE state = 4 AND error LIKE '%--force'"), 1);
        const auto refused = purge(30);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        QVERIFY(refused.error().detail.contains(QStringLiteral("3650 days")));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
        m_clock.jump(-24h * 3650); // back too far: nothing is old, and that is the new measure
        m_purges->noteTime();
        m_clock.jump(0s);
        QVERIFY(!purge(30));
        wait(purge(30, true));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
        m_purges->runByItself(24h); // confirmed
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
    }

    void theClockIsRememberedOverARestart()
    {
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM property WHERE name = 'purge_clock'"), 1);
        m_clock.jump(24h * 10);
        const auto refusal = [&] {
            Jobs::Purges again(*m_engine, m_database->database(), m_clock, {}, [this] { return machine(); });
            again.begin();
            m_database->count("SELECT 1");
            std::optional<Result<JobRow>> started;
            again.runByHand(36'500, false, m_user.id, [&](const Result<JobRow> &row) { started = row; });
            if (!started) { // it was admitted, and must end before what it calls goes
                [&] { QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge"))); }();
                m_database->count("SELECT 1");
            }
            return started && !*started ? started->error().detail : QString();
        };
        QVERIFY(refusal().contains(QStringLiteral("the clock was set 10 days forward")));
        m_boot = 8; // the machine was started anew
        QVERIFY(refusal().contains(QStringLiteral("the machine was started anew")));
        m_synchronised = true;
        QCOMPARE(refusal(), QString());
        m_synchronised = false;
        QCOMPARE(refusal(), QString()); // noted
    }

    void aPartIsPurgedAndTheJobSaysWhich()
    {
        deleteMessages(3);
        Jobs::PurgeOrder order;
        order.owner = m_user.id;
        order.scope.store = StoreId{m_user.store.value + 1000}; // another one's
        wait(purge(order));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
        order.scope.store = m_user.store;
        const auto job = purge(order);
        wait(job);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
        QCOMPARE(number(find(job->id).parameters, "store"), m_user.store.value);
        QCOMPARE(number(find(job->id).result, "messages"), 3);
    }

    void chosenObjectsArePurgedWhateverTheClockSays()
    {
        deleteMessages(3);
        m_clock.jump(24h * 3650);
        QVERIFY(!purge(30));
        Jobs::PurgeOrder order;
        order.scope.store = m_user.store;
        order.ids = {{m_database->count("SELECT min(item_id) FROM deleted_item")}, {1}};
        const auto job = purge(order);
        wait(job);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 2);
        QCOMPARE(number(find(job->id).result, "messages"), 1);
        QCOMPARE(number(find(job->id).result, "skipped"), 1);
        QCOMPARE(find(job->id).done, 2u);
    }

    void aPurgeOfAPartGoesOnAsSuchAfterARestart()
    {
        deleteMessages(3);
        const qint64 before = m_database->count("SELECT max(deleted_at) FROM deleted_item");
        const qint64 id = left(QStringLiteral("purge"),
            QStringLiteral(R"({"days":0,"deletedBefore":%1,"store":%2})")
                .arg(before + 1)
                .arg(m_user.store.value + 1000),
            "{}", 0);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
    }

    void aPurgeGoesOnAfterARestart()
    {
        deleteMessages(300);
        const qint64 before = m_database->count("SELECT max(deleted_at) FROM deleted_item");
        const qint64 id =
            left(QStringLiteral("purge"), QStringLiteral(R"({"days":0,"deletedBefore":%1})").arg(before + 1),
                R"({"stores":0,"folders":0,"messages":40,"bytes":4000})", 40);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(find(id).done, 340u);
        QCOMPARE(find(id).total, 340u);
        QCOMPARE(number(find(id).result, "messages"), 340);
        QCOMPARE(m_removed.load(), 300);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("purge")));
    }

    void nothingDeletedSinceIsPurged()
    {
        deleteMessages(3);
        const qint64 before = m_database->count("SELECT max(deleted_at) FROM deleted_item");
        const qint64 id = left(
            QStringLiteral("purge"), QStringLiteral(R"({"days":0,"deletedBefore":%1})").arg(before), "{}", 0);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
    }

    void theServersOwnPurgeGoesOnUnderTheSameLifetimeOnly()
    {
        deleteMessages(3);
        const qint64 before = m_database->count("SELECT max(deleted_at) FROM deleted_item");
        const auto parameters = QStringLiteral(R"({"lifetime":86400,"deletedBefore":%1})").arg(before + 1);
        const qint64 id = left(QStringLiteral("purge"), parameters, "{}", 0);
        restart(0h);
        QTRY_COMPARE(find(id).state, JobState::Interrupted);
        QVERIFY(find(id).error.contains(QStringLiteral("softdelete_lifetime")));
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 3);
        const qint64 next = left(QStringLiteral("purge"), parameters, "{}", 0);
        restart(24h);
        QTRY_COMPARE(find(next).state, JobState::Done);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item"), 0);
    }

    void aRestoreOfSomeGoesOnBehindTheLast()
    {
        deleteMessages(20);
        QList<ObjectId> ids;
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.select(
                "SELECT item_id FROM deleted_item ORDER BY item_id", {}, [&](const Storage::Row &row) {
                    ids.append(row.id<ObjectId>(0));
                    return true;
                }));
            return 0;
        }));
        const Jobs::RestoreTask task(m_user.store, ids, {}, Domain::Limits());
        const qint64 id = left(QStringLiteral("restore"), QString::fromUtf8(task.parameters()),
            R"({"restored":4,"failed":1,"failures":[{"id":77,"code":"OverQuota","reason":"full"}],"renamed":[]})",
            5, task.plan());
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(find(id).done, 20u);
        QCOMPARE(number(find(id).result, "restored"), 19); // 4 of them by an earlier life, as it said
        QCOMPARE(number(find(id).result, "failed"), 1);
        const auto failures = QJsonDocument::fromJson(find(id).result)[QStringLiteral("failures")];
        QCOMPARE(failures[0][QStringLiteral("code")].toString(), QStringLiteral("OverQuota"));
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 15);
        QCOMPARE(m_database->count("SELECT count(*) FROM deleted_item WHERE item_id <= "
                                   "(SELECT min(item_id) + 4 FROM deleted_item)"),
            5);
        QCOMPARE(m_database->count("SELECT count(*) FROM job_plan"), 0);
    }

    void aRestoreOfEverythingTakesWhatIsLeft()
    {
        deleteMessages(20);
        const Jobs::RestoreTask task(m_user.store, {}, {}, Domain::Limits());
        const qint64 id = left(QStringLiteral("restore"), QString::fromUtf8(task.parameters()),
            R"({"restored":30,"failed":2,"failures":[{"id":77,"code":"OverQuota","reason":"full"}],"renamed":[]})",
            32);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(number(find(id).result, "restored"), 50);
        QCOMPARE(number(find(id).result, "failed"), 0); // what failed had its turn again
        QCOMPARE(find(id).done, 50u);
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 20);
    }

    void aCheckGoesOnBehindTheLast()
    {
        deleteMessages(5);
        const qint64 second = m_database->count("SELECT body_id FROM body ORDER BY body_id LIMIT 1 OFFSET 1");
        const qint64 id = left(QStringLiteral("verify"), QStringLiteral("{}"),
            QStringLiteral(R"({"checked":2,"damaged":1,"bodies":[9],"last":%1})").arg(second).toUtf8(), 2);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Done);
        QCOMPARE(number(find(id).result, "checked"), 5);
        QCOMPARE(number(find(id).result, "damaged"), 1);
        QCOMPARE(QJsonDocument::fromJson(find(id).result)[QStringLiteral("bodies")][0].toInteger(), 9);
    }

    void whatCannotGoOnIsInterrupted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QByteArray>("plan");
        QTest::newRow("unknown kind") << QStringLiteral("dance") << QStringLiteral("{}") << QByteArray();
        QTest::newRow("purge without its moment")
            << QStringLiteral("purge") << QStringLiteral("no json") << QByteArray();
        QTest::newRow("restore without its ids")
            << QStringLiteral("restore") << QStringLiteral(R"({"store":5,"objects":3})")
            << QByteArray("12345678");
    }
    void whatCannotGoOnIsInterrupted()
    {
        QFETCH(QString, kind);
        QFETCH(QString, parameters);
        QFETCH(QByteArray, plan);
        const qint64 id = left(kind, parameters, "{}", 0, plan);
        restart();
        QTRY_COMPARE(find(id).state, JobState::Interrupted);
        QVERIFY(find(id).error.startsWith(QStringLiteral("the server was restarted: ")));
        QVERIFY(find(id).finished > 0);
        QCOMPARE(m_database->count("SELECT count(*) FROM job_plan"), 0);
        QTRY_COMPARE(ends(), QList<qint64>{id});
    }

    void whatEndsTheProgramEachTimeIsGivenUp()
    {
        const qint64 id = left(QStringLiteral("verify"), QStringLiteral("{}"), "{}", 0);
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE job SET revivals = :most WHERE job_id = :id", {Engine::mostRevivals, id}));
            return 0;
        }));
        restart();
        QTRY_COMPARE(find(id).state, JobState::Interrupted);
        QVERIFY(find(id).error.contains(QStringLiteral("has ended 3 times")));
    }

    void onlySomeRunAtOnceAndTheOthersWait()
    {
        std::atomic<int> steps = 0;
        QList<qint64> ids;
        for (qsizetype i = 0; i <= Engine::mostRunning; ++i) {
            m_engine->start({QStringLiteral("slow"), m_user.id, "{}", false,
                                [&](const Result<JobRow> &row) {
                                    const QMutexLocker lock(&m_mutex);
                                    ids.append(row->id);
                                },
                                {}},
                std::make_unique<SlowTask>(&steps));
        }
        QTRY_VERIFY(steps > 20);
        m_database->count("SELECT 1");
        QCOMPARE(ids.size(), Engine::mostRunning + 1);
        QCOMPARE(find(ids.last()).state, JobState::Waiting);
        QVERIFY(m_engine->cancel(ids[0]));
        QTRY_COMPARE(find(ids.last()).state, JobState::Running);
        for (const qint64 id : ids)
            (void)m_engine->cancel(id);
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM job WHERE state < 3"), 0);
    }

    void oneStoreIsRestoredOnceAtATime()
    {
        std::atomic<int> steps = 0;
        QStringList answers;
        const auto start = [&](const QString &place) {
            Engine::Order order{QStringLiteral("restore"), m_user.id, "{}", true,
                [&](const Result<JobRow> &row) {
                    const QMutexLocker lock(&m_mutex);
                    answers.append(row ? QStringLiteral("started") : row.error().detail);
                },
                {}, {}, place};
            m_engine->start(std::move(order), std::make_unique<SlowTask>(&steps));
        };
        start(QStringLiteral("store 1"));
        start(QStringLiteral("store 1"));
        start(QStringLiteral("store 2"));
        m_database->count("SELECT 1");
        answers.sort();
        QCOMPARE(answers,
            (QStringList{QStringLiteral("a restore of store 1 is running already"), QStringLiteral("started"),
                QStringLiteral("started")}));
        cancelAll();
        QTRY_VERIFY(!m_engine->isBusyWith(QStringLiteral("restore")));
        start(QStringLiteral("store 1"));
        m_database->count("SELECT 1");
        QCOMPARE(answers.last(), QStringLiteral("started"));
        cancelAll();
    }

    void whatGoesOnAfterARestartIsTheOneOfItsStore()
    {
        deleteMessages(2000);
        const Jobs::RestoreTask task(m_user.store, {}, {}, Domain::Limits());
        const qint64 id =
            left(QStringLiteral("restore"), QString::fromUtf8(task.parameters()), R"({"restored":0})", 0);
        m_least = 100ms;
        restart();
        QTRY_VERIFY(find(id).done > 0);
        auto again = std::make_unique<Jobs::RestoreTask>(
            m_user.store, QList<ObjectId>(), QStringList(), Domain::Limits());
        const auto answer = std::make_shared<QString>();
        Engine::Order order{QStringLiteral("restore"), m_user.id, again->parameters(), true,
            [answer](const Result<JobRow> &row) { *answer = row ? QString() : row.error().detail; }, {}, {},
            again->place()};
        m_engine->start(std::move(order), std::move(again));
        QVERIFY2(answer->endsWith(QStringLiteral("is running already")), qPrintable(*answer));
    }

    void fullPlacesDoNotKeepPurgesAway()
    {
        deleteMessages(3);
        std::atomic<int> steps = 0;
        std::atomic<int> refused = 0;
        const auto most = Engine::mostRunning + qsizetype(Engine::mostWaiting);
        for (qsizetype i = 0; i <= most; ++i) {
            m_engine->start({QStringLiteral("slow"), m_user.id, "{}", false,
                                [&](const Result<JobRow> &row) { refused += row ? 0 : 1; }, {}},
                std::make_unique<SlowTask>(&steps));
        }
        QCOMPARE(refused.load(), 1);
        const auto job = purge(0);
        QVERIFY2(job, job ? "" : qPrintable(job.error().detail));
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        cancelAll();
    }

    void whatWaitsForNobodyGoesOnAtOnce()
    {
        std::atomic<int> steps = 0;
        for (qsizetype i = 0; i < Engine::mostRunning; ++i)
            left(QStringLiteral("restore"), QStringLiteral("{}"), "{}", 0);
        const qint64 id = left(QStringLiteral("purge"), QStringLiteral("{}"), "{}", 0);
        m_least = 50ms; // the others take long
        m_engine->begin([&steps](const JobRow &row, const QByteArray &) -> Result<Engine::Revived> {
            Engine::Revived revived;
            revived.task = std::make_unique<SlowTask>(&steps);
            revived.alone = true;
            if (row.kind == QLatin1String("restore"))
                revived.place = QString::number(row.id);
            return revived;
        });
        QTRY_VERIFY(find(id).done > 0);
        QCOMPARE(m_database->count("SELECT count(*) FROM job WHERE state = 2"), Engine::mostRunning + 1);
        cancelAll();
    }

    void everythingIsRestoredByAJob()
    {
        deleteMessages(700);
        const quint64 size = m_database->reload(m_user).storeSize;
        QCOMPARE(size, 0u);
        const auto job = begin(QStringLiteral("restore"),
            std::make_unique<Jobs::RestoreTask>(
                m_user.store, QList<ObjectId>(), QStringList(), Domain::Limits()));
        QVERIFY(job);
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        QCOMPARE(number(find(job->id).result, "restored"), 700);
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 700);
        QCOMPARE(m_database->folder(m_inbox).messages, 700u);
    }

    void aJobTellsWhatItCouldNotRestore()
    {
        deleteMessages(1);
        const qint64 id = m_database->count("SELECT item_id FROM deleted_item");
        const auto job = begin(QStringLiteral("restore"),
            std::make_unique<Jobs::RestoreTask>(m_user.store, QList<ObjectId>{ObjectId{id}, ObjectId{id + 7}},
                QStringList(), Domain::Limits()));
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        QCOMPARE(number(find(job->id).result, "restored"), 1);
        QCOMPARE(number(find(job->id).result, "failed"), 1);
        const auto failures =
            QJsonDocument::fromJson(find(job->id).result)[QStringLiteral("failures")].toArray();
        QCOMPARE(failures[0][QStringLiteral("id")].toInteger(), id + 7);
        QCOMPARE(failures[0][QStringLiteral("code")].toString(), QStringLiteral("NotFound"));
    }

    void damagedBodiesAreFound()
    {
        deleteMessages(5);
        const qint64 victim = m_database->count("SELECT max(body_id) FROM body");
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE body_data SET content = CAST('x' AS BLOB) WHERE body_id = :body", {victim}));
            return 0;
        }));
        QTest::ignoreMessage(
            QtCriticalMsg, QRegularExpression(QStringLiteral("damaged body id= %1").arg(victim)));
        const auto job = begin(QStringLiteral("verify"), std::make_unique<Jobs::VerifyTask>());
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        const QByteArray result = find(job->id).result;
        QCOMPARE(number(result, "checked"), 5);
        QCOMPARE(number(result, "damaged"), 1);
        QCOMPARE(QJsonDocument::fromJson(result)[QStringLiteral("bodies")][0].toInteger(), victim);
    }

private:
    static qint64 number(const QByteArray &json, const char *name)
    {
        return QJsonDocument::fromJson(json)[QLatin1String(name)].toInteger(-1);
    }

    Jobs::MachineTime machine() const
    {
        return {m_boot, 1000, m_synchronised}; // these clocks stand still but for jumps
    }

    /// A job of an earlier life of the program, which ran when that ended.
    qint64 left(const QString &kind, const QString &parameters, const QByteArray &result, quint64 done,
        const QByteArray &plan = {})
    {
        const auto row = m_database->run<JobRow>([&](Connection &c) -> Result<JobRow> {
            JobRow job;
            job.kind = kind;
            job.state = JobState::Running;
            job.owner = parameters.contains(QStringLiteral("lifetime")) ? PrincipalId() : m_user.id;
            job.parameters = parameters.toUtf8();
            job = TRY(JobTable::insert(c, job, plan));
            job.done = done;
            job.result = result;
            TRY(JobTable::update(c, job));
            return job;
        });
        return row ? row->id : 0;
    }
    void restart(std::chrono::seconds lifetime = 24h)
    {
        m_engine->begin(Jobs::reviver(*m_purges, lifetime, Domain::Limits()));
    }

    /// The jobs whose end was told.
    QList<qint64> ends()
    {
        const QMutexLocker lock(&m_mutex);
        return m_ends;
    }

    /// And waits until nothing runs any more.
    void cancelAll()
    {
        const auto rows =
            m_database->run<QList<JobRow>>([](Connection &c) { return JobTable::list(c, {}, 1000); });
        for (const JobRow &row : *rows)
            (void)m_engine->cancel(row.id);
        QTRY_COMPARE(m_database->count("SELECT count(*) FROM job WHERE state < 3"), 0);
    }

    void deleteMessages(int count)
    {
        QList<Domain::PreparedItem> items;
        for (int i = 0; i < count; ++i)
            items.append(m_database->item("Subject: a\r\n\r\n" + QByteArray::number(i), FlagDeleted));
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            const Folder folder = TRY(Domain::findFolder(c, m_inbox));
            TRY(Domain::appendItems(c, m_inbox.store, folder, items, {m_user.id, false}, {}));
            TRY(Domain::expungeItems(c, m_inbox, Storage::allUids(), {m_user.id, false}));
            return 0;
        }));
    }

    void markStoreRemoved()
    {
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE store SET removed_at = 5 WHERE store_id <> :store", {m_user.store}));
            TRY(c.run(
                "INSERT INTO store (store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, "
                "change_seq, created_at, unhooked_at, removed_at) "
                "VALUES (900000, CAST('g' AS BLOB), 0, 0, 'old', 1, 2, 0, 0, 0, 0, 0, 5)"));
            return 0;
        }));
    }

    Result<JobRow> waitStarted(const std::function<void(Engine::Started)> &start)
    {
        QSemaphore done;
        std::optional<Result<JobRow>> outcome;
        start([&](const Result<JobRow> &row) {
            outcome = row;
            done.release();
        });
        done.acquire();
        return *outcome;
    }
    Result<JobRow> purge(quint32 days, bool force = false)
    {
        return waitStarted([&](Engine::Started started) {
            m_purges->runByHand(days, force, m_user.id, std::move(started));
        });
    }
    Result<JobRow> purge(const Jobs::PurgeOrder &order)
    {
        return waitStarted(
            [&](Engine::Started started) { m_purges->runOrder(order, std::move(started)); });
    }
    Result<JobRow> begin(const QString &kind, std::unique_ptr<Jobs::Task> task)
    {
        return waitStarted([&](Engine::Started started) {
            m_engine->start({kind, m_user.id, "{}", false, std::move(started), {}}, std::move(task));
        });
    }
    void wait(const Result<JobRow> &job)
    {
        QVERIFY2(job.has_value(), job ? "" : qPrintable(job.error().detail));
        QTRY_COMPARE(find(job->id).state, JobState::Done);
        QTRY_VERIFY(!m_engine->isBusyWith(job->kind));
    }
    JobRow find(qint64 id)
    {
        return m_database->run<std::optional<JobRow>>([&](Connection &c) { return JobTable::find(c, id); })
            ->value_or(JobRow());
    }

    JumpingClock m_clock;
    std::atomic<qint64> m_boot = 7;
    std::atomic<bool> m_synchronised = false;
    std::unique_ptr<QObject> m_context; ///< of the timers
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Jobs::Purges> m_purges;
    QMutex m_mutex;
    std::chrono::milliseconds m_least{0}; ///< pause between steps
    QList<Domain::FolderChange> m_changes;
    QList<qint64> m_ends;
    std::atomic<qint64> m_removed = 0;
    User m_user;
    FolderKey m_inbox;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
