// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/assistant.h"
#include "pages/assistant/assistantdialog.h"
#include "pages/assistant/imapcheck.h"
#include "widgets/commandlabel.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Base;
using Models::Assistant;
using Pages::ImapCheck;
using Step = Assistant::Step;
using State = Assistant::State;

namespace {

/// Speaks as much IMAP as a login needs, with TLS from the first byte, or when it is asked for, or not at
/// all.
class ImapServer : public QSslServer
{
public:
    explicit ImapServer(bool tls, QByteArray capabilities)
        : m_tls(tls)
        , m_capabilities(std::move(capabilities))
    {
        QFile key(QStringLiteral(CERTIFICATES "/key.pem"));
        if (!key.open(QIODevice::ReadOnly))
            return;
        certificate = QSslCertificate::fromPath(QStringLiteral(CERTIFICATES "/certificate.pem")).value(0);
        const QByteArray pem = key.readAll();
        m_configuration.setLocalCertificate(certificate);
        m_configuration.setPrivateKey(QSslKey(pem, pem.contains("RSA") ? QSsl::Rsa : QSsl::Ec));
        if (m_configuration.privateKey().isNull())
            m_configuration.setPrivateKey(QSslKey(pem, QSsl::Rsa));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        listen(QHostAddress::LocalHost);
    }

    QSslCertificate certificate;
    QByteArray greeting = "* OK ready\r\n";
    QByteArrayList received; ///< all lines

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_configuration);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            while (socket->canReadLine())
                take(socket, socket->readLine().trimmed());
        });
        if (!m_tls) {
            socket->write(greeting);
            return;
        }
        connect(socket, &QSslSocket::encrypted, socket, [this, socket] { socket->write(greeting); });
        socket->startServerEncryption();
    }

private:
    void take(QSslSocket *socket, const QByteArray &line)
    {
        received.append(line);
        const QByteArray tag = line.left(line.indexOf(' '));
        if (line.endsWith("CAPABILITY")) {
            const QByteArray starttls = !socket->isEncrypted() ? m_capabilities : QByteArray("IMAP4rev1");
            socket->write("* CAPABILITY " + starttls + "\r\n" + tag + " OK\r\n");
        } else if (line.endsWith("STARTTLS")) {
            socket->write(tag + " OK\r\n");
            socket->startServerEncryption();
        } else if (line.contains("LOGIN {") || line.startsWith("anna {")) {
            if (line.contains("LOGIN"))
                m_loginTag = tag;
            socket->write("+ go on\r\n");
        } else if (line == "s\"ec\\ret") {
            socket->write(m_loginTag + " OK welcome\r\n");
        } else if (!line.endsWith("LOGOUT")) {
            socket->write(m_loginTag + " NO wrong password\r\n");
        }
    }

    const bool m_tls;
    const QByteArray m_capabilities;
    QByteArray m_loginTag;
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
};

} // namespace

