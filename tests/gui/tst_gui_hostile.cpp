// SPDX-License-Identifier: GPL-3.0-or-later
#include "evilserver.h"
#include "frame/mainwindow.h"
#include "guitest.h"
#include "models/auditexport.h"
#include "models/recoverableexport.h"
#include "models/serverlist.h"
#include "pages/page.h"
#include "widgets/faces.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a stranger may call a folder, a user, a message.
QString markup()
{
    return str("<img src=\"file:///etc/hostname\"><b>bold</b> ") + QChar(0x202e) + str("gpj.exe ");
}

Models::ServerEntry entry()
{
    Models::ServerEntry entry;
    entry.id = str("hostile");
    entry.name = str("Hostile");
    entry.url = str("https://mail.example.com:237/");
    return entry;
}

bool isMarkup(const QString &text)
{
    return text.contains(str("<img")) && Qt::mightBeRichText(text);
}

/// Where a text of the server would be taken for markup.
QStringList markupIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isMarkup(widget->toolTip()) || isMarkup(widget->whatsThis()))
            found.append(str("tooltip of ") + Gui::tellWidget(widget).left(200));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && isMarkup(label->text()))
            found.append(
                str("label %1 in %2").arg(label->text().left(100), Gui::tellWidget(label->parentWidget())));
        const auto *text = qobject_cast<const QTextEdit *>(widget);
        if (text && text->toHtml().contains(str("<img")))
            found.append(str("text of ") + Gui::tellWidget(widget));
    }
    return found;
}

/// The same for what the cells of tables and trees say when the mouse rests on them.
QStringList markupInCells(const QWidget &window)
{
    QStringList found;
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(0, column);
            view->scrollTo(index);
            const QPoint place = view->visualRect(index).center();
            if (view->indexAt(place) != index)
                continue;
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
            QApplication::sendEvent(view->viewport(), &help);
            if (isMarkup(QToolTip::text()))
                found.append(str("cell %1 of %2").arg(column).arg(Gui::tellWidget(view)));
        }
    }
    return found;
}

Models::AuditQuery everything()
{
    return Models::AuditQuery::of(Models::parseAuditFilter({}), QDateTime::currentDateTime());
}

} // namespace

