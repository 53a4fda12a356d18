// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;

/// Whom an address belongs to is remembered, but never longer than it is true.
class TestRecipients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        m_alice = make(QStringLiteral("alice"));
        QCOMPARE(resolve(QStringLiteral("alice")).user, m_alice.id); // from now on it is remembered
        QTRY_COMPARE(m_server->database->statistics().reads, 2u); // counted after the answer
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
    }

    void aKnownAddressCostsNoRead()
    {
        const quint64 reads = m_server->database->statistics().reads;
        QCOMPARE(resolve(QStringLiteral("alice")).user, m_alice.id);
        QCOMPARE(m_server->database->statistics().reads, reads);
    }

    void afterAWhileItIsReadAgain()
    {
        const quint64 reads = m_server->database->statistics().reads;
        m_server->clock.advance(RecipientCache::lifetime);
        QCOMPARE(resolve(QStringLiteral("alice")).user, m_alice.id);
        QTRY_COMPARE(m_server->database->statistics().reads, reads + 1); // counted after the answer
    }

    void otherRulesAreAnotherQuestion()
    {
        const auto strict = resolve(QStringLiteral("alice"), true);
        QVERIFY(strict.result == Rpc::DeliveryResult::UnknownUser);
    }

    void aDeletedUserIsForgottenAtOnce()
    {
        QVERIFY(m_system->call(Rpc::DeleteUser{QStringLiteral("alice")}));
        QVERIFY(resolve(QStringLiteral("alice")).result == Rpc::DeliveryResult::UnknownUser);
    }

    void anAliasThatMovesIsForgottenAtOnce()
    {
        User bob = make(QStringLiteral("bob"));
        QVERIFY(setAliases(QStringLiteral("alice"), {QStringLiteral("sales@x")}));
        QCOMPARE(resolve(QStringLiteral("sales@x")).user, m_alice.id);
        QVERIFY(setAliases(QStringLiteral("alice"), {}));
        QVERIFY(setAliases(QStringLiteral("bob"), {QStringLiteral("sales@x")}));
        QCOMPARE(resolve(QStringLiteral("sales@x")).user, bob.id);
    }

    void anUnknownAddressIsKnownAsSoonAsItExists()
    {
        QVERIFY(resolve(QStringLiteral("carol")).result == Rpc::DeliveryResult::UnknownUser);
        const User carol = make(QStringLiteral("carol"));
        QCOMPARE(resolve(QStringLiteral("carol")).user, carol.id);
    }

    void aStoreThatFillsUpIsAlwaysRead()
    {
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Quota;
        update.user.quota = {true, 0, 0, 1000};
        QVERIFY(m_system->call(update));
        deliver(600);
        QVERIFY(resolve(QStringLiteral("alice")).result == Rpc::DeliveryResult::Delivered);
        deliver(400);
        QVERIFY(resolve(QStringLiteral("alice")).result == Rpc::DeliveryResult::OverQuota);
    }

    void aFullStoreIsOpenToTheRepetitionOfWhatFilledIt()
    {
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Quota;
        update.user.quota = {true, 0, 0, 1000};
        QVERIFY(m_system->call(update));
        deliver(1000, "envelope"); // the reply to this one may get lost
        QVERIFY(resolve(QStringLiteral("alice")).result == Rpc::DeliveryResult::Delivered);
        QVERIFY(m_system->call(Rpc::ConfirmDeliveries{{"envelope"}}));
        QVERIFY(resolve(QStringLiteral("alice")).result == Rpc::DeliveryResult::OverQuota);
    }

    void whatWasReadBeforeAChangeIsNotKept()
    {
        RecipientCache &cache = m_server->core->recipients();
        const quint64 before = cache.generation();
        cache.clear();
        const Rpc::ResolveRecipients request{{QStringLiteral("x")}, false, false};
        cache.insert(request, QStringLiteral("x"), {}, before);
        QVERIFY(!cache.find(request));
        cache.insert(request, QStringLiteral("x"), {}, cache.generation());
        QVERIFY(cache.find(request));
    }

    void itIsBounded()
    {
        RecipientCache &cache = m_server->core->recipients();
        Rpc::ResolveRecipients request{{QStringLiteral("alice")}, false, false};
        for (qsizetype i = 0; i < RecipientCache::capacity; ++i)
            cache.insert(request, QString::number(i), {}, cache.generation());
        QVERIFY(!cache.find(request));
    }

private:
    User make(const QString &login)
    {
        Rpc::CreateUser create;
        create.user.login = login;
        create.password = "pencil";
        const auto made = m_system->call(create);
        return made ? made->user : User();
    }
    Result<Rpc::UserReply> setAliases(const QString &login, const QStringList &aliases)
    {
        Rpc::UpdateUser update;
        update.login = login;
        update.changes = Rpc::UpdateUser::Aliases;
        update.user.aliases = aliases;
        return m_system->call(update);
    }
    Rpc::ResolvedRecipient resolve(const QString &address, bool addressesOnly = false)
    {
        const auto reply = m_system->call(Rpc::ResolveRecipients{{address}, false, addressesOnly});
        return reply && reply->recipients.size() == 1 ? reply->recipients.first() : Rpc::ResolvedRecipient();
    }
    void deliver(qsizetype size, const QByteArray &envelopeId = {})
    {
        Rpc::Deliver request;
        request.item.raw = QByteArray(size, 'x');
        request.item.internalDate = 1;
        request.recipients = {m_alice.id};
        request.envelopeId = envelopeId;
        const auto reply = m_system->call(request);
        QVERIFY(reply && reply->results.first() == Rpc::DeliveryResult::Delivered);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
    User m_alice;
};

QTEST_GUILESS_MAIN(TestRecipients)
#include "tst_recipients.moc"