/// The guide through a new server (screen 12).
class TestAssistant : public QObject
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
    void init()
    {
        QSettings().clear();
        m_fake = std::make_unique<FakeBackend>();
        m_fake->answer<Rpc::CountUsers>({});
        setHosted(false);
        m_fake->refuse<Rpc::OpenStore>(Code::NotFound, QStringLiteral("there is no public store"));
        Rpc::ServiceInfo gateway;
        gateway.service = QStringLiteral("gateway");
        gateway.listeners = {
            QStringLiteral("*:143"), QStringLiteral("*:993 tls"), QStringLiteral("*:995 tls")};
        m_fake->answer<Rpc::ListServices>({{gateway}});
        Rpc::UserReply made;
        made.user.login = QStringLiteral("anna");
        m_fake->answer<Rpc::CreateUser>(made);
        m_fake->answer<Rpc::CreatePublicStore>({});
        Rpc::UserDetailsReply details;
        details.user.login = QStringLiteral("anna");
        details.user.store = StoreId{7};
        m_fake->answer<Rpc::GetUserDetails>(details);
        setMessages(2);
    }

    void itLeadsFromAnEmptyServerToMail()
    {
        Assistant model(*m_fake, QStringLiteral("mail.example.com"));
        model.refresh();
        QTRY_COMPARE(model.imap(), (Assistant::ImapPlace{QStringLiteral("mail.example.com"), 993, true}));
        QCOMPARE(model.steps().size(), 5);
        QCOMPARE(model.done(), 0);
        User anna;
        anna.login = QStringLiteral("anna");
        model.makeUser(anna, {});
        QCOMPARE(model.state(Step::User), State::Failed); // without a password
        model.makeUser(anna, "secret");
        QCOMPARE(model.state(Step::User), State::Running);
        QTRY_COMPARE(model.state(Step::User), State::Done);
        QCOMPARE(model.login(), QStringLiteral("anna"));
        model.makePublicStore();
        QTRY_COMPARE(model.state(Step::PublicStore), State::Done);
        model.countMessages();
        QTRY_VERIFY(model.text(Step::Message).contains(QStringLiteral("2 message(s)")));
        model.countMessages();
        QTRY_VERIFY(model.text(Step::Message).contains(QStringLiteral("Nothing has come")));
        setMessages(3);
        model.countMessages();
        QTRY_COMPARE(model.state(Step::Message), State::Done);
        QCOMPARE(m_fake->asked<Rpc::ListFolders>().constFirst().store, StoreId{7});
        QCOMPARE(model.done(), 3);
    }

    void companiesComeFirstWhereThereAreSome()
    {
        setHosted(true);
        Assistant model(*m_fake, {});
        model.refresh();
        QTRY_COMPARE(model.steps().constFirst(), Step::Company);
        m_fake->answer<Rpc::CreateCompany>({});
        model.makeCompany(QStringLiteral("acme"));
        QTRY_COMPARE(model.state(Step::Company), State::Done);
        User anna;
        anna.login = QStringLiteral("anna");
        model.makeUser(anna, "secret");
        model.makePublicStore();
        QTRY_COMPARE(model.state(Step::PublicStore), State::Done);
        QCOMPARE(m_fake->asked<Rpc::CreateUser>().constFirst().user.companyName, QStringLiteral("acme"));
        QCOMPARE(m_fake->asked<Rpc::CreatePublicStore>().constFirst().company, QStringLiteral("acme"));
        QCOMPARE(model.publicStoreCommand(), QStringLiteral("kopano-admin --create-public-store -I acme"));
    }

    void whatIsThereIsDone()
    {
        Rpc::CountUsersReply count;
        count.active = 12;
        m_fake->answer<Rpc::CountUsers>(count);
        m_fake->answer<Rpc::OpenStore>({});
        Assistant model(*m_fake, {});
        model.refresh();
        QTRY_COMPARE(model.done(), 2);
        QCOMPARE(model.text(Step::User), QStringLiteral("There are 12 user(s)."));
    }

    void refusalsAreTold()
    {
        m_fake->refuse<Rpc::CreatePublicStore>(
            Code::Denied, QStringLiteral("only for system administrators"));
        Assistant model(*m_fake, {});
        model.makePublicStore();
        QTRY_COMPARE(model.state(Step::PublicStore), State::Failed);
        QCOMPARE(model.text(Step::PublicStore), QStringLiteral("only for system administrators"));
        m_fake->refuse<Rpc::CreatePublicStore>(Code::Conflict, QStringLiteral("there is one"));
        model.makePublicStore();
        QTRY_COMPARE(model.state(Step::PublicStore), State::Done);
    }

    void commandsAreForAShell()
    {
        Assistant model(*m_fake, QStringLiteral("mail.example.com"));
        User user;
        user.login = QStringLiteral("o'hara");
        user.fullName = QStringLiteral("Sue O'Hara");
        user.emailAddress = QStringLiteral("sue@example.com");
        user.adminLevel = 2;
        QCOMPARE(model.userCommand(user),
            QStringLiteral(R"(kopano-admin -c 'o'\''hara' -P -f 'Sue O'\''Hara' -e sue@example.com -a 2)"));
        model.setLogin(QStringLiteral("anna"));
        QVERIFY(model.messageCommand().endsWith(QStringLiteral("| kopano-dagent anna")));
        QCOMPARE(model.imapCommand({QStringLiteral("mail.example.com"), 993, true}),
            QStringLiteral("curl -v --user anna imaps://mail.example.com:993/INBOX"));
        QCOMPARE(Models::shellWord(QStringLiteral("$(rm -rf)")), QStringLiteral("'$(rm -rf)'"));
        QCOMPARE(Models::shellWord({}), QStringLiteral("''"));
    }

    void howFarOneIsIsKept()
    {
        QSettings settings;
        {
            Assistant model(*m_fake, {});
            model.setLogin(QStringLiteral("anna"));
            model.finish(Step::Backup, QStringLiteral("made"));
            model.fail(Step::Imap, QStringLiteral("wrong"));
            model.writeTo(settings);
        }
        Assistant again(*m_fake, {});
        again.readFrom(settings);
        QCOMPARE(again.login(), QStringLiteral("anna"));
        QCOMPARE(again.state(Step::Backup), State::Done);
        QCOMPARE(again.state(Step::Imap), State::Open);
    }

    void theDialogGoesFromStepToStep()
    {
        auto *dialog =
            new Pages::AssistantDialog(*m_fake, {{}, {}, QStringLiteral("windows/example")}, nullptr);
        dialog->open();
        auto *steps = dialog->findChild<QListWidget *>(QStringLiteral("steps"));
        auto *port = dialog->findChild<QSpinBox *>(QStringLiteral("imapPort"));
        QTRY_COMPARE(port->value(), 993);
        QVERIFY(Gui::picture(*dialog, QStringLiteral("assistant-user")));
        QCOMPARE(Gui::namelessWidget(*dialog), QString());
        QCOMPARE(Gui::tabProblem(*dialog), QString());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("login")), QStringLiteral("anna"));
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("secret"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("makeUser")), Qt::LeftButton);
        QTRY_COMPARE(steps->item(0)->text(), QStringLiteral("First user – done"));
        QCOMPARE(m_fake->asked<Rpc::CreateUser>().constFirst().password, QByteArray("secret"));
        auto *next = dialog->findChild<QPushButton *>(QStringLiteral("next"));
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(
            dialog->findChild<QPushButton *>(QStringLiteral("makePublicStore")), Qt::LeftButton);
        QTRY_COMPARE(steps->item(1)->text(), QStringLiteral("Public store – done"));
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("count")), Qt::LeftButton);
        QTRY_VERIFY(!m_fake->asked<Rpc::ListFolders>().isEmpty());
        QTRY_COMPARE(steps->item(2)->text(), QStringLiteral("Test message")); // it waits for a second look
        for (const char *name : {"assistant-message", "assistant-imap", "assistant-backup"}) {
            QVERIFY(Gui::picture(*dialog, QLatin1String(name)));
            QCOMPARE(Gui::namelessWidget(*dialog), QString());
            QCOMPARE(Gui::tabProblem(*dialog), QString());
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QTest::keyClick(dialog->findChild<QCheckBox *>(QStringLiteral("backup")), Qt::Key_Space);
        QTRY_VERIFY(steps->item(4)->text().endsWith(QStringLiteral("done")));
        dialog->reject();
        QSettings settings;
        settings.beginGroup(QStringLiteral("windows/example"));
        QCOMPARE(settings.value(QStringLiteral("assistant/done")).toStringList(),
            QStringList(QStringLiteral("backup")));
        settings.sync();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
    }

    void aUserLogsIn_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::newRow("encrypted from the first byte") << true << QByteArray("IMAP4rev1");
        QTest::newRow("encrypted when asked for") << false << QByteArray("IMAP4rev1 STARTTLS LOGINDISABLED");
        QTest::newRow("unencrypted on this computer") << false << QByteArray("IMAP4rev1");
    }
    void aUserLogsIn()
    {
        QFETCH(const bool, tls);
        QFETCH(const QByteArray, capabilities);
        ImapServer server(tls, capabilities);
        ImapCheck check;
        const QSignalSpy finished(&check, &ImapCheck::finished);
        check.start(loginAt(server, tls, "s\"ec\\ret"));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(finished.first().first().toBool(), qPrintable(finished.first().at(1).toString()));
        QVERIFY(!check.isRunning());
        QCOMPARE(server.received.contains("a2 STARTTLS"), capabilities.contains("STARTTLS"));
    }

    void aWrongPasswordIsTold()
    {
        ImapServer server(true, "IMAP4rev1");
        ImapCheck check;
        const QSignalSpy finished(&check, &ImapCheck::finished);
        check.start(loginAt(server, true, "wrong"));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(finished.first().at(1).toString().contains(QStringLiteral("wrong password")));
    }

    void anUnknownCertificateGetsNoPassword_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("from the first byte") << true;
        QTest::newRow("by STARTTLS") << false;
    }
    void anUnknownCertificateGetsNoPassword()
    {
        QFETCH(const bool, tls);
        ImapServer server(tls, "IMAP4rev1 STARTTLS");
        ImapCheck check;
        const QSignalSpy finished(&check, &ImapCheck::finished);
        ImapCheck::Login login = loginAt(server, tls, "s\"ec\\ret");
        login.pin = QByteArray(32, 'x');
        check.start(login);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY2(finished.first().at(1).toString().contains(QStringLiteral("certificate")),
            qPrintable(finished.first().at(1).toString()));
        for (const QByteArray &line : std::as_const(server.received))
            QVERIFY(!line.contains("LOGIN") && !line.contains("ret"));
    }

    void strangeServersAreTold_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("another protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("a line without an end") << QByteArray(20'000, 'x');
        QTest::newRow("no more connections") << QByteArray("* BYE full\r\n");
    }
    void strangeServersAreTold()
    {
        QFETCH(const QByteArray, greeting);
        ImapServer server(false, "IMAP4rev1");
        server.greeting = greeting;
        ImapCheck check;
        const QSignalSpy finished(&check, &ImapCheck::finished);
        check.start(loginAt(server, false, "s\"ec\\ret"));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(server.received.isEmpty());
    }

    void nobodyListens()
    {
        ImapCheck check;
        const QSignalSpy finished(&check, &ImapCheck::finished);
        check.start({QStringLiteral("127.0.0.1"), 1, false, QStringLiteral("anna"), Secret("s"), {}});
        QTRY_COMPARE(finished.size(), 1);
        check.start({QStringLiteral("127.0.0.1"), 1, false, QStringLiteral("anna"), Secret("s"), {}});
        check.cancel();
        QCOMPARE(finished.size(), 1);
    }

private:
    void setHosted(bool hosted)
    {
        Rpc::ReadConfigurationReply reply;
        Rpc::OptionState option;
        option.key = QStringLiteral("enable_hosted_kopano");
        option.value = hosted ? QStringLiteral("yes") : QStringLiteral("no");
        reply.state.options = {option};
        m_fake->answer<Rpc::ReadConfiguration>(reply);
    }
    void setMessages(quint32 count)
    {
        Rpc::ListFoldersReply reply;
        Folder inbox;
        inbox.use = FolderUse::Inbox;
        inbox.messages = count;
        reply.folders = {Folder(), inbox};
        m_fake->answer<Rpc::ListFolders>(reply);
    }
    static ImapCheck::Login loginAt(const ImapServer &server, bool tls, const QByteArray &password)
    {
        return {QStringLiteral("127.0.0.1"), server.serverPort(), tls, QStringLiteral("anna"),
            Secret(password), server.certificate.digest(QCryptographicHash::Sha256)};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeBackend> m_fake;
};

QTEST_MAIN(TestAssistant)
#include "tst_gui_assistant.moc"
