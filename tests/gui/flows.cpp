// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"

#include <QLineEdit>

using namespace Base;
using Models::ConnectionAttempt;
using Models::Server;

namespace {

/// What an administrator looks at each day, a bulk restore, and a connection that is lost and comes back.
class MainFlow : public Flow
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_entry = entryOf(QStringLiteral("boss"));
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
        logIn(m_entry.user);
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
        QTRY_VERIFY_WITH_TIMEOUT(dialog("restore"), 20'000);
        dialog("restore")->accept();
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
    Models::ServerEntry m_entry;
};

} // namespace

QObject *makeMainFlow()
{
    return new MainFlow;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QMap<QString, QObject *(*)()> flows{{QStringLiteral("main"), &makeMainFlow},
        {QStringLiteral("work"), &makeWorkFlow}, {QStringLiteral("own"), &makeOwnFlow},
        {QStringLiteral("connection"), &makeConnectionFlow}};
    const auto make = flows.value(qEnvironmentVariable("GUI_FLOW"));
    if (!make)
        qFatal("GUI_FLOW names no flow");
    const std::unique_ptr<QObject> flow(make());
    return QTest::qExec(flow.get(), argc, argv);
}

#include "flows.moc"
