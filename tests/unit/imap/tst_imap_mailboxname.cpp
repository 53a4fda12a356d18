// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mailboxname.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Imap;

class MailboxNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modifiedUtf7_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("text"); // null = refused
        const auto row = [](const char *name, const char *encoded, const QString &text) {
            QTest::newRow(name) << QByteArray(encoded) << text;
        };
        row("ASCII stands for itself", "Sent Items/2024", QStringLiteral("Sent Items/2024"));
        row("an ampersand", "A&-B", QStringLiteral("A&B"));
        row("one letter", "caf&AOk-", QStringLiteral("caf\u00e9"));
        row("the RFC's example", "~peter/mail/&U,BTFw-/&ZeVnLIqe-",
            QStringLiteral("~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e"));
        row("a pair of surrogates", "&2D3eAA-", QString::fromUcs4(U"\U0001f600"));
        row("an ampersand behind a run", "&AOk-&-", QStringLiteral("\u00e9&"));
        row("wildcards stand for themselves", "*%", QStringLiteral("*%"));
        row("a lone ampersand", "&", {});
        row("a run that is not closed", "&A", {});
        row("a run that is closed by nothing but the end", "&AOk", {});
        row("an encoded ASCII letter", "&AGE-", {});
        row("an encoded slash", "&AC8-", {});
        row("a run of no whole character", "&AA-", {});
        row("left-over bits that are not zero", "&AOl-", {});
        row("a superfluous digit", "&AOkA-", {});
        row("two runs that should be one", "&AOk-&AOk-", {});
        row("a slash of plain base64", "&U/BTFw-", {});
        row("padding", "&AOk=-", {});
        row("half a pair", "&2D0-", {});
        row("a pair the wrong way round", "&3gDYPQ-", {});
        row("8-bit bytes", "caf\xc3\xa9", {});
        row("a control byte", "a\tb", {});
        row("DEL", "a\x7f", {});
    }
    void modifiedUtf7()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QString, text);
        const auto decoded = decodeModifiedUtf7(encoded);
        QCOMPARE(decoded.has_value(), !text.isNull());
        if (!decoded)
            return;
        QCOMPARE(*decoded, text);
        QCOMPARE(encodeModifiedUtf7(text), encoded);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<bool>("forCreation");
        QTest::addColumn<QString>("name"); // null = refused
        const auto row = [](const char *title, const QByteArray &encoded, bool forCreation,
                             const QString &name) { QTest::newRow(title) << encoded << forCreation << name; };
        const QString none;
        row("a plain name", "Work", false, QStringLiteral("Work"));
        row("INBOX in small letters", "inbox", false, QStringLiteral("INBOX"));
        row("INBOX in mixed letters", "iNbOx", true, QStringLiteral("INBOX"));
        row("a folder below INBOX", "Inbox/a", false, QStringLiteral("INBOX/a"));
        row("a name that only starts like INBOX", "inboxes", false, QStringLiteral("inboxes"));
        row("inbox on a lower level is a name like others", "a/inbox", false, QStringLiteral("a/inbox"));
        row("a decomposed name is composed", "cafe&AwE-", false, QStringLiteral("caf\u00e9"));
        row("the separator at the end of a new name", "folder/", true, QStringLiteral("folder"));
        row("the separator at the end of another name", "folder/", false, none);
        row("two separators at the end of a new name", "folder//", true, none);
        row("no name", "", false, none);
        row("only a separator", "/", true, none);
        row("only separators", "//", true, none);
        row("a separator at the front", "/a", false, none);
        row("an empty level", "a//b", false, none);
        row("climbing out", "../../x", true, none);
        row("one dot", "a/./b", true, none);
        row("a name with dots in it", "a..b", true, QStringLiteral("a..b"));
        row("wildcards in a new name", "100%", true, none);
        row("wildcards in a name that may exist", "100%", false, QStringLiteral("100%"));
        row("an encoded NUL", "INBOX&AAA-x", false, none);
        row("an encoded C1 control", "&AIU-", false, none);
        row("a level of 255 bytes", QByteArray(255, 'x'), true, QString(255, u'x'));
        row("a level of 256 bytes", QByteArray(256, 'x'), true, none);
        row("100 levels", QByteArray("d/").repeated(99) + "d", true,
            QStringLiteral("d/").repeated(99) + QStringLiteral("d"));
        row("101 levels", QByteArray("d/").repeated(100) + "d", true, none);
        row("10 000 levels", QByteArray("d/").repeated(9999) + "d", true, none);
        row("a megabyte", QByteArray(1'000'000, 'x'), true, none);
        row("bad modified UTF-7", "&", false, none);
    }
    void names()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(bool, forCreation);
        QFETCH(QString, name);
        const auto read = readMailboxName(encoded, forCreation);
        QCOMPARE(read.has_value(), !name.isNull());
        if (read) {
            QCOMPARE(*read, name);
        } else {
            QCOMPARE(read.error().code, Base::Code::Denied);
            QVERIFY(read.error().detail.startsWith(QLatin1String("[CANNOT] ")));
        }
    }

    void pathHasTheLevels()
    {
        QCOMPARE(mailboxPath(QStringLiteral("INBOX/a/b")),
            QStringList({QStringLiteral("INBOX"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<bool>("below");
        const auto row = [](const char *title, const char *pattern, const char *name, bool matches,
                             bool below) {
            QTest::newRow(title) << QString::fromUtf8(pattern) << QString::fromUtf8(name) << matches << below;
        };
        row("a name matches itself", "a/b", "a/b", true, false);
        row("a name does not match its beginning", "a/b", "a", false, true);
        row("a name does not match its continuation", "a", "ab", false, false);
        row("case counts", "A", "a", false, false);
        row("a star matches everything", "*", "a/b/c", true, true);
        row("a percent sign matches one level", "%", "a", true, false);
        row("a percent sign stops at the separator", "%", "a/b", false, false);
        row("two levels", "%/%", "a/b", true, false);
        row("two levels, one given", "%/%", "a", false, true);
        row("two levels, three given", "%/%", "a/b/c", false, false);
        row("a wildcard matches nothing too", "a*", "a", true, true);
        row("a percent sign matches nothing too", "a%", "a", true, false);
        row("a star in the middle", "a*c", "a/b/c", true, true);
        row("a star that must try again", "*ab", "aab", true, true);
        row("a percent sign behind a star", "*/%b", "x/y/ab", true, true);
        row("a star behind a percent sign", "%/*", "x/y/z", true, true);
        row("mixed wildcards are one star", "%*%a", "x/y/a", true, true);
        row("the last level differs", "a/%/c", "a/b/d", false, false);
        row("INBOX has no case", "inbox", "INBOX", true, false);
        row("INBOX in part", "inb%", "INBOX", true, false);
        row("below INBOX", "Inbox/%", "INBOX/a", true, false);
        row("below INBOX case counts again", "inbox/A", "INBOX/a", false, false);
        row("what only starts like INBOX has case", "inboxes", "INBOXES", false, false);
        row("a leading separator does not count", "/a", "a", true, false);
        row("no pattern", "", "a", false, false);
        row("letters beyond ASCII", "caf\u00e9/%", "caf\u00e9/x", true, false);
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        const ListPattern list(pattern);
        QTEST(list.matches(name), "matches");
        QTEST(list.matchesBelow(name), "below");
    }

    // Against a plain recursive definition, on all short patterns and names over a small alphabet.
    void patternsAgreeWithTheirDefinition()
    {
        const std::function<bool(QStringView, QStringView)> defined = [&](QStringView pattern,
                                                                          QStringView name) {
            if (pattern.isEmpty())
                return name.isEmpty();
            if (pattern[0] == u'*' || pattern[0] == u'%') {
                if (defined(pattern.sliced(1), name))
                    return true;
                return !name.isEmpty() && (pattern[0] == u'*' || name[0] != u'/')
                    && defined(pattern, name.sliced(1));
            }
            return !name.isEmpty() && pattern[0] == name[0] && defined(pattern.sliced(1), name.sliced(1));
        };
        const auto words = [](QStringView alphabet, int longest) {
            QStringList all{QString()};
            for (qsizetype from = 0, length = 0; length < longest; ++length) {
                const qsizetype to = all.size();
                for (; from < to; ++from) {
                    for (const QChar c : alphabet)
                        all.append(all.at(from) + c);
                }
            }
            return all;
        };
        const QStringList names = words(u"ab/", 5);
        for (const QString &pattern : words(u"ab/*%", 4)) {
            if (pattern.startsWith(u'/'))
                continue;
            const ListPattern list(pattern);
            for (const QString &name : names)
                QVERIFY2(list.matches(name) == defined(pattern, name), qPrintable(pattern + u' ' + name));
        }
    }

    void aPatternBombIsCheap()
    {
        const ListPattern alternating(QString(QStringLiteral("*a%b").repeated(1000) + u'c'));
        const ListPattern mixed(QStringLiteral("*%").repeated(2000) + u'a');
        const QString name = QStringLiteral("ab").repeated(25);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(!alternating.matches(name));
            QVERIFY(!mixed.matches(name));
            QVERIFY(alternating.matchesBelow(name));
        }
        QVERIFY(timer.elapsed() < 5000);
    }

    void joining_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("joined"); // null = refused
        QTest::newRow("no reference") << QByteArray() << QByteArray("%") << QStringLiteral("%");
        QTest::newRow("a reference") << QByteArray("a/") << QByteArray("%") << QStringLiteral("a/%");
        QTest::newRow("an absolute pattern") << QByteArray("a/") << QByteArray("/b") << QStringLiteral("/b");
        QTest::newRow("a decomposed pattern")
            << QByteArray() << QByteArray("e&AwE-%") << QStringLiteral("\u00e9%");
        QTest::newRow("a bad reference") << QByteArray("&") << QByteArray("%") << QString();
        QTest::newRow("a bad pattern") << QByteArray() << QByteArray("&AGE-*") << QString();
        QTest::newRow("a long pattern") << QByteArray() << QByteArray(5000, 'x') << QString();
    }
    void joining()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, pattern);
        QFETCH(QString, joined);
        const auto result = joinListPattern(reference, pattern);
        QCOMPARE(result.has_value(), !joined.isNull());
        if (result)
            QCOMPARE(*result, joined);
    }
};

QTEST_APPLESS_MAIN(MailboxNameTest)
#include "tst_imap_mailboxname.moc"
