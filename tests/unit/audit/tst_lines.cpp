// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/lines.h"
#include "base/quoting.h"

#include <QTest>

using namespace Audit;

/// The lines of specification section 7.3.1, to the letter.
class TestAuditLines : public QObject
{
    Q_OBJECT

    static Event login(bool allowed, const QString &method = QStringLiteral("User supplied password"))
    {
        Event event;
        event.kind = Kind::Authenticate;
        event.allowed = allowed;
        event.user = QStringLiteral("john");
        event.method = method;
        event.program = QStringLiteral("apache2");
        return event;
    }

    static Event access(bool allowed, Right right)
    {
        Event event;
        event.kind = Kind::Access;
        event.allowed = allowed;
        event.objectId = 387538;
        event.type = ObjectType::Store;
        event.ownerName = QStringLiteral("test");
        event.user = QStringLiteral("constant");
        event.right = right;
        return event;
    }

private Q_SLOTS:
    void linesOfTheSpecification_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QByteArray>("line");
        Event event;
        event.kind = Kind::Startup;
        QTest::newRow("startup") << event << QByteArray("kopano-server startup by user uid=0");
        event.kind = Kind::Signal;
        event.number = 15;
        QTest::newRow("signal") << event << QByteArray("kopano-server signalled sig=15");
        QTest::newRow("login") << login(true)
                               << QByteArray("authenticate ok user='john' from='' "
                                             "method='User supplied password' program='apache2'");
        QTest::newRow("wrong login") << login(
            false) << QByteArray("authenticate failed user='john' from='' program='apache2'");
        QTest::newRow("wrong single sign-on")
            << login(false, QStringLiteral("ntlm sso"))
            << QByteArray("authenticate failed user='john' from='' method='ntlm sso' program='apache2'");
        event = login(false, QStringLiteral("kerberos sso"));
        event.kind = Kind::Spoofed;
        event.requested = QStringLiteral("test");
        event.program = QStringLiteral("OUTLOOK.EXE");
        QTest::newRow("spoofed") << event
                                 << QByteArray("authenticate spoofed user='john' requested='test' from='' "
                                               "method='kerberos sso' program='OUTLOOK.EXE'");
        event = login(true);
        event.kind = Kind::Impersonate;
        event.user = QStringLiteral("jane");
        event.impersonator = QStringLiteral("john");
        QTest::newRow("impersonation")
            << event
            << QByteArray("impersonate ok user='jane', from='' program='apache2' impersonator='john'");
        event.allowed = false;
        QTest::newRow("refused impersonation")
            << event
            << QByteArray("impersonate failed user='jane', from='' program='apache2' impersonator='john'");
        QTest::newRow("access") << access(true, Right::View)
                                << QByteArray("access allowed objectid=387538 type=3 ownername='test' "
                                              "username='constant' rights='view'");
        QTest::newRow("refused access")
            << access(false, Right::View)
            << QByteArray(
                   "access denied objectid=387538 type=3 ownername='test' username='constant' rights='view'");
        event = access(true, Right::View);
        event.own = true;
        event.number = 12;
        QTest::newRow("own store") << event << QByteArray("access allowed objectid=387538 type=3 userid=12");
        event = access(false, Right::Admin);
        event.target = QStringLiteral("session stats");
        QTest::newRow("statistics") << event
                                    << QByteArray("access denied table='session stats' username=constant");
        event.user = QStringLiteral("jo 'x");
        event.impersonator = QStringLiteral("john");
        QTest::newRow("statistics, impersonated")
            << event
            << QByteArray("access denied table='session stats' username=jo\\x20\\'x impersonator=john");
    }

    void linesOfTheSpecification()
    {
        QFETCH(Event, event);
        QFETCH(QByteArray, line);
        QCOMPARE(lineOf(event), line);
    }

    void rightsOfTheSpecification()
    {
        const QByteArrayList names{"read", "create", "edit", "delete", "create folder", "view",
            "folder permissions", "owner", "admin"};
        for (qsizetype i = 0; i < names.size(); ++i)
            QVERIFY(lineOf(access(true, Right(i + 1))).endsWith(QByteArray(" rights='" + names[i] + '\'')));
        QCOMPARE(nameOf(Right(99)), QByteArray());
    }

    void hostileNamesForgeNothing()
    {
        Event event = login(false);
        event.user = Base::fromBytes("x' from='' program='y'\nauthenticate ok user='root\xff");
        const QByteArray line = lineOf(event);
        QVERIFY(!line.contains('\n'));
        QVERIFY(line.startsWith("authenticate failed user='x\\' from=\\'\\' program=\\'y\\'\\n"));
        const qsizetype begin = line.indexOf('\'') + 1;
        qsizetype end = begin;
        while (line[end] != '\'')
            end += line[end] == '\\' ? 2 : 1;
        QCOMPARE(
            Base::fromBytes(*Base::unquoted(QByteArrayView(line).sliced(begin, end - begin))), event.user);
    }
};

QTEST_GUILESS_MAIN(TestAuditLines)
#include "tst_lines.moc"
