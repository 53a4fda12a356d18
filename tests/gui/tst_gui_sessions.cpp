// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/sessionsmodel.h"
#include "models/sessionsmodelgroups.h"
#include "pages/sessions/endsessionsdialog.h"
#include "pages/sessions/sessionspage.h"
#include "pages/sessions/sessionstable.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QSignalSpy>

using namespace Models;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// Sessions of a server: changed by the test.
struct FakeSessions
{
    QList<Rpc::SessionStatistics> list;

    void add(quint64 number, const char *user, const char *program, const char *address)
    {
        Rpc::SessionStatistics session;
        session.number = number;
        session.group = number ? number / 2 : 900;
        session.user = str(user);
        session.program = str(program);
        session.version = str("1.0.0");
        session.address = str(address);
        session.idle = 7;
        session.requests = 100;
        session.call = str("ListFolders");
        list.append(session);
    }
    void serve(FakeBackend &fake)
    {
        fake.on<Rpc::ListSessionStatistics>(
            [this](const Rpc::ListSessionStatistics &) -> Base::Result<Rpc::ListSessionStatisticsReply> {
                return Rpc::ListSessionStatisticsReply{list};
            });
        fake.on<Rpc::ListSessions>([this](const Rpc::ListSessions &) -> Base::Result<Rpc::ListSessionsReply> {
            Rpc::ListSessionsReply reply;
            for (const Rpc::SessionStatistics &session : std::as_const(list)) {
                if (session.number)
                    reply.sessions.append({session.number, session.user, {}, session.address, session.program,
                        str("User supplied password"), 1'790'000'000, session.idle, session.requests, 0, {}, 0, 0, false});
            }
            return reply;
        });
        fake.on<Rpc::KillSession>(
            [this](const Rpc::KillSession &request) -> Base::Result<Rpc::KillSessionReply> {
                for (const Rpc::SessionStatistics &session : std::as_const(list)) {
                    if (session.number == request.number && session.user == str("root"))
                        return {Base::Code::Denied, str("only a system administrator may do that")};
                }
                const qsizetype gone = list.removeIf(
                    [&](const Rpc::SessionStatistics &session) { return session.number == request.number; });
                if (gone == 0)
                    return {Base::Code::NotFound, str("there is no such session")};
                return Rpc::KillSessionReply{quint32(gone)};
            });
    }
};

FakeSessions someSessions()
{
    FakeSessions sessions;
    sessions.add(2, "john", "kopano-gateway imap", "10.0.0.1");
    sessions.add(3, "john", "kopano-ical", "10.0.0.2");
    sessions.add(4, "mary", "kopano-gateway imap", "10.0.0.1");
    sessions.add(5, "admin", "kopano-admin-gui", "10.0.0.9");
    sessions.add(6, "root", "kopano-admin", "10.0.0.1");
    sessions.add(0, "SYSTEM", "kopano-spooler", "");
    return sessions;
}

QString column(const QAbstractItemModel &model, int which)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, which).data().toString());
    return cells.join(QLatin1Char('|'));
}

} // namespace

