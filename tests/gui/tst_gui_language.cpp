// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeauditlog.h"
#include "fakeserver.h"
#include "frame/connectwindow.h"
#include "frame/language.h"
#include "frame/mainwindow.h"
#include "guitest.h"
#include "recoverablefixture.h"
#include "widgets/tableview.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeWidget>

using namespace Base;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

void answerSessions(FakeBackend &fake)
{
    Rpc::ListSessionStatisticsReply statistics;
    Rpc::ListSessionsReply sessions;
    for (quint64 number = 2; number < 6; ++number) {
        Rpc::SessionStatistics session;
        session.number = number;
        session.user = number % 2 ? str("john") : str("mary");
        session.program = str("kopano-gateway imap");
        session.address = str("10.0.0.1");
        session.idle = 7;
        session.requests = 100;
        statistics.sessions.append(session);
        Rpc::SessionRow row;
        row.number = number;
        row.login = session.user;
        row.program = session.program;
        row.address = session.address;
        row.began = Fixture::monday;
        sessions.sessions.append(row);
    }
    fake.answer<Rpc::ListSessionStatistics>(statistics);
    fake.answer<Rpc::ListSessions>(sessions);
}

void answerServices(FakeBackend &fake)
{
    Rpc::ListServicesReply services;
    for (const char *name : {"server", "gateway", "spooler"}) {
        Rpc::ServiceInfo info;
        info.service = str(name);
        info.program = str("kopano-") + info.service;
        info.host = str("mail1");
        info.version = str("1.0");
        info.pid = 42;
        info.configFile = str("/etc/kopano/%1.cfg").arg(info.service);
        services.services.append(info);
    }
    fake.answer<Rpc::ListServices>(services);
    fake.answer<Rpc::TailServiceLog>({{{3, str("2026-11-22T10:00:00.000000: [42] a line")}}});
    fake.answer<Rpc::ReadServiceCounters>({{{str("spooler_oldest"), 0, {}}}});
    fake.answer<Rpc::ConfigurationHistory>({{{1, Fixture::monday, str("john"), {}}}});
}

void answerStatistics(FakeBackend &fake)
{
    Rpc::ReadStatisticsReply statistics;
    for (const char *name :
        {"sessions", "queuelen", "queueage", "disk_full", "login_failed", "soap_request"}) {
        Rpc::StatisticValue value;
        value.name = str(name);
        value.kind = Rpc::StatisticKind::Gauge;
        statistics.values.append(value);
    }
    fake.answer<Rpc::ReadStatistics>(statistics);
    fake.on<Rpc::ReadStatisticHistory>(
        [](const Rpc::ReadStatisticHistory &request) -> Result<Rpc::ReadStatisticHistoryReply> {
            Rpc::ReadStatisticHistoryReply reply;
            reply.resolution = request.resolution;
            for (int point = 0; point < 20; ++point)
                reply.points.append(
                    {request.from + point * request.resolution, 1000, 9000, (point % 5 + 2) * 1000});
            return reply;
        });
}

void answerOwn(FakeBackend &fake)
{
    Models::Identity admin;
    admin.login = str("admin");
    admin.store = Fixture::johnsStore;
    admin.adminLevel = 2;
    admin.serverVersion = str("1.0");
    fake.setIdentity(admin);
    AutoReply reply;
    reply.subject = str("Away");
    fake.answer<Rpc::GetAutoReply>({reply});
    fake.answer<Rpc::ListRights>({{{{3}, str("mary"), Rpc::GranteeKind::User, 0x401}}});
}

/// Data for every page.
void answerAll(FakeBackend &fake)
{
    static Gui::FakeLog log;
    log.count = 300;
    log.serve(fake);
    Rpc::CountUsersReply count;
    count.active = 3;
    fake.answer<Rpc::CountUsers>(count);
    fake.answer<Rpc::ListJobs>({});
    User anna;
    anna.login = str("anna");
    fake.answer<Rpc::ListUsers>({{anna}});
    fake.answer<Rpc::ListGroups>({});
    fake.answer<Rpc::ListCompanies>({});
    Fixture::answerStore(fake, Fixture::someObjects());
    Fixture::answerFolders(fake);
    answerSessions(fake);
    answerStatistics(fake);
    answerServices(fake);
    answerOwn(fake);
}

} // namespace

