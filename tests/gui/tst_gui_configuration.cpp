// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/types.h"
#include "fakebackend.h"
#include "guitest.h"
#include "models/configchanges.h"
#include "models/confighistory.h"
#include "models/configuration.h"
#include "pages/configuration/configurationpage.h"
#include "pages/configuration/historypane.h"
#include "pages/configuration/optionpane.h"
#include "pages/configuration/reviewdialog.h"
#include "widgets/diffview.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/optioneditor.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using Models::Configuration;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Rpc::OptionState option(
    const char *key, Config::Kind kind, const char *type, const char *value, bool reloadable)
{
    Rpc::OptionState state;
    state.key = str(key);
    state.kind = quint8(kind);
    state.type = str(type);
    state.section = str("General");
    state.value = state.stored = state.fallback = str(value);
    state.reloadable = reloadable;
    state.summary = str("What %1 is").arg(str(key));
    state.help = str("More about it.");
    return state;
}

Rpc::ReadConfigurationReply gateway()
{
    Rpc::ReadConfigurationReply reply;
    reply.service.service = str("gateway");
    reply.version = 7;
    auto &options = reply.state.options;
    options.append(option("idle_timeout", Config::Kind::Duration,
        "duration in minutes, or with the suffix s, m, h or d", "30", true));
    options.append(
        option("imap_listen", Config::Kind::Listen, "list of addresses", "*:143 [::1]:143", false));
    options.append(option("imap_public_folders", Config::Kind::Boolean, "yes or no", "yes", true));
    options.append(option("log_method", Config::Kind::Choice, "one of file, syslog", "file", false));
    options.last().choices = {str("file"), str("syslog")};
    options.append(option("process_limit", Config::Kind::Integer, "number", "10", true));
    options.last().minimum = 1;
    options.last().maximum = 64;
    options.append(option("size_limit", Config::Kind::Size, "size in bytes", "64M", true));
    options.append(option("sslkey_password", Config::Kind::Password, "secret", "******", false));
    options.append(option("tmp_path", Config::Kind::Text, "text", "/tmp", false));
    options.last().nonEmpty = true;
    options.last().stored = str("/var/tmp");
    reply.state.files = {{str("/etc/kopano/gateway.cfg"),
        str("# Gateway\nimap_public_folders = no\n\n# How many\n#process_limit = 10\nimap_public_folders = "
            "yes\n"
            "tmp_path = /var/tmp\n")}};
    return reply;
}

void serve(FakeBackend &fake)
{
    Rpc::ListServicesReply services;
    for (const char *name : {"dagent", "gateway", "server"}) {
        Rpc::ServiceInfo info;
        info.service = str(name);
        info.program = str("kopano-%1").arg(str(name));
        services.services.append(info);
    }
    fake.answer<Rpc::ListServices>(services);
    fake.answer<Rpc::ReadConfiguration>(gateway());
    fake.answer<Rpc::ValidateConfiguration>({});
    fake.answer<Rpc::ChangeConfiguration>({8, {{str("process_limit")}, {str("tmp_path")}, {}}});
    fake.answer<Rpc::RollbackConfiguration>({9, {}});
    fake.answer<Rpc::ConfigurationHistory>(
        {{{7, 1'700'000'000, str("admin"), str("more processes")}, {6, 1'690'000'000, {}, {}}}});
    fake.answer<Rpc::DiffConfiguration>(
        {{}, {{2, str("/etc/kopano/gateway.cfg")}, {-1, str("a = 1")}, {1, str("a = 2")}}, {}});
}

/// The page, shown, with the options of the gateway.
struct Shown
{
    explicit Shown(FakeBackend &fake) : page(fake, nullptr)
    {
        page.resize(1280, 800);
        page.open(str("gateway"));
        page.show();
        page.activate();
    }
    Widgets::TableView *table() { return page.findChild<Widgets::TableView *>(str("configuration")); }
    void choose(const char *key) { page.open(str("gateway/") + str(key)); }
    template <class Widget> Widget *editor()
    {
        return page.findChild<Widgets::OptionEditor *>()->findChild<Widget *>();
    }
    Pages::ConfigurationPage page;
};

