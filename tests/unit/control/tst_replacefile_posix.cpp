// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/replacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using Daemon::replaceFile;

class tst_ReplaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modeAndLinkStay();
    void aNewFileIsMade();
    void refusals();
    void ownersStay();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

struct stat stateOf(const QString &path)
{
    struct stat state = {};
    if (::lstat(QFile::encodeName(path).constData(), &state) != 0)
        qFatal("no such test file");
    return state;
}

} // namespace

void tst_ReplaceFile::modeAndLinkStay()
{
    QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real.cfg"));
    const QString link = folder.filePath(QStringLiteral("link.cfg"));
    write(real, "old");
    QVERIFY(::chmod(QFile::encodeName(real).constData(), 0664) == 0);
    QVERIFY(QFile::link(QStringLiteral("real.cfg"), link));
    const auto before = stateOf(real);
    QFile reader(real);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(replaceFile(link, "new contents"));
    QVERIFY(S_ISLNK(stateOf(link).st_mode));
    const auto after = stateOf(real);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_uid, before.st_uid);
    QVERIFY(after.st_ino != before.st_ino);
    QCOMPARE(contentOf(link), QByteArray("new contents"));
    QCOMPARE(reader.readAll(), QByteArray("old")); // who had it open sees the old file as a whole
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System).size(), 2); // nothing is left behind
}

void tst_ReplaceFile::aNewFileIsMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.cfg"));
    QVERIFY(replaceFile(path, "x"));
    QCOMPARE(contentOf(path), QByteArray("x"));
    QCOMPARE(int(stateOf(path).st_mode & 07777), 0640);
}

void tst_ReplaceFile::refusals()
{
    QTemporaryDir folder;
    const QString dangling = folder.filePath(QStringLiteral("dangling"));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), dangling));
    QCOMPARE(replaceFile(dangling, "x").error().code, Base::Code::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("nowhere"))));
    QCOMPARE(replaceFile(folder.path(), "x").error().code, Base::Code::Denied);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QCOMPARE(replaceFile(pipe, "x").error().code, Base::Code::Denied);
    QCOMPARE(replaceFile(folder.filePath(QStringLiteral("no/such/folder")), "x").error().code,
        Base::Code::NotFound);
    if (::geteuid() == 0)
        return;
    const QString closed = folder.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(closed));
    write(closed + QLatin1String("/a.cfg"), "old");
    QVERIFY(::chmod(QFile::encodeName(closed).constData(), 0500) == 0);
    const auto refused = replaceFile(closed + QLatin1String("/a.cfg"), "x");
    QCOMPARE(refused.error().code, Base::Code::Denied);
    QVERIFY(refused.error().detail.contains(closed));
    QVERIFY(::chmod(QFile::encodeName(closed).constData(), 0700) == 0);
    QCOMPARE(contentOf(closed + QLatin1String("/a.cfg")), QByteArray("old"));
}

void tst_ReplaceFile::ownersStay()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.cfg"));
    write(path, "old");
    QVERIFY(::chown(QFile::encodeName(path).constData(), 1, 2) == 0);
    QVERIFY(replaceFile(path, "new"));
    QCOMPARE(int(stateOf(path).st_uid), 1);
    QCOMPARE(int(stateOf(path).st_gid), 2);
}

QTEST_GUILESS_MAIN(tst_ReplaceFile)
#include "tst_replacefile_posix.moc"
