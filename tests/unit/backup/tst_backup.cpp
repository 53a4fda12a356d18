// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archive.h"
#include "backup/chosen.h"
#include "backup/commandline.h"
#include "backup/history.h"
#include "backup/merging.h"
#include "backup/storerestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
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
    Manifest manifest{QStringLiteral("a.tar.zst"), QByteArray(16, '\x01'), QStringLiteral("änna \"x\""),
        false, 2000, {}, {}};
    manifest.settings.subscriptions = {QStringLiteral("INBOX"), QStringLiteral("INBOX/Größe\n")};
    manifest.settings.delegates = {{QStringLiteral("bernd"), 1}};
    manifest.settings.autoReply = {true, QStringLiteral("Away"), QStringLiteral("until\nMonday"), 5, 0};
    Folder inbox{{QStringLiteral("INBOX")}, Base::FolderKind::Mail, Base::FolderUse::Inbox, 7, 12,
        {{QStringLiteral("bernd"), 0x401}, {QStringLiteral("Everyone"), 0}}, {}};
    inbox.items.insert(3, item("one", QStringLiteral("INBOX/3.eml")));
    inbox.items.insert(4, item("two", QStringLiteral("INBOX/4.eml")));
    inbox.items[4].subject = QStringLiteral("Größe \x1b");
    manifest.folders.insert(FolderId{20}, inbox);
    Folder below{{QStringLiteral("INBOX"), QStringLiteral("Größe\n")}, Base::FolderKind::Mail,
        Base::FolderUse::None, 8, 1, {}, {}};
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
            << QByteArray("\"folder\":20") << QByteArray("\"folder\":-1") << 3;
        QTest::newRow("delegates that are none")
            << QByteArray("\"delegates\":[") << QByteArray("\"delegates\":[7,") << 2;
        QTest::newRow("rights of nobody")
            << QByteArray("\"name\":\"Everyone\"") << QByteArray("\"name\":\"\"") << 3;
        QTest::newRow("an archive in another place")
            << QByteArray("\"in\":\"a") << QByteArray("\"in\":\"../a") << 4;
        QTest::newRow("an archive in another place of Windows")
            << QByteArray("\"in\":\"a") << QByteArray("\"in\":\"..\\\\a") << 4;
        QTest::newRow("a hash that is too short")
            << QByteArray("\"sha256\":\"7692") << QByteArray("\"sha256\":\"76") << 4;
        QTest::newRow("a line cut short") << QByteArray("\"uid\":4}\n") << QByteArray("\"uid\":4") << 5;
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
        QTest::newRow("folders that are called like files")
            << QStringList{QStringLiteral("manifest.jsonl"), QStringLiteral("8.EML"), QStringLiteral("a.b.c")}
            << QByteArray("x") << QStringLiteral("manifest%2Ejsonl/8%2EEML/a.b.c/7.eml");
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

    void aFolderCalledLikeAFileIsNoObstacle_data()
    {
        QTest::addColumn<QList<QStringList>>("order");
        const QStringList inbox{QStringLiteral("INBOX")};
        const QStringList below{QStringLiteral("INBOX"), QStringLiteral("7.eml")};
        const QStringList manifest{QStringLiteral("manifest.jsonl")};
        QTest::newRow("the file first") << QList<QStringList>{inbox, below, manifest};
        QTest::newRow("the folder first") << QList<QStringList>{manifest, below, inbox};
    }
    void aFolderCalledLikeAFileIsNoObstacle()
    {
        QFETCH(QList<QStringList>, order);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tar.zst"));
        const QString manifest = QString::fromUtf16(manifestName);
        ArchiveWriter writer;
        QVERIFY(writer.open(path));
        for (const QStringList &name : order)
            QVERIFY(writer.add(fileNameOf(name, 7, "x"), name.join(QLatin1Char('/')).toUtf8(), 1000));
        QVERIFY(writer.add(manifest, "lines", 1000));
        QVERIFY(writer.finish());
        ArchiveReader reader;
        const auto opened = reader.open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        for (const QStringList &name : order) {
            const auto bytes = reader.read(fileNameOf(name, 7, "x"));
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
            QCOMPARE(*bytes, name.join(QLatin1Char('/')).toUtf8());
        }
        QCOMPARE(reader.read(manifest).value_or({}), QByteArray("lines"));
    }

    /// Beside the archive nothing can be written, not even by root: a folder of /proc.
    void anArchiveWhereNothingCanBeWrittenIsRead()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/fd")))
            QSKIP("no /proc here");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.tar.zst")));
        {
            ArchiveWriter writer;
            QVERIFY(writer.open(file.fileName()));
            QVERIFY(writer.add(QStringLiteral("INBOX/1.eml"), "bytes", 1000));
            QVERIFY(writer.finish());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        ArchiveReader reader;
        const auto opened = reader.open(QStringLiteral("/proc/self/fd/%1").arg(file.handle()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(reader.read(QStringLiteral("INBOX/1.eml")).value_or({}), QByteArray("bytes"));
    }

    /// Unpacked mail has no name, and not every archive of a long chain is unpacked at the same time.
    void whatIsUnpackedIsSeenByNobody()
    {
        constexpr int many = int(Archives::mostOpen) + 4;
        QTemporaryDir folder;
        QStringList names;
        for (int i = 0; i < many; ++i) {
            names.append(QStringLiteral("%1.tar.zst").arg(i, 2, 10, QLatin1Char('0')));
            ArchiveWriter writer;
            QVERIFY(writer.open(folder.filePath(names.constLast())));
            QVERIFY(writer.add(QStringLiteral("INBOX/3.eml"), "one", 1000));
            QVERIFY(writer.finish());
        }
        Archives archives(folder.path());
        for (int round = 0; round < 2; ++round) {
            for (const QString &name : std::as_const(names)) {
                Item wanted = item("one", QStringLiteral("INBOX/3.eml"));
                wanted.archive = name;
                QCOMPARE(archives.read(wanted).value_or({}), QByteArray("one"));
            }
        }
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
        int unpacked = 0;
        const QFileInfoList opened =
            QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System);
        for (const QFileInfo &file : opened)
            unpacked += file.symLinkTarget().startsWith(folder.path()) ? 1 : 0;
        if (!opened.isEmpty())
            QCOMPARE(unpacked, int(Archives::mostOpen));
    }

    void anIncrementBuildsOnWhatIsThere()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const Manifest &manifest) {
            for (const QString &name : {manifest.archive, manifestBeside(manifest.archive)}) {
                QFile file(folder.filePath(name));
                if (!file.open(QIODevice::WriteOnly) || file.write(toLines(manifest)) < 0)
                    return false;
            }
            return true;
        };
        Manifest second = sample();
        second.archive = QStringLiteral("b.tar.zst");
        second.made = 3000;
        second.folders[FolderId{20}].items[4].archive = second.archive;
        QVERIFY(write(sample()) && write(second));
        Manifest stranger = sample();
        stranger.archive = QStringLiteral("c.tar.zst");
        stranger.store = QByteArray(16, '\x02');
        stranger.made = 4000;
        QVERIFY(write(stranger));

        auto earlier = History(folder.path()).newest(second.store);
        QVERIFY(earlier);
        QCOMPARE(earlier->manifest == second, true);
        QVERIFY(earlier->missing.isEmpty() && earlier->lost.isEmpty());
        QVERIFY(!History(folder.path()).newest(QByteArray(16, '\x03')));

        // The first archive is gone, or has nothing in it: what was in it must be copied again.
        QFile first(folder.filePath(QStringLiteral("a.tar.zst")));
        for (const bool empty : {true, false}) {
            QVERIFY(empty ? first.resize(0) : first.remove());
            earlier = History(folder.path()).newest(second.store);
            QVERIFY(earlier);
            QCOMPARE(earlier->missing, QStringLiteral("a.tar.zst"));
            QCOMPARE(earlier->lost.value(FolderId{20}), QSet<Base::Uid>{3});
            QCOMPARE(earlier->lost.value(FolderId{21}), QSet<Base::Uid>{1});
            QCOMPARE(earlier->manifest.folders.value(FolderId{20}).items.keys(), QList<Base::Uid>{4});
            QCOMPARE(earlier->manifest.folders.value(FolderId{20}).modSeq, Base::ModSeq(0));
        }

        // A manifest that is cut is not built upon, though its first line can be read.
        QVERIFY(write(sample()));
        QVERIFY(QFile::resize(folder.filePath(manifestBeside(second.archive)), toLines(second).size() - 9));
        QCOMPARE(readHead(folder.filePath(second.archive))->made, 3000);
        QCOMPARE(History(folder.path()).newest(second.store)->manifest.archive, QStringLiteral("a.tar.zst"));
    }

    void leftoversOfKilledBackupsGo()
    {
        constexpr qint64 now = 1'800'000'000'000;
        QTemporaryDir folder;
        const QStringList leftovers{QStringLiteral("a.tar.zst.part"), QStringLiteral("a.tar.zst.part.AbCdEf"),
            QStringLiteral("a.manifest.jsonl.XyZabc")};
        const QStringList others{QStringLiteral("a.manifest.jsonl"), QStringLiteral("a.tar.zst"),
            QStringLiteral("b.part.AbCdEf"), QStringLiteral("b.tar.zst.part.AbCdEf")};
        for (const QString &name : leftovers + others) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const bool running = name == others.constLast();
            const qint64 written = now - (running ? 23 : 25) * qint64(3'600'000);
            QVERIFY(
                file.setFileTime(QDateTime::fromMSecsSinceEpoch(written), QFileDevice::FileModificationTime));
        }
        removeStale(folder.path(), now);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), others);
    }

    void largeMessagesAreSentAlone()
    {
        constexpr quint64 mebibyte = 1024 * 1024;
        QVERIFY(fits(0, 0, 56 * mebibyte));
        QVERIFY(!fits(100, 7 * mebibyte, 49 * mebibyte));
        QVERIFY(!fits(1, 16 * mebibyte, 1)); // one message with what is said of it
        QVERIFY(fits(100, 7 * mebibyte, mebibyte));
        QVERIFY(!fits(200, 1000, 1));
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
        const QString path = folder.filePath(QStringLiteral("a.tar.zst"));
        ArchiveWriter writer;
        QVERIFY(writer.open(path));
        QVERIFY(writer.add(QStringLiteral("INBOX/3.eml"), "one", 1000));
        QVERIFY(writer.add(QStringLiteral("INBOX/4.eml"), "tw0", 1000));
        QVERIFY(writer.add(QStringLiteral("INBOX/g/1.eml"), "three", 1000));
        Manifest good = sample();
        good.folders[FolderId{20}].items.remove(4);
        QVERIFY(writer.add(QString::fromUtf16(manifestName), toLines(good), 1000));
        QVERIFY(writer.finish());
        QFile beside(manifestBeside(path));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        QVERIFY(beside.write(toLines(good).chopped(5)) > 0);
        beside.close();
        const auto read = readManifest(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == good);
        Archives archives(folder.path());
        QCOMPARE(verify(sample(), archives, path).error().detail,
            QStringLiteral(
                "1 of 3 messages cannot be restored; the first: INBOX/4.eml in a.tar.zst is damaged"));
        QCOMPARE(*verify(good, archives, path), QStringLiteral("2 messages, all as they were\n"));
        good.login = QStringLiteral("somebody else");
        const auto verdict = verify(good, archives, path);
        QVERIFY(!verdict);
        const QString &sentence = verdict.error().detail;
        QVERIFY2(sentence.contains(QStringLiteral("but the manifest inside")), qPrintable(sentence));
    }

    /// Whatever is missing at its end, reading names the member and does not crash.
    void aCutArchiveNamesTheMember()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.tar.zst"));
        QList<quint32> numbers(100'000); // nothing makes them smaller, and they fill several blocks
        QRandomGenerator(7).fillRange(numbers.data(), numbers.size());
        const QByteArray noise(reinterpret_cast<const char *>(numbers.constData()), numbers.size() * 4);
        {
            ArchiveWriter writer;
            QVERIFY(writer.open(path));
            QVERIFY(writer.add(QStringLiteral("INBOX/1.eml"), "one", 1000));
            QVERIFY(writer.add(QStringLiteral("INBOX/2.eml"), noise, 1000));
            QVERIFY(writer.finish());
        }
        QFile file(path);
        const qint64 whole = file.size();
        for (const qint64 size : {whole * 3 / 4, whole / 3, qint64(20), qint64(0)}) {
            QVERIFY(file.resize(size));
            ArchiveReader reader;
            if (const auto opened = reader.open(path); !opened) {
                QVERIFY2(opened.error().detail.contains(path), qPrintable(opened.error().detail));
                continue;
            }
            const auto bytes = reader.read(QStringLiteral("INBOX/2.eml"));
            QVERIFY(!bytes);
            QCOMPARE(bytes.error().code, Code::Corrupt);
            QVERIFY2(bytes.error().detail.contains(QStringLiteral("INBOX/2.eml"))
                    && bytes.error().detail.contains(path),
                qPrintable(bytes.error().detail));
        }
    }

    void rightsAreMerged()
    {
        const auto list = [](std::initializer_list<Grantee> grantees) { return QList<Grantee>(grantees); };
        const QString anna = QStringLiteral("anna");
        const QString bernd = QStringLiteral("bernd");
        const QString carl = QStringLiteral("carl");
        const QString dora = QStringLiteral("dora");
        const auto present = list({{QStringLiteral("ANNA"), 1}, {bernd, 2}, {dora, 9}});
        const auto archived = list({{anna, 1}, {bernd, 3}, {carl, 4}});
        QVERIFY((merge(present, archived, Rights::None) == Merge()));
        QVERIFY((merge(present, archived, Rights::Add) == Merge{list({{carl, 4}}), {}, {bernd}}));
        QVERIFY(
            (merge(present, archived, Rights::Exact) == Merge{list({{bernd, 3}, {carl, 4}}), {dora}, {}}));
    }

    void aStoreIsFoundByItsOwner()
    {
        const auto info = [](qint64 id, const char *owner, bool isPublic) {
            Rpc::StoreInfo store;
            store.store = Base::StoreId{id};
            store.owner = QLatin1String(owner);
            store.isPublic = isPublic;
            return store;
        };
        const QList<Rpc::StoreInfo> all{
            info(1, "anna", false), info(2, "", false), info(3, "Everyone", true), info(4, "Acme", true)};
        const auto ids = [&all](const Job &job) {
            QList<qint64> list;
            if (const auto stores = storesFor(job, all)) {
                for (const Store &store : *stores)
                    list.append(store.id.value);
            }
            return list;
        };
        Job job;
        QCOMPARE(ids(job), (QList<qint64>{1, 3, 4}));
        job.users = {QStringLiteral("ANNA")};
        QCOMPARE(ids(job), QList<qint64>{1});
        job.users = {QStringLiteral("Acme")};
        QCOMPARE(storesFor(job, all).error().detail, QStringLiteral("there is no user 'Acme' with a store"));
        job.users.clear();
        job.publicStore = true;
        QCOMPARE(ids(job), QList<qint64>{3});
        job.company = QStringLiteral("acme");
        QCOMPARE(ids(job), QList<qint64>{4});
        job.company = QStringLiteral("Other");
        QCOMPARE(storesFor(job, all).error().detail,
            QStringLiteral("there is no public store of Other; kopano-admin -s makes one"));
        QCOMPARE(targetFor(Job(), {{}, {}, QStringLiteral("acme"), true}, all)->id.value, 4);
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
        QCOMPARE(chosen(sample(), job)->settings.subscriptions, QStringList{job.path});
        QVERIFY(chosen(sample(), job)->settings.delegates.isEmpty());
        job.path = QStringLiteral("INB");
        QCOMPARE(chosen(sample(), job).error().code, Code::NotFound);
    }

    void theListHidesControlCharacters()
    {
        const QString text = listing(sample(), false);
        QVERIFY(text.contains(QStringLiteral("Größe\\x0a")));
        QVERIFY(text.contains(QStringLiteral("20:3")));
        QVERIFY(text.contains(QStringLiteral("rights: bernd readonly")));
        QVERIFY(text.contains(QStringLiteral("  ID            Date                        Size  Subject\n")));
        QVERIFY(text.contains(
            QStringLiteral("\n  20:4          1970-01-01T00:16:40Z           3  Größe \\x1b\n")));
        // Without a subject its file is shown, and the archive if it is another one.
        Manifest later = sample();
        later.archive = QStringLiteral("b.tar.zst");
        QVERIFY(listing(later, false).contains(QStringLiteral("           3  INBOX/3.eml  [a.tar.zst]\n")));
        QVERIFY(listing(sample(), true).contains(QStringLiteral("\"subject\": \"Größe ")));
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
        QTest::newRow("a user and the public store to restore to") << QByteArrayList{
            "--restore", "a", "-u", "x", "--public"} << QStringLiteral("only one -u or --public");
        QTest::newRow("a company's users")
            << QByteArrayList{"--restore", "a", "-I", "x"} << QStringLiteral("--company needs --public");
        QTest::newRow("rights of a single message") << QByteArrayList{"--restore", "a", "--item", "1:1",
            "--rights", "add"} << QStringLiteral("restore messages alone");
        QTest::newRow("rights that are none")
            << QByteArrayList{"--restore", "a", "--rights", "all"} << QStringLiteral("none, add or exact");
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
