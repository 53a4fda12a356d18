// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"
#include "trailfixture.h"

#include <QSemaphore>

#include <atomic>
#include <csignal>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Audit;

/// The log writes each event once, whatever happens to its file, and never holds its callers up (F47).
class TestAuditLog : public QObject
{
    Q_OBJECT

    struct Site
    {
        Site()
        {
            settings.lines.syslog = false;
            settings.lines.path = file;
        }
        void start()
        {
            log = std::make_unique<Log>(settings, clock);
            log->start();
        }
        QByteArrayList lines(const QString &path = {}) const
        {
            QFile in(path.isEmpty() ? file : path);
            if (!in.open(QIODevice::ReadOnly))
                return {};
            QByteArrayList list = in.readAll().split('\n');
            list.removeLast();
            return list;
        }

        QTemporaryDir folder;
        Base::SystemClock clock;
        const QString file = folder.filePath(QStringLiteral("audit.log"));
        LogSettings settings;
        std::unique_ptr<Log> log;
    };

    /// Its wall clock goes its own ways.
    class SteppedClock final : public Base::Clock
    {
    public:
        std::chrono::system_clock::time_point now() const override
        {
            return std::chrono::system_clock::time_point(std::chrono::seconds(m_wall.load()));
        }
        std::chrono::steady_clock::time_point monotonic() const override
        {
            return std::chrono::steady_clock::time_point(std::chrono::seconds(m_passed.load()));
        }
        void pass(int seconds, int wall)
        {
            m_passed += seconds;
            m_wall += wall;
        }

    private:
        std::atomic<qint64> m_wall = 1'700'000'000;
        std::atomic<qint64> m_passed = 1000;
    };

    static Event messageAccess(qint64 id)
    {
        Event event = TrailFixture::access(1);
        event.type = ObjectType::Message;
        event.store = Base::StoreId{27};
        event.folder = Base::FolderId{4711};
        event.objectId = id;
        return event;
    }

    /// Calls of the whole program so far that write to a file; -1 if the system does not tell.
    static qint64 writeCalls()
    {
        QFile file(QStringLiteral("/proc/self/io"));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("syscw: "))
                return line.mid(7).toLongLong();
        }
        return -1;
    }

    /// Counts what the ordinary log is told, and does something when it is told \a words.
    class Told
    {
    public:
        explicit Told(const char *words, std::function<void()> act = {})
        {
            s_words = QString::fromLatin1(words);
            s_act = std::move(act);
            s_count = 0;
            s_before = qInstallMessageHandler(&Told::take);
        }
        ~Told() { qInstallMessageHandler(s_before); }
        Q_DISABLE_COPY_MOVE(Told)
        int count() const { return s_count; }

    private:
        static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
        {
            s_before(type, context, message);
            if (!message.contains(s_words))
                return;
            ++s_count;
            if (s_act)
                s_act();
        }
        static inline QString s_words;
        static inline std::function<void()> s_act;
        static inline std::atomic<int> s_count = 0;
        static inline QtMessageHandler s_before = nullptr;
    };

