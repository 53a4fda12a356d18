// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archive.h"
#include "backup/chosen.h"
#include "backup/commandline.h"
#include "backup/storerestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Backup;
using Base::Code;
using Base::FolderId;

namespace {

Item item(const QByteArray &bytes, const QString &file)
{
    return {QStringLiteral("a.tar.zst"), file, Base::FlagSeen, {QStringLiteral("Work")}, 1000,
        quint64(bytes.size()), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

/// Two folders with two messages and one.
Manifest sample()
{
    Manifest manifest{
        QStringLiteral("a.tar.zst"), QByteArray(16, '\x01'), QStringLiteral("änna \"x\""), 2000, {}};
    Folder inbox{{QStringLiteral("INBOX")}, Base::FolderKind::Mail, Base::FolderUse::Inbox, 7, 12, {}};
    inbox.items.insert(3, item("one", QStringLiteral("INBOX/3.eml")));
    inbox.items.insert(4, item("two", QStringLiteral("INBOX/4.eml")));
    manifest.folders.insert(FolderId{20}, inbox);
    Folder below{{QStringLiteral("INBOX"), QStringLiteral("Größe\n")}, Base::FolderKind::Mail,
        Base::FolderUse::None, 8, 1, {}};
    below.items.insert(1, item("three", QStringLiteral("INBOX/g/1.eml")));
    manifest.folders.insert(FolderId{21}, below);
    return manifest;
}

Daemon::CommandLine parsed(const QByteArrayList &arguments)
{
    const auto line = Daemon::parseCommandLine(arguments, backupTable, backupSwitches(), Daemon::Kind::Tool);
    return line ? *line : Daemon::CommandLine();
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aManifestReadsAsItWasWritten()
    {
        const auto again = manifestFrom(toLines(sample()));
        QVERIFY(again);
        QCOMPARE(*again == sample(), true);
    }

    void aBrokenManifestNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::newRow("another format")
            << QByteArray("\"kopano-backup\":1") << QByteArray("\"kopano-backup\":2") << 1;
        QTest::newRow("a store that is no guid")
            << QByteArray("\"store\":\"01") << QByteArray("\"store\":\"") << 1;
        QTest::newRow("a folder with a negative id")
            << QByteArray("\"folder\":20") << QByteArray("\"folder\":-1") << 2;
        QTest::newRow("an archive in another place")
            << QByteArray("\"in\":\"a") << QByteArray("\"in\":\"../a") << 3;
        QTest::newRow("a hash that is too short")
            << QByteArray("\"sha256\":\"7692") << QByteArray("\"sha256\":\"76") << 3;
        QTest::newRow("a line cut short") << QByteArray("\"uid\":4}\n") << QByteArray("\"uid\":4") << 4;
        QTest::newRow("no line at all") << toLines(sample()) << QByteArray() << 0;
    }
    void aBrokenManifestNamesItsLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QByteArray lines = toLines(sample());
        QVERIFY2(lines.contains(from), lines.constData());
        lines.replace(lines.indexOf(from), from.size(), to);
        const auto manifest = manifestFrom(lines);
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().code, Code::Invalid);
        const QString expected = line ? QStringLiteral("line %1 of").arg(line) : QStringLiteral("is empty");
        QVERIFY2(manifest.error().detail.contains(expected), qPrintable(manifest.error().detail));
    }

    void fileNamesAreSafe_data()
    {
        QTest::addColumn<QStringList>("folder");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        const QString plain = QStringLiteral("INBOX");
        QTest::newRow("a mail") << QStringList{plain} << QByteArray("From: x")
                                << QStringLiteral("INBOX/7.eml");
        QTest::newRow("an event") << QStringList{plain} << QByteArray("BEGIN:VCALENDAR\r\n")
                                  << QStringLiteral("INBOX/7.ics");
        QTest::newRow("a contact") << QStringList{plain} << QByteArray("BEGIN:VCARD\r\n")
                                   << QStringLiteral("INBOX/7.vcf");
        QTest::newRow("a way out of the archive")
            << QStringList{QStringLiteral(".."), QStringLiteral("a/b\\c:d%")} << QByteArray("x")
            << QStringLiteral("%2E./a%2Fb%5Cc%3Ad%25/7.eml");
        QTest::newRow("letters of any script stay") << QStringList{QStringLiteral("Größe 日本")}
                                                    << QByteArray("x") << QStringLiteral("Größe 日本/7.eml");
    }
    void fileNamesAreSafe()
    {
        QFETCH(QStringList, folder);
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QCOMPARE(fileNameOf(folder, 7, content), name);
    }

