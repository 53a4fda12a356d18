// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/outofoffice.h"
#include "models/sharing.h"
#include "pages/own/accountpane.h"
#include "pages/own/outofofficeform.h"
#include "pages/own/ownpage.h"
#include "pages/own/sessionspane.h"
#include "pages/own/sharingpane.h"
#include "pages/sessions/endsessionsdialog.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Base;

/// What users who are no administrators see: only what is theirs.
class TestOwn : public QObject
{
    Q_OBJECT
private:
    FakeBackend *fake = nullptr;

    std::unique_ptr<Pages::OwnPage> shownPage(const char *tab)
    {
        auto page = std::make_unique<Pages::OwnPage>(*fake);
        page->resize(1100, 750);
        page->open(QLatin1String(tab));
        page->show();
        page->activate();
        return page;
    }
    static QPushButton *button(QWidget &page, const char *name)
    {
        return page.findChild<QPushButton *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        fake = new FakeBackend;
        Models::Identity john;
        john.login = QStringLiteral("john");
        john.store = {7};
        fake->setIdentity(john);
        AutoReply reply;
        reply.subject = QStringLiteral("Away");
        reply.message = QStringLiteral("I am back on Monday.");
        fake->answer<Rpc::GetAutoReply>({reply});
        fake->on<Rpc::SetAutoReply>([](const Rpc::SetAutoReply &request) -> Result<Rpc::AutoReplyReply> {
            return Rpc::AutoReplyReply{request.autoReply};
        });
        Rpc::ListFoldersReply folders;
        Folder folder;
        folder.id = {100};
        folder.kind = FolderKind::Subtree;
        folders.folders.append(folder);
        folder.parent = {100};
        folder.kind = FolderKind::Mail;
        folder.id = {1};
        folder.name = QStringLiteral("INBOX");
        folders.folders.append(folder);
        folder.id = {2};
        folder.name = QStringLiteral("Calendar");
        folders.folders.append(folder);
        fake->answer<Rpc::ListFolders>(folders);
        fake->answer<Rpc::ListRights>({{{{2}, QStringLiteral("mary"), Rpc::GranteeKind::User, 0x401}}});
        fake->answer<Rpc::SetRights>({});
        Rpc::UserDetailsReply details;
        details.user.login = QStringLiteral("john");
        details.user.fullName = QStringLiteral("John Doe");
        details.user.emailAddress = QStringLiteral("john@example.com");
        details.user.storeSize = 95'000'000;
        details.effective.hard = 100'000'000;
        details.level = Rpc::QuotaLevel::Warn;
        fake->answer<Rpc::GetUserDetails>(details);
        fake->answer<Rpc::RecoverableFolders>({});
        fake->answer<Rpc::ListRecoverable>({});
    }
    void cleanup() { delete std::exchange(fake, nullptr); }

