// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"
#include "frame/colorscheme.h"
#include "frame/commandpalette.h"
#include "frame/mainwindow.h"
#include "frame/notifier.h"
#include "frame/shortcutsheet.h"
#include "guitest.h"
#include "models/auditfiltersaved.h"
#include "models/readonly.h"
#include "widgets/messagebar.h"
#include "widgets/severity.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTreeWidget>

#include <cmath>

using namespace Base;
using Frame::ColorScheme;
using Models::Server;
using Models::Severity;

namespace {

Models::ServerEntry entry(bool readOnly)
{
    Models::ServerEntry entry;
    entry.id = QStringLiteral("example");
    entry.name = QStringLiteral("Example");
    entry.url = QStringLiteral("https://mail.example.com:237/");
    entry.readOnly = readOnly;
    return entry;
}

/// A window whose server answers from a table.
struct Window
{
    explicit Window(bool readOnly = false, int users = 3)
    {
        auto own = std::make_unique<FakeServer>(entry(readOnly));
        server = own.get();
        Rpc::CountUsersReply count;
        count.active = quint64(users);
        server->fake.answer<Rpc::CountUsers>(count);
        server->fake.answer<Rpc::ListJobs>({});
        User anna;
        anna.login = QStringLiteral("anna");
        server->fake.answer<Rpc::ListUsers>({{anna}});
        server->fake.answer<Rpc::ListGroups>({});
        server->fake.answer<Rpc::ListCompanies>({});
        server->fake.answer<Rpc::ListServices>({});
        window = std::make_unique<Frame::MainWindow>(std::move(own));
        window->resize(1280, 800);
        window->show();
    }
    template <class T> T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }

    FakeServer *server;
    std::unique_ptr<Frame::MainWindow> window;
};

/// Writes down what would be on the desktop.
class FakeDesktop : public Frame::Desktop
{
public:
    explicit FakeDesktop(QStringList &shown) : m_shown(shown) { }
    QString refusal() const override { return refused; }
    void setActive(bool active) override
    {
        m_shown.append(active ? QStringLiteral("on") : QStringLiteral("off"));
    }
    void show(const QString &title, const QString &text, Severity severity) override
    {
        m_shown.append(
            title + QStringLiteral(": ") + text + QLatin1Char(' ') + QString::number(int(severity)));
    }

    QString refused;

private:
    QStringList &m_shown;
};

/// WCAG 2.1: relative luminance.
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

