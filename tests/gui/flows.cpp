// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/mainwindow.h"
#include "guitest.h"
#include "models/connectionattempt.h"
#include "pages/page.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Base;
using Models::ConnectionAttempt;
using Models::Server;

/// The main flows in a real window against a real server: tests/system/test_gui.py starts both, and this. It is told by
/// KOPANO_SOCKET where the server is, and by GUI_SIGNALS in which folder files say what is to happen outside.
class Flows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("kopano"));
        QCoreApplication::setApplicationName(QStringLiteral("gui_flows"));
        m_entry.id = QStringLiteral("flows");
        m_entry.name = QStringLiteral("Flows");
        m_entry.url = qEnvironmentVariable("KOPANO_SOCKET");
        m_entry.user = QStringLiteral("boss");
        QVERIFY(!m_entry.url.isEmpty());
    }

    void aWrongPasswordIsToldAtTheLogin()
    {
        ConnectionAttempt attempt;
        const QSignalSpy failed(&attempt, &ConnectionAttempt::failed);
        attempt.start(m_entry, Secret("wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000); // the server takes its time
        QCOMPARE(failed.first().first().toInt(), int(ConnectionAttempt::Login));
    }

    void anAdministratorLogsIn()
    {
        ConnectionAttempt attempt;
        const QSignalSpy ready(&attempt, &ConnectionAttempt::ready);
        attempt.start(m_entry, Secret(qgetenv("GUI_PASSWORD")));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
        m_window = std::make_unique<Frame::MainWindow>(attempt.take());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->pages().contains(QStringLiteral("people")));
        QCOMPARE(m_window->server().identity().login, QStringLiteral("boss"));
    }

    void everyPageShowsWhatTheServerHas()
    {
        const QStringList pages = m_window->pages();
        for (int number = 0; number < std::min(9, int(pages.size())); ++number) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
            QCOMPARE(m_window->currentPage(), pages.at(number));
            QTest::qWait(700); // to be looked at, and so that its first answers are there
            auto *faces = page()->findChild<Widgets::Faces *>();
            if (faces)
                QVERIFY2(faces->face() != QLatin1String("error"), qPrintable(pages.at(number)));
            QVERIFY(Gui::picture(*m_window, QStringLiteral("flow-") + pages.at(number)));
            QCOMPARE(Gui::namelessWidget(*m_window), QString());
        }
    }

    void usersAreListed()
    {
        m_window->showPage(QStringLiteral("people"), QStringLiteral("anna"));
        auto *table = page()->findChild<Widgets::TableView *>(QStringLiteral("people"));
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        QTRY_COMPARE(page()->findChild<QLineEdit *>(QStringLiteral("login"))->text(), QStringLiteral("anna"));
    }

    void aDeniedLoginIsFoundInTheSecurityLog()
    {
        m_window->showPage(QStringLiteral("audit"), QStringLiteral("event:\"authenticate failed\" since:-1h"));
        auto *table = page()->findChild<Widgets::TableView *>(QStringLiteral("audit"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 1, 20'000);
        QVERIFY(Gui::picture(*m_window, QStringLiteral("flow-audit-failed")));
    }

    void aThousandItemsAreRestored()
    {
        m_window->showPage(QStringLiteral("recoverable"), QStringLiteral("anna"));
        auto *table = page()->findChild<Widgets::TableView *>(QStringLiteral("recoverable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1000, 20'000);
        table->selectAll();
        auto *restore = page()->findChild<QPushButton *>(QStringLiteral("restoreSelected"));
        QTRY_VERIFY(restore->isEnabled());
        QVERIFY(Gui::picture(*m_window, QStringLiteral("flow-recoverable-selected")));
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(QStringLiteral("restore")), 20'000);
        dialog(QStringLiteral("restore"))->accept();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 60'000);
        QVERIFY(Gui::picture(*m_window, QStringLiteral("flow-restored")));
    }

    void aLostConnectionComesBack()
    {
        m_window->showPage(QStringLiteral("people"));
        outside("stop");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->server().state(), Server::State::Waiting, 20'000);
        auto *table = page()->findChild<Widgets::TableView *>(QStringLiteral("people"));
        QVERIFY(table->model()->rowCount() >= 2); // what was seen stays
        QTRY_VERIFY(!table->isEnabled()); // and nothing can be changed
        QVERIFY(Gui::picture(*m_window, QStringLiteral("flow-disconnected")));
        outside("start");
        m_window->server().tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->server().state(), Server::State::Ready, 60'000);
        QTRY_VERIFY(table->isEnabled());
        QCOMPARE(m_window->currentPage(), QStringLiteral("people"));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    QWidget *page() const
    {
        QWidget *found = nullptr;
        for (auto *each : m_window->findChildren<Pages::Page *>()) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    static QDialog *dialog(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == name && qobject_cast<QDialog *>(widget))
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    /// Asks test_gui.py for something, and waits until it is done.
    static void outside(const char *what)
    {
        const QString path = qEnvironmentVariable("GUI_SIGNALS") + QLatin1Char('/') + QLatin1String(what);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), 60'000);
    }

    Models::ServerEntry m_entry;
    std::unique_ptr<Frame::MainWindow> m_window;
};

QTEST_MAIN(Flows)
#include "flows.moc"
