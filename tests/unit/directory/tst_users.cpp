// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/credentials.h"
#include "directory/resolve.h"
#include "directory/users.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Base;
using namespace Directory;
using Storage::Connection;

class TestUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Storage::Settings settings;
        settings.path = m_folder->filePath(QStringLiteral("test.db"));
        settings.clock = &m_clock;
        settings.ballastBytes = 0;
        auto database = Storage::Database::open(settings);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        m_database = *std::move(database);
        QVERIFY(write([](Connection &connection) { return ensureBuiltIns(connection); }));
    }
    void cleanup() { m_database.reset(); }

    void builtInsAreMadeOnceAndAreNoUsers()
    {
        QVERIFY(write([](Connection &connection) { return ensureBuiltIns(connection); }));
        QVERIFY(write([](Connection &connection) -> Result<void> {
            if (findUser(connection, QStringLiteral("SYSTEM")) || findUser(connection, systemId))
                return {Code::Internal, QStringLiteral("SYSTEM is a user")};
            return TRY(listUsers(connection)).isEmpty() ? Result<void>() : Result<void>(Code::Internal, {});
        }));
        QCOMPARE(create(u"System").code, Code::Conflict);
        QCOMPARE(create(u"everyone").code, Code::Conflict);
    }

    void aUserIsFoundWithoutRegardToCase()
    {
        QVERIFY(create(u"Alice", u"Alice@Example.org", {QStringLiteral("al@example.org")}).detail.isEmpty());
        QVERIFY(write([](Connection &connection) -> Result<void> {
            const User user = TRY(findUser(connection, QStringLiteral("ALICE")));
            if (user.emailAddress != QLatin1String("Alice@Example.org") || user.created == 0)
                return {Code::Internal, user.emailAddress};
            return {};
        }));
        QCOMPARE(create(u"aLICE").code, Code::Conflict);
        QCOMPARE(create(u"bob", u"AL@example.org").code, Code::Conflict);
    }

    void badUsersAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("address");
        QTest::newRow("empty login") << "" << "a@b";
        QTest::newRow("slash in the login") << "a/b" << "a@b";
        QTest::newRow("control character in the login") << "a\nb" << "a@b";
        QTest::newRow("address without a domain") << "a" << "a@";
        QTest::newRow("address without a local part") << "a" << "@b";
        QTest::newRow("address with a blank") << "a" << "a b@c";
        QTest::newRow("address with a line feed") << "a" << "a\nb@c";
    }
    void badUsersAreRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, address);
        QCOMPARE(create(login, address).code, Code::Invalid);
    }

    void aUserWhoLogsInNeedsAPassword()
    {
        User user;
        user.login = QStringLiteral("room");
        user.kind = UserKind::Room;
        QVERIFY(write([&](Connection &connection) { return discard(createUser(connection, user, std::nullopt)); }));
        user.login = QStringLiteral("person");
        user.kind = UserKind::Active;
        const auto made
            = write([&](Connection &connection) { return discard(createUser(connection, user, std::nullopt)); });
        QCOMPARE(made.error().code, Code::Invalid);
    }

    void keysAreStoredAndReadBack()
    {
        create(u"alice");
        QVERIFY(write([this](Connection &connection) -> Result<void> {
            const User user = TRY(findUser(connection, QStringLiteral("alice")));
            const auto keys = TRY(loadKeys(connection, user.id));
            return keys && *keys == m_keys ? Result<void>() : Result<void>(Code::Internal, {});
        }));
    }

    void anUpdateWritesOnlyTheNamedFields()
    {
        create(u"alice", u"alice@example.org");
        User change;
        change.fullName = QStringLiteral("Alice");
        change.emailAddress = QStringLiteral("other@example.org");
        QVERIFY(write([&](Connection &connection) -> Result<void> {
            const User user
                = TRY(updateUser(connection, QStringLiteral("alice"), FieldFullName, change, std::nullopt));
            if (user.fullName != QLatin1String("Alice") || user.emailAddress != QLatin1String("alice@example.org"))
                return {Code::Internal, user.emailAddress};
            return {};
        }));
    }

    void aRemovedUserLeavesNothing()
    {
        create(u"alice", u"alice@example.org");
        QVERIFY(write([](Connection &connection) { return discard(removeUser(connection, QStringLiteral("alice"))); }));
        QCOMPARE(resolve(u"alice@example.org", {}), QString());
        QVERIFY(create(u"alice", u"alice@example.org").detail.isEmpty());
    }

    void resolving_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("strip");
        QTest::addColumn<bool>("addressesOnly");
        QTest::addColumn<QString>("login");
        QTest::newRow("primary address") << "alice@example.org" << false << false << "alice";
        QTest::newRow("any case") << "ALICE@EXAMPLE.ORG" << false << false << "alice";
        QTest::newRow("alias") << "al@example.org" << false << false << "alice";
        QTest::newRow("login") << "alice" << false << false << "alice";
        QTest::newRow("login, but addresses only") << "alice" << false << true << "";
        QTest::newRow("sub-address") << "alice+list@example.org" << false << false << "alice";
        QTest::newRow("sub-address of a login") << "alice+list" << false << false << "alice";
        QTest::newRow("an address that has a plus wins") << "bob+x@example.org" << false << false << "carol";
        QTest::newRow("foreign domain") << "alice@example.net" << false << false << "";
        QTest::newRow("foreign domain stripped") << "alice@example.net" << true << false << "alice";
        QTest::newRow("sub-address and domain stripped") << "alice+x@example.net" << true << false << "alice";
        QTest::newRow("login that looks like an address") << "dave@example.org" << false << false << "dave@example.org";
        QTest::newRow("nobody") << "nobody@example.org" << false << false << "";
        QTest::newRow("SYSTEM gets no mail") << "SYSTEM" << true << false << "";
        QTest::newRow("nothing") << "" << true << false << "";
        QTest::newRow("plus alone") << "+" << true << false << "";
        QTest::newRow("very long") << QString(2000, u'x') << true << false << "";
    }
    void resolving()
    {
        create(u"alice", u"alice@example.org", {QStringLiteral("al@example.org")});
        create(u"bob", u"bob@example.org");
        create(u"carol", u"bob+x@example.org");
        create(u"dave@example.org");
        QFETCH(QString, address);
        QFETCH(bool, strip);
        QFETCH(bool, addressesOnly);
        QTEST(resolve(address, {strip, addressesOnly}), "login");
    }

private:
    template<class T> static Result<void> discard(const Result<T> &result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }
    Result<void> write(const Storage::WriteWork &work)
    {
        QSemaphore done;
        Result<void> outcome;
        m_database->write(work, [&](Result<void> result) {
            outcome = std::move(result);
            done.release();
        });
        done.acquire();
        return outcome;
    }
    Error create(QStringView login, QStringView address = {}, const QStringList &aliases = {})
    {
        User user;
        user.login = login.toString();
        user.emailAddress = address.toString();
        user.aliases = aliases;
        const auto made
            = write([&](Connection &connection) { return discard(createUser(connection, user, m_keys)); });
        return made ? Error{Code::Internal, {}} : made.error();
    }
    QString resolve(QStringView address, const ResolveRules &rules)
    {
        QString login;
        const auto found = write([&](Connection &connection) -> Result<void> {
            const auto user = TRY(resolveAddress(connection, address.toString(), rules));
            login = user ? user->login : QString();
            return {};
        });
        return found ? login : found.error().detail;
    }

    SystemClock m_clock;
    const PasswordKeys m_keys{"$argon2id$…", "salt", 10'000, "stored", "server"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