/// What is around the pages: read-only connections, shortcuts, colors, notices, the palette.
class TestFrame : public QObject
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

    void whatOnlyReadsIsListed_data()
    {
        QTest::addColumn<quint16>("message");
        QTest::addColumn<bool>("reads");
        QTest::newRow("users are listed") << Rpc::numberOf<Rpc::ListUsers> << true;
        QTest::newRow("a session is kept") << Rpc::numberOf<Rpc::Ping> << true;
        QTest::newRow("a purge is counted") << Rpc::numberOf<Rpc::PreviewPurge> << true;
        QTest::newRow("a change of options is checked") << Rpc::numberOf<Rpc::ValidateConfiguration> << true;
        QTest::newRow("a user is made") << Rpc::numberOf<Rpc::CreateUser> << false;
        QTest::newRow("a purge is started") << Rpc::numberOf<Rpc::StartPurge> << false;
        QTest::newRow("a session is ended") << Rpc::numberOf<Rpc::KillSession> << false;
        QTest::newRow("options are changed") << Rpc::numberOf<Rpc::ChangeConfiguration> << false;
        QTest::newRow("a service reads its options again") << Rpc::numberOf<Rpc::ReloadService> << false;
        QTest::newRow("a job is cancelled") << Rpc::numberOf<Rpc::CancelJob> << false;
        QTest::newRow("of later versions") << quint16(60'000) << false;
    }
    void whatOnlyReadsIsListed()
    {
        QFETCH(const quint16, message);
        QFETCH(const bool, reads);
        QCOMPARE(Models::onlyReads(message), reads);
    }

    void aReadOnlyConnectionChangesNothing()
    {
        FakeServer server(entry(true));
        server.fake.answer<Rpc::DeleteUser>({});
        server.fake.answer<Rpc::ListUsers>({});
        Result<Rpc::Empty> deleted = Error{Code::Internal, {}};
        bool listed = false;
        server.ask<Rpc::DeleteUser>(
            {QStringLiteral("anna")}, this, [&](const Result<Rpc::Empty> &reply) { deleted = reply; });
        server.ask<Rpc::ListUsers>(
            {}, this, [&](const Result<Rpc::ListUsersReply> &reply) { listed = bool(reply); });
        QTRY_VERIFY(listed);
        QCOMPARE(deleted.error().code, Code::Denied);
        QCOMPARE(deleted.error().detail, Models::readOnlyReason());
        QVERIFY(server.fake.asked<Rpc::DeleteUser>().isEmpty());
        FakeServer writable(entry(false));
        writable.fake.answer<Rpc::DeleteUser>({});
        writable.ask<Rpc::DeleteUser>(
            {QStringLiteral("anna")}, this, [&](const Result<Rpc::Empty> &reply) { deleted = reply; });
        QTRY_VERIFY(deleted);
    }

    void aMarkedControlStaysDisabled()
    {
        QWidget window;
        auto *early = new QPushButton(QStringLiteral("early"));
        auto *action = new QAction(&window);
        Widgets::changesServer(early);
        Widgets::changesServer(action);
        QVERIFY(early->isEnabled());
        early->setParent(&window);
        Widgets::setReadOnly(&window, QStringLiteral("because"));
        auto *late = new QPushButton(QStringLiteral("late"), &window);
        Widgets::changesServer(late);
        auto *reader = new QPushButton(QStringLiteral("reader"), &window);
        window.show();
        for (QPushButton *button : {early, late}) {
            QVERIFY(!button->isEnabled());
            button->setEnabled(true);
            button->setToolTip(QStringLiteral("now it works"));
            QVERIFY(!button->isEnabled());
            QCOMPARE(button->toolTip(), QStringLiteral("because"));
        }
        action->setEnabled(true);
        action->setToolTip(QStringLiteral("now it works"));
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), QStringLiteral("because"));
        QVERIFY(reader->isEnabled());
        QCOMPARE(Widgets::readOnlyReasonOf(reader), QStringLiteral("because"));
    }

    void pagesOfAReadOnlyConnectionOfferNoChange()
    {
        const Window shown(true);
        shown.window->showPage(QStringLiteral("people"));
        QStringList disabled;
        for (const QPushButton *button : shown.window->findChildren<QPushButton *>()) {
            if (button->toolTip() == Models::readOnlyReason())
                disabled.append(button->text());
        }
        QVERIFY(disabled.contains(QStringLiteral("New…")));
        QVERIFY(disabled.contains(QStringLiteral("Synchronize")));
        QVERIFY(shown.child<QLabel>("state")->text().contains(QStringLiteral("read-only")));
        QVERIFY(Gui::picture(*shown.window, QStringLiteral("frame-readonly")));
        shown.window->showPage(QStringLiteral("sessions"));
        int actions = 0;
        for (const QAction *action : shown.window->findChildren<QAction *>())
            actions += action->toolTip() == Models::readOnlyReason() && !action->isEnabled();
        QVERIFY(actions >= 3);
        const Window writable;
        writable.window->showPage(QStringLiteral("people"));
        for (const QPushButton *button : writable.window->findChildren<QPushButton *>())
            QVERIFY(button->toolTip() != Models::readOnlyReason());
    }

    void everyShortcutIsOnTheSheet()
    {
        const Window shown;
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QStringList lines;
        for (const Frame::Shortcut &shortcut : Frame::shortcutsOf(*shown.window))
            lines.append(shortcut.keys + QLatin1Char(' ') + shortcut.what);
        for (const char *line : {"Ctrl+1 Dashboard", "Ctrl+K Go to…", "F5 Refresh", "Ctrl+F Find in page",
                 "F4 Details at the side", "Ctrl+/ Keyboard shortcuts", "Space Pause"})
            QVERIFY2(lines.contains(QString::fromUtf8(line)),
                qPrintable(QLatin1String(line) + QStringLiteral(" in ") + lines.join(QLatin1Char('\n'))));
        QTest::keyClick(shown.window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = shown.child<QDialog>("shortcuts");
        QVERIFY(sheet && sheet->isVisible());
        auto *list = sheet->findChild<QTreeWidget *>();
        QVERIFY(list->topLevelItemCount() > 10);
        QVERIFY(Gui::picture(*sheet, QStringLiteral("frame-shortcuts")));
        QCOMPARE(Gui::namelessWidget(*sheet), QString());
        QTest::keyClicks(sheet->findChild<QLineEdit *>(), QStringLiteral("details at"));
        QStringList left;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden())
                left.append(list->topLevelItem(row)->text(0));
        }
        QCOMPARE(left, QStringList(QStringLiteral("F4")));
    }

    void keysLeadToPagesAndDetails()
    {
        const Window shown;
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        const QStringList pages = shown.window->pages();
        const int people = int(pages.indexOf(QStringLiteral("people")));
        QTest::keyClick(shown.window.get(), Qt::Key(Qt::Key_1 + people), Qt::ControlModifier);
        QCOMPARE(shown.window->currentPage(), QStringLiteral("people"));
        auto *page = shown.child<Pages::Page>("people");
        QVERIFY(page->details() && !page->details()->isHidden());
        QTest::keyClick(shown.window.get(), Qt::Key_F4);
        QVERIFY(page->details()->isHidden());
        QTRY_COMPARE(shown.child<Widgets::TableView>("people")->model()->rowCount(), 1);
        shown.server->fake.forget();
        QTest::keyClick(shown.window.get(), Qt::Key_F5);
        QVERIFY(!shown.server->fake.asked<Rpc::ListUsers>().isEmpty());
        shown.window->close();
        const Window again;
        again.window->showPage(QStringLiteral("people"));
        QVERIFY(again.child<Pages::Page>("people")->details()->isHidden()); // as it was left
    }

    void colorsAreChosenAndKept()
    {
        const QPalette before = QApplication::palette();
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            QSettings settings;
            Frame::writeColorScheme(settings, scheme);
            QCOMPARE(Frame::readColorScheme(settings), scheme);
            Frame::applyColorScheme(scheme);
            QCOMPARE(Widgets::isDark(QApplication::palette()), scheme == ColorScheme::Dark);
            if (scheme == ColorScheme::Dark) {
                const Window shown;
                shown.window->showPage(QStringLiteral("people"));
                QTRY_VERIFY(!shown.server->fake.asked<Rpc::ListUsers>().isEmpty());
                QVERIFY(Gui::picture(*shown.window, QStringLiteral("frame-dark")));
            }
        }
        Frame::applyColorScheme(ColorScheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
        QSettings().clear();
        QCOMPARE(Frame::readColorScheme(QSettings()), ColorScheme::System);
    }

    void textStandsOut_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ColorScheme::Light);
        QTest::newRow("dark") << int(ColorScheme::Dark);
    }
    void textStandsOut()
    {
        QFETCH(const int, scheme);
        const QPalette palette = Frame::paletteOf(ColorScheme(scheme));
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                qPrintable(QString::number(text)));
    }

    void noticesAreShownOnlyIfWanted()
    {
        FakeServer server(entry(false));
        QWidget window;
        QStringList shown;
        Frame::Notifier notifier(std::make_unique<FakeDesktop>(shown), server, window);
        Rpc::Job job;
        job.kind = QStringLiteral("purge");
        job.state = Rpc::Job::Failed;
        job.error = QStringLiteral("disk full");
        notifier.jobEnded(job);
        QVERIFY(shown.isEmpty()); // off unless somebody wants it
        QSettings settings;
        notifier.setEnabled(true, settings);
        notifier.jobEnded(job);
        server.become(Server::State::Waiting);
        server.become(Server::State::Connecting);
        server.become(Server::State::Waiting); // told once
        server.become(Server::State::Ready);
        notifier.worsened(QStringLiteral("Disk"), QStringLiteral("is full"), Severity::Critical);
        notifier.setEnabled(false, settings);
        notifier.jobEnded(job);
        QCOMPARE(shown.size(), 6);
        QCOMPARE(shown.at(0), QStringLiteral("on"));
        QVERIFY2(shown.at(1).startsWith(QStringLiteral("Example – "))
                && shown.at(1).contains(QStringLiteral("disk full")),
            qPrintable(shown.at(1)));
        QVERIFY(shown.at(2).contains(QStringLiteral("Connection lost")));
        QVERIFY(shown.at(3).contains(QStringLiteral("Connected again")));
        QCOMPARE(shown.at(4), QStringLiteral("Example – Disk: is full 4"));
        QCOMPARE(shown.at(5), QStringLiteral("off"));
    }

    void aJobIsNotToldToWhoLooksAtIt()
    {
        FakeServer server(entry(false));
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSettings().setValue(QStringLiteral("notifications"), true);
        QStringList shown;
        Frame::Notifier notifier(std::make_unique<FakeDesktop>(shown), server, window);
        notifier.jobEnded({});
        QCOMPARE(shown, QStringList(QStringLiteral("on")));
    }

    void aDesktopWithoutATrayIsNotOffered()
    {
        FakeServer server(entry(false));
        QWidget window;
        QSettings().setValue(QStringLiteral("notifications"), true);
        QStringList shown;
        auto desktop = std::make_unique<FakeDesktop>(shown);
        desktop->refused = QStringLiteral("no tray");
        const Frame::Notifier notifier(std::move(desktop), server, window);
        QVERIFY(!notifier.isEnabled());
        QCOMPARE(shown, QStringList());
        const Window real; // there is no tray without a screen
        auto *action = real.child<QAction>("notices");
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(QStringLiteral("tray")));
    }

    void thePaletteKnowsSavedFilters()
    {
        QSettings settings;
        settings.beginGroup(QStringLiteral("windows/example"));
        Models::writeSavedFilters(
            settings, {{QStringLiteral("Nightly robots"), QStringLiteral("user:robot")}});
        settings.endGroup();
        settings.sync();
        const Window shown;
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = shown.window->findChild<Frame::CommandPalette *>();
        QVERIFY(palette);
        auto *text = palette->findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("nightlyrob"));
        auto *list = palette->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Nightly robots (Filter of the security log)"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(shown.window->currentPage(), QStringLiteral("audit"));
        QTRY_VERIFY(!shown.server->fake.asked<Rpc::QueryAudit>().isEmpty());
    }

    void everyPageIsNamedOnceInThePalette()
    {
        const Window shown;
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = shown.window->findChild<Frame::CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("outgoing queue"));
        QCOMPARE(palette->findChild<QListWidget *>()->count(), 1);
    }

    void anEmptyServerIsToBeSetUp()
    {
        const Window shown(false, 0);
        auto *bar = shown.child<Widgets::MessageBar>("windowMessages");
        QTRY_COMPARE(bar->text(), QStringLiteral("This server has no users yet."));
        QVERIFY(Gui::picture(*shown.window, QStringLiteral("frame-empty-server")));
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *dialog = shown.child<QDialog>("assistant");
        QVERIFY(dialog && dialog->isVisible());
        const Window full;
        QTRY_VERIFY(!full.server->fake.asked<Rpc::CountUsers>().isEmpty());
        QCOMPARE(full.child<Widgets::MessageBar>("windowMessages")->text(), QString());
    }

    void theWindowIsWalkedThroughByTab()
    {
        const Window shown;
        shown.window->showPage(QStringLiteral("people"));
        QCOMPARE(Gui::tabProblem(*shown.window), QString());
        QCOMPARE(Gui::namelessWidget(*shown.window), QString());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFrame)
#include "tst_gui_frame.moc"
