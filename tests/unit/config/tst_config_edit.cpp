// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/edit.h"
#include "config/load.h"
#include "testtable.h"

#include <QTest>

using namespace Config;

/// Editing the text of configuration files: what is not meant stays byte for byte.
class tst_ConfigEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFile_data();
    void oneFile();
    void refusals_data();
    void refusals();
    void anOptionIsChangedWhereItCounts();
    void severalEdits();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void maskedTextComesBackWithPresentSecrets();
    void anOverlayThatIncludesItselfEnds();
};

namespace {

const QString mainFile = QStringLiteral("/nonexistent/etc/test.cfg");

Edit set(const char *key, const char *value)
{
    return {QLatin1String(key), QString::fromUtf8(value), false};
}

Edit unset(const char *key)
{
    return {QLatin1String(key), {}, true};
}

} // namespace

void tst_ConfigEdit::oneFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // null: unset
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *key, const char *value,
                         const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(key)
                            << (value ? QString::fromUtf8(value) : QString()) << QByteArray(after);
    };
    row("an empty file gets a line", "", "workers", "7", "workers = 7\n");
    row("a value is replaced", "workers = 4\n", "workers", "7", "workers = 7\n");
    row("blanks around the sign stay", " workers\t=  4 \nlevel=3\n", "workers", "7", " workers\t=  7\nlevel=3\n");
    row("no blanks are added", "workers=4", "workers", "7", "workers=7");
    row("comments, order and blank lines stay", "# one\n\nlevel = 3\n#two\n  \nworkers = 4\n# end\n", "workers", "7",
        "# one\n\nlevel = 3\n#two\n  \nworkers = 7\n# end\n");
    row("the last of two lines counts", "workers = 4\nlevel = 1\nworkers = 5\n", "workers", "7",
        "workers = 4\nlevel = 1\nworkers = 7\n");
    row("CRLF stays", "# x\r\nworkers = 4\r\nlevel = 3\r\n", "workers", "7", "# x\r\nworkers = 7\r\nlevel = 3\r\n");
    row("a new line gets the file's line end", "level = 3\r\n", "workers", "7", "level = 3\r\nworkers = 7\r\n");
    row("a last line without end gets one", "level = 3", "workers", "7", "level = 3\nworkers = 7\n");
    row("a new line stands below its sample", "## Head\n#level = 3\n#workers = 4\n\n#enabled = yes\n", "workers", "7",
        "## Head\n#level = 3\n#workers = 4\nworkers = 7\n\n#enabled = yes\n");
    row("a sample that ends the file", "# workers = 4", "workers", "7", "# workers = 4\nworkers = 7\n");
    row("a comment that only mentions it is none", "# the workers of the house\n", "workers", "7",
        "# the workers of the house\nworkers = 7\n");
    row("a number sign in a value is not a comment", "path = /a #b\n", "path", "/c", "path = /c\n");
    row("an equals sign in a value", "path = /a=b\n", "path", "/c=d", "path = /c=d\n");
    row("an empty value is filled", "names =\n", "names", "a b", "names = a b\n");
    row("a value is emptied", "names = a b\n", "names", "", "names =\n");
    row("a renamed option is changed under its old name", "listen_on = *:1\n", "listen", "*:2", "listen_on = *:2\n");
    row("UTF-8 stays", "# gr\xc3\xbcn\nworkers = 4\n", "path", "/\xc3\xa4", "# gr\xc3\xbcn\nworkers = 4\npath = /\xc3\xa4\n");
    row("unset takes every line", "workers = 4\n# x\nworkers = 5\nlevel = 1\n", "workers", nullptr, "# x\nlevel = 1\n");
    row("unset of what is not set", "# workers = 4\n", "workers", nullptr, "# workers = 4\n");
    row("lines that are no assignments stay", "workers\n!propmap x\nworkers = 4\n", "workers", "7",
        "workers\n!propmap x\nworkers = 7\n");
}

void tst_ConfigEdit::oneFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, after);
    const QList<FileContent> files = before.isEmpty() ? QList<FileContent>() : QList<FileContent>{{mainFile, before}};
    const auto result = edited(TestTable::table, mainFile, files, {{key, value, value.isNull()}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().bytes, after);
    QCOMPARE(result->first().path, mainFile);
}

