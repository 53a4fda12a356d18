// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a user without rights over others has.
class OwnFlow : public Flow
{
    Q_OBJECT
private Q_SLOTS:
    void aUserSeesTheOwnPageAlone()
    {
        logIn(str("anna"));
        QVERIFY(m_window);
        QCOMPARE(m_window->pages(), QStringList{str("own")});
        QVERIFY(!m_window->server().identity().isAdministrator());
        m_window->showPage(str("people")); // also not by a name
        QCOMPARE(m_window->currentPage(), str("own"));
    }

    void aDeletedItemIsBroughtBack()
    {
        tab(0);
        auto *table = part<Widgets::TableView>("recoverable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 20'000);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
        QVERIFY(Gui::picture(*m_window, str("flow-own-deleted")));
        click(part<QPushButton>("restoreSelected"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog("restore"), 20'000);
        click(button(*dialog("restore"), "Restore"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
        QCOMPARE(outside("inbox"), str("1"));
    }

    void anAbsenceIsTold()
    {
        tab(1);
        auto *pane = page()->findChild<QWidget *>(str("outofoffice"));
        auto *active = pane->findChild<QCheckBox *>();
        QTRY_VERIFY(active->isVisible());
        QTest::mouseClick(active, Qt::LeftButton, {}, {10, active->height() / 2});
        QVERIFY(active->isChecked());
        type(subjectOf(*pane), str("On holiday"));
        auto *text = pane->findChild<QPlainTextEdit *>();
        type(text, str("Back on Monday."));
        QVERIFY(Gui::picture(*m_window, str("flow-own-absence")));
        click(part<QPushButton>("saveOutOfOffice"));
        QTRY_VERIFY_WITH_TIMEOUT(outside("absence").contains(str("On holiday")), 20'000);
    }

    void aFolderIsShared()
    {
        tab(2);
        auto *pane = page()->findChild<QWidget *>(str("sharing"));
        auto *folder = pane->findChild<QComboBox *>();
        QTRY_VERIFY(folder->count() > 0);
        const int inbox = folder->findText(str("INBOX"), Qt::MatchContains | Qt::MatchFixedString);
        QVERIFY2(inbox >= 0, qPrintable(folder->itemText(0)));
        while (folder->currentIndex() < inbox)
            QTest::keyClick(folder, Qt::Key_Down);
        type(pane->findChild<QLineEdit *>(), str("bert"));
        click(part<QPushButton>("share"));
        auto *table = pane->findChild<Widgets::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(Gui::textOf(*table->model()).contains(str("bert")), 20'000);
        QVERIFY(Gui::picture(*m_window, str("flow-own-sharing")));
        QVERIFY2(outside("shared").contains(str("bert")), qPrintable(outside("shared")));
    }

    void theOwnSessionsAndQuotaAreSeen()
    {
        tab(3);
        auto *table = part<Widgets::TableView>("ownSessions");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 1, 20'000);
        QVERIFY(!Gui::textOf(*table->model()).contains(str("bert")));
        QVERIFY(Gui::picture(*m_window, str("flow-own-sessions")));
        tab(4);
        QTRY_VERIFY(said(*page()).contains(str("Your store:")));
        QVERIFY(Gui::picture(*m_window, str("flow-own-account")));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    void tab(int number)
    {
        auto *tabs = page()->findChild<QTabWidget *>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(number).center());
        QCOMPARE(tabs->currentIndex(), number);
    }
    static QLineEdit *subjectOf(const QWidget &pane)
    {
        for (auto *line : pane.findChildren<QLineEdit *>()) {
            if (!line->objectName().startsWith(str("qt_")))
                return line;
        }
        return nullptr;
    }
};

} // namespace

QObject *makeOwnFlow()
{
    return new OwnFlow;
}

#include "flows_own.moc"
