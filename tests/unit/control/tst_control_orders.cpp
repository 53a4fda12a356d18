// SPDX-License-Identifier: GPL-3.0-or-later
#include "../config/testtable.h"
#include "control/orders.h"
#include "rpc/codec.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Base::Code;
using Rpc::OrderKind;

/// What a service does to its own configuration when the server says so.
class tst_ControlOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inspectShowsValuesAndHidesSecrets();
    void reloadTellsWhatItDid();
    void changesAreWrittenAndTaken();
    void aChangeThatIsNotValidWritesNothing();
    void aChangeTheProgramRefusesIsPutBack();
    void whatSomebodyElseChangedIsNotOverwritten();
    void ofTwoWhoSawTheSameFilesOneChangesThem();
    void programsAreNeverChanged_data();
    void programsAreNeverChanged();
    void restoreKeepsPresentSecrets();
    void aNewSecretIsTold();
    void restoreKeepsSecretsTheVersionLacks();
    void restoreNeverWritesOtherFiles();
    void validateNamesLines();
    void anUnknownOrderIsRefused();

private:
    void write(const QByteArray &content, const char *name = "test.cfg");
    QByteArray content(const char *name = "test.cfg") const;
    void load();
    Rpc::FinishOrder change(const QList<Rpc::OptionChange> &changes, bool force = false);
    static Code codeOf(const Rpc::FinishOrder &done) { return Code(done.code); }
    QString path(const char *name = "test.cfg") const { return m_folder->filePath(QLatin1String(name)); }
    Rpc::OptionState option(const Rpc::FinishOrder &done, const char *key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Daemon::Configuration> m_configuration;
    std::unique_ptr<Control::Orders> m_orders;
    Base::Result<void> m_applied;
    int m_reloads = 0;
};

void tst_ControlOrders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_applied = {};
    m_reloads = 0;
    write("# head\nworkers = 4\nsecret = s3cret\n\nlevel = 2\n");
    load();
}

