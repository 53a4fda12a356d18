// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "frame/certificatedialog.h"
#include "frame/commandpalette.h"
#include "frame/connectwindow.h"
#include "guitest.h"
#include "models/connectionattempt.h"
#include "models/serverlist.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Base;
using Models::ConnectionAttempt;
using Models::LoginMethod;
using Models::ServerEntry;

namespace {

/// Speaks TLS with a certificate nobody has signed, and nothing else.
class TlsServer : public QSslServer
{
public:
    TlsServer()
    {
        QFile key(QStringLiteral(CERTIFICATES "/key.pem"));
        if (!key.open(QIODevice::ReadOnly))
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        certificate = QSslCertificate::fromPath(QStringLiteral(CERTIFICATES "/certificate.pem")).value(0);
        configuration.setLocalCertificate(certificate);
        const QByteArray pem = key.readAll();
        configuration.setPrivateKey(QSslKey(pem, pem.contains("RSA") ? QSsl::Rsa : QSsl::Ec));
        if (configuration.privateKey().isNull())
            configuration.setPrivateKey(QSslKey(pem, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
    }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1/").arg(serverPort()); }

    QSslCertificate certificate;
};

ServerEntry entryFor(const QString &url)
{
    ServerEntry entry;
    entry.name = QStringLiteral("Example");
    entry.url = url;
    entry.user = QStringLiteral("admin");
    return entry;
}

} // namespace

/// Saved servers, the steps of a connection, and the decision about a certificate (screens 1 and 2).
class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("kopano"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
    }
    void init() { QSettings().clear(); }

    void serversAreKeptWithoutSecrets()
    {
        Models::ServerList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ServerEntry entry = entryFor(QStringLiteral("https://mail.example.com:237/"));
        entry.pin = QByteArray(32, 'p');
        entry.remember = true;
        entry.color = QStringLiteral("#c01c28");
        entry.method = LoginMethod::Certificate;
        const QString id = list.save(entry);
        entry.pinIsKept = false; // for a session only: it is not saved
        entry.id.clear();
        list.save(entry);
        QSettings settings;
        list.writeTo(settings);
        Models::ServerList again;
        again.readFrom(settings);
        QCOMPARE(again.rowCount(), 2);
        QCOMPARE(again.at(again.rowOf(id)), list.at(list.rowOf(id)));
        QCOMPARE(again.at(1 - again.rowOf(id)).pin, QByteArray());
        QCOMPARE(*again.importFrom(list.exported()), 0); // all of them are there
        again.remove(id);
        QCOMPARE(again.rowCount(), 1);
    }

    void damagedListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{servers");
        QTest::newRow("another file") << QByteArray(R"({"colors": []})");
        QTest::newRow("no list") << QByteArray(R"({"servers": 5})");
    }
    void damagedListsAreRefused()
    {
        QFETCH(const QByteArray, json);
        Models::ServerList list;
        const auto added = list.importFrom(json);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Code::Invalid);
        QVERIFY(!added.error().detail.isEmpty());
    }