    void onlyOwnThingsAreAskedFor()
    {
        const auto page = shownPage("deleted");
        QTRY_VERIFY(!fake->asked<Rpc::ListRecoverable>().isEmpty());
        QCOMPARE(fake->asked<Rpc::ListRecoverable>().first().store.value, 7);
        QVERIFY(fake->asked<Rpc::ListStores>().isEmpty());
        QVERIFY(fake->asked<Rpc::ReadConfiguration>().isEmpty());
        QVERIFY(Gui::picture(*page, QStringLiteral("own-deleted")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        QCOMPARE(Gui::tabProblem(*page), QString());
    }

    void ownSessionsAreShownAndEnded()
    {
        const auto session = [](quint64 number, const char *program, bool own, const char *by) {
            Rpc::SessionRow row;
            row.number = number;
            row.login = QStringLiteral("john");
            row.impersonator = QLatin1String(by);
            row.address = QStringLiteral("192.0.2.%1").arg(number);
            row.program = QLatin1String(program);
            row.method = QStringLiteral("User supplied password");
            row.began = 1'790'000'000 + qint64(number);
            row.tls = QStringLiteral("TLSv1.3");
            row.bytesIn = 2000;
            row.bytesOut = 3'000'000;
            row.own = own;
            return row;
        };
        QList<Rpc::SessionRow> sessions{session(3, "kopano-admin-gui", true, ""),
            session(4, "kopano-gateway imap", false, ""), session(5, "kopano-gateway imap", false, ""),
            session(6, "kopano-admin", false, "boss")};
        fake->on<Rpc::ListSessions>([&](const Rpc::ListSessions &) -> Result<Rpc::ListSessionsReply> {
            return Rpc::ListSessionsReply{sessions};
        });
        fake->on<Rpc::KillSession>([&](const Rpc::KillSession &request) -> Result<Rpc::KillSessionReply> {
            sessions.removeIf([&](const Rpc::SessionRow &row) { return row.number == request.number; });
            return Rpc::KillSessionReply{1};
        });
        const auto page = shownPage("sessions");
        auto *pane = page->findChild<Pages::SessionsPane *>();
        const QAbstractItemModelTester tester(&pane->model());
        QTRY_COMPARE(pane->faces()->face(), QStringLiteral("data"));
        QCOMPARE(fake->asked<Rpc::ListSessions>().first().login, QStringLiteral("john"));
        QCOMPARE(pane->model().rowCount(), 4);
        QVERIFY(!pane->model().canEnd(sessions[0])); // this one
        QVERIFY(!pane->model().canEnd(sessions[3])); // somebody else's doing
        QVERIFY(!button(*page, "endOwn")->isEnabled());
        QVERIFY(Gui::picture(*page, QStringLiteral("own-sessions")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        page->findChild<Widgets::TableView *>(QStringLiteral("ownSessions"))->selectAll();
        QTRY_VERIFY(button(*page, "endOwn")->isEnabled());
        button(*page, "endOthers")->click();
        auto *dialog = page->findChild<Pages::EndSessionsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->lines().size(), 2);
        dialog->accept();
        QTRY_COMPARE(fake->asked<Rpc::KillSession>().size(), 2);
        QTRY_COMPARE(pane->model().rowCount(), 2);
        fake->refuse<Rpc::ListSessions>(Code::Busy, QStringLiteral("too much to do"));
        page->refresh();
        QTRY_COMPARE(pane->faces()->face(), QStringLiteral("data")); // what was known stays
    }

    void outOfOfficeIsChangedAndUndone()
    {
        const auto page = shownPage("outofoffice");
        std::function<void()> undo;
        connect(
            page.get(), &Pages::Page::done, this, [&undo](const QString &, const auto &how) { undo = how; });
        auto *form = page->findChild<Pages::OutOfOfficeForm *>();
        QTRY_COMPARE(form->faces()->face(), QStringLiteral("data"));
        QCOMPARE(form->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("I am back on Monday."));
        QVERIFY(!button(*page, "saveOutOfOffice")->isEnabled());
        form->findChildren<QCheckBox *>().constFirst()->click();
        QVERIFY(page->hasUnsaved());
        QVERIFY(Gui::picture(*page, QStringLiteral("own-outofoffice")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        QCOMPARE(Gui::tabProblem(*page), QString());
        button(*page, "saveOutOfOffice")->click();
        QTRY_VERIFY(undo);
        QVERIFY(fake->asked<Rpc::SetAutoReply>().first().autoReply.active);
        QCOMPARE(fake->asked<Rpc::SetAutoReply>().first().login, QStringLiteral("john"));
        QVERIFY(!page->hasUnsaved());
        undo();
        QTRY_COMPARE(fake->asked<Rpc::SetAutoReply>().size(), 2);
        QVERIFY(!fake->asked<Rpc::SetAutoReply>().constLast().autoReply.active);
    }

    void outOfOfficeIsChecked()
    {
        Models::OutOfOffice model(*fake);
        model.setLogin(QStringLiteral("john"));
        AutoReply reply;
        reply.active = true;
        model.edit(reply);
        QVERIFY(!model.problem().isEmpty());
        reply.message = QStringLiteral("x");
        reply.begins = 2000;
        reply.ends = 1000;
        model.edit(reply);
        QVERIFY(!model.problem().isEmpty());
        model.save();
        QVERIFY(fake->asked<Rpc::SetAutoReply>().isEmpty());
        reply.ends = 3000;
        model.edit(reply);
        QCOMPARE(model.problem(), QString());
        model.refresh(); // leaves what is being edited alone
        QTRY_VERIFY(model.load()->hasData());
        QCOMPARE(model.edited(), reply);
    }

    void aFolderIsShared()
    {
        const auto page = shownPage("sharing");
        std::function<void()> undo;
        connect(
            page.get(), &Pages::Page::done, this, [&undo](const QString &, const auto &how) { undo = how; });
        auto *pane = page->findChild<Pages::SharingPane *>();
        const QAbstractItemModelTester tester(
            &pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(pane->faces()->face(), QStringLiteral("data"));
        QCOMPARE(Gui::textOf(pane->model()), QStringLiteral("Calendar | mary | User | Read"));
        auto *folder = pane->findChildren<QComboBox *>().constFirst();
        QCOMPARE(folder->itemText(0), QStringLiteral("(all folders)"));
        folder->setCurrentIndex(folder->findText(QStringLiteral("INBOX")));
        QVERIFY(!button(*page, "share")->isEnabled());
        QTest::keyClicks(pane->findChild<QLineEdit *>(), QStringLiteral("sales"));
        QVERIFY(Gui::picture(*page, QStringLiteral("own-sharing")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        QCOMPARE(Gui::tabProblem(*page), QString());
        button(*page, "share")->click();
        QTRY_VERIFY(undo);
        const Rpc::SetRights asked = fake->asked<Rpc::SetRights>().first();
        QCOMPARE(asked.set.first().folder.value, 1);
        QCOMPARE(asked.set.first().name, QStringLiteral("sales"));
        QCOMPARE(asked.set.first().grants, 0x401u);
        undo();
        QTRY_COMPARE(fake->asked<Rpc::SetRights>().size(), 2);
        QCOMPARE(fake->asked<Rpc::SetRights>().constLast().remove.first().name, QStringLiteral("sales"));
        QTRY_VERIFY(!pane->model().load()->isLoading());
        pane->findChild<Widgets::TableView *>()->selectRow(0);
        button(*page, "unshare")->click();
        QTRY_COMPARE(fake->asked<Rpc::SetRights>().size(), 3);
        QCOMPARE(fake->asked<Rpc::SetRights>().constLast().remove.first().name, QStringLiteral("mary"));
        fake->refuse<Rpc::SetRights>(Code::NotFound, QStringLiteral("nobody is called xx"));
        button(*page, "share")->click();
        QTRY_COMPARE(pane->faces()->messages()->text(), QStringLiteral("nobody is called xx"));
    }

    void theQuotaIsShown()
    {
        const auto page = shownPage("account");
        auto *pane = page->findChild<Pages::AccountPane *>();
        QTRY_COMPARE(pane->faces()->face(), QStringLiteral("data"));
        const auto isTold = [pane](const QString &text) {
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&text](const QLabel *label) { return label->text() == text && label->isVisible(); });
        };
        QTRY_VERIFY(isTold(QStringLiteral("john@example.com")));
        QCOMPARE(int(pane->model().quotaShare().value_or(0) * 100), 95);
        QCOMPARE(pane->model().quotaSeverity(), Models::Severity::Warning);
        QVERIFY(Gui::picture(*page, QStringLiteral("own-account")));
    }

    void everyTabHasItsFaces_data()
    {
        QTest::addColumn<QByteArray>("tab");
        for (const char *tab : {"deleted", "outofoffice", "sharing", "account"})
            QTest::newRow(tab) << QByteArray(tab);
    }
    void everyTabHasItsFaces()
    {
        QFETCH(const QByteArray, tab);
        const auto all = [&](auto change) {
            change(Rpc::RecoverableFolders());
            change(Rpc::GetAutoReply());
            change(Rpc::ListFolders());
            change(Rpc::GetUserDetails());
        };
        all([this]<class Request>(const Request &) { fake->ignore<Request>(); });
        auto page = shownPage(tab.constData());
        const auto face = [&page] {
            for (const Widgets::Faces *faces : page->findChildren<Widgets::Faces *>()) {
                if (faces->isVisible())
                    return faces->face();
            }
            return QString();
        };
        QTRY_COMPARE(face(), QStringLiteral("loading"));
        QVERIFY(Gui::picture(
            *page, QStringLiteral("own-") + QString::fromLatin1(tab) + QStringLiteral("-loading")));
        all([this]<class Request>(
                const Request &) { fake->refuse<Request>(Code::Busy, QStringLiteral("try again later")); });
        page = shownPage(tab.constData());
        QTRY_COMPARE(face(), QStringLiteral("error"));
        QVERIFY(Gui::picture(
            *page, QStringLiteral("own-") + QString::fromLatin1(tab) + QStringLiteral("-error")));
        page.reset();
        cleanup();
        init();
        fake->answer<Rpc::ListRights>({});
        page = shownPage(tab.constData());
        const bool mayBeEmpty = tab == "deleted" || tab == "sharing";
        QTRY_COMPARE(face(), mayBeEmpty ? QStringLiteral("empty") : QStringLiteral("data"));
        QVERIFY(Gui::picture(
            *page, QStringLiteral("own-") + QString::fromLatin1(tab) + QStringLiteral("-empty")));
        page.reset();
    }
};

QTEST_MAIN(TestOwn)
#include "tst_gui_own.moc"