/// A server that wants to harm who looks at it.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(str("kopano"));
        QCoreApplication::setApplicationName(str("test"));
    }
    void init() { QSettings().clear(); }

    void whateverItAnswersIsShownAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<int>("enumeration");
        QTest::addColumn<int>("many");
        const auto largest = std::numeric_limits<qint64>::max();
        const auto least = std::numeric_limits<qint64>::min();
        QTest::newRow("markup") << markup() << QByteArray("x") << qint64(3) << -1 << 3;
        QTest::newRow("long texts") << QString(markup() + QString(20'000, u'A')) << QByteArray("x")
                                    << qint64(3) << -1 << 1;
        QTest::newRow("largest numbers, kinds nobody knows, JSON that nests")
            << markup() << QByteArray(100'000, '[') << largest << 250 << 2;
        QTest::newRow("least numbers, JSON with other types")
            << markup() << QByteArray(R"({"messages":"NaN","bytes":[1e999],"done":{}})") << least << 3 << 2;
        QTest::newRow("nothing") << QString() << QByteArray() << qint64(0) << 0 << 0;
    }
    void whateverItAnswersIsShownAsText()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, number);
        QFETCH(const int, enumeration);
        QFETCH(const int, many);
        Gui::Evil evil{text, bytes, number, enumeration, many};
        auto own = std::make_unique<FakeServer>(entry());
        FakeServer *server = own.get();
        evil.serve(server->fake);
        Models::Identity identity;
        identity.login = text;
        identity.store = {7};
        identity.adminLevel = 2;
        server->fake.setIdentity(identity);
        Frame::MainWindow window(std::move(own));
        window.resize(1280, 800);
        window.show();
        walk(window);
    }

    void bytesThatAreNoAnswerAreAnError_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("\xff");
        QTest::newRow("a number") << QByteArray("\x01");
        QTest::newRow("lists in lists") << QByteArray(100'000, char(0x81));
        QTest::newRow("a list without end") << QByteArray("\x9f\xff", 2);
        QTest::newRow("a list longer than anything") << QByteArray("\x9b\xff\xff\xff\xff\xff\xff\xff\xff", 9);
        QTest::newRow("not a number") << QByteArray("\x84\xf9\x7e\x00\xf9\x7e\x00", 7);
    }
    void bytesThatAreNoAnswerAreAnError()
    {
        QFETCH(const QByteArray, garbage);
        auto own = std::make_unique<Gui::GarbageServer>(entry(), garbage);
        Models::Identity identity;
        identity.login = str("boss");
        identity.store = {7};
        identity.adminLevel = 2;
        own->fake.setIdentity(identity);
        Frame::MainWindow window(std::move(own));
        window.resize(1280, 800);
        window.show();
        for (const char *page : {"sessions", "people", "audit", "recoverable", "services", "queue"}) {
            window.showPage(QLatin1String(page));
            auto *faces = shownPage(window)->findChild<Widgets::Faces *>();
            QTRY_VERIFY2(faces->face() == str("error"), page);
        }
        walk(window);
    }

    void anExportThatBreaksOffLeavesNoFile()
    {
        FakeBackend fake;
        int pieces = 0;
        fake.on<Rpc::QueryAudit>([&pieces](const Rpc::QueryAudit &) -> Base::Result<Rpc::QueryAuditReply> {
            if (++pieces > 2)
                return Base::Error{Base::Code::Io, str("the connection is lost")};
            Rpc::QueryAuditReply reply;
            reply.next = 1000 - pieces;
            reply.records.append(Rpc::AuditRecord());
            reply.records.last().seq = reply.next;
            return reply;
        });
        const QTemporaryDir folder;
        Models::AuditExport exporter(fake);
        int finished = 0;
        connect(&exporter, &Models::AuditExport::finished, this,
            [&finished](const Base::Result<qint64> &written) {
                ++finished;
                QVERIFY(!written);
            });
        QVERIFY(exporter.start(everything(), Models::AuditExport::Csv, folder.filePath(str("a.csv"))));
        QTRY_COMPARE(finished, 1);
        QCOMPARE(pieces, 3);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void listsOfServersThatNestAreRefused()
    {
        Models::ServerList list;
        QVERIFY(!list.importFrom(QByteArray(100'000, '[')));
        QVERIFY(!list.importFrom(R"({"servers":{"a":1}})"));
        QCOMPARE(list.rowCount(), 0);
    }

private:
    static Pages::Page *shownPage(const Frame::MainWindow &window)
    {
        return window.findChild<Pages::Page *>(window.currentPage());
    }
    static bool isLoading(const QWidget &window)
    {
        for (const auto *faces : window.findChildren<Widgets::Faces *>()) {
            if (faces->isVisible() && faces->face() == str("loading"))
                return true;
        }
        return false;
    }
    static void look(const Frame::MainWindow &window, const QString &where)
    {
        QTRY_VERIFY2(!isLoading(window), qPrintable(where));
        for (auto *view : window.findChildren<QAbstractItemView *>()) {
            const bool isOfPage = view->objectName() != str("navigation");
            if (isOfPage && view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0)); // details are shown
        }
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY2(shownPage(window)->isVisible(), qPrintable(where));
        const QStringList bad = markupIn(window) + markupInCells(window);
        QVERIFY2(bad.isEmpty(), qPrintable(QString(where + str(": ") + bad.join(str("; ")))));
    }
    /// Every page, and every tab of each.
    static void walk(Frame::MainWindow &window)
    {
        for (const QString &id : window.pages()) {
            window.showPage(id);
            QCOMPARE(window.currentPage(), id);
            look(window, id);
            const auto *tabs = shownPage(window)->findChild<QTabWidget *>();
            for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
                const_cast<QTabWidget *>(tabs)->setCurrentIndex(tab);
                look(window, QString(id + QLatin1Char(' ') + tabs->tabText(tab)));
            }
            if (qstrcmp(QTest::currentDataTag(), "markup") == 0)
                QVERIFY(Gui::picture(window, str("hostile-") + id));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHostile)
#include "tst_gui_hostile.moc"
