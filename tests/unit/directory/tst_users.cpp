// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/credentials.h"
#include "directory/names.h"
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

    void namesOfCompaniesAndPeople()
    {
        const auto complaint = [](const QString &name) { return checkedCompanyName(name).error().detail; };
        QCOMPARE(complaint(QStringLiteral("a'b")), QStringLiteral("a company's name must not contain '\\''"));
        QCOMPARE(complaint(QStringLiteral("a@b")), QStringLiteral("a company's name must not contain '@'"));
        QCOMPARE(complaint(QString()), QStringLiteral("a company's name must not be empty"));
        QCOMPARE(complaint(QString(256, u'a')), QStringLiteral("a company's name has at most 255 bytes"));
        QCOMPARE(checkedCompanyName(QStringLiteral("Acme-\u00e9")).value_or(QString()),
            QStringLiteral("acme-\u00e9"));
        for (const char16_t c : {u'\u202a', u'\u202e', u'\u2066', u'\u2069', u'\n', u'\u0085'})
            QVERIFY2(!checkFullName(u'a' + QString(QChar(c))), qPrintable(QString::number(c, 16)));
        // What people are called: a joiner, a direction mark, letters beyond the first plane.
        for (const char16_t *name : {u"می\u200cخواهم", u"\u05d0\u200f!", u"\U00020bb7田", u""})
            QVERIFY(checkFullName(QString::fromUtf16(name)));
        QVERIFY(!checkFullName(QString(128, u'é')));
    }

    void badUsersAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("address");
        QTest::newRow("empty login") << QStringLiteral("") << QStringLiteral("a@b");
        QTest::newRow("slash in the login") << QStringLiteral("a/b") << QStringLiteral("a@b");
        QTest::newRow("control character in the login") << QStringLiteral("a\nb") << QStringLiteral("a@b");
        QTest::newRow("address without a domain") << QStringLiteral("a") << QStringLiteral("a@");
        QTest::newRow("address without a local part") << QStringLiteral("a") << QStringLiteral("@b");
        QTest::newRow("address with a blank") << QStringLiteral("a") << QStringLiteral("a b@c");
        QTest::newRow("address with a line feed") << QStringLiteral("a") << QStringLiteral("a\nb@c");
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
        QVERIFY(write(
            [&](Connection &connection) { return discard(createUser(connection, user, std::nullopt)); }));
        user.login = QStringLiteral("person");
        user.kind = UserKind::Active;
        const auto made = write(
            [&](Connection &connection) { return discard(createUser(connection, user, std::nullopt)); });
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
            const User user =
                TRY(updateUser(connection, QStringLiteral("alice"), FieldFullName, change, std::nullopt));
            if (user.fullName != QLatin1String("Alice")
                || user.emailAddress != QLatin1String("alice@example.org"))
                return {Code::Internal, user.emailAddress};
            return {};
        }));
    }

    void aRemovedUserLeavesNothing()
    {
        create(u"alice", u"alice@example.org");
        QVERIFY(write(
            [](Connection &connection) { return discard(removeUser(connection, QStringLiteral("alice"))); }));
        QCOMPARE(resolve(u"alice@example.org", {}), QString());
        QVERIFY(create(u"alice", u"alice@example.org").detail.isEmpty());
    }

    void resolving_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("strip");
        QTest::addColumn<bool>("addressesOnly");
        QTest::addColumn<QString>("login");
        QTest::newRow("primary address")
            << QStringLiteral("alice@example.org") << false << false << QStringLiteral("alice");
        QTest::newRow("any case") << QStringLiteral("ALICE@EXAMPLE.ORG") << false << false
                                  << QStringLiteral("alice");
        QTest::newRow("alias") << QStringLiteral("al@example.org") << false << false
                               << QStringLiteral("alice");
        QTest::newRow("login") << QStringLiteral("alice") << false << false << QStringLiteral("alice");
        QTest::newRow("login, but addresses only")
            << QStringLiteral("alice") << false << true << QStringLiteral("");
        QTest::newRow("sub-address") << QStringLiteral("alice+list@example.org") << false << false
                                     << QStringLiteral("alice");
        QTest::newRow("sub-address of a login")
            << QStringLiteral("alice+list") << false << false << QStringLiteral("alice");
        QTest::newRow("an address that has a plus wins")
            << QStringLiteral("bob+x@example.org") << false << false << QStringLiteral("carol");
        QTest::newRow("foreign domain")
            << QStringLiteral("alice@example.net") << false << false << QStringLiteral("");
        QTest::newRow("foreign domain stripped")
            << QStringLiteral("alice@example.net") << true << false << QStringLiteral("alice");
        QTest::newRow("sub-address and domain stripped")
            << QStringLiteral("alice+x@example.net") << true << false << QStringLiteral("alice");
        QTest::newRow("login that looks like an address")
            << QStringLiteral("dave@example.org") << false << false << QStringLiteral("dave@example.org");
        QTest::newRow("nobody") << QStringLiteral("nobody@example.org") << false << false
                                << QStringLiteral("");
        QTest::newRow("SYSTEM gets no mail")
            << QStringLiteral("SYSTEM") << true << false << QStringLiteral("");
        QTest::newRow("nothing") << QStringLiteral("") << true << false << QStringLiteral("");
        QTest::newRow("plus alone") << QStringLiteral("+") << true << false << QStringLiteral("");
        QTest::newRow("very long") << QString(2000, u'x') << true << false << QStringLiteral("");
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
    template <class T> static Result<void> discard(const Result<T> &result)
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
        const auto made =
            write([&](Connection &connection) { return discard(createUser(connection, user, m_keys)); });
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