void tst_ConfigEdit::refusals_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("an unknown option") << QStringLiteral("wokers") << QStringLiteral("1")
                                       << QStringLiteral("unknown option \"wokers\" (did you mean workers?)");
    QTest::newRow("an obsolete option") << QStringLiteral("mysql_host") << QStringLiteral("1")
                                        << QStringLiteral("option mysql_host is obsolete: there is no MySQL");
    QTest::newRow("a second line") << QStringLiteral("path") << QStringLiteral("/a\n!include /etc/shadow")
                                   << QStringLiteral("path: the value contains control characters");
    QTest::newRow("a carriage return") << QStringLiteral("path") << QStringLiteral("/a\rb")
                                       << QStringLiteral("path: the value contains control characters");
    QTest::newRow("a name with a line in it") << QStringLiteral("path\nx") << QStringLiteral("/a")
                                              << QStringLiteral("unknown option \"path\\nx\"");
}

void tst_ConfigEdit::refusals()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, message);
    const auto result = edited(TestTable::table, mainFile, {{mainFile, "path = /x\n"}}, {{key, value, false}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Base::Code::Invalid);
    QVERIFY2(result.error().detail.startsWith(message.left(24)), qPrintable(result.error().detail));
}

void tst_ConfigEdit::anOptionIsChangedWhereItCounts()
{
    const QString more = QStringLiteral("/nonexistent/etc/more.cfg");
    const QList<FileContent> files{{mainFile, "workers = 4\n!include more.cfg\nlevel = 1\n"},
        {more, "# more\nworkers = 5\n#colour = green\n"}};
    const auto result = edited(TestTable::table, mainFile, files,
        {set("workers", "9"), set("level", "2"), set("colour", "red"), unset("path")});
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->at(0).bytes, QByteArray("workers = 4\n!include more.cfg\nlevel = 2\n"));
    QCOMPARE(result->at(1).bytes, QByteArray("# more\nworkers = 9\n#colour = green\ncolour = red\n"));
    // What was written is what is read.
    Sources sources{mainFile, true, false, {}, overlayOf(*result)};
    const auto loaded = load(TestTable::table, sources);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->snapshot.get(TestTable::workers), 9);
    QCOMPARE(loaded->snapshot.get(TestTable::colour), TestTable::Colour::Red);
    QCOMPARE(loaded->files, *result);
}

void tst_ConfigEdit::severalEdits()
{
    const auto result = edited(TestTable::table, mainFile, {{mainFile, "workers = 4\nlevel = 1\n"}},
        {unset("workers"), set("workers", "8"), set("level", "5"), set("level", "6")});
    QVERIFY(result);
    QCOMPARE(result->first().bytes, QByteArray("level = 6\nworkers = 8\n"));
}

void tst_ConfigEdit::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("a secret") << QByteArray("secret = abc\n") << QByteArray("secret = ******\n");
    QTest::newRow("blanks and line end stay") << QByteArray(" secret=abc def \r\n") << QByteArray(" secret=****** \r\n");
    QTest::newRow("in a comment") << QByteArray("# secret = abc\n") << QByteArray("# secret = ******\n");
    QTest::newRow("below several number signs") << QByteArray("## #secret = a\n") << QByteArray("## #secret = ******\n");
    QTest::newRow("an empty one hides nothing") << QByteArray("secret =\n") << QByteArray("secret =\n");
    QTest::newRow("of an option we do not know") << QByteArray("mysql_password = x") << QByteArray("mysql_password = ******");
    QTest::newRow("no secret") << QByteArray("path = /secret\n") << QByteArray("path = /secret\n");
}

void tst_ConfigEdit::secretsAreMasked()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(masked(TestTable::table, text), shown);
}

void tst_ConfigEdit::maskedTextComesBackWithPresentSecrets()
{
    const auto secrets = secretsOf(TestTable::table, {{mainFile, "secret = old\nsecret = new\n"}});
    QStringList lost;
    QCOMPARE(unmasked(TestTable::table, "path = /a\nsecret = ******\n", secrets, lost),
        QByteArray("path = /a\nsecret = new\n"));
    QVERIFY(lost.isEmpty());
    QCOMPARE(unmasked(TestTable::table, "secret = ******\npath = /a\n", {}, lost), QByteArray("path = /a\n"));
    QCOMPARE(lost, QStringList{QStringLiteral("secret")});
}

void tst_ConfigEdit::anOverlayThatIncludesItselfEnds()
{
    Reader reader(Overlay{{mainFile, "!include test.cfg\nworkers = 1\n"}});
    QVERIFY(reader.read(mainFile));
    QCOMPARE(reader.files().size(), 1);
    QCOMPARE(reader.assignments().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ConfigEdit)
#include "tst_config_edit.moc"