void tst_ControlOrders::write(const QByteArray &bytes, const char *name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

QByteArray tst_ControlOrders::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ControlOrders::load()
{
    const Config::Sources sources{path(), true, false, {{QStringLiteral("offset"), QStringLiteral("3")}}};
    const auto loaded = Config::load(TestTable::table, sources);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    m_orders.reset();
    m_configuration = std::make_unique<Daemon::Configuration>(*loaded, sources);
    m_configuration->reloadAll = [this] {
        ++m_reloads;
        return m_configuration->reload([this](const auto &, const auto &) { return m_applied; });
    };
    m_orders = std::make_unique<Control::Orders>(*m_configuration, Control::Identity{{QStringLiteral("*:1")}, {}});
}

Rpc::FinishOrder tst_ControlOrders::change(const QList<Rpc::OptionChange> &changes, bool force)
{
    Rpc::ServiceOrder order;
    order.id = 7;
    order.kind = OrderKind::Change;
    order.changes = changes;
    order.force = force;
    return m_orders->run(order);
}

Rpc::OptionState tst_ControlOrders::option(const Rpc::FinishOrder &done, const char *key) const
{
    for (const Rpc::OptionState &option : done.state.options) {
        if (option.key == QLatin1String(key))
            return option;
    }
    return {};
}

void tst_ControlOrders::inspectShowsValuesAndHidesSecrets()
{
    const auto done = m_orders->run(Rpc::ServiceOrder());
    QVERIFY(done.ok && done.hasState);
    QCOMPARE(option(done, "workers").value, QStringLiteral("4"));
    QCOMPARE(option(done, "workers").origin, quint8(Config::Origin::File));
    QCOMPARE(option(done, "workers").maximum, qint64(64));
    QCOMPARE(option(done, "offset").origin, quint8(Config::Origin::CommandLine));
    QCOMPARE(option(done, "colour").choices.size(), 3);
    QCOMPARE(option(done, "secret").value, QStringLiteral("******"));
    QCOMPARE(done.state.files.first().text, QStringLiteral("# head\nworkers = 4\nsecret = ******\n\nlevel = 2\n"));
    QVERIFY(!done.state.changedOutside);
    QVERIFY(!Rpc::encode(done).contains("s3cret"));
    QVERIFY(!Rpc::encode(m_orders->registration()).contains("s3cret"));
    QCOMPARE(m_orders->registration().listeners, QStringList{QStringLiteral("*:1")});
    write("workers = 5\npath = /new\n");
    const auto later = m_orders->run(Rpc::ServiceOrder());
    QVERIFY(later.state.changedOutside);
    QCOMPARE(option(later, "workers").value, QStringLiteral("4"));
    QCOMPARE(option(later, "workers").stored, QStringLiteral("5"));
}

void tst_ControlOrders::reloadTellsWhatItDid()
{
    // level falls back to its default, age needs a restart, offset stays what the command line says.
    write("workers = 9\nage = 7\noffset = 5\nnonsense\n");
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Reload;
    auto done = m_orders->run(order);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(done.report.changed,
        (QStringList{QStringLiteral("level"), QStringLiteral("secret"), QStringLiteral("workers")}));
    QCOMPARE(done.report.needRestart, QStringList{QStringLiteral("age")});
    QCOMPARE(done.report.warnings.size(), 1);
    QCOMPARE(done.report.warnings.first().line, 4u);
    QCOMPARE(option(done, "level").value, QStringLiteral("3"));
    QCOMPARE(option(done, "offset").value, QStringLiteral("3"));
    write("workers = many\n");
    done = m_orders->run(order);
    QVERIFY(!done.ok);
    QCOMPARE(codeOf(done), Code::Invalid);
    QCOMPARE(done.detail, QString(path() + QLatin1String(":1: workers: \"many\" is not a whole number")));
    QCOMPARE(option(done, "workers").value, QStringLiteral("9"));
}

void tst_ControlOrders::changesAreWrittenAndTaken()
{
    const auto done = change({{QStringLiteral("workers"), QStringLiteral("8"), false},
        {QStringLiteral("level"), {}, true}, {QStringLiteral("secret"), QStringLiteral("n3w"), false}});
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(done.id, quint64(7));
    QCOMPARE(content(), QByteArray("# head\nworkers = 8\nsecret = n3w\n\n"));
    QCOMPARE(m_configuration->effective().get(TestTable::workers), 8);
    QCOMPARE(m_configuration->effective().get(TestTable::level), 3);
    QVERIFY(done.before.isEmpty());
    QVERIFY(!done.state.changedOutside);
    QVERIFY(!Rpc::encode(done).contains("n3w"));
}

void tst_ControlOrders::aChangeThatIsNotValidWritesNothing()
{
    const QByteArray before = content();
    for (const auto &[key, value] : {std::pair("workers", "65"), std::pair("no_such", "1"), std::pair("path", "")}) {
        const auto done = change({{QStringLiteral("level"), QStringLiteral("1"), false},
            {QLatin1String(key), QLatin1String(value), false}});
        QVERIFY2(!done.ok, key);
        QCOMPARE(codeOf(done), Code::Invalid);
        QCOMPARE(content(), before);
    }
    QCOMPARE(codeOf(change({})), Code::Invalid);
    QCOMPARE(m_reloads, 0); // not even for a moment
}

void tst_ControlOrders::aChangeTheProgramRefusesIsPutBack()
{
    const QByteArray before = content();
    m_applied = Base::Error{Code::Io, QStringLiteral("no such key")};
    const auto done = change({{QStringLiteral("workers"), QStringLiteral("8"), false}});
    QVERIFY(!done.ok);
    QCOMPARE(done.detail, QStringLiteral("no such key"));
    QCOMPARE(content(), before);
    QCOMPARE(m_configuration->effective().get(TestTable::workers), 4);
    QVERIFY(!done.state.changedOutside);
}

void tst_ControlOrders::whatSomebodyElseChangedIsNotOverwritten()
{
    const QByteArray theirs = "# head\nworkers = 4\nsecret = s3cret\nlevel = 6\n";
    write(theirs);
    const QList<Rpc::OptionChange> wanted{{QStringLiteral("workers"), QStringLiteral("8"), false}};
    auto done = change(wanted);
    QVERIFY(!done.ok);
    QCOMPARE(codeOf(done), Code::Conflict);
    QCOMPARE(content(), theirs);
    done = change(wanted, true);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(content(), QByteArray("# head\nworkers = 8\nsecret = s3cret\nlevel = 6\n"));
    QCOMPARE(done.before.first().text, QStringLiteral("# head\nworkers = 4\nsecret = ******\nlevel = 6\n"));
    QVERIFY(change(wanted).ok); // it is ours again
}

void tst_ControlOrders::ofTwoWhoSawTheSameFilesOneChangesThem()
{
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Change;
    order.files = m_orders->run(Rpc::ServiceOrder()).state.files;
    order.changes = {{QStringLiteral("workers"), QStringLiteral("8"), false}};
    QVERIFY(m_orders->run(order).ok);
    order.changes = {{QStringLiteral("workers"), QStringLiteral("9"), false}};
    const auto second = m_orders->run(order);
    QVERIFY(!second.ok);
    QCOMPARE(codeOf(second), Code::Conflict);
    QCOMPARE(content(), QByteArray("# head\nworkers = 8\nsecret = s3cret\n\nlevel = 2\n"));
    write("workers = 7\n");
    order.force = true; // what somebody else wrote is not what he saw either, but he wants it so
    QVERIFY(m_orders->run(order).ok);
}

void tst_ControlOrders::programsAreNeverChanged_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QString>("value"); // null: unset
    QTest::newRow("set") << QByteArray("workers = 4\n") << QStringLiteral("/bin/sh");
    QTest::newRow("changed") << QByteArray("program = /bin/true\n") << QStringLiteral("/bin/sh");
    QTest::newRow("unset") << QByteArray("program = /bin/true\n") << QString();
    QTest::newRow("included") << QByteArray("!include more.cfg\n") << QStringLiteral("/bin/sh");
}

