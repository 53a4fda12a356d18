// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/people.h"
#include "models/useredit.h"
#include "models/userimport.h"
#include "pages/people/importdialog.h"
#include "pages/people/newpersondialog.h"
#include "pages/people/peoplepage.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Base;
using Models::UserEdit;

namespace {

User anna()
{
    User user;
    user.login = QStringLiteral("anna");
    user.fullName = QStringLiteral("Anna Able");
    user.emailAddress = QStringLiteral("anna@example.com");
    user.storeSize = 90 << 20;
    user.quota = {true, 50 << 20, 80 << 20, 100 << 20};
    return user;
}

} // namespace

/// Users, groups and companies: the list, edits that are collected, imports.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeBackend>();
        User boss;
        boss.login = QStringLiteral("boss");
        boss.adminLevel = 2;
        Group team;
        team.name = QStringLiteral("team");
        Company acme;
        acme.name = QStringLiteral("acme");
        m_fake->answer<Rpc::ListUsers>({{anna(), boss}});
        m_fake->answer<Rpc::ListGroups>({{team}});
        m_fake->answer<Rpc::ListCompanies>({{acme}});
        Rpc::UserDetailsReply details;
        details.user = anna();
        details.effective = details.user.quota;
        details.groups = {QStringLiteral("team")};
        m_fake->answer<Rpc::GetUserDetails>(details);
    }

    void everybodyIsInOneTable()
    {
        Models::PeopleModel model(*m_fake);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_VERIFY(model.load()->hasData());
        QCOMPARE(Gui::textOf(model),
            QStringLiteral("anna | User | Anna Able | anna@example.com |  | 90.0 MiB of 100.0 MiB | never\n"
                           "boss | System administrator |  |  |  | 0 bytes | never\n"
                           "team | Group |  |  |  |  | \n"
                           "acme | Company |  |  | acme | 0 bytes | "));
        QCOMPARE(model.index(0, Models::PeopleModel::Store).data(Models::BarRole).toDouble(), 0.9);
    }

    void anErrorOfOnePartIsTheError()
    {
        m_fake->refuse<Rpc::ListGroups>(Code::Denied, QStringLiteral("not for you"));
        Models::PeopleModel model(*m_fake);
        model.refresh();
        QTRY_COMPARE(model.load()->error(), QStringLiteral("not for you"));
        QCOMPARE(model.rowCount(), 0);
    }

    void editsAreCollected()
    {
        UserEdit edit(anna());
        QCOMPARE(edit.changes(), 0u);
        edit.now.fullName = QStringLiteral("Anna Bell");
        edit.now.quota.hard = quint64(2) << 30;
        QCOMPARE(edit.changes(), quint32(Rpc::UpdateUser::FullName | Rpc::UpdateUser::Quota));
        QCOMPARE(edit.lines().size(), 2);
        QCOMPARE(edit.lines().first(), QStringLiteral("Full name: Anna Able → Anna Bell"));
        QCOMPARE(edit.fault(), QString());
        QCOMPARE(edit.command(),
            QStringLiteral("kopano-admin -u 'anna' -f 'Anna Bell' --qo y --qw 50 --qs 80 --qh 2048"));
        QCOMPARE(edit.undo().user.fullName, QStringLiteral("Anna Able"));
        QCOMPARE(edit.undo().changes, edit.request().changes);
        edit.now.quota.soft = quint64(3) << 30;
        QVERIFY(!edit.fault().isEmpty());
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("bytes") << QStringLiteral("1500") << qint64(1500);
        QTest::newRow("MiB") << QStringLiteral("500 MiB") << qint64(500) * 1024 * 1024;
        QTest::newRow("short, with a fraction") << QStringLiteral("1,5g") << qint64(1536) * 1024 * 1024;
        QTest::newRow("none") << QString() << qint64(0);
        QTest::newRow("unlimited") << QStringLiteral("Unlimited") << qint64(0);
        QTest::newRow("words") << QStringLiteral("many") << qint64(-1);
        QTest::newRow("unknown unit") << QStringLiteral("5 X") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-5") << qint64(-1);
        QTest::newRow("beyond all bounds") << QStringLiteral("99999999999999 T") << qint64(-1);
    }
    void sizes()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, bytes);
        const auto read = Models::sizeFrom(text);
        QCOMPARE(read ? qint64(*read) : -1, bytes);
    }

    void csvIsRead()
    {
        const auto users = Models::usersFromCsv("\xef\xbb\xbflogin;FullName;email;password;admin\r\n"
                                                "carl;\"Carl \"\"C\"\"; junior\";carl@example.com;x;0\r\n"
                                                "\r\n"
                                                "dora;;dora.example.com;x;\r\n"
                                                "emil;;;;5\r\n"
                                                "CARL;;;x;\r\n"
                                                "fred;\"two\nlines\";;x;\n"
                                                "gina;;;x;");
        QVERIFY(users);
        QCOMPARE(users->size(), 6);
        QCOMPARE(users->at(0).user.fullName, QStringLiteral("Carl \"C\"; junior"));
        QCOMPARE(users->at(0).fault, QString());
        QCOMPARE(users->at(1).line, 4);
        QVERIFY(users->at(1).fault.contains(QLatin1Char('@')));
        QVERIFY(!users->at(2).fault.isEmpty());
        QVERIFY(users->at(3).fault.contains(QStringLiteral("twice")));
        QCOMPARE(users->at(4).user.fullName, QStringLiteral("two\nlines"));
        QCOMPARE(users->at(5).line, 9);
        QCOMPARE(Models::usersFromCsv("name\nx").error().code, Code::Invalid);
        QCOMPARE(Models::usersFromCsv("login\n\xff").error().code, Code::Invalid);
    }

    void usersAreImported()
    {
        m_fake->on<Rpc::CreateUser>([](const Rpc::CreateUser &request) -> Result<Rpc::UserReply> {
            if (request.user.login == QLatin1String("carl"))
                return Error{Code::Conflict, QStringLiteral("the address is taken")};
            return Rpc::UserReply{request.user};
        });
        Models::UserImport import(*m_fake);
        const QAbstractItemModelTester tester(&import, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(import.read("login,password\nanna,x\ncarl,x\ndora,x\n"));
        QTRY_COMPARE(import.usable(), 2); // anna is there already
        const QSignalSpy finished(&import, &Models::UserImport::finished);
        import.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(Gui::textOf(import),
            QStringLiteral("2 | anna | anna |  |  | There is a user with this login already.\n"
                           "3 | carl | carl |  |  | the address is taken\n"
                           "4 | dora | dora |  |  | made"));
        QCOMPARE(m_fake->asked<Rpc::CreateUser>().size(), 2);
    }

    void anImportIsStoppedAndBegunAgain()
    {
        m_fake->answer<Rpc::CreateUser>({});
        Models::UserImport import(*m_fake);
        QSignalSpy finished(&import, &Models::UserImport::finished);
        QVERIFY(import.read("login,password\nnew1,a\nnew2,b\nboss,c\n"));
        QTRY_COMPARE(import.usable(), 2); // the boss is there
        import.start();
        import.stop();
        import.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_fake->asked<Rpc::CreateUser>().size(), 2); // nobody twice
        QCOMPARE(finished.first().first().toInt(), 2);
        QCOMPARE(import.usable(), 0);
        QVERIFY(import.at(0).password.isEmpty());
        QVERIFY(import.read("login,password\nnew3,a\n"));
        import.start();
        QVERIFY(import.read("login,password\nnew4,a\n")); // another file, while one is made
        QVERIFY(!import.isRunning());
        QTRY_COMPARE(m_fake->asked<Rpc::ListUsers>().size(), 3);
        QCoreApplication::processEvents();
        QVERIFY(!import.at(0).made);
        QCOMPARE(import.usable(), 1);
    }

    void thePageHasFourFaces()
    {
        Pages::PeoplePage page(*m_fake);
        page.resize(1280, 800);
        page.show();
        auto *faces = page.findChild<Widgets::Faces *>();
        m_fake->ignore<Rpc::ListUsers>();
        page.activate();
        QTRY_COMPARE(faces->face(), QStringLiteral("loading"));
        QVERIFY(Gui::picture(page, QStringLiteral("people-loading")));

        Pages::PeoplePage empty(*m_fake);
        m_fake->answer<Rpc::ListUsers>({});
        m_fake->answer<Rpc::ListGroups>({});
        m_fake->answer<Rpc::ListCompanies>({});
        empty.activate();
        QTRY_COMPARE(empty.findChild<Widgets::Faces *>()->face(), QStringLiteral("empty"));
        QVERIFY(Gui::picture(empty, QStringLiteral("people-empty")));

        Pages::PeoplePage error(*m_fake);
        m_fake->refuse<Rpc::ListUsers>(Code::Denied, QStringLiteral("no right to list users"));
        error.activate();
        QTRY_COMPARE(error.findChild<Widgets::Faces *>()->face(), QStringLiteral("error"));
        QVERIFY(Gui::picture(error, QStringLiteral("people-error")));
    }

    void aUserIsChangedAndTakenBack()
    {
        m_fake->on<Rpc::UpdateUser>([](const Rpc::UpdateUser &request) {
            return Rpc::UserReply{request.user};
        });
        Pages::PeoplePage page(*m_fake);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.findChild<Widgets::Faces *>()->face(), QStringLiteral("data"));
        page.open(QStringLiteral("anna"));
        auto *fullName = page.findChild<QLineEdit *>(QStringLiteral("fullName"));
        QTRY_COMPARE(fullName->text(), QStringLiteral("Anna Able"));
        QVERIFY(!page.hasUnsaved());
        fullName->selectAll();
        QTest::keyClicks(fullName, QStringLiteral("Anna Bell"));
        QVERIFY(page.hasUnsaved());
        QVERIFY(Gui::picture(page, QStringLiteral("people-data")));
        QCOMPARE(Gui::namelessWidget(page), QString());
        QCOMPARE(Gui::tabProblem(page), QString());
        std::function<void()> undo;
        connect(&page, &Pages::Page::done, &page, [&undo](const QString &, const std::function<void()> &back) {
            if (back)
                undo = back;
        });
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Apply 1 change(s)"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(undo);
        QCOMPARE(m_fake->asked<Rpc::UpdateUser>().last().user.fullName, QStringLiteral("Anna Bell"));
        QCOMPARE(m_fake->asked<Rpc::UpdateUser>().last().changes, quint32(Rpc::UpdateUser::FullName));
        undo();
        QTRY_COMPARE(m_fake->asked<Rpc::UpdateUser>().size(), 2);
        QCOMPARE(m_fake->asked<Rpc::UpdateUser>().last().user.fullName, QStringLiteral("Anna Able"));
    }

    void aUserIsMade()
    {
        m_fake->refuse<Rpc::CreateUser>(Code::Conflict, QStringLiteral("the login is taken"));
        auto *dialog = new Pages::NewPersonDialog(*m_fake);
        dialog->open();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QTest::keyClicks(name, QStringLiteral("carl"));
        QTest::keyClick(name, Qt::Key_Return);
        auto *messages = dialog->findChild<Widgets::MessageBar *>();
        QTRY_COMPARE(messages->text(), QStringLiteral("the login is taken"));
        QVERIFY(Gui::picture(*dialog, QStringLiteral("people-new")));
        QCOMPARE(Gui::namelessWidget(*dialog), QString());
        QCOMPARE(Gui::tabProblem(*dialog), QString());
        dialog->reject();
    }

private:
    std::unique_ptr<FakeBackend> m_fake;
};

QTEST_MAIN(TestPeople)
#include "tst_gui_people.moc"