private Q_SLOTS:
    void linesAndTrailHoldTheSame()
    {
        Site site;
        site.settings.trail = site.folder.filePath(QStringLiteral("audit.db"));
        site.start();
        for (int i = 0; i < 3000; ++i)
            site.log->write(TrailFixture::access(i));
        site.log->stop();
        QCOMPARE(site.lines().size(), 3000);
        QCOMPARE(site.lines().at(17), lineOf(TrailFixture::access(17)));
        QCOMPARE(site.log->state().written, 3000u);
        QCOMPARE(site.log->state().lost, 0u);
        QVERIFY(site.log->state().checkpoint >= 2000);
        QVERIFY(site.log->state().checkpointTime > 0);
        TrailFixture trail;
        trail.files = TrailFiles::beside(site.settings.trail);
        const auto result = trail.verify();
        QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
        QCOMPARE(result.checked, 3000);
        QVERIFY(result.checkpoints > 0);
    }

    void levels()
    {
        Site site;
        site.start();
        Event own = TrailFixture::access(1);
        own.own = true;
        QVERIFY(!site.log->wantsOwn());
        site.log->write(own);
        site.log->reload({5, false, {}, {}});
        QVERIFY(site.log->wantsOwn());
        site.log->write(own);
        site.log->reload({0, false, {}, {}});
        site.log->write(TrailFixture::access(1));
        site.log->stop();
        QCOMPARE(site.lines().size(), 1);
    }

    void timeStampsOnlyWhenAsked()
    {
        Site site;
        site.settings.timestamp = true;
        site.start();
        site.log->write(TrailFixture::access(1));
        site.log->stop();
        const QRegularExpression form(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}: access allowed objectid="));
        QVERIFY2(
            form.match(QString::fromUtf8(site.lines().first())).hasMatch(), site.lines().first().constData());
    }

    void rotationLosesNothing()
    {
        Site site;
        site.start();
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 500; ++i)
                site.log->write(TrailFixture::access(i));
            QFile::rename(site.file, site.file + QString::number(round));
            site.log->reopen();
        }
        site.log->stop();
        qsizetype lines = site.lines().size();
        for (int round = 0; round < 5; ++round)
            lines += site.lines(site.file + QString::number(round)).size();
        QCOMPARE(lines, 2500);
    }

    void deletedFileIsMadeAnew()
    {
        Site site;
        site.start();
        QVERIFY(QFile::remove(site.file));
        site.log->write(TrailFixture::access(1));
        site.log->stop();
        QCOMPARE(site.lines().size(), 1);
    }

    void pipesAndLinksAreRefused_data()
    {
        QTest::addColumn<bool>("pipe");
        QTest::newRow("a pipe that nobody reads") << true;
        QTest::newRow("a symbolic link") << false;
    }

    void pipesAndLinksAreRefused()
    {
        QFETCH(bool, pipe);
        Site site;
        const QByteArray name = QFile::encodeName(site.file);
        const QString target = site.folder.filePath(QStringLiteral("shadow"));
        if (pipe)
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        else
            QCOMPARE(::symlink(QFile::encodeName(target).constData(), name.constData()), 0);
        site.settings.options.denyOnFailure = true;
        site.start();
        site.log->write(TrailFixture::access(1));
        QVERIFY(site.log->refusesWork());
        QVERIFY(!site.log->state().problem.isEmpty());
        site.log->reload({1, false, {}, {}});
        QVERIFY(!site.log->refusesWork());
        site.log->stop();
        QVERIFY(!QFile::exists(target));
        QCOMPARE(site.log->state().lost, 1u);
    }

    void deletedForAPipeIsRefused()
    {
        Site site;
        site.start();
        site.log->write(TrailFixture::access(1));
        QTRY_COMPARE_WITH_TIMEOUT(site.lines().size(), 1, 10'000);
        QVERIFY(QFile::remove(site.file));
        QCOMPARE(::mkfifo(QFile::encodeName(site.file).constData(), 0600), 0);
        site.log->write(TrailFixture::access(2));
        QTRY_VERIFY_WITH_TIMEOUT(!site.log->state().problem.isEmpty(), 10'000);
        QVERIFY(QFile::remove(site.file));
        site.log->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(site.log->state().problem.isEmpty(), 20'000);
        site.log->write(TrailFixture::access(3));
        site.log->stop();
        QCOMPARE(
            site.lines(), (QByteArrayList{lineOf(TrailFixture::access(2)), lineOf(TrailFixture::access(3))}));
        QCOMPARE(site.log->state().lost, 0u);
    }

    void rotationOntoALinkStaysAProblem()
    {
        Site site;
        site.start();
        const QString old = site.file + QStringLiteral(".1");
        QVERIFY(QFile::rename(site.file, old));
        const QString target = site.folder.filePath(QStringLiteral("shadow"));
        QCOMPARE(
            ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(site.file).constData()), 0);
        site.log->reopen();
        site.log->write(TrailFixture::access(1));
        QTRY_COMPARE_WITH_TIMEOUT(site.lines(old).size(), 1, 10'000);
        QVERIFY(site.log->state().problem.contains(QLatin1String("symbolic link")));
        QVERIFY(QFile::remove(site.file)); // it is tried again without being asked
        QTRY_VERIFY_WITH_TIMEOUT(site.log->state().problem.isEmpty(), 20'000);
        site.log->write(TrailFixture::access(2));
        site.log->stop();
        QCOMPARE(site.lines(), QByteArrayList{lineOf(TrailFixture::access(2))});
    }

    void syslogComesBack()
    {
        Site site;
        site.settings.lines.syslog = true;
        site.settings.lines.identifier = "test";
        const auto bound = [&site] {
            const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, QFile::encodeName(site.file).constData(), sizeof address.sun_path);
            ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
            return descriptor;
        };
        const auto receive = [](int descriptor, QByteArrayList &to) {
            char bytes[10000];
            for (ssize_t size; (size = ::recv(descriptor, bytes, sizeof bytes, 0)) > 0;)
                to.append(QByteArray(bytes, qsizetype(size)));
            return to.size();
        };
        QByteArrayList received;
        int descriptor = bound();
        site.start();
        site.log->write(TrailFixture::access(0));
        QTRY_COMPARE_WITH_TIMEOUT(receive(descriptor, received), 1, 10'000);
        ::close(descriptor);
        ::unlink(QFile::encodeName(site.file).constData());
        for (int i = 1; i < 8; ++i) // more than a queue of datagrams would take
            site.log->write(TrailFixture::access(i));
        QTRY_VERIFY_WITH_TIMEOUT(!site.log->state().problem.isEmpty(), 10'000);
        descriptor = bound();
        QTRY_COMPARE_WITH_TIMEOUT(receive(descriptor, received), 8, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(site.log->state().problem.isEmpty(), 10'000);
        site.log->stop();
        for (int i = 0; i < 8; ++i)
            QVERIFY2(received[i].endsWith(lineOf(TrailFixture::access(i))), received[i].constData());
        QCOMPARE(receive(descriptor, received), 8);
        ::close(descriptor);
        QCOMPARE(site.log->state().lost, 0u);
    }

    void trailCanBeRead()
    {
        Site site;
        site.settings.trail = site.folder.filePath(QStringLiteral("audit.db"));
        site.start();
        OK(site.log->read([](Storage::Connection &) {})); // at once
        site.log->write(TrailFixture::access(1));
        qint64 last = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QSemaphore answered;
                const auto queued = site.log->read([&](Storage::Connection &connection) {
                    last = Storage::auditRange(connection).value_or({}).second;
                    answered.release();
                });
                if (queued)
                    answered.acquire();
                return last == 1;
            }(),
            20'000);
        site.log->stop();
        QVERIFY(!site.log->read([](Storage::Connection &) {}));
    }

    void longValuesAreCut()
    {
        Site site;
        site.settings.trail = site.folder.filePath(QStringLiteral("audit.db"));
        site.start();
        Event event;
        event.kind = Kind::Administration;
        event.allowed = false;
        event.user = QString(4000, u'u'); // as whole as names are
        event.action = QStringLiteral("group.create");
        event.target = QString(1'000'000, u'x');
        event.detail = QString(1'000'000, QChar(u'\x202e'));
        site.log->write(event);
        site.log->stop();
        const QByteArray line = site.lines().value(0);
        QVERIFY2(line.size() < 10'000, QByteArray::number(line.size()).constData());
        QVERIFY(line.contains(QByteArray(" user='" + QByteArray(4000, 'u') + '\'')));
        QVERIFY(line.contains(QByteArray(" target='" + QByteArray(1024, 'x') + "\\+998976'")));
        QVERIFY(line.endsWith(QByteArray("\\u{202e}\\+999659'"))); // 341 have three bytes each
        TrailFixture trail;
        trail.files = TrailFiles::beside(site.settings.trail);
        const auto page = trail.query({});
        QCOMPARE(page.records.size(), 1);
        QCOMPARE(page.records.first().line, QString::fromUtf8(line));
        QCOMPARE(page.records.first().target.size(), 1024 + 8);
        QCOMPARE(page.records.first().action, event.action);
        QVERIFY(trail.verify().firstBad == 0);
    }

    void queuedEventsAreBoundedInBytes()
    {
        Site site;
        site.settings.maxWaiting = 1024 * 1024;
        Log log(site.settings, site.clock); // nobody takes anything from it
        Event event;
        event.kind = Kind::Authenticate;
        event.user = QString(4096, u'x');
        for (int i = 0; i < 200; ++i)
            log.write(event);
        QVERIFY2(log.state().lost > 50, QByteArray::number(log.state().lost).constData());
        QVERIFY2(log.state().lost < 100, QByteArray::number(log.state().lost).constData());
    }

    void manyMessagesCrowdNobodyOut()
    {
        Site site;
        site.settings.maxWaiting = 1024 * 1024;
        Log log(site.settings, site.clock);
        for (int i = 0; i < 10'000; ++i)
            log.write(messageAccess(10'000 + i));
        for (int i = 0; i < 100; ++i)
            log.write(TrailFixture::access(i));
        QCOMPARE(log.state().lost, 0u);
        log.start();
        log.stop();
        const QByteArrayList lines = site.lines();
        const auto number = [&](const QByteArray &words) {
            return std::count_if(
                lines.begin(), lines.end(), [&](const QByteArray &line) { return line.contains(words); });
        };
        QVERIFY(number("type=7") > 100);
        QVERIFY(number("objectid=4711 type=5") >= 1);
        QVERIFY(number("objectid=4711 type=5") < 100); // one a second
        for (int i = 0; i < 100; ++i)
            QVERIFY(lines.contains(lineOf(TrailFixture::access(i))));
    }

    void aFolderThatFindsNoPlaceStandsForNothing()
    {
        Site site;
        site.settings.maxWaiting = 1024 * 1024;
        Log log(site.settings, site.clock);
        Event other = TrailFixture::access(1);
        other.path.clear(); // as large as what the folder is told by
        while (log.state().lost == 0)
            log.write(other);
        for (int i = 0; i < 10; ++i)
            log.write(messageAccess(i + 1));
        QCOMPARE(log.state().lost, 11u); // each of them is missing
    }

    void aClockSetBackSilencesNoFolder()
    {
        Site site;
        site.settings.maxWaiting = 1024 * 1024;
        SteppedClock clock;
        Log log(site.settings, clock);
        qint64 bytes = 0;
        for (int i = 0; bytes <= 600 * 1024; ++i) {
            log.write(TrailFixture::access(i));
            bytes += qint64(sizeof(Event)) + textBytes(TrailFixture::access(i));
        }
        log.write(messageAccess(1));
        log.write(messageAccess(2));
        clock.pass(2, -3600);
        log.write(messageAccess(3));
        log.write(messageAccess(4));
        QCOMPARE(log.state().lost, 0u);
        log.start();
        log.stop();
        const QByteArrayList lines = site.lines();
        QCOMPARE(std::count_if(lines.begin(), lines.end(),
                     [](const QByteArray &line) { return line.contains("objectid=4711 type=5"); }),
            2);
    }

    void aFullDiskIsTriedByTheTickOnly()
    {
        if (writeCalls() < 0)
            QSKIP("the system does not count calls");
        Site site;
        const SteppedClock clock; // stands still
        Log log(site.settings, clock);
        for (int i = 0; i < 100'000; ++i) // a hundred batches
            log.write(TrailFixture::access(i));
        QCOMPARE(log.state().lost, 0u);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{40, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const qint64 calls = writeCalls();
        log.start();
        log.stop();
        const qint64 made = writeCalls() - calls;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(log.state().written, 100'000u);
        QVERIFY2(made < 50, QByteArray::number(made).constData());
    }

    void whatCannotBeWrittenIsBoundedInBytes_data()
    {
        QTest::addColumn<bool>("trail");
        QTest::newRow("lines") << false;
        QTest::newRow("records") << true;
    }

    void whatCannotBeWrittenIsBoundedInBytes()
    {
        QFETCH(bool, trail);
        Site site;
        site.settings.maxWaiting = 2 * 1024 * 1024;
        const QString folder = site.folder.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(folder));
        if (trail)
            site.settings.trail = folder;
        else
            site.settings.lines.path = folder;
        site.start();
        Event event;
        event.kind = Kind::Authenticate;
        event.user = QString(4096, QChar(u'\x01')); // four bytes each
        const quint64 count = 200; // 3 MiB of lines, 12 of records
        for (quint64 i = 0; i < count; ++i)
            site.log->write(event);
        QTRY_VERIFY_WITH_TIMEOUT(site.log->state().written >= count, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(site.log->state().lost > 50, 10'000);
        QVERIFY(site.log->state().lost < count - 20);
        site.log->stop();
        QVERIFY(site.log->state().lost >= count);
    }

    void recordsThatNobodyStoredAreTold()
    {
        Site site;
        const Told told("records of the security log's trail were given up count=5");
        site.settings.trail = site.folder.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(site.settings.trail));
        site.start();
        for (int i = 0; i < 5; ++i)
            site.log->write(TrailFixture::access(i));
        site.log->stop();
        QCOMPARE(site.lines().size(), 5);
        QCOMPARE(site.log->state().lost, 5u);
        QCOMPARE(told.count(), 1);
    }

    void readersAreTriedAgain()
    {
        Site site;
        site.settings.trail = site.folder.filePath(QStringLiteral("audit.db"));
        site.start();
        site.log->write(TrailFixture::access(1));
        site.log->stop();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(site.settings.trail + QLatin1String(end));
        const QString away = site.folder.filePath(QStringLiteral("away"));
        {
            // This is said between the opening for the writer and the one for readers.
            const Told told("are missing at the end", [&] { QFile::rename(site.settings.trail, away); });
            site.start();
            QCOMPARE(told.count(), 1);
        }
        const auto refused = site.log->read([](Storage::Connection &) {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(QLatin1String("open")), qPrintable(refused.error().detail));
        QCOMPARE(site.log->state().problem, refused.error().detail);
        QVERIFY(!site.log->refusesWork());
        const Told told("the security log can be read again");
        QVERIFY(QFile::rename(away, site.settings.trail));
        QTRY_VERIFY_WITH_TIMEOUT(site.log->read([](Storage::Connection &) {}).has_value(), 20'000);
        QCOMPARE(told.count(), 1);
        QCOMPARE(site.log->state().problem, QString());
        site.log->stopReading();
        QVERIFY(!site.log->read([](Storage::Connection &) {}));
    }

    void checkpointThatCannotBeNotedIsToldOnce()
    {
        Site site;
        site.settings.trail = site.folder.filePath(QStringLiteral("audit.db"));
        site.settings.options.denyOnFailure = true;
        const QString file = TrailFiles::beside(site.settings.trail).checkpoint;
        QVERIFY(QDir().mkpath(file + QStringLiteral("/not empty")));
        const Told told("security log");
        site.start();
        for (quint64 i = 0; i < 1000; ++i)
            site.log->write(TrailFixture::access(int(i)));
        QTRY_VERIFY_WITH_TIMEOUT(site.log->refusesWork(), 10'000);
        for (quint64 i = 1000; i < 1020; ++i) {
            site.log->write(TrailFixture::access(int(i)));
            QTRY_COMPARE_WITH_TIMEOUT(site.log->state().written, i + 1, 10'000);
        }
        QVERIFY(site.log->refusesWork());
        QCOMPARE(told.count(), 1);
        site.log->stop();
        TrailFixture trail;
        trail.files = TrailFiles::beside(site.settings.trail);
        qint64 rows = 0;
        trail.read([&](Storage::Connection &connection) {
            OK(connection.selectOne("SELECT count(*) FROM checkpoint", {},
                [&](const Storage::Row &row) { rows = row.integer(0); }));
        });
        QVERIFY2(rows <= 3, QByteArray::number(rows).constData());
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_log.moc"
