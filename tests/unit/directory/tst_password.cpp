// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/exchanges.h"
#include "directory/password.h"
#include "directory/scram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gsasl.h>

#include <ctime>
#include <limits>

using namespace Base;
using namespace Directory;
using namespace std::chrono_literals;

namespace {

/// A SCRAM-SHA-256 client of the SASL library.
class Client
{
public:
    Client(const char *user, const char *password, const char *authorizationId = nullptr)
    {
        gsasl_init(&m_context);
        gsasl_client_start(m_context, "SCRAM-SHA-256", &m_session);
        gsasl_property_set(m_session, GSASL_AUTHID, user);
        gsasl_property_set(m_session, GSASL_PASSWORD, password);
        if (authorizationId)
            gsasl_property_set(m_session, GSASL_AUTHZID, authorizationId);
    }
    ~Client()
    {
        gsasl_finish(m_session);
        gsasl_done(m_context);
    }
    QByteArray step(const QByteArray &input, int *rc = nullptr)
    {
        char *out = nullptr;
        size_t size = 0;
        const int result = gsasl_step(m_session, input.constData(), size_t(input.size()), &out, &size);
        if (rc)
            *rc = result;
        const QByteArray bytes = out ? QByteArray(out, qsizetype(size)) : QByteArray();
        gsasl_free(out);
        return bytes;
    }

private:
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

} // namespace

class TestPassword : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto keys = makePasswordKeys(Secret("pencil"));
        QVERIFY(keys);
        m_keys = *keys;
    }

    void keysAreOfTheWantedStrength()
    {
        QVERIFY2(m_keys.argon2.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), m_keys.argon2.constData());
        QCOMPARE(m_keys.scramSalt.size(), 16);
        QVERIFY(m_keys.scramIterations >= 4096);
        QCOMPARE(m_keys.scramStoredKey.size(), 32);
        QCOMPARE(m_keys.scramServerKey.size(), 32);
        QVERIFY(makePasswordKeys(Secret("pencil"))->argon2 != m_keys.argon2);
    }

    void onlyTheRightPasswordIsRight()
    {
        QVERIFY(verifyPassword(m_keys.argon2, Secret("pencil")));
        QVERIFY(!verifyPassword(m_keys.argon2, Secret("Pencil")));
        QVERIFY(!verifyPassword(m_keys.argon2, Secret("")));
        QVERIFY(!verifyPassword(m_keys.argon2, Secret(QByteArray("pencil\0x", 8))));
        QVERIFY(!verifyPassword(QByteArray(), Secret("pencil")));
    }

    void passwordsAreNormalised()
    {
        const auto keys = makePasswordKeys(Secret("gr\xc3\xbc\xc3\x9f")); // grüß, composed
        QVERIFY(verifyPassword(keys->argon2, Secret("gru\xcc\x88\xc3\x9f"))); // u with a combining mark
    }

    void badPasswords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too long") << QByteArray(maxPassword + 1, 'x');
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("with NUL") << QByteArray("a\0b", 3);
        QTest::newRow("with a control character") << QByteArray("a\x07");
    }
    void badPasswords()
    {
        QFETCH(QByteArray, password);
        const auto keys = makePasswordKeys(Secret(password));
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, Code::Invalid);
        QVERIFY(!verifyPassword(m_keys.argon2, Secret(password)));
    }

    void unknownUsersTakeAsLong()
    {
        const auto time = [](const QByteArray &argon2) {
            std::clock_t best = std::numeric_limits<std::clock_t>::max(); // of the processor, in this process
            for (int i = 0; i < 5; ++i) {
                const std::clock_t begin = std::clock();
                verifyPassword(argon2, Secret("some password"));
                best = std::min(best, std::clock() - begin);
            }
            return double(best);
        };
        time(QByteArray()); // makes the decoy
        const double ratio = time(QByteArray()) / time(m_keys.argon2);
        QVERIFY2(ratio > 0.5 && ratio < 2.0, qPrintable(QString::number(ratio)));
    }

    void scramWithTheRightPassword()
    {
        Client client("user", "pencil");
        auto exchange = m_scram.start();
        const auto first = exchange->step(client.step({}), lookup());
        QVERIFY(first);
        QVERIFY(!first->done);
        QVERIFY(first->reply.contains(",i=10000"));
        QCOMPARE(exchange->login(), QStringLiteral("user"));
        const auto second = exchange->step(client.step(first->reply), lookup());
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QVERIFY(second->done);
        int rc = -1;
        client.step(second->reply, &rc);
        QCOMPARE(rc, int(GSASL_OK)); // the server proved that it knows the keys
    }

    void scramNamesWhomToActAs()
    {
        Client client("user", "pencil", "other");
        auto exchange = m_scram.start();
        QVERIFY(exchange->step(client.step({}), lookup()));
        QCOMPARE(exchange->authorizationId(), QStringLiteral("other"));
    }

    void scramFails_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("wrong password") << QByteArray("user") << QByteArray("pen");
        QTest::newRow("unknown user") << QByteArray("nobody") << QByteArray("pencil");
    }
    void scramFails()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        Client client(user.constData(), password.constData());
        auto exchange = m_scram.start();
        const auto first = exchange->step(client.step({}), lookup());
        QVERIFY2(first, "both fail at the end only");
        const auto second = exchange->step(client.step(first->reply), lookup());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::Denied);
    }

    void anUnknownUserHasASaltThatStays()
    {
        const auto salt = [this] {
            Client client("nobody", "x");
            const auto first = m_scram.start()->step(client.step({}), lookup());
            const qsizetype at = first->reply.indexOf(",s=");
            return first->reply.mid(at, first->reply.indexOf(",i=") - at);
        };
        QCOMPARE(salt(), salt());
    }

    void scramRefusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no SCRAM") << QByteArray("hello");
        QTest::newRow("with NUL") << QByteArray("n,,n=user\0,r=abc", 16);
        QTest::newRow("over 4096 bytes") << QByteArray("n,,n=user,r=" + QByteArray(5000, 'x'));
        QTest::newRow("channel binding that was not offered") << QByteArray("p=tls-unique,,n=user,r=abc");
        QTest::newRow("no user") << QByteArray("n,,r=abc");
    }
    void scramRefusesNonsense()
    {
        QFETCH(QByteArray, message);
        const auto step = m_scram.start()->step(message, lookup());
        QVERIFY(!step);
        QCOMPARE(step.error().code, Code::Denied);
    }

    void exchangesBelongToTheirConnection()
    {
        ManualClock clock;
        Exchanges exchanges(clock);
        Exchanges::Gone gone;
        const quint64 number = exchanges.put({m_scram.start(), {}, 7}, gone);
        QVERIFY(!exchanges.take(number, 8, gone));
        QVERIFY(!exchanges.take(number + 2, 7, gone));
        QVERIFY(exchanges.take(number, 7, gone));
        QVERIFY2(!exchanges.take(number, 7, gone), "once only");
        QVERIFY(gone.empty());
    }

    void exchangesEndByTimeAndNumber()
    {
        ManualClock clock;
        Exchanges exchanges(clock);
        Exchanges::Gone gone;
        const quint64 old = exchanges.put({nullptr, {}, 1}, gone);
        clock.advance(Exchanges::lifetime);
        QVERIFY(!exchanges.take(old, 1, gone));
        QCOMPARE(gone.size(), 1u);
        const quint64 first = exchanges.put({nullptr, {}, 1}, gone);
        for (qsizetype i = 0; i < Exchanges::maxExchanges; ++i)
            exchanges.put({nullptr, {}, 1}, gone);
        QCOMPARE(gone.size(), 2u);
        QVERIFY(!exchanges.take(first, 1, gone));
        QVERIFY(exchanges.size() <= Exchanges::maxExchanges);
    }

    void anAddressHoldsFewHelpers()
    {
        ManualClock clock;
        Exchanges exchanges(clock);
        Exchanges::Gone gone;
        const auto put = [&](const QString &address, quint64 owner) {
            PendingExchange exchange{nullptr, {address, {}, {}, {}}, owner};
            exchange.ntlm = std::make_unique<NtlmExchange>(QString(), QString());
            return exchanges.put(std::move(exchange), gone);
        };
        const quint64 other = put(QStringLiteral("192.0.2.2"), 2);
        const quint64 plain = exchanges.put({nullptr, {QStringLiteral("192.0.2.1"), {}, {}, {}}, 1}, gone);
        const quint64 first = put(QStringLiteral("192.0.2.1"), 1);
        const quint64 second = put(QStringLiteral("192.0.2.1"), 1);
        for (qsizetype i = 1; i < Exchanges::maxHelpersPerAddress; ++i)
            put(QStringLiteral("192.0.2.1"), 1);
        QCOMPARE(gone.size(), 1u);
        QVERIFY(gone.front()->ntlm);
        QVERIFY(!exchanges.take(first, 1, gone));
        QVERIFY(exchanges.take(second, 1, gone));
        QVERIFY(exchanges.take(plain, 1, gone));
        QVERIFY(exchanges.take(other, 2, gone));
    }

    void exchangesEndWithTheirConnectionAndByTimer()
    {
        ManualClock clock;
        Exchanges exchanges(clock);
        Exchanges::Gone gone;
        exchanges.put({nullptr, {}, 1}, gone);
        exchanges.put({nullptr, {}, 1}, gone);
        const quint64 other = exchanges.put({nullptr, {}, 2}, gone);
        QCOMPARE(exchanges.takeOwner(1).size(), 2u);
        QCOMPARE(exchanges.takeExpired().size(), 0u);
        clock.advance(Exchanges::lifetime);
        QCOMPARE(exchanges.takeExpired().size(), 1u);
        QVERIFY(!exchanges.take(other, 2, gone));
    }

    void ntlmNamesOfOtherDomainsAreStrangers_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("login"); // empty = refused
        QTest::newRow("own") << QStringLiteral("EXAMPLE") << QByteArray("example\\anna")
                             << QStringLiteral("anna");
        QTest::newRow("trusted") << QStringLiteral("EXAMPLE") << QByteArray("PARTNER\\anna") << QString();
        QTest::newRow("no domain") << QStringLiteral("EXAMPLE") << QByteArray("anna")
                                   << QStringLiteral("anna");
        QTest::newRow("none wanted") << QString() << QByteArray("EXAMPLE\\anna") << QString();
        QTest::newRow("neither") << QString() << QByteArray("anna") << QStringLiteral("anna");
    }
    void ntlmNamesOfOtherDomainsAreStrangers()
    {
        QFETCH(QString, domain);
        QFETCH(QByteArray, answer);
        QFETCH(QString, login);
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("ntlm_auth")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nread line\necho TT Y2hhbGxlbmdl\nread line\nprintf '%s\\n' 'AF " + answer
            + "'\nread line\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        NtlmExchange exchange(script.fileName(), domain);
        const auto first = exchange.step("negotiate");
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(!first->done);
        const auto last = exchange.step("response");
        QCOMPARE(last.has_value(), !login.isEmpty());
        QCOMPARE(exchange.login(), login);
        if (!last)
            QCOMPARE(last.error().code, Code::Denied);
    }

private:
    KeyLookup lookup() const
    {
        return [this](const QString &login) {
            return login == QLatin1String("user") ? std::optional(m_keys) : std::nullopt;
        };
    }

    PasswordKeys m_keys;
    Scram m_scram;
};

QTEST_APPLESS_MAIN(TestPassword)
#include "tst_password.moc"
