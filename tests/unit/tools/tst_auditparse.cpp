// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/quoting.h"
#include "tools/auditline.h"
#include "tools/auditparse.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Tools;

/// What kopano-audit-parse makes of lines, its own and those of others, whole and broken (F54).
class TestAuditParse : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_output;
    QStringList m_notes;
    int m_calls = 0;
    bool m_finished = false;

    void put(const QByteArray &log)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(log);
    }

    std::unique_ptr<AuditParse> parser(AuditParse::Options options = {}, bool online = true)
    {
        options.file = m_file;
        auto parse = std::make_unique<AuditParse>(options);
        m_output.clear();
        m_notes.clear();
        m_calls = 0;
        m_finished = false;
        parse->write = [this](QByteArrayView bytes) {
            m_output += bytes;
            return true;
        };
        parse->note = [this](const QString &sentence) { m_notes.append(sentence); };
        parse->finished = [this](const Base::Result<void> &) { m_finished = true; };
        if (online) {
            parse->resolve = [this](const Rpc::ResolveObjects &request, const AuditParse::Names &answer) {
                ++m_calls;
                Rpc::ResolveObjectsReply reply;
                for (const Rpc::AuditObject &object : request.objects) {
                    const bool known = object.objectId < 1000;
                    reply.names.append({object.objectId, known ? 5 : 0,
                        known ? QStringLiteral("store\\27\\IPM_SUBTREE\\Calendar") : QString()});
                }
                answer(reply);
            };
        }
        return parse;
    }

    QByteArray parsed(const QByteArray &log, const AuditParse::Options &options = {}, bool online = true)
    {
        put(log);
        const auto parse = parser(options, online);
        parse->start();
        (void)QTest::qWaitFor([this] { return m_finished; }, 60'000);
        return m_output;
    }

    void append(const QString &name, const QByteArray &text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QStringLiteral("audit.log")); }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        const QByteArray access =
            "access allowed objectid=387 type=5 ownername='mary' username='john' rights='view'";
        const QByteArray nice =
            "access allowed rights='view' type='folder' "
            "objectid='store\\27\\IPM_SUBTREE\\Calendar' username='john' ownername='mary'";
        const auto row = [](const char *name, const QByteArray &in, const QByteArray &out) {
            QTest::newRow(name) << in << out;
        };
        row("the specification's example", access, nice);
        row("a line of syslog", "Nov 22 15:00:01 mx kopano-server[1234]: " + access,
            "Nov 22 15:00:01 mx kopano-server[1234]: " + nice);
        row("a line with its time", "2026-11-22T15:00:01.123456: " + access,
            "2026-11-22T15:00:01.123456: " + nice);
        row("a denied access", QByteArray(access).replace("allowed", "denied"),
            QByteArray(nice).replace("allowed", "denied"));
        row("an unknown object", QByteArray(access).replace("387", "5000"),
            "access allowed rights='view' type='folder' objectid='5000' username='john' ownername='mary'");
        row("rights with a blank", QByteArray(access).replace("'view'", "'folder permissions'"),
            QByteArray(nice).replace("'view'", "'folder permissions'"));
        row("double quotes", QByteArray(access).replace('\'', '"'), nice);
        row("a user of one's own store", "access allowed objectid=387 type=5 userid=12",
            "access allowed type='folder' objectid='store\\27\\IPM_SUBTREE\\Calendar' userid='12'");
        row("a tag nobody knows", access + " mood='good'", nice + " mood='good'");
        row("escaped values", QByteArray(access).replace("mary", "o\\'brien\\n\\xff"),
            QByteArray(nice).replace("mary", "o\\'brien\\n\\xff"));
        row("an old line with a quote", QByteArray(access).replace("mary", "o'brien"),
            QByteArray(nice).replace("mary", "o\\'brien"));
        row("an old line with a domain", QByteArray(access).replace("mary", "DOM\\mary"),
            QByteArray(nice).replace("mary", "DOM\\\\mary"));
        row("old numbers of types",
            "access allowed objectid=3870 type=1 ownername='mary' username='john' rights='view'",
            "access allowed rights='view' type='store' objectid='3870' username='john' ownername='mary'");
        for (const char *line : {"authenticate ok user='john' from='' method='Pipe socket' program='x'",
                 "kopano-server startup by user uid=0", "", "garbage \x01\xff",
                 "access denied table='system stats' username=john", "access allowed objectid=38x type=5",
                 "access allowed objectid=387 type=5 ownername='ma", "access allowed",
                 "user='x access allowed objectid=1 type=3'",
                 "access allowed objectid=99999999999999999999 type=3"})
            row(line, line, line);
    }

    void lines()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        QCOMPARE(parsed(in + '\n'), QByteArray(out + '\n'));
        QCOMPARE(parsed(in + "\r\n" + in), QByteArray(out + (in == out ? "\r\n" : "\n") + out));
    }

    void bareLinesHaveNoTime()
    {
        AuditParse::Options options;
        options.bare = true;
        QVERIFY(parsed("2026-11-22T15:00:01.123456: access allowed objectid=1 type=3\n", options)
                    .startsWith("access allowed type="));
    }

    void withoutServerObjectsAreNumbers()
    {
        const QByteArray log =
            "access allowed objectid=387 type=7 ownername='m' username='j' rights='read'\n";
        QCOMPARE(parsed(log, {}, false),
            QByteArray(
                "access allowed rights='read' type='message' objectid='387' username='j' ownername='m'\n"));
    }

    void cutLinesAreNoTrouble()
    {
        const QByteArray line = "Nov 22 15:00:01 mx kopano-server[1]: access denied objectid=387 type=3 "
                                "ownername='o\\'b\\u{202e}' username='john' rights='create folder'";
        for (qsizetype i = 0; i <= line.size(); ++i) {
            const QByteArray cut = line.first(i);
            const auto result = parseAuditLine(cut);
            if (result)
                QVERIFY(result->objectId > 0);
            (void)parseAuditLine(line.sliced(i));
        }
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray changed = line;
            for (int n = 0; n < 3; ++n)
                changed[qsizetype(random.bounded(int(changed.size())))] = char(random.bounded(256));
            if (const auto result = parseAuditLine(changed)) {
                QByteArray readable;
                appendReadable(readable, *result, "store", "x");
            }
        }
    }

    void namesAreAskedForOnce()
    {
        QByteArray log;
        for (int i = 0; i < 100'000; ++i)
            log += "access allowed objectid=" + QByteArray::number(i % 700 + 1)
                + " type=5 ownername='mary' username='john' rights='view'\n";
        parsed(log);
        QCOMPARE(m_output.count('\n'), 100'000);
        QVERIFY2(m_calls <= 4, qPrintable(QString::number(m_calls)));
        QVERIFY(!m_output.contains("objectid=3"));
    }

    void namesComeBackWithTheServer()
    {
        put("access allowed objectid=387 type=5\n");
        AuditParse::Options options;
        options.follow = true;
        options.interval = std::chrono::milliseconds(1);
        options.retry = std::chrono::milliseconds(0);
        const auto parse = parser(options);
        bool there = false;
        parse->resolve = [&there, answers = parse->resolve](
                             const Rpc::ResolveObjects &request, const AuditParse::Names &answer) {
            if (there)
                answers(request, answer);
            else
                answer(Base::Error{Base::Code::Busy, QStringLiteral("not connected")});
        };
        const QByteArray number = "access allowed type='folder' objectid='387'\n";
        const QByteArray name =
            "access allowed type='folder' objectid='store\\27\\IPM_SUBTREE\\Calendar'\n";
        parse->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_output, number, 10'000);
        append(m_file, "access allowed objectid=387 type=5\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_output, number + number, 10'000);
        QCOMPARE(m_notes, QStringList{QStringLiteral("objects stay numbers: not connected")});
        there = true;
        append(m_file, "access allowed objectid=387 type=5\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_output, number + number + name, 10'000);
        there = false;
        append(m_file, "access allowed objectid=388 type=5\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_notes.size(), 2, 10'000);
    }

    void aServerThatDoesNotAnswerIsLeftAlone()
    {
        QByteArray log;
        for (int i = 1; i <= 2000; ++i)
            log += "access allowed objectid=" + QByteArray::number(i) + " type=5\n";
        put(log);
        for (const bool follow : {false, true}) {
            AuditParse::Options options;
            options.follow = follow;
            options.interval = std::chrono::milliseconds(1);
            const auto parse = parser(options);
            parse->resolve = [this](const Rpc::ResolveObjects &, const AuditParse::Names &answer) {
                ++m_calls;
                answer(Base::Error{Base::Code::Io, QStringLiteral("outcome unknown")});
            };
            parse->start();
            QTRY_COMPARE_WITH_TIMEOUT(m_output.count('\n'), 2000, 10'000);
            QCOMPARE(m_calls, 1);
            QCOMPARE(m_notes.size(), 1);
        }
    }

    void linesWithoutEndArePassedOn()
    {
        const QByteArray monster(5 * 1024 * 1024, 'x');
        const QByteArray log = monster + "\naccess allowed objectid=1 type=3\n";
        QCOMPARE(parsed(log),
            QByteArray(
                monster + "\naccess allowed type='folder' objectid='store\\27\\IPM_SUBTREE\\Calendar'\n"));
    }

    void goesOnInTheOldFileUntilTheNewOneIsBegun()
    {
        put("one\n");
        AuditParse::Options options;
        options.follow = true;
        options.interval = std::chrono::milliseconds(1);
        const auto parse = parser(options);
        int looks = 0;
        parse->looked = [&looks] { ++looks; };
        parse->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\n"), 10'000);
        const QString old = m_file + QStringLiteral(".old");
        QVERIFY(QFile::rename(m_file, old));
        put({}); // made by who rotates, and not yet written to
        const int before = looks;
        QTRY_VERIFY_WITH_TIMEOUT(looks >= before + 2, 10'000);
        append(old, "two\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\ntwo\n"), 10'000);
        append(old, "three\n");
        append(m_file, "four\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\ntwo\nthree\nfour\n"), 10'000);
    }

    void manyEscapesTakeNoLongTime()
    {
        const QByteArray names = QByteArray("\\x01").repeated(12'000);
        const QByteArray line =
            "access allowed objectid=1 type=3 ownername='" + names + "' username='x' rights='view'\n";
        QElapsedTimer timer;
        timer.start();
        const QByteArray out = parsed(line.repeated(40), {}, false);
        QCOMPARE(out.count('\n'), 40);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void followsOverARotation()
    {
        put("one\n");
        AuditParse::Options options;
        options.follow = true;
        const auto parse = parser(options);
        parse->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\n"), 10'000);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::Append));
        file.write("two\nthr");
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\ntwo\n"), 10'000);
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".1")));
        QVERIFY(QFile(m_file + QStringLiteral(".1")).open(QIODevice::ReadOnly));
        put("four\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\ntwo\nthr\nfour\n"), 10'000);
        put("5\n"); // cut and written anew
        QTRY_COMPARE_WITH_TIMEOUT(m_output, QByteArray("one\ntwo\nthr\nfour\n5\n"), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestAuditParse)
#include "tst_auditparse.moc"