/// After what layouts have put off.
bool settledPicture(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return Gui::picture(widget, name);
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsNoChangeAnyMore()
    {
        FakeBackend fake;
        fake.answer<Rpc::ReadConfiguration>(gateway());
        fake.answer<Rpc::ChangeConfiguration>({8, {{str("process_limit")}, {}, {}}});
        Configuration model(fake);
        model.setService(str("gateway"));
        QTRY_VERIFY(model.line(str("process_limit")));
        model.edit(str("process_limit"), str("11"));
        auto dialog = std::make_unique<QObject>();
        bool told = false;
        model.apply({}, false, dialog.get(), [&told](const auto &) { told = true; });
        dialog.reset(); // Escape while it is being written
        model.edit(str("size_limit"), str("65M"));
        QTRY_VERIFY(!model.line(str("process_limit"))->isChanged());
        QVERIFY(!told);
        QCOMPARE(model.changes().size(), 1);
        QTRY_COMPARE(fake.asked<Rpc::ReadConfiguration>().size(), 2);
    }

    void valuesAreCheckedAsTheyAreTyped_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a duration with a unit") << 0 << str("90m") << true;
        QTest::newRow("a duration without one") << 0 << str("5") << true;
        QTest::newRow("a duration finer than its unit") << 0 << str("90s") << false;
        QTest::newRow("a duration in words") << 0 << str("soon") << false;
        QTest::newRow("yes") << 2 << str("yes") << true;
        QTest::newRow("neither yes nor no") << 2 << str("perhaps") << false;
        QTest::newRow("one of the choices") << 3 << str("syslog") << true;
        QTest::newRow("none of the choices") << 3 << str("printer") << false;
        QTest::newRow("the smallest number") << 4 << str("1") << true;
        QTest::newRow("the largest number") << 4 << str("64") << true;
        QTest::newRow("too small a number") << 4 << str("0") << false;
        QTest::newRow("too large a number") << 4 << str("65") << false;
        QTest::newRow("no number") << 4 << str("ten") << false;
        QTest::newRow("a size") << 5 << str("1g") << true;
        QTest::newRow("a size that overflows") << 5 << str("9223372036854775807g") << false;
        QTest::newRow("no size") << 5 << str("1x") << false;
        QTest::newRow("an empty text that must not be") << 7 << QString() << false;
        QTest::newRow("two lines") << 7 << str("a\nb = c") << false;
    }
    void valuesAreCheckedAsTheyAreTyped()
    {
        QFETCH(int, row);
        QFETCH(QString, value);
        QFETCH(bool, valid);
        QCOMPARE(Models::checkOption(gateway().state.options.at(row), value).isEmpty(), valid);
    }

    void theDiffKeepsCommentsAndOrder()
    {
        const QList<Rpc::OptionChange> changes{{str("imap_public_folders"), str("no"), false},
            {str("process_limit"), str("20"), false}, {str("log_method"), str("syslog"), false},
            {str("tmp_path"), {}, true}};
        QCOMPARE(Models::diffText(Models::previewOf(gateway().state.files, changes)),
            str("=== /etc/kopano/gateway.cfg\n \n # How many\n #process_limit = 10\n"
                "+process_limit = 20\n-imap_public_folders = yes\n+imap_public_folders = no\n-tmp_path = "
                "/var/tmp\n"
                "+log_method = syslog\n"));
        QCOMPARE(Models::changeCommand(str("gateway"), changes, gateway().state.options, str("it's so")),
            str("kopano-admin --config-set gateway imap_public_folders=no process_limit=20 log_method=syslog "
                "--comment "
                "'it'\\''s so' && kopano-admin --config-unset gateway tmp_path --comment 'it'\\''s so'"));
    }

    void changesSurviveARefresh()
    {
        FakeBackend fake;
        serve(fake);
        Configuration model(fake);
        const QAbstractItemModelTester tester(&model);
        model.setService(str("gateway"));
        QTRY_COMPARE(model.rowCount(), 8);
        QCOMPARE(Gui::textOf(model).section(u'\n', 7, 7),
            str("tmp_path | /tmp | /var/tmp | /tmp | Waits for a restart | Default | General"));
        model.edit(str("process_limit"), str("20"));
        model.edit(str("tmp_path"), QString());
        model.edit(str("size_limit"), str("65536k")); // the same
        model.edit(str("sslkey_password"), str("secret"));
        model.refresh();
        QTRY_VERIFY(!model.load()->isLoading());
        QCOMPARE(model.counts().reload, 1);
        QCOMPARE(model.counts().restart, 2);
        QCOMPARE(model.counts().wrong, 1);
        QVERIFY(!Gui::textOf(model).contains(str("secret")));
        model.revert(str("tmp_path"));
        model.unset(str("imap_listen"));
        QCOMPARE(model.changes().size(), 3);
        QVERIFY(model.changes().first().unset);
        model.revertAll();
        QCOMPARE(model.changes().size(), 0);
    }

    void whatStandsInTheFileAloneIsReadOnly()
    {
        FakeBackend fake;
        serve(fake);
        Rpc::ReadConfigurationReply reply = gateway();
        reply.state.options.append(option("user_script", Config::Kind::Text, "text", "/bin/true", true));
        reply.state.options.last().fileOnly = true;
        fake.answer<Rpc::ReadConfiguration>(reply);
        Shown shown(fake);
        QTRY_COMPARE(shown.page.faces()->face(), str("data"));
        shown.choose("user_script");
        QVERIFY(!shown.page.findChild<Widgets::OptionEditor *>()->isEnabled());
        QVERIFY(settledPicture(shown.page, str("configuration-read-only")));
        Configuration model(fake);
        model.setService(str("gateway"));
        QTRY_COMPARE(model.rowCount(), 9);
        QVERIFY(Gui::textOf(model).contains(str("Read-only")));
        model.edit(str("user_script"), str("/bin/sh"));
        model.unset(str("user_script"));
        QCOMPARE(model.changes().size(), 0);
    }

    void fourFaces()
    {
        FakeBackend fake;
        serve(fake);
        fake.ignore<Rpc::ReadConfiguration>();
        Shown waiting(fake);
        QTRY_COMPARE(waiting.page.faces()->face(), str("loading"));
        QVERIFY(settledPicture(waiting.page, str("configuration-loading")));
        fake.refuse<Rpc::ReadConfiguration>(Base::Code::NotFound, str("no such service"));
        Shown refused(fake);
        QTRY_COMPARE(refused.page.faces()->face(), str("error"));
        QVERIFY(settledPicture(refused.page, str("configuration-error")));
        fake.answer<Rpc::ReadConfiguration>({});
        refused.page.refresh();
        QTRY_COMPARE(refused.page.faces()->face(), str("empty"));
        QVERIFY(settledPicture(refused.page, str("configuration-empty")));
        fake.answer<Rpc::ReadConfiguration>(gateway());
        refused.page.refresh();
        QTRY_COMPARE(refused.page.faces()->face(), str("data"));
        for (const char *key : {"idle_timeout", "imap_listen", "imap_public_folders", "process_limit",
                 "size_limit", "tmp_path"}) {
            refused.choose(key);
            QCOMPARE(refused.page.findChild<Pages::OptionPane *>()->key(), str(key));
            QCOMPARE(Gui::namelessWidget(refused.page), QString());
            QVERIFY(settledPicture(refused.page, str("configuration-") + str(key)));
        }
    }

    void everyKindHasItsEditor()
    {
        const QList<Rpc::OptionState> options = gateway().state.options;
        for (const Rpc::OptionState &one : options) {
            Widgets::OptionEditor editor(one, one.value);
            const QString expected = Config::Kind(one.kind) == Config::Kind::Password ? QString() : one.value;
            QVERIFY2(Models::isSameValue(one, editor.value(), expected), qPrintable(one.key));
        }
        Widgets::OptionEditor list(options.at(1), options.at(1).value);
        QSignalSpy edited(&list, &Widgets::OptionEditor::edited);
        list.findChild<QPlainTextEdit *>()->setPlainText(str("*:143\n*:1143\n"));
        QCOMPARE(edited.last().first().toString(), str("*:143 *:1143"));
        Widgets::OptionEditor duration(options.at(0), str("30"));
        duration.findChild<QComboBox *>()->setCurrentIndex(3);
        QCOMPARE(duration.value(), str("30h"));
        Rpc::OptionState hexadecimal = options.at(4);
        QCOMPARE(Widgets::OptionEditor(hexadecimal, str("0x20006")).value(), str("0x20006"));
    }

    void aChangeIsReviewedAppliedAndUndone()
    {
        FakeBackend fake;
        serve(fake);
        Shown shown(fake);
        QTRY_COMPARE(shown.page.faces()->face(), str("data"));
        shown.choose("process_limit");
        auto *box = shown.editor<QSpinBox>();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, str("20"));
        QVERIFY(shown.page.hasUnsaved());
        auto *review = shown.page.findChild<QPushButton *>(str("review"));
        QVERIFY(review->isEnabled());
        QTest::mouseClick(review, Qt::LeftButton);
        auto *dialog = shown.page.findChild<Pages::ReviewDialog *>();
        QVERIFY(dialog);
        auto *apply = dialog->findChild<QPushButton *>(str("apply"));
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(fake.asked<Rpc::ValidateConfiguration>().size(), 1);
        QVERIFY(dialog->findChild<Widgets::DiffView *>()->toPlainText().contains(str("+process_limit = 20")));
        QTest::keyClicks(dialog->focusWidget(), str("busy"));
        QCOMPARE(Gui::namelessWidget(*dialog), QString());
        QCOMPARE(Gui::tabProblem(*dialog), QString());
        QVERIFY(settledPicture(*dialog, str("configuration-review")));
        QSignalSpy done(&shown.page, &Pages::Page::done);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        const auto asked = fake.asked<Rpc::ChangeConfiguration>();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().changes, (QList<Rpc::OptionChange>{{str("process_limit"), str("20"), false}}));
        QCOMPARE(asked.first().expectedVersion, 7);
        QCOMPARE(asked.first().comment, str("busy"));
        QVERIFY(!shown.page.hasUnsaved());
        QVERIFY(shown.page.faces()->messages()->text().contains(str("Waiting for a restart: tmp_path")));
        QVERIFY(settledPicture(shown.page, str("configuration-applied")));
        done.first().at(1).value<std::function<void()>>()();
        QTRY_COMPARE(fake.asked<Rpc::RollbackConfiguration>().size(), 1);
        QCOMPARE(fake.asked<Rpc::RollbackConfiguration>().first().version, 7);
    }

    void whatTheServiceRefusesIsNotApplied()
    {
        FakeBackend fake;
        serve(fake);
        fake.answer<Rpc::ValidateConfiguration>(
            {{{str("/etc/kopano/gateway.cfg"), 3, true, str("no such folder")}}});
        fake.refuse<Rpc::ChangeConfiguration>(Base::Code::Conflict, str("changed outside"));
        Shown shown(fake);
        QTRY_COMPARE(shown.page.faces()->face(), str("data"));
        shown.choose("tmp_path");
        shown.editor<QLineEdit>()->selectAll();
        QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Delete);
        QVERIFY(!shown.page.findChild<QPushButton *>(str("review"))->isEnabled());
        QTest::keyClicks(shown.editor<QLineEdit>(), str("/srv"));
        QTest::mouseClick(shown.page.findChild<QPushButton *>(str("review")), Qt::LeftButton);
        auto *dialog = shown.page.findChild<Pages::ReviewDialog *>();
        auto *apply = dialog->findChild<QPushButton *>(str("apply"));
        QTRY_COMPARE(fake.asked<Rpc::ValidateConfiguration>().size(), 1);
        QTest::qWait(0);
        QVERIFY(!apply->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!shown.page.findChild<Pages::ReviewDialog *>());
        fake.answer<Rpc::ValidateConfiguration>({});
        QTest::mouseClick(shown.page.findChild<QPushButton *>(str("review")), Qt::LeftButton);
        dialog = shown.page.findChild<Pages::ReviewDialog *>();
        apply = dialog->findChild<QPushButton *>(str("apply"));
        QTRY_VERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<Widgets::MessageBar *>()->text().contains(str("Nothing was written")));
        QVERIFY(settledPicture(*dialog, str("configuration-conflict")));
        QVERIFY(shown.page.hasUnsaved());
    }

    void anEarlierVersionIsComparedAndPutBack()
    {
        FakeBackend fake;
        serve(fake);
        Shown shown(fake);
        QTRY_COMPARE(shown.page.faces()->face(), str("data"));
        shown.page.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *pane = shown.page.findChild<Pages::HistoryPane *>();
        QTRY_COMPARE(pane->faces()->face(), str("data"));
        auto *table = pane->findChild<Widgets::TableView *>();
        table->selectRow(1);
        QTRY_VERIFY(pane->findChild<Widgets::DiffView *>()->toPlainText().contains(str("-a = 1\n+a = 2")));
        QCOMPARE(fake.asked<Rpc::DiffConfiguration>().last().from, 6);
        QCOMPARE(Gui::namelessWidget(shown.page), QString());
        QCOMPARE(Gui::tabProblem(shown.page), QString());
        QVERIFY(settledPicture(shown.page, str("configuration-history")));
        QTest::mouseClick(pane->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(fake.asked<Rpc::RollbackConfiguration>().size(), 1);
        QCOMPARE(fake.asked<Rpc::RollbackConfiguration>().first().version, 6);
        table->selectAll();
        QTRY_COMPARE(fake.asked<Rpc::DiffConfiguration>().last().to, 7);
    }
};

QTEST_MAIN(TestConfiguration)
#include "tst_gui_configuration.moc"
