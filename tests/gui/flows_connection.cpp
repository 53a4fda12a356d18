// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "frame/certificatedialog.h"
#include "frame/connectwindow.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>

using Frame::CertificateDialog;
using Models::Server;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// Everything that can be wrong with a connection: the certificate, the port, the protocol, a server that
/// goes away or stands still.
class ConnectionFlow : public Flow
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        entryOf(str("boss")); // names of the settings
        m_connect = std::make_unique<Frame::ConnectWindow>();
        m_connect->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_connect.get()));
        type(field("name"), str("Mail"));
        type(field("user"), str("boss"));
    }

    void whatIsWrongIsSaidAndEnterTrustsNothing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("problem");
        QTest::newRow("expired") << str("expired") << str("expired");
        QTest::newRow("self-signed") << str("selfsigned") << str("self-signed");
        QTest::newRow("of another host") << str("otherhost") << str("host");
    }
    void whatIsWrongIsSaidAndEnterTrustsNothing()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, problem);
        begin(outside("certificate", certificate));
        QTRY_VERIFY_WITH_TIMEOUT(trust(), 20'000);
        QVERIFY2(said(*trust()).contains(problem), qPrintable(said(*trust())));
        QVERIFY(!trust()->findChild<QPushButton *>(str("once"))->isEnabled());
        QVERIFY(!trust()->findChild<QPushButton *>(str("pin"))->isEnabled());
        QVERIFY(Gui::picture(*trust(), str("flow-certificate-") + certificate));
        QTest::keyClick(trust(), Qt::Key_Return);
        QTRY_VERIFY(!trust());
        QTRY_VERIFY(said(*m_connect).contains(str("✗")));
        QVERIFY(Gui::picture(*m_connect, str("flow-connect-") + certificate));
    }

    void aCertificateOfATrustedAuthorityIsTaken()
    {
        type(field("caFile"), outside("authority"));
        begin(outside("certificate", str("good")));
        takeWindow();
        QVERIFY(m_window);
        m_window.reset();
    }

    void aPinnedCertificateIsRemembered()
    {
        m_connect->QWidget::show();
        begin(outside("certificate", str("selfsigned")));
        QTRY_VERIFY_WITH_TIMEOUT(trust(), 20'000);
        QTest::keyClick(trust()->findChild<QCheckBox *>(str("compared")), Qt::Key_Space);
        click(trust()->findChild<QPushButton *>(str("pin")));
        takeWindow();
        m_window.reset();
        m_connect->QWidget::show();
        begin({}); // and not asked again
        takeWindow();
        QVERIFY(!trust());
        m_window.reset();
    }

    void aChangedPinBlocks()
    {
        m_connect->QWidget::show();
        begin(outside("certificate", str("changed")));
        QTRY_VERIFY_WITH_TIMEOUT(trust(), 20'000);
        QVERIFY(!trust()->findChild<QPushButton *>(str("once")));
        QVERIFY(Gui::picture(*trust(), str("flow-certificate-changed")));
        QTest::keyClick(trust(), Qt::Key_Return);
        QTRY_VERIFY(!trust());
        QVERIFY(!m_connected);
        begin({});
        QTRY_VERIFY_WITH_TIMEOUT(trust(), 20'000);
        type(trust()->findChild<QLineEdit *>(str("host")), str("localhost"));
        click(trust()->findChild<QPushButton *>(str("replace")));
        takeWindow();
        QVERIFY(m_window);
        m_window.reset();
    }

    void anotherProtocolIsToldAtTheConnection_data()
    {
        QTest::addColumn<QString>("port");
        QTest::newRow("TLS 1.0 alone") << str("oldtls");
        QTest::newRow("a port without TLS") << str("plain");
        QTest::newRow("nobody listens") << str("nobody");
    }
    void anotherProtocolIsToldAtTheConnection()
    {
        QFETCH(const QString, port);
        m_connect->QWidget::show();
        begin(outside("address", port));
        QTRY_VERIFY_WITH_TIMEOUT(said(*m_connect).contains(str("✗ Connection")), 30'000);
        QVERIFY(!trust());
        QVERIFY(m_connect->findChild<QPushButton *>()->isEnabled());
        QVERIFY(Gui::picture(*m_connect, str("flow-connect-") + port));
    }

    void aServerThatStandsStillDoesNotStopTheWindow()
    {
        logIn(str("boss"));
        QVERIFY(m_window);
        goTo("people");
        auto *table = part<Widgets::TableView>("people");
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        outside("freeze");
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
        timer.start(0);
        goTo("queue");
        QTRY_COMPARE(page()->findChild<Widgets::Faces *>()->face(), str("loading"));
        goTo("audit");
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        goTo("people");
        QVERIFY(table->model()->rowCount() >= 2); // what was seen stays
        QTRY_VERIFY(turns > 1000);
        QVERIFY(Gui::picture(*m_window, str("flow-frozen")));
        outside("thaw");
        goTo("queue");
        QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<Widgets::Faces *>()->face() != str("loading"), 60'000);
        QCOMPARE(m_window->server().state(), Server::State::Ready);
    }

    void aServerThatDiesInTheMiddleComesBackAsAnother()
    {
        goTo("dashboard"); // something is always under way there
        QTest::qWait(0);
        outside("kill");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->server().state(), Server::State::Waiting, 20'000);
        QTRY_VERIFY(said(*m_window).contains(str("The connection was lost at")));
        QVERIFY(!page()->isEnabled());
        QVERIFY(Gui::picture(*m_window, str("flow-killed")));
        outside("start");
        click(button(*m_window, "Try now"));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->server().state(), Server::State::Ready, 60'000);
        QTRY_VERIFY(page()->isEnabled());
        goTo("people");
        auto *table = part<Widgets::TableView>("people");
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        QTRY_VERIFY(table->isEnabled());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_connect.reset();
    }

private:
    QLineEdit *field(const char *name) const
    {
        return m_connect->findChild<QLineEdit *>(QLatin1String(name));
    }
    /// The dialog about the certificate, while it is there.
    static CertificateDialog *trust()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<CertificateDialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// As a user types it. An empty address: the same again.
    void begin(const QString &address)
    {
        m_connected = false;
        m_connect->disconnect(this);
        connect(m_connect.get(), &Frame::ConnectWindow::connected, this, [this] { m_connected = true; });
        if (!address.isEmpty())
            type(field("url"), address);
        type(field("password"), qEnvironmentVariable("GUI_PASSWORD"));
        QTest::keyClick(field("password"), Qt::Key_Return);
    }
    void takeWindow()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(m_connected, qPrintable(said(*m_connect)), 20'000);
        m_window = std::make_unique<Frame::MainWindow>(m_connect->take());
        m_connect->hide();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->pages().contains(str("people")));
    }

    std::unique_ptr<Frame::ConnectWindow> m_connect;
    bool m_connected = false;
};

} // namespace

QObject *makeConnectionFlow()
{
    return new ConnectionFlow;
}

#include "flows_connection.moc"
