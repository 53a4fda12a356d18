// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestest.h"

/// Mail for several recipients: quota, repetitions, where it goes.
class TestDeliveries : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void oneBodyForTenRecipients()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        for (int i = 0; i < 10; ++i)
            delivery.recipients.append(m_database->user(QStringLiteral("user%1").arg(i)).id);
        const auto done = send(delivery);
        QCOMPARE(done->changes.size(), 10);
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 10);
        QCOMPARE(m_database->count("SELECT count(*) FROM body"), 1);
        QCOMPARE(m_database->count("SELECT refcount FROM body_ref"), 10);
    }

    void quotaKeepsOnlyItsOwnerFromGettingMail()
    {
        const User full = m_database->user(QStringLiteral("full"), 10);
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {full.id, m_user.id, PrincipalId{999'999}};
        const auto done = send(delivery);
        QVERIFY(done->value[0].result == RecipientResult::OverQuota);
        QVERIFY(done->value[1].result == RecipientResult::Delivered);
        QVERIFY(done->value[2].result == RecipientResult::UnknownUser);
        QCOMPARE(done->changes.size(), 1);
    }

    void aBodyNobodyGotIsNotStored()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {m_database->user(QStringLiteral("full"), 10).id};
        QVERIFY(send(delivery));
        QCOMPARE(m_database->count("SELECT count(*) FROM body"), 0);
    }

    void theDefaultQuotaCountsWithoutAnOwnOne()
    {
        Limits limits;
        limits.defaultQuota.hard = 10;
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {m_user.id, m_database->user(QStringLiteral("rich"), 1000).id};
        const auto done = send(delivery, limits);
        QVERIFY(done->value[0].result == RecipientResult::OverQuota);
        QVERIFY(done->value[1].result == RecipientResult::Delivered);
    }

    void aRepeatedDeliveryIsRecognised()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id};
        delivery.envelopeId = "one";
        const auto resultOf = [&] { return send(delivery)->value.first().result; };
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Duplicate);
        delivery.envelopeId = "two";
        QVERIFY(resultOf() == RecipientResult::Delivered);
        delivery.envelopeId = "one";
        m_database->clock.advance(901s);
        QVERIFY(resultOf() == RecipientResult::Delivered);
        delivery.envelopeId.clear();
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Delivered);
    }

    void aRepetitionOfTheDeliveryThatFilledTheStoreIsNoRefusal()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_database->user(QStringLiteral("small"), 20).id};
        delivery.envelopeId = "one";
        Limits limits;
        limits.folderMaxItems = 1;
        const auto resultOf = [&] { return send(delivery, limits)->value.first().result; };
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Duplicate);
        delivery.envelopeId = "two";
        QVERIFY(resultOf() == RecipientResult::OverQuota);
    }

    void oneRecipientNamedTwiceGetsTheMailOnce()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id, m_user.id};
        delivery.envelopeId = "one";
        const auto done = send(delivery);
        QVERIFY(done->value[1].result == RecipientResult::Duplicate);
        QCOMPARE(m_database->folder(m_database->inbox(m_user)).messages, 1u);
    }

    void whereMailGoes_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<bool>("junk");
        QTest::addColumn<bool>("create");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Inbox") << QStringList() << false << false << QStringLiteral("Inbox");
        QTest::newRow("junk") << QStringList() << true << false << QStringLiteral("Junk E-mail");
        QTest::newRow("an existing folder")
            << QStringList{QStringLiteral("drafts")} << false << false << QStringLiteral("Drafts");
        QTest::newRow("INBOX by name")
            << QStringList{QStringLiteral("INBOX")} << false << false << QStringLiteral("Inbox");
        QTest::newRow("a missing folder") << QStringList{QStringLiteral("Lists"), QStringLiteral("Qt")}
                                          << false << false << QStringLiteral("Inbox");
        QTest::newRow("a folder to be made") << QStringList{QStringLiteral("Lists"), QStringLiteral("Qt")}
                                             << false << true << QStringLiteral("Qt");
        QTest::newRow("an impossible name")
            << QStringList{QStringLiteral("a/b")} << false << true << QStringLiteral("Inbox");
    }
    void whereMailGoes()
    {
        QFETCH(QStringList, path);
        QFETCH(bool, junk);
        QFETCH(bool, create);
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id};
        delivery.folder = path;
        delivery.junk = junk;
        delivery.createFolder = create;
        const auto done = send(delivery);
        QCOMPARE(done->changes.size(), 1);
        QTEST(m_database->folder(done->changes.first().folder).name, "expected");
    }
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