    void itFailsAtTheStepThatFailed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("step");
        QTest::newRow("no address") << QStringLiteral("mail.example.com") << int(ConnectionAttempt::Address);
        QTest::newRow("no such socket") << QStringLiteral("file:///nowhere/server.sock")
                                        << int(ConnectionAttempt::Connection);
        QTest::newRow("nobody listens") << QStringLiteral("https://127.0.0.1:1/") << int(ConnectionAttempt::Connection);
    }
    void itFailsAtTheStepThatFailed()
    {
        QFETCH(const QString, url);
        QFETCH(const int, step);
        ConnectionAttempt attempt;
        const QSignalSpy failed(&attempt, &ConnectionAttempt::failed);
        attempt.start(entryFor(url), Secret("secret"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toInt(), step);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
        QCOMPARE(attempt.mark(ConnectionAttempt::Step(step)), ConnectionAttempt::Mark::Failed);
        QVERIFY(!attempt.take());
    }

    void plaintextOnATlsPortIsToldAtTheConnection()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            plain.nextPendingConnection()->write("HTTP/1.0 400 Bad Request\r\n\r\n");
        });
        ConnectionAttempt attempt;
        const QSignalSpy failed(&attempt, &ConnectionAttempt::failed);
        attempt.start(entryFor(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort())), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toInt(), int(ConnectionAttempt::Connection));
    }

    void anUnknownCertificateIsDoubted()
    {
        TlsServer server;
        ConnectionAttempt attempt;
        Client::CertificateFinding found;
        QByteArray pinned = "not called";
        connect(&attempt, &ConnectionAttempt::certificateDoubtful, this,
            [&](const Client::CertificateFinding &finding, const QByteArray &pin) {
                found = finding;
                pinned = pin;
            });
        attempt.start(entryFor(server.url()), {});
        QTRY_VERIFY(!found.chain.isEmpty());
        QCOMPARE(pinned, QByteArray());
        QCOMPARE(found.chain.first().sha256, server.certificate.digest(QCryptographicHash::Sha256));
        QVERIFY(!found.problems.isEmpty());
        attempt.accept(QByteArray(32, 'x'), true); // of another one: nothing happens
        QCOMPARE(attempt.mark(ConnectionAttempt::Certificate), ConnectionAttempt::Mark::Running);
        attempt.accept(found.chain.first().sha256, false);
        QCOMPARE(attempt.mark(ConnectionAttempt::Certificate), ConnectionAttempt::Mark::Done);
        QVERIFY(!attempt.entry().pinIsKept);
        attempt.cancel();
    }

    void aPinnedCertificateNeedsNoMore()
    {
        TlsServer server;
        ConnectionAttempt attempt;
        const QSignalSpy doubted(&attempt, &ConnectionAttempt::certificateDoubtful);
        ServerEntry entry = entryFor(server.url());
        entry.pin = server.certificate.digest(QCryptographicHash::Sha256);
        attempt.start(entry, {});
        QTRY_COMPARE(attempt.mark(ConnectionAttempt::Certificate), ConnectionAttempt::Mark::Done);
        QCOMPARE(doubted.size(), 0);
        attempt.cancel();
        entry.pin = QByteArray(32, 'p');
        attempt.start(entry, {});
        QTRY_COMPARE(doubted.size(), 1);
        QCOMPARE(doubted.first().at(1).toByteArray(), entry.pin);
        attempt.cancel();
    }

    void theDialogTrustsNothingByItself()
    {
        Frame::CertificateDialog dialog(QStringLiteral("mail.example.com"), finding(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy trusted(&dialog, &Frame::CertificateDialog::trusted);
        dialog.open();
        auto *pin = dialog.findChild<QPushButton *>(QStringLiteral("pin"));
        QVERIFY(!pin->isEnabled());
        QVERIFY(Gui::picture(dialog, QStringLiteral("certificate")));
        QCOMPARE(Gui::namelessWidget(dialog), QString());
        QCOMPARE(Gui::tabProblem(dialog), QString());
        QTest::keyClick(&dialog, Qt::Key_Return); // what Enter does is Cancel
        QCOMPARE(trusted.size(), 0);
        dialog.open();
        dialog.findChild<QCheckBox *>(QStringLiteral("compared"))->setChecked(true);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("once")), Qt::LeftButton);
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.first().at(0).toByteArray(), QByteArray(32, 's'));
        QCOMPARE(trusted.first().at(1).toBool(), false);
    }

    void aPinIsReplacedOnlyByTheHostsName()
    {
        Frame::CertificateDialog dialog(QStringLiteral("mail.example.com"), finding(), QByteArray(32, 'p'));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy trusted(&dialog, &Frame::CertificateDialog::trusted);
        dialog.open();
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("once")));
        auto *replace = dialog.findChild<QPushButton *>(QStringLiteral("replace"));
        auto *host = dialog.findChild<QLineEdit *>(QStringLiteral("host"));
        QTest::keyClicks(host, QStringLiteral("mail.example.co"));
        QVERIFY(!replace->isEnabled());
        QTest::keyClicks(host, QStringLiteral("m"));
        QVERIFY(Gui::picture(dialog, QStringLiteral("certificate-changed")));
        QTest::mouseClick(replace, Qt::LeftButton);
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.first().at(1).toBool(), true);
    }

    void theWindowKeepsWhatIsSaved()
    {
        {
            Frame::ConnectWindow window;
            window.QWidget::show();
            QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Mail"));
            QTest::keyClicks(
                window.findChild<QLineEdit *>(QStringLiteral("url")), QStringLiteral("https://mail.example.com:237/"));
            QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("user")), QStringLiteral("admin"));
            QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("topsecret"));
            const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->text() == QStringLiteral("Save"))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
            QVERIFY(Gui::picture(window, QStringLiteral("connect")));
            QCOMPARE(Gui::namelessWidget(window), QString());
            QCOMPARE(Gui::tabProblem(window), QString());
        }
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("mail.example.com"));
        QVERIFY(!kept.contains("topsecret"));
        Frame::ConnectWindow again;
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("user"))->text(), QStringLiteral("admin"));
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("password"))->text(), QString());
    }

    void thePaletteFinds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("letters in order") << QStringLiteral("usgr") << QStringLiteral("Users and groups") << true;
        QTest::newRow("another order") << QStringLiteral("gusr") << QStringLiteral("Users and groups") << false;
        QTest::newRow("nothing") << QString() << QStringLiteral("Anything") << true;
        QTest::newRow("blanks do not count") << QStringLiteral("us gr") << QStringLiteral("usgr") << true;
    }
    void thePaletteFinds()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QFETCH(const bool, fits);
        QCOMPARE(Frame::fit(pattern, text) >= 0, fits);
    }

    void thePaletteLeadsToUsersAndOptions()
    {
        FakeBackend fake;
        User anna;
        anna.login = QStringLiteral("anna");
        fake.answer<Rpc::ListUsers>({{anna}});
        Rpc::ServiceInfo gateway;
        gateway.service = QStringLiteral("gateway");
        fake.answer<Rpc::ListServices>({{gateway}});
        Rpc::ReadConfigurationReply configuration;
        Rpc::OptionState option;
        option.key = QStringLiteral("imap_listen");
        configuration.state.options = {option};
        fake.answer<Rpc::ReadConfiguration>(configuration);
        bool called = false;
        Frame::CommandPalette palette({{QStringLiteral("Refresh"), QStringLiteral("Action"), {}, [&] { called = true; }}}, fake);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy leads(&palette, &Frame::CommandPalette::leads);
        palette.open();
        auto *list = palette.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 3);
        QVERIFY(Gui::picture(palette, QStringLiteral("palette")));
        auto *text = palette.findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("imlis"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(leads.size(), 1);
        QCOMPARE(leads.first().at(1).toString(), QStringLiteral("gateway/imap_listen"));
        QVERIFY(!called);
    }

private:
    static Client::CertificateFinding finding()
    {
        Client::CertificateInfo own;
        own.subject = QStringLiteral("mail.example.com");
        own.names = {QStringLiteral("mail.example.com")};
        own.issuer = QStringLiteral("mail.example.com");
        own.from = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        own.until = QDateTime::fromSecsSinceEpoch(1'800'000'000);
        own.key = QStringLiteral("EC 256");
        own.sha256 = QByteArray(32, 's');
        return {{own}, {QStringLiteral("The certificate is self-signed, and untrusted")}};
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestConnection)
#include "tst_gui_connection.moc"
