// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QTest>

using namespace Base;
using namespace Domain;
using Storage::Connection;

/// Names as a mail client says them must be those it was told.
class TestListed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_user = m_database.user(QStringLiteral("alice"));
        for (const QStringList &path : {QStringList{QStringLiteral("INBOX"), QStringLiteral("Sub")},
                 QStringList{QStringLiteral("Work"), QStringLiteral("Two")}}) {
            QVERIFY(m_database.run<Outcome<Folder>>(
                [&](Connection &connection) { return createFolder(connection, m_user.store, path); }));
        }
    }

    void onlyTheListedSpellingIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::newRow("the Inbox") << QStringLiteral("INBOX") << QStringLiteral("Inbox");
        QTest::newRow("the Inbox by its own name") << QStringLiteral("Inbox") << QString();
        QTest::newRow("below the Inbox") << QStringLiteral("INBOX/Sub") << QStringLiteral("Sub");
        QTest::newRow("a folder at the top") << QStringLiteral("Work") << QStringLiteral("Work");
        QTest::newRow("in another case") << QStringLiteral("work") << QString();
        QTest::newRow("a level further down") << QStringLiteral("Work/Two") << QStringLiteral("Two");
        QTest::newRow("its parent in another case") << QStringLiteral("WORK/Two") << QString();
        QTest::newRow("INBOX further down") << QStringLiteral("Work/INBOX") << QString();
        QTest::newRow("one that is not there") << QStringLiteral("Other") << QString();
        QTest::newRow("below one that is not there") << QStringLiteral("Other/Two") << QString();
        QTest::newRow("an empty name") << QStringLiteral("Work/") << QString();
    }
    void onlyTheListedSpellingIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        const auto folder = m_database.run<Folder>([&](Connection &connection) {
            return findListed(connection, m_user.store, path.split(QLatin1Char('/')));
        });
        QCOMPARE(folder.has_value(), !found.isEmpty());
        if (folder)
            QCOMPARE(folder->name, found);
        else
            QCOMPARE(folder.error().code, Code::NotFound);
    }

    void noPathIsNoFolder()
    {
        const auto folder = m_database.run<Folder>(
            [&](Connection &connection) { return findListed(connection, m_user.store, {}); });
        QCOMPARE(folder.error().code, Code::NotFound);
    }

private:
    TestDatabase m_database;
    User m_user;
};

QTEST_GUILESS_MAIN(TestListed)
#include "tst_listed.moc"
