// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include "pages/configuration/configurationpage.h"
#include "pages/configuration/historypane.h"
#include "pages/configuration/optionpane.h"
#include "pages/configuration/reviewdialog.h"
#include "widgets/diffview.h"
#include "widgets/faces.h"
#include "widgets/optioneditor.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// What an administrator changes: a purge, an option of the gateway; and a chart that moves under load.
class WorkFlow : public Flow
{
    Q_OBJECT
private Q_SLOTS:
    void anAdministratorLogsIn()
    {
        logIn(str("boss"));
        QVERIFY(m_window);
    }

    void aChartMovesUnderLoad()
    {
        goTo("dashboard");
        auto *pane = part<QFrame>("chart-requests");
        QVERIFY(pane);
        auto *menu = pane->findChild<QToolButton *>()->menu();
        const auto actions = menu->actions();
        const auto values = std::find_if(actions.begin(), actions.end(),
            [](const QAction *action) { return action->objectName() == str("table"); });
        (*values)->trigger();
        auto *table = pane->findChild<Widgets::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() >= 3, 20'000);
        const double before = most(*table);
        QVERIFY(Gui::picture(*m_window, str("flow-load-before")));
        outside("load");
        // Rates are of the last seconds, a point each second: the peak of the load is among them soon.
        QTRY_VERIFY2_WITH_TIMEOUT(most(*table) > 4 * before + 20,
            qPrintable(str("%1 before, %2 now").arg(before).arg(most(*table))), 20'000);
        QVERIFY(Gui::picture(*m_window, str("flow-load-table")));
        (*values)->trigger();
        QVERIFY(Gui::picture(*m_window, str("flow-load-chart")));
    }

    void nothingIsPurgedThatWasNotCountedAndConfirmed()
    {
        const QJsonObject counted = json(outside("purgeable"));
        QCOMPARE(counted.value(str("messages")).toInt(), 40);
        goTo("recoverable");
        click(part<QPushButton>("purge"));
        QTRY_VERIFY(dialog("purgeDialog"));
        QDialog &purge = *dialog("purgeDialog");
        type(purge.findChild<QSpinBox *>(), str("0"));
        auto *start = purge.findChild<QPushButton *>(str("start"));
        QVERIFY(!start->isEnabled());
        click(purge.findChild<QPushButton *>(str("count")));
        QTRY_VERIFY(said(purge).contains(str("40 ")));
        QVERIFY(!start->isEnabled());
        auto *backup = purge.findChildren<QCheckBox *>().constFirst();
        QTest::keyClick(backup, Qt::Key_Space);
        QVERIFY(!start->isEnabled());
        auto *typed = purge.findChild<QLineEdit *>(str("typed"));
        type(typed, str("another"));
        QVERIFY(!start->isEnabled());
        QCOMPARE(json(outside("purgeable")).value(str("messages")).toInt(), 40); // until now nothing is gone
        type(typed, outside("host"));
        QVERIFY(Gui::picture(purge, str("flow-purge-confirmed")));
        click(start);
        QTRY_VERIFY2_WITH_TIMEOUT(
            said(purge).contains(str("Removed for good")), qPrintable(said(purge)), 30'000);
        QVERIFY(Gui::picture(purge, str("flow-purge-over")));
        const QJsonObject left = json(outside("purgeable"));
        QCOMPARE(left.value(str("messages")).toInt(-1), 0);
        QVERIFY(outside("jobs").contains(str("purge")));
        click(button(purge, "Close"));
        m_window->showPage(str("recoverable"), str("anna"));
        QTRY_COMPARE_WITH_TIMEOUT(part<Widgets::TableView>("recoverable")->model()->rowCount(), 0, 20'000);
        auto *jobs = m_window->findChild<Widgets::TableView *>(str("jobs"));
        QTRY_VERIFY(jobs->isVisible());
        QTRY_VERIFY(Gui::textOf(*jobs->model()).contains(str("Purge")));
        QVERIFY(Gui::picture(*m_window, str("flow-purged")));
    }

    void anOptionTakesEffectAtOnce()
    {
        QVERIFY(outside("capabilities").contains(str("IDLE")));
        choose("imap_capability_idle", "Reload");
        auto *choice = page()->findChild<Widgets::OptionEditor *>()->findChild<QComboBox *>();
        choice->setFocus();
        QTest::keyClicks(choice, str("no"));
        QCOMPARE(choice->currentText(), str("no"));
        review(str("no push for a while"));
        QTRY_VERIFY_WITH_TIMEOUT(!outside("capabilities").contains(str("IDLE")), 20'000);
        QVERIFY(Gui::picture(*m_window, str("flow-configuration-applied")));
    }

    void whatNeedsARestartSaysSo()
    {
        choose("imap_listen", "Restart");
        QVERIFY(Gui::picture(*m_window, str("flow-configuration-restart")));
    }

    void anEarlierVersionIsPutBack()
    {
        auto *tabs = page()->findChild<QTabWidget *>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
        auto *history = part<Widgets::TableView>("configHistory");
        QTRY_VERIFY(history->model()->rowCount() >= 2);
        QVERIFY(Gui::textOf(*history->model()).contains(str("no push for a while")));
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
            history->visualRect(history->model()->index(1, 0)).center()); // the one before
        QTRY_VERIFY(page()
                        ->findChild<Pages::HistoryPane *>()
                        ->findChild<Widgets::DiffView *>()
                        ->toPlainText()
                        .contains(str("imap_capability_idle")));
        QVERIFY(Gui::picture(*m_window, str("flow-configuration-history")));
        const int versions = history->model()->rowCount();
        click(button(*page(), "Put this version back"));
        QTRY_VERIFY_WITH_TIMEOUT(outside("capabilities").contains(str("IDLE")), 20'000);
        QTRY_COMPARE(history->model()->rowCount(), versions + 1);
        QVERIFY(Gui::picture(*m_window, str("flow-configuration-rolled-back")));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    /// The largest number of the second column.
    static double most(const Widgets::TableView &table)
    {
        double found = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString text = table.model()->index(row, 1).data().toString();
            found = std::max(found, QLocale().toDouble(text.section(QLatin1Char(' '), 0, 0)));
        }
        return found;
    }
    void choose(const char *option, const char *badge)
    {
        m_window->showPage(str("configuration"), str("gateway/") + str(option));
        auto *pane = page()->findChild<Pages::OptionPane *>();
        QTRY_COMPARE_WITH_TIMEOUT(pane->key(), str(option), 20'000);
        QVERIFY(said(*pane).contains(str(badge) + str(":")));
    }
    void review(const QString &comment)
    {
        click(part<QPushButton>("review"));
        auto *dialog = page()->findChild<Pages::ReviewDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<Widgets::DiffView *>()->toPlainText().contains(
            str("imap_capability_idle = no")));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), comment);
        QVERIFY(Gui::picture(*dialog, str("flow-configuration-review")));
        click(dialog->findChild<QPushButton *>(str("apply")));
    }
};

} // namespace

QObject *makeWorkFlow()
{
    return new WorkFlow;
}

#include "flows_work.moc"