/// Who is logged in, and how that ends.
class TestSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsAreMerged()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.serve(fake);
        qint64 now = 0;
        SessionsModel model(fake, nullptr, [&] { return now; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(column(model, SessionsModel::Protocol), str("IMAP|CalDAV|IMAP|RPC|RPC|SMTP"));
        QCOMPARE(column(model, SessionsModel::User), str("john|john|mary|admin (you)|root|SYSTEM"));
        QCOMPARE(model.index(0, SessionsModel::Method).data().toString(), str("User supplied password"));
        const QPersistentModelIndex mary = model.index(2, 0);

        now = 2000;
        sessions.list[0].requests = 120;
        sessions.list[0].userMicroseconds = 300'000;
        sessions.list[0].systemMicroseconds = 100'000;
        sessions.list.removeAt(1);
        sessions.add(7, "jane", "kopano-gateway pop3", "10.0.0.3");
        const QSignalSpy merged(&model, &SessionsModel::mergeEnds);
        model.refresh();
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(model.at(0).requestsPerSecond, 10.0);
        QCOMPARE(model.at(0).cpuPercent, 20.0);
        QVERIFY(model.index(0, SessionsModel::Requests).data(SessionsModel::ChangedRole).toBool());
        QVERIFY(!model.index(2, SessionsModel::Requests).data(SessionsModel::ChangedRole).toBool());
        QVERIFY(model.at(1).gone); // for three seconds
        QCOMPARE(model.index(1, SessionsModel::State).data().toString(), str("ended"));
        QCOMPARE(model.totals().sessions, 6);
        QCOMPARE(model.totals().users, 6);

        now = 4000;
        model.refresh();
        QTRY_COMPARE(merged.size(), 2);
        QCOMPARE(model.rowCount(), 7);
        now = 6000;
        model.refresh();
        QTRY_COMPARE(merged.size(), 3);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(mary.data().toString(), str("mary"));
        QCOMPARE(resets.size(), 0);
    }

    void longRequestsStandOut()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.list[0].state = str("P");
        sessions.list[0].running = 1;
        sessions.serve(fake);
        qint64 now = 0;
        SessionsModel model(fake, nullptr, [&] { return now; });
        const QSignalSpy merged(&model, &SessionsModel::mergeEnds);
        const auto later = [&](qint64 milliseconds) {
            now += milliseconds;
            const qsizetype before = merged.size();
            model.refresh();
            QTRY_COMPARE(merged.size(), before + 1);
        };
        const auto severity = [&] {
            return Severity(model.index(0, SessionsModel::State).data(SeverityRole).toInt());
        };
        later(0);
        later(2000);
        QVERIFY(severity() == Severity::None);
        later(2000);
        QVERIFY(severity() == Severity::Warning);
        later(28'000);
        QVERIFY(severity() == Severity::Critical);
        sessions.list[0].requests += 1; // another one
        later(2000);
        QVERIFY(severity() == Severity::None);
    }

    void groupsAreSums()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.serve(fake);
        SessionsModel model(fake);
        SessionGroups groups(model);
        const QAbstractItemModelTester tester(
            &groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(groups.rowCount(), 0);
        groups.setKind(SessionGroups::ByUser);
        QCOMPARE(groups.rowCount(), 5);
        QCOMPARE(groups.at(groups.rowOf(str("john"))).sessions, 2);
        QCOMPARE(groups.at(groups.rowOf(str("john"))).requests, 200);
        groups.setKind(SessionGroups::ByHost);
        QCOMPARE(groups.at(groups.rowOf(str("10.0.0.1"))).sessions, 3);
    }

    void theServerSaysWhichSessionIsOurs()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.add(7, "admin", "kopano-admin-gui", "10.0.0.8"); // another window of ours
        sessions.serve(fake);
        fake.on<Rpc::ListSessions>([](const Rpc::ListSessions &) -> Base::Result<Rpc::ListSessionsReply> {
            Rpc::ListSessionsReply reply;
            for (const quint64 number : {2u, 5u, 7u}) {
                Rpc::SessionRow row;
                row.number = number;
                row.own = number == 5;
                row.tls = number == 2 ? str("TLSv1.3") : str("none");
                row.bytesIn = number * 1000;
                reply.sessions.append(row);
            }
            return reply;
        });
        SessionsModel model(fake);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 7);
        const auto own = [&](quint64 number) { return model.isOwn(model.at(model.rowOf(number))); };
        QVERIFY(own(5) && !own(7) && !own(2));
        QVERIFY(model.canEnd(model.at(model.rowOf(7))));
        const auto text = [&](quint64 number, SessionsModel::Column column) {
            return model.index(model.rowOf(number), column).data().toString();
        };
        QCOMPARE(text(2, SessionsModel::Tls), str("TLSv1.3"));
        QCOMPARE(text(5, SessionsModel::Tls), str("none"));
        QCOMPARE(text(3, SessionsModel::Tls), QString());
        QVERIFY(text(2, SessionsModel::BytesIn).contains(QLatin1Char('2')));
    }

    void sessionsAreEnded()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.serve(fake);
        SessionsModel model(fake);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 6);
        QVERIFY(!model.canEnd(model.at(3))); // our own
        QVERIFY(!model.canEnd(model.at(5))); // no login
        QCOMPARE(model.sameUser(model.at(0)).size(), 2);
        QCOMPARE(model.samePeer(model.at(0)).size(), 3);
        SessionsModel::Ended outcome;
        model.end(model.rows(), str("maintenance"), this,
            [&](const SessionsModel::Ended &given) { outcome = given; });
        QTRY_COMPARE(outcome.ended, 3);
        QCOMPARE(outcome.refused, 1);
        QVERIFY(outcome.reason.contains(str("system administrator")));
        QCOMPARE(fake.asked<Rpc::KillSession>().size(), 4);
        QCOMPARE(fake.asked<Rpc::KillSession>().first().reason, str("maintenance"));
        QCOMPARE(killCommand({model.at(0)}, false, str("it's over")),
            str("kopano-admin --kill-session 2 --reason 'it'\\''s over'"));
        QCOMPARE(killCommand({model.at(0)}, true, {}), str("kopano-admin --kill-sessions 'john'"));
    }

    void thePageHasFourFaces()
    {
        FakeBackend fake;
        Pages::SessionsPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        fake.ignore<Rpc::ListSessions>();
        fake.ignore<Rpc::ListSessionStatistics>();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("loading"));
        QVERIFY(Gui::picture(page, str("sessions-loading")));

        FakeSessions sessions;
        FakeBackend refusing;
        refusing.refuse<Rpc::ListSessions>(Base::Code::Denied, str("only administrators may do that"));
        refusing.refuse<Rpc::ListSessionStatistics>(
            Base::Code::Denied, str("only administrators may do that"));
        Pages::SessionsPage refused(refusing, nullptr);
        refused.resize(1280, 800);
        refused.show();
        refused.activate();
        QTRY_COMPARE(refused.faces()->face(), str("error"));
        QVERIFY(Gui::picture(refused, str("sessions-error")));

        sessions.serve(refusing);
        refused.refresh();
        QTRY_COMPARE(refused.faces()->face(), str("empty"));
        QVERIFY(Gui::picture(refused, str("sessions-empty")));

        sessions = someSessions();
        sessions.list[0].running = 1;
        sessions.list[0].state = str("P");
        sessions.list[5].pid = 4711;
        refused.refresh();
        QTRY_COMPARE(refused.faces()->face(), str("data"));
        refused.findChild<Pages::SessionsTable *>()->selectRow(1);
        QVERIFY(Gui::picture(refused, str("sessions-data")));
        QCOMPARE(Gui::namelessWidget(refused), QString());
        QCOMPARE(Gui::tabProblem(refused), QString());
        refused.findChild<QComboBox *>()->setCurrentIndex(1);
        QVERIFY(Gui::picture(refused, str("sessions-groups")));
        QCOMPARE(Gui::namelessWidget(refused), QString());
        QCOMPARE(Gui::tabProblem(refused), QString());
    }

    void theDialogNamesWhatItEnds()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.serve(fake);
        Pages::SessionsPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        auto *table = page.findChild<Pages::SessionsTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        auto *dialog = page.findChild<Pages::EndSessionsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 4); // not our own, not SYSTEM
        auto *reason = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(reason, str("maintenance"));
        QVERIFY(Gui::picture(*dialog, str("sessions-end")));
        QCOMPARE(Gui::namelessWidget(*dialog), QString());
        QCOMPARE(Gui::tabProblem(*dialog), QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(str("end")), Qt::LeftButton);
        QTRY_VERIFY(page.faces()->messages()->text().contains(str("system administrator")));
        QCOMPARE(fake.asked<Rpc::KillSession>().size(), 4);
        QTRY_COMPARE(
            page.findChild<Pages::SessionsTable *>()->model()->rowCount(), 6); // three are shown as ended
        QVERIFY(Gui::picture(page, str("sessions-ended")));
    }

    void keysAreThoseOfTop()
    {
        FakeBackend fake;
        FakeSessions sessions = someSessions();
        sessions.serve(fake);
        Pages::SessionsPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        auto *table = page.findChild<Pages::SessionsTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QTest::keyClick(table, Qt::Key_B);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(SessionsModel::Peer));
        const auto order = table->horizontalHeader()->sortIndicatorOrder();
        QTest::keyClick(table, Qt::Key_B);
        QVERIFY(table->horizontalHeader()->sortIndicatorOrder() != order);
        QTest::keyClick(table, Qt::Key_1);
        QVERIFY(table->isColumnHidden(SessionsModel::Program));
        QTest::keyClick(table, Qt::Key_1);
        QVERIFY(!table->isColumnHidden(SessionsModel::Program));
        page.open(str("mary"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QSignalSpy leads(&page, &Pages::Page::leads);
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->text() == str("Show in the &audit log"))
                action->trigger();
        }
        QCOMPARE(leads.first(), QVariantList({str("audit"), str("user:mary")}));
        page.deactivate();
    }

    void tenThousandSessions()
    {
        FakeBackend fake;
        FakeSessions sessions;
        for (quint64 i = 1; i <= 10'000; ++i)
            sessions.add(
                i, qPrintable(QStringLiteral("user%1").arg(i % 800)), "kopano-gateway imap", "10.0.0.1");
        sessions.serve(fake);
        Pages::SessionsPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        auto *table = page.findChild<Pages::SessionsTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 10'000);
        page.deactivate();
        for (qsizetype i = 0; i < sessions.list.size(); i += 2) // every other one, the worst for runs
            sessions.list[i].requests += 3;
        auto *model = page.findChild<Models::SessionsModel *>();
        Q_UNUSED(model)
        qint64 decoding = Gui::busyTime([&] { // what the fake server does itself in our thread
            (void)Rpc::encode(Rpc::ListSessionStatisticsReply{sessions.list});
        });
        const qint64 sorting =
            Gui::busyTime([&] { table->sortByColumn(SessionsModel::Requests, Qt::DescendingOrder); });
        QVERIFY2(sorting < 100, qPrintable(QString::number(sorting)));
        const qint64 painting = Gui::busyTime([&] { table->grab(); });
        QVERIFY2(painting < 100, qPrintable(QString::number(painting)));
        Q_UNUSED(decoding)
    }

    void mergingTenThousandIsQuick()
    {
        FakeBackend fake;
        SessionsModel model(fake);
        Pages::SessionsTable view(model);
        view.resize(900, 500);
        view.show();
        QList<SessionLine> lines;
        for (quint64 i = 1; i <= 10'000; ++i) {
            SessionLine line;
            line.now.number = i;
            line.now.user = QStringLiteral("user%1").arg(i % 800);
            line.now.requests = i;
            lines.append(line);
        }
        model.merge(lines);
        view.sortByColumn(SessionsModel::Requests, Qt::DescendingOrder);
        for (qsizetype i = 0; i < lines.size(); i += 2)
            lines[i].now.requests += 7;
        const qint64 took = Gui::busyTime([&] {
            Q_EMIT model.mergeBegins();
            model.merge(lines);
            Q_EMIT model.mergeEnds();
        });
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
    }
};

QTEST_MAIN(TestSessions)
#include "tst_gui_sessions.moc"