    void anUnfinishedArchiveIsNone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tar.zst"));
        {
            ArchiveWriter writer;
            QVERIFY(writer.open(path));
            QVERIFY(writer.add(QStringLiteral("INBOX/1.eml"), "bytes", 1000));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void damageIsFound()
    {
        QTemporaryDir folder;
        ArchiveWriter writer;
        QVERIFY(writer.open(folder.filePath(QStringLiteral("a.tar.zst"))));
        QVERIFY(writer.add(QStringLiteral("INBOX/3.eml"), "one", 1000));
        QVERIFY(writer.add(QStringLiteral("INBOX/4.eml"), "tw0", 1000));
        QVERIFY(writer.add(QStringLiteral("INBOX/g/1.eml"), "three", 1000));
        QVERIFY(writer.finish());
        Archives archives(folder.path());
        const auto verdict = verify(sample(), archives);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().detail,
            QStringLiteral(
                "1 of 3 messages cannot be restored; the first: INBOX/4.eml in a.tar.zst is damaged"));
        Manifest good = sample();
        good.folders[FolderId{20}].items.remove(4);
        QCOMPARE(*verify(good, archives), QStringLiteral("2 messages, all as they were\n"));
    }

    void aPartIsChosen()
    {
        Job job;
        job.items = {QStringLiteral("20:4"), QStringLiteral("21:1")};
        auto some = chosen(sample(), job);
        QVERIFY(some);
        QCOMPARE(some->folders.value(FolderId{20}).items.keys(), QList<Base::Uid>{4});
        QCOMPARE(some->folders.value(FolderId{21}).items.keys(), QList<Base::Uid>{1});
        job.items = {QStringLiteral("20:5")};
        QCOMPARE(chosen(sample(), job).error().code, Code::NotFound);
        job.items.clear();
        job.path = QStringLiteral("INBOX/Größe\n");
        QCOMPARE(chosen(sample(), job)->folders.keys(), QList<FolderId>{FolderId{21}});
        job.path = QStringLiteral("INB");
        QCOMPARE(chosen(sample(), job).error().code, Code::NotFound);
    }

    void theListHidesControlCharacters()
    {
        const QString text = listing(sample(), false);
        QVERIFY(text.contains(QStringLiteral("Größe\\x0a")));
        QVERIFY(text.contains(QStringLiteral("20:3")));
    }

    void wrongSwitchesAreRefused_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("two verbs") << QByteArrayList{"--list", "a", "--verify", "a"}
                                   << QStringLiteral("only one of");
        QTest::newRow("a switch of another verb")
            << QByteArrayList{"--item", "1:1"} << QStringLiteral("--item has no meaning");
        QTest::newRow("an id that is none")
            << QByteArrayList{"--restore", "a", "--item", "1"} << QStringLiteral("ids like 42:7");
        QTest::newRow("a folder and an item") << QByteArrayList{"--restore", "a", "--item", "1:1", "--folder",
            "x"} << QStringLiteral("do not go together");
        QTest::newRow("two users to restore to")
            << QByteArrayList{"--restore", "a", "-u", "x", "-u", "y"} << QStringLiteral("only one -u");
        QTest::newRow("a folder that is not there")
            << QByteArrayList{"-o", "/nonexistent"} << QStringLiteral("no folder");
        QTest::newRow("a word too many")
            << QByteArrayList{"word"} << QStringLiteral("unexpected argument word");
    }
    void wrongSwitchesAreRefused()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QString, complaint);
        const auto job = jobFrom(parsed(arguments));
        QVERIFY(!job);
        QVERIFY2(job.error().detail.contains(complaint), qPrintable(job.error().detail));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