void tst_ControlOrders::programsAreNeverChanged()
{
    QFETCH(QByteArray, present);
    QFETCH(QString, value);
    write("program = /bin/false\n", "more.cfg");
    write(present);
    load();
    const auto inspected = m_orders->run(Rpc::ServiceOrder());
    QVERIFY(option(inspected, "program").fileOnly && !option(inspected, "level").fileOnly);
    const auto other = inspected.state.files;
    const Rpc::OptionChange wanted{QStringLiteral("program"), value, value.isNull()};
    auto done = change({{QStringLiteral("level"), QStringLiteral("1"), false}, wanted}, true);
    QVERIFY(!done.ok);
    QCOMPARE(codeOf(done), Code::Denied);
    QVERIFY2(
        done.detail.startsWith(QStringLiteral("program names a program to run: ")), qPrintable(done.detail));
    QCOMPARE(content(), present);
    QCOMPARE(content("more.cfg"), QByteArray("program = /bin/false\n"));
    QCOMPARE(m_reloads, 0);
    // Its owner changes it in the file; then nobody goes back to what it was.
    write("program = /bin/echo\n");
    QVERIFY(change({{QStringLiteral("level"), QStringLiteral("1"), false}}, true).ok);
    const QByteArray now = content();
    Rpc::ServiceOrder restore;
    restore.kind = OrderKind::Restore;
    restore.files = other;
    restore.force = true;
    done = m_orders->run(restore);
    QVERIFY(!done.ok);
    QCOMPARE(content(), now);
}