/// The windows in other languages: the texts are translated, fit, and go from right to left where they
/// should.
class TestLanguage : public QObject
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
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void option()
    {
        const QString program = QStringLiteral("kopano-admin-gui");
        QCOMPARE(Frame::askedLanguage({program}), QString());
        QCOMPARE(Frame::askedLanguage({program, QStringLiteral("default:")}), QString());
        QCOMPARE(Frame::askedLanguage({program, QStringLiteral("--language"), QStringLiteral("de")}),
            QStringLiteral("de"));
        QCOMPARE(Frame::askedLanguage({program, QStringLiteral("--unknown"), QStringLiteral("--language=fr"),
                     QStringLiteral("https://host:237/")}),
            QStringLiteral("fr"));
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("1 session")
                                 << QStringLiteral("2 sessions");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("1 Sitzung")
                                << QStringLiteral("2 Sitzungen");
        QTest::newRow("not translated")
            << QStringLiteral("fi") << QStringLiteral("1 session") << QStringLiteral("2 sessions");
    }
    void plurals()
    {
        QFETCH(QString, language);
        use(language);
        QTEST(QCoreApplication::translate("Pages::SessionsPage", "%n session(s)", nullptr, 1), "one");
        QTEST(QCoreApplication::translate("Pages::SessionsPage", "%n session(s)", nullptr, 2), "two");
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
    }

    void numbersFollow()
    {
        use(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    }

    void clippedTextsAreFound()
    {
        QWidget window;
        auto *label = new QLabel(str("much too long for this"), &window);
        label->setFixedSize(20, 20);
        auto *button = new QPushButton(str("much too long for this"), &window);
        button->setFixedSize(30, 20);
        auto *box = new QComboBox(&window);
        box->addItem(str("much too long for this"));
        box->setFixedSize(40, 20);
        auto *table = new QTreeWidget(&window);
        table->setHeaderLabels({str("much too long for this"), str("x")});
        table->header()->resizeSection(0, 20);
        window.show();
        QCOMPARE(Gui::clippedTexts(window).size(), 4);
        for (QWidget *widget :
            {static_cast<QWidget *>(label), static_cast<QWidget *>(button), static_cast<QWidget *>(box)})
            widget->setToolTip(str("much too long for this"));
        table->headerItem()->setToolTip(0, str("much too long for this"));
        QCOMPARE(Gui::clippedTexts(window), QStringList());
    }

    void rightToLeft()
    {
        use(QStringLiteral("pseudo"));
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        FakeServer *server = nullptr;
        const auto window = makeWindow(&server);
        QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
        // The navigation is at the right of the page.
        const auto *navigation = window->findChild<QListWidget *>(QStringLiteral("navigation"));
        QVERIFY(navigation);
        QVERIFY(navigation->mapTo(window.get(), QPoint()).x() > window->width() / 2);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"pseudo", "de", "fr", "nl", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void pages()
    {
        QFETCH(QString, language);
        use(language);
        FakeServer *server = nullptr;
        const auto window = makeWindow(&server);
        QStringList problems;
        const QStringList pages = window->pages();
        QVERIFY(pages.size() >= 9);
        for (const QString &page : pages) {
            window->showPage(page);
            QCOMPARE(window->currentPage(), page);
            settle();
            const QList<Widgets::TableView *> tables = window->findChildren<Widgets::TableView *>();
            for (Widgets::TableView *table : tables) {
                if (table->isVisible() && table->model()->rowCount() > 0)
                    table->selectRow(0); // what is shown about it is looked at, too
            }
            settle();
            QVERIFY(Gui::picture(*window, QStringLiteral("language-%1-%2").arg(language, page)));
            collect(*window, page, language, problems);
            throughTabs(*window, page, language, problems);
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void connectWindow_data() { pages_data(); }
    void connectWindow()
    {
        QFETCH(QString, language);
        use(language);
        Frame::ConnectWindow window;
        window.setVisible(true);
        settle();
        QVERIFY(Gui::picture(window, QStringLiteral("language-%1-connect").arg(language)));
        QStringList problems;
        collect(window, QStringLiteral("connect"), language, problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

private:
    static void use(const QString &language)
    {
        Frame::useLanguage(*qApp, language, QStringLiteral(TRANSLATED));
    }

    /// Lets what is waiting be answered and laid out.
    static void settle()
    {
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
    }

    static std::unique_ptr<Frame::MainWindow> makeWindow(FakeServer **server)
    {
        Models::ServerEntry entry;
        entry.id = QStringLiteral("example");
        entry.name = QStringLiteral("Example");
        entry.url = QStringLiteral("https://mail.example.com:237/");
        auto own = std::make_unique<FakeServer>(entry);
        *server = own.get();
        answerAll(own->fake);
        auto window = std::make_unique<Frame::MainWindow>(std::move(own));
        window->resize(1280, 800);
        window->show();
        return window;
    }

    /// What is behind each tab that is shown.
    static void throughTabs(
        Frame::MainWindow &window, const QString &page, const QString &language, QStringList &problems)
    {
        const QList<QTabWidget *> found = window.findChildren<QTabWidget *>();
        for (QTabWidget *tabs : found) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
                QVERIFY(
                    Gui::picture(window, QStringLiteral("language-%1-%2-%3").arg(language, page).arg(tab)));
                collect(window, page + QLatin1Char(' ') + QString::number(tab), language, problems);
            }
        }
    }

    /// What is clipped; in the pseudo language also what was not translated.
    static void collect(
        const QWidget &window, const QString &page, const QString &language, QStringList &problems)
    {
        const QStringList clipped = Gui::clippedTexts(window);
        for (const QString &text : clipped)
            problems.append(page + QStringLiteral(": ") + text);
        if (language != QLatin1String("pseudo"))
            return;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString text = Gui::textOf(*widget);
            if (widget->isVisible() && !text.contains(QLatin1Char('[')) && hasWords(text))
                problems.append(page + QStringLiteral(": not translated: ") + text);
        }
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->text().contains(QLatin1Char('[')) && hasWords(action->text()))
                problems.append(page + QStringLiteral(": action not translated: ") + action->text());
        }
    }

    /// Names, addresses, commands and what a server says are no texts of ours.
    static bool hasWords(const QString &text)
    {
        static const QRegularExpression words(QStringLiteral("^[A-Z][a-z]+( [a-z]+)+|^[A-Z][a-z]{3,}$"));
        return words.match(text).hasMatch() && text != QLatin1String("Example");
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLanguage)
#include "tst_gui_language.moc"