void tst_ControlOrders::restoreKeepsPresentSecrets()
{
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Restore;
    order.files = m_orders->run(Rpc::ServiceOrder()).state.files;
    QVERIFY(change({{QStringLiteral("workers"), QStringLiteral("8"), false},
                       {QStringLiteral("secret"), QStringLiteral("n3w"), false}})
                .ok);
    const auto done = m_orders->run(order);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(content(), QByteArray("# head\nworkers = 4\nsecret = n3w\n\nlevel = 2\n"));
    QVERIFY(change({{QStringLiteral("secret"), {}, true}}).ok);
    const auto lost = m_orders->run(order);
    QVERIFY(lost.ok);
    QCOMPARE(content(), QByteArray("# head\nworkers = 4\n\nlevel = 2\n"));
    QCOMPARE(lost.report.warnings.size(), 1);
}

void tst_ControlOrders::aNewSecretIsTold()
{
    const QList<Rpc::OptionChange> wanted{{QStringLiteral("secret"), QStringLiteral("n3w"), false}};
    const auto done = change(wanted);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QVERIFY(!done.before.isEmpty());
    QCOMPARE(done.before, done.state.files); // stars before and after: only this tells that it changed
    QVERIFY(!Rpc::encode(done).contains("n3w"));
    QVERIFY(change(wanted).before.isEmpty());
}

void tst_ControlOrders::restoreKeepsSecretsTheVersionLacks()
{
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Restore;
    order.files = {{path(), QStringLiteral("workers = 5\n#secret =\nlevel = 1\n")}};
    auto done = m_orders->run(order);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(content(), QByteArray("workers = 5\n#secret =\nsecret = s3cret\nlevel = 1\n"));
    QVERIFY(done.report.warnings.isEmpty());
    // Also if it was in a file that the version does not include; that one stays as it is.
    write("secret = other\n", "more.cfg");
    write("level = 2\n!include more.cfg\n");
    load();
    order.files = {{path(), QStringLiteral("level = 1\n")}};
    done = m_orders->run(order);
    QVERIFY2(done.ok, qPrintable(done.detail));
    QCOMPARE(content(), QByteArray("level = 1\nsecret = other\n"));
    QCOMPARE(content("more.cfg"), QByteArray("secret = other\n"));
}

void tst_ControlOrders::restoreNeverWritesOtherFiles()
{
    write("precious", "other");
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Restore;
    order.files = {{path(), QStringLiteral("workers = 5\n")}, {path("other"), QStringLiteral("level = 1\n")}};
    const QByteArray before = content();
    const auto done = m_orders->run(order);
    QVERIFY(!done.ok);
    QCOMPARE(codeOf(done), Code::Conflict);
    QCOMPARE(content(), before);
    QCOMPARE(content("other"), QByteArray("precious"));
}

void tst_ControlOrders::validateNamesLines()
{
    Rpc::ServiceOrder order;
    order.kind = OrderKind::Validate;
    QVERIFY(m_orders->run(order).problems.isEmpty());
    order.useText = true;
    order.text = QStringLiteral("workers = 5\nlevel = x\nno_such = 1\n");
    const QByteArray before = content();
    auto done = m_orders->run(order);
    QVERIFY(done.ok);
    QCOMPARE(done.problems.size(), 2);
    QCOMPARE(done.problems[0].line, 2u);
    QCOMPARE(done.problems[0].file, path());
    QCOMPARE(done.problems[0].text, QStringLiteral("level: \"x\" is not a whole number"));
    QVERIFY(done.problems[1].fatal);
    order.useText = false;
    order.changes = {{QStringLiteral("workers"), QStringLiteral("0"), false}};
    done = m_orders->run(order);
    QCOMPARE(done.problems.size(), 1);
    QCOMPARE(done.problems[0].line, 2u);
    QCOMPARE(content(), before);
}

void tst_ControlOrders::anUnknownOrderIsRefused()
{
    Rpc::ServiceOrder order;
    order.kind = OrderKind(99);
    const auto done = m_orders->run(order);
    QVERIFY(!done.ok);
    QCOMPARE(codeOf(done), Code::Invalid);
}

QTEST_GUILESS_MAIN(tst_ControlOrders)
#include "tst_control_orders.moc"
