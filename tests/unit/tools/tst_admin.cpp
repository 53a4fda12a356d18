// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/counting.h"
#include "tools/passwordinput.h"
#include "tools/render.h"
#include "tools/servertexts.h"
#include "tools/servicerender.h"
#include "tools/softdelete.h"
#include "tools/userfields.h"
#include "tools/verbs.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Tools;

/// kopano-admin without a server: command line, fields, output.
class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void allFieldsOfANewUser();
    void anUpdateNamesWhatChanges();
    void levelsNeedTheOverride();
    void whatDoesNotFitToTheUser_data();
    void whatDoesNotFitToTheUser();
    void passwordFile();
    void textFile();
    void table();
    void aServiceWhoseFileWasChanged();
    void numbersHaveTheirWord();
    void jobsHaveHeadings();
    void whatIsRecoverableHasHeadings();
    void whatWaitsForARestartIsShown();
    void comparedVersionsAreNamed();
    void details();
    void json();
    void escapes_data();
    void escapes();
    void theServerSaysWhatIsTranslated();
    void whatTheServerSaysIsTranslated();
};

namespace {

Base::Result<const Verb *> verbOf(const QByteArrayList &words, CommandLine &line)
{
    line = TRY(parseAdmin(words));
    return findVerb(line);
}

Base::User anna()
{
    Base::User user;
    user.login = QStringLiteral("anna");
    user.fullName = QStringLiteral("Anna \x1b[31mRed");
    user.emailAddress = QStringLiteral("anna@localhost");
    user.aliases = {QStringLiteral("a@localhost")};
    user.storeGuid = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    user.storeSize = 3 * 1024 * 1024;
    user.quota = {true, 1 << 20, 0, 3 << 20};
    user.adminLevel = 1;
    user.lastLogon = 1700000000;
    return user;
}

} // namespace

void TestAdmin::verbs_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("result"); // the verb, or the complaint
    const auto row = [](const char *name, const char *words, const char *result) {
        QTest::newRow(name) << QByteArray(words) << QString::fromLatin1(result);
    };
    row("create by letters", "-c anna -p pw -e a@b -f Anna", "create");
    row("create by words", "--create=anna --password pw --email=a@b --fullname Anna", "create");
    row("a shared store needs no password", "-c anna -e a@b -f Anna -n 1", "create");
    row("a user needs one", "-c anna -e a@b -f Anna",
        "a new user needs a password: -p, -P or --password-file");
    row("one password is enough", "-c anna -e a@b -f Anna -p x -P",
        "use only one of -p, -P and --password-file");
    row("a user needs an address", "-c anna -f Anna -p x", "a new user needs -e ADDRESS and -f NAME");
    row("list", "-l", "list-users");
    row("list as JSON", "--list-users --json", "list-users");
    row("details", "--details anna --type user", "details");
    row("details of a group", "--details anna --type group", "details");
    row("details of something else", "--details anna --type car", "--type must be user, group or company");
    row("a switch of one verb that is another verb", "--add-sendas bernd -u anna", "add-sendas");
    row("the same without it", "--add-sendas bernd", "-u is missing; see --help");
    row("two verbs, one of them a switch elsewhere", "-u anna -d bernd -p x",
        "--update and --delete cannot be used together");
    row("a delegate", "--add-delegate bernd -u anna --see-private", "add-delegate");
    row("a delegate of nobody", "--add-delegate bernd", "-u is missing; see --help");
    row("flags of a delegate that goes", "--del-delegate bernd -u anna --sendcopy",
        "--sendcopy does not belong to --del-delegate");
    row("a copy of an orphan", "--hook-store 00000000000000000000000000000000 --copyto-public -I acme", "hook-store");
    row("a copy for somebody", "--hook-store 00000000000000000000000000000000 --copyto-public -u anna",
        "--copyto-public and -u cannot be used together");
    row("a store for a company", "--hook-store 00000000000000000000000000000000 -u anna -I acme",
        "-I needs --copyto-public here");
    row("a member needs a group", "-b anna", "-i is missing; see --help");
    row("a member and a group", "-b anna -i team", "add-member");
    row("an update of a group with nothing", "--update-group team", "say what to change");
    row("a group that is neither secure nor not", "-g team --security maybe", "--security must be y or n, or 1 or 0");
    row("a relation needs a company", "--add-to-viewlist acme", "-I is missing; see --help");
    row("a company's levels need the override", "--create-company acme --udqw 1",
        "--udqw, --udqs and --udqh need --udqo y");
    row("a GUID that is none", "--remove-store 12", "a GUID has 32 hexadecimal digits");
    row("a value that may be missing", "--clear-cache", "clear-cache");
    row("a value that may be given", "--clear-cache=0x200", "clear-cache");
    row("such a value behind a blank", "--clear-cache 0x200", "unexpected argument 0x200");
    row("a value that is wrong", "--clear-cache=0xz", "--clear-cache takes a number, such as 0x200");
    row("a capacity that is too big", "-u hall --capacity 1000001",
        "--capacity must be a number up to 1000000");
    row("delete", "-d anna -v", "delete");
    row("nothing to do", "", "say what to do: -c, -u, -d, -l or --details; --help shows everything");
    row("a switch of a verb that is missing", "--copyto-public",
        "--copyto-public goes with --hook-store; --help shows everything");
    row("a word and no verb", "anna", "unexpected argument anna");
    row("a word, a switch and no verb", "--lang de anna", "--lang goes with --create-store; --help shows everything");
    row("a switch of many verbs", "--json", "say what to do: -c, -u, -d, -l or --details; --help shows everything");
    row("two verbs", "-c anna -d bernd", "--create and --delete cannot be used together");
    row("the same verb twice", "-d anna -d bernd", "--delete can be given only once");
    row("a service to reload", "--reload gateway", "reload");
    row("options of a service", "--config-get gateway log_level --json", "config-get");
    row("options to set", "--config-set gateway log_level=5 a=b=c --force", "config-set");
    row("nothing to set", "--config-set gateway", "--config-set needs OPTION=VALUE");
    row("a value without an option", "--config-set gateway =5", "=5: an option is given as OPTION=VALUE");
    row("an option whose value is in a file", "--config-set gateway a=b sslkey_pass --value-file -", "config-set");
    row("an option without a value", "--config-set gateway sslkey_pass",
        "sslkey_pass: an option is given as OPTION=VALUE");
    row("two of them", "--config-set gateway a b --value-file -", "b: an option is given as OPTION=VALUE");
    row("a value without an option", "--config-set gateway a=b --value-file -",
        "--value-file needs one OPTION without =VALUE");
    row("an option to take out, with a value", "--config-unset gateway log_level=5",
        "log_level=5: only the option's name is needed");
    row("a version to go back to", "--config-rollback gateway 3 --comment x", "config-rollback");
    row("no version to go back to", "--config-rollback gateway",
        "--config-rollback needs the number of a version");
    row("a version that is none", "--config-diff gateway 0", "0 is not the number of a version");
    row("too many versions", "--config-diff gateway 1 2 3", "--config-diff compares two versions at most");
    row("a level of the log", "--service-log gateway --level warning --lines 5", "service-log");
    row("no level of the log", "--service-log gateway --level loud",
        "--level must be a number from 1 to 6, or critical, error, warning, notice, info, debug");
    row("no lines of the log", "--service-log gateway --lines 0", "--lines must be a number from 1 to 1000");
    row("no records", "--query-audit --limit 0", "--limit must be a number from 1 to 1000000");
    row("one record", "--query-audit --limit 1", "query-audit");
    row("words for a verb that takes none", "--reload gateway now", "unexpected argument now");
    row("a switch of another verb", "-d anna -p x", "--password does not belong to --delete");
    row("an unknown switch", "-l -Z", "unknown switch -Z");
    row("a word too much", "-l anna", "unexpected argument anna");
    row("a missing argument", "-c", "-c needs an argument");
    row("an update of nothing", "-u anna", "say what to change");
    row("an update of the password", "-u anna -p x", "update");
    row("an override without levels", "-u anna --qo y --qw 1 --qs 2",
        "--qo y needs all three levels: --qw, --qs and --qh");
    row("an override with levels", "-u anna --qo y --qw 1 --qs 2 --qh 0", "update");
    row("levels together with the default quota", "-u anna --qo n --qh 3",
        "--qw, --qs and --qh mean nothing with --qo n");
    row("levels of a new user without override", "-c anna -p x -e a@b -f Anna --qw 1",
        "--qw, --qs and --qh need --qo y");
    row("levels of a new user in the wrong order", "-c anna -p x -e a@b -f Anna --qo y --qw 3 --qs 2 --qh 1",
        "the warning level (3 MiB) is above the soft level (2 MiB)");
    row("an alias comes and goes", "-u anna --add-alias a@b --del-alias A@B",
        "alias a@b cannot be added and taken away together");
    row("another node", "-l --node two",
        "--node: this version has one server only; name another one with -h URL");
    row("a switch of daemons", "-l --foreground", "unknown switch --foreground");
    row("a level that is no number", "-u anna --qw 1M", "--qw must be a number of MiB");
    row("a level with a sign", "-u anna --qw -1", "--qw must be a number of MiB");
    row("an administrator level too high", "-u anna -a 3",
        "--administrator must be a number from 0 to 2, or y or n");
    row("an unknown feature", "-u anna --enable-feature smoke",
        "unknown feature smoke; there are imap, pop3, mobile, outlook, webapp");
    row("a feature on and off", "-u anna --enable-feature imap --disable-feature imap",
        "feature imap cannot be enabled and disabled together");
}

void TestAdmin::verbs()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, result);
    CommandLine line;
    const auto verb = verbOf(words.isEmpty() ? QByteArrayList() : words.split(' '), line);
    QCOMPARE(verb ? QString::fromLatin1((*verb)->name) : verb.error().detail, result);
}

void TestAdmin::allFieldsOfANewUser()
{
    CommandLine line;
    QVERIFY(verbOf({"-c", "anna", "-p", "pw", "-e", "a@b", "-f", "Anna B", "-a", "y", "-n", "0",
                       "--add-alias", "x@b", "--qo", "y", "--qw", "1", "--qs", "2", "--qh", "3"},
        line));
    Base::User user;
    applyFields(*userFields(line), user);
    QCOMPARE(user.emailAddress, QStringLiteral("a@b"));
    QCOMPARE(user.fullName, QStringLiteral("Anna B"));
    QCOMPARE(user.adminLevel, quint8(1));
    QCOMPARE(user.kind, Base::UserKind::Active);
    QCOMPARE(user.aliases, QStringList{QStringLiteral("x@b")});
    QCOMPARE(user.quota, (Base::Quota{true, 1 << 20, 2 << 20, 3 << 20}));
}

void TestAdmin::anUpdateNamesWhatChanges()
{
    using U = Rpc::UpdateUser;
    CommandLine line;
    QVERIFY(verbOf(
        {"-u", "anna", "-U", "anne", "--del-alias", "a@localhost", "--disable-feature", "pop3"}, line));
    Base::User user = anna();
    user.enabledFeatures = {QStringLiteral("pop3"), QStringLiteral("imap")};
    QCOMPARE(applyFields(*userFields(line), user), quint32(U::Login | U::Aliases | U::Features));
    QCOMPARE(user.login, QStringLiteral("anne"));
    QVERIFY(user.aliases.isEmpty());
    QCOMPARE(user.enabledFeatures, QStringList{QStringLiteral("imap")});
    QCOMPARE(user.disabledFeatures, QStringList{QStringLiteral("pop3")});
}

void TestAdmin::levelsNeedTheOverride()
{
    CommandLine line;
    QVERIFY(verbOf({"-u", "anna", "--qh", "7"}, line));
    Base::User with = anna();
    QCOMPARE(applyFields(*userFields(line), with), quint32(Rpc::UpdateUser::Quota));
    QCOMPARE(with.quota.hard, quint64(7 << 20));
    QCOMPARE(with.quota.warn, quint64(1 << 20));
    Base::User without;
    QCOMPARE(applyFields(*userFields(line), without), quint32(0));
    QCOMPARE(without.quota.hard, quint64(0));
}

void TestAdmin::whatDoesNotFitToTheUser_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("complaint"); // anna has the levels 1, none, 3 and the alias a@localhost
    const auto row = [](const char *name, const char *words, const char *complaint) {
        QTest::newRow(name) << QByteArray(words) << QString::fromLatin1(complaint);
    };
    row("an alias that is there", "--del-alias a@localhost", "");
    row("it is found in any case", "--del-alias A@LocalHost", "");
    row("an alias of nobody", "--del-alias x@localhost", "user 'anna' has no alias 'x@localhost'");
    row("the primary address", "--del-alias Anna@localhost",
        "'Anna@localhost' is the primary address of user 'anna'; another one is set with -e");
    row("equal levels", "--qw 3 --qs 3", "");
    row("a warning above the hard level", "--qw 4",
        "the warning level (4 MiB) is above the hard level (3 MiB)");
    row("a soft level below the warning", "--qs 0 --qw 9 --qh 0", "");
    row("a soft level above the hard one", "--qs 4",
        "the soft level (4 MiB) is above the hard level (3 MiB)");
    row("a hard level of none", "--qw 9 --qh 0", "");
}

void TestAdmin::whatDoesNotFitToTheUser()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, complaint);
    CommandLine line;
    QVERIFY(verbOf(QByteArray("-u anna " + words).split(' '), line));
    const auto fits = checkAgainst(*userFields(line), anna());
    QCOMPARE(fits ? QString() : fits.error().detail, complaint);
}

void TestAdmin::passwordFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("geheim wörd \r\nsecond line\n");
    file.flush();
    CommandLine line;
    QVERIFY(verbOf({"-u", "anna", "--password-file", file.fileName().toUtf8()}, line));
    const auto password = readPassword(line);
    QVERIFY(password);
    QCOMPARE(password->reveal(), QByteArray("geheim wörd "));
    QVERIFY(verbOf({"-u", "anna", "--password-file", "/nonexistent"}, line));
    QVERIFY(!readPassword(line));
    QVERIFY(verbOf({"-u", "anna", "-p", ""}, line));
    QVERIFY(!readPassword(line));
}

void TestAdmin::textFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("größer");
    file.flush();
    QCOMPARE(readTextFile(file.fileName(), 8).value_or(QString()), QStringLiteral("größer"));
    const auto cut = readTextFile(file.fileName(), 7);
    QCOMPARE(cut.error().code, Base::Code::TooBig);
    file.write("\xff");
    file.flush();
    QCOMPARE(readTextFile(file.fileName(), 100).error().code, Base::Code::Invalid);
    QCOMPARE(readTextFile(QStringLiteral("/nonexistent/file"), 100).error().code, Base::Code::Io);
}

void TestAdmin::table()
{
    Base::User bernd;
    bernd.login = QStringLiteral("bernd");
    bernd.homeServer = QStringLiteral("mail1");
    QCOMPARE(userTable({anna(), bernd}),
        QStringLiteral("User list for Default(2):\n"
                       "\tUsername  Fullname          Homeserver\n"
                       "\t--------------------------------------\n"
                       "\tanna      Anna \\x1b[31mRed\n"
                       "\tbernd                       mail1\n"));
}

void TestAdmin::aServiceWhoseFileWasChanged()
{
    Rpc::ServiceInfo gateway;
    gateway.service = QStringLiteral("gateway");
    QVERIFY(!servicesText({gateway}).contains(QLatin1String("Configuration")));
    Rpc::ServiceInfo dagent = gateway;
    dagent.service = QStringLiteral("dagent");
    dagent.changedOutside = true;
    const QStringList lines = servicesText({gateway, dagent}).split(u'\n');
    QVERIFY(lines[0].contains(QLatin1String("Configuration")));
    QVERIFY(!lines[1].contains(QLatin1String("changed outside")));
    QVERIFY(lines[2].contains(QLatin1String("changed outside")));
}

void TestAdmin::numbersHaveTheirWord()
{
    QCOMPARE(messagesText(0), QStringLiteral("0 messages"));
    QCOMPARE(messagesText(1), QStringLiteral("1 message"));
    Rpc::PreviewPurgeReply count;
    count.messages = count.bytes = count.folders = count.stores = 1;
    QCOMPARE(purgeText(count, false), QStringLiteral("Purged: 1 message with 1 byte, 1 folder, 1 store.\n"));
    count.messages = 2;
    QCOMPARE(purgeText(count, true), QStringLiteral("Would be purged: 2 messages with 1 byte, 1 folder, 1 store.\n"));
}

void TestAdmin::jobsHaveHeadings()
{
    QCOMPARE(jobsText({}), QStringLiteral("Jobs(0):\n"));
    Rpc::Job job;
    job.id = 7;
    job.kind = QStringLiteral("restore");
    job.state = Rpc::Job::Failed;
    job.owner = QStringLiteral("anna");
    job.created = 1700000000;
    job.done = 2;
    job.total = 3;
    job.result = R"({"failed":1})";
    job.error = QStringLiteral("no \x1b room");
    QCOMPARE(jobsText({job}).split(u'\n'),
        QStringList({QStringLiteral("Jobs(1):"),
            QStringLiteral("\tJob  Kind     State   Began                 Done    Started by  Remarks"),
            QStringLiteral("\t") + QString(71, u'-'),
            QStringLiteral("\t7    restore  failed  2023-11-14T22:13:20Z  2 of 3  anna        1 object not restored; no "
                           "\\x1b room"),
            QString()}));
}

void TestAdmin::whatIsRecoverableHasHeadings()
{
    QCOMPARE(recoverableText(QStringLiteral("anna"), {}), QStringLiteral("Recoverable items of anna(0):\n"));
    Base::RecoverableObject folder;
    folder.id = Base::ObjectId{12};
    folder.path = {QStringLiteral("Work")};
    folder.subject = QStringLiteral("Old");
    folder.isFolder = true;
    folder.messages = 1;
    folder.size = 500;
    folder.deleted = 1700000000;
    QCOMPARE(recoverableText(QStringLiteral("anna"), {folder}).split(u'\n'),
        QStringList({QStringLiteral("Recoverable items of anna(1):"),
            QStringLiteral("\tID          Deleted                       Size  Subject"), QStringLiteral("Work"),
            QStringLiteral("\t12          2023-11-14T22:13:20Z           500  folder 'Old' with 1 message"), QString()}));
}

void TestAdmin::whatWaitsForARestartIsShown()
{
    Rpc::OptionState threads;
    threads.key = QStringLiteral("threads");
    threads.value = threads.stored = QStringLiteral("8");
    Rpc::OptionState level = threads;
    level.key = QStringLiteral("log_level");
    QCOMPARE(optionsText({level, threads}),
        QStringLiteral("Option     Value  Origin\nlog_level  8      default\nthreads    8      default\n"));
    threads.stored = QStringLiteral("9");
    QCOMPARE(optionsText({level, threads}),
        QStringLiteral("Option     In force  Origin   In the file  Taken over by\n"
                       "log_level  8         default\nthreads    8         default  9            restart\n"));
}

void TestAdmin::comparedVersionsAreNamed()
{
    const QList<Rpc::ConfigVersion> versions{{2, 1700000000, QStringLiteral("SYSTEM"), QStringLiteral("less \x1b")},
        {1, 1600000000, {}, QStringLiteral("found at the first start")}};
    QCOMPARE(versionLabels(versions, 1, 2),
        QStringLiteral("--- version 1, 2020-09-13T12:26:40Z: found at the first start\n"
                       "+++ version 2, 2023-11-14T22:13:20Z, SYSTEM: less \\x1b\n"));
    QCOMPARE(versionLabels(versions, 2, 0).section(u'\n', 1, 1), QStringLiteral("+++ the present files"));
}

void TestAdmin::details()
{
    Rpc::UserDetailsReply details{
        anna(), anna().quota, Rpc::QuotaLevel::Hard, {QStringLiteral("te\nam")}, {}, {}, true};
    details.user.meeting = Base::MeetingProcess;
    const QString text = userDetailsText(details, QStringLiteral("1.0.0"));
    for (const char *line :
        {"Username:                       anna\n", "Fullname:                       Anna \\x1b[31mRed\n",
            "Emailaddress:                   anna@localhost\n", "Active:                         yes\n",
            "Administrator:                  yes\n",
            "Store GUID:                     00112233445566778899AABBCCDDEEFF\n",
            "Last logon:                     2023-11-14T22:13:20Z\n",
            "Last logoff:                    never\n", "Server version:                 1.0.0\n",
            " Quota overrides:               yes\n", " Warning level:                 1.00 MiB\n",
            " Soft level:                    unlimited\n", " Hard level:                    3.00 MiB\n",
            " State:                         hard level reached: nothing more is taken\n",
            "Current store size:             3.00 MiB\n", "Out Of Office:                  active (no reply is sent yet)\n",
            "Auto-process meeting req:       yes\n", "Auto-accept meeting req:        no\n",
            "Groups (1):\n\tte\\x0aam\n"})
        QVERIFY2(text.contains(QString::fromLatin1(line)), line);
    QVERIFY(!text.contains(QLatin1String("Non-active")));
}

void TestAdmin::json()
{
    const QJsonArray array = QJsonDocument::fromJson(usersJson({anna()}).toUtf8()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0].toObject()[QLatin1String("fullname")].toString(), anna().fullName);
    QVERIFY(!usersJson({anna()}).contains(QChar(0x1b)));
    const QJsonObject object =
        QJsonDocument::fromJson(userJson({anna(), anna().quota, {}, {}, {}, {}, false}).toUtf8()).object();
    QCOMPARE(object[QLatin1String("quota")].toObject()[QLatin1String("hard")].toInteger(), 3 << 20);
}

void TestAdmin::escapes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters of any language stay")
        << QStringLiteral("Jürgen 日本 \\") << QStringLiteral("Jürgen 日本 \\");
    QTest::newRow("escape sequences") << QStringLiteral("\x1b[2J") << QStringLiteral("\\x1b[2J");
    QTest::newRow("line breaks and tabs")
        << QStringLiteral("a\r\n\tb") << QStringLiteral("a\\x0d\\x0a\\x09b");
    QTest::newRow("C1 controls") << QString(QChar(0x9b)) << QStringLiteral("\\x9b");
    QTest::newRow("a right-to-left override") << QString(QChar(0x202e)) << QStringLiteral("\\u{202e}");
}

void TestAdmin::escapes()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(printable(raw), shown);
}

/// All of the files' text, with literals that go on in the next line joined.
static QString textOf(const QString &folder, const QStringList &names)
{
    static const QRegularExpression joint(QStringLiteral("\"\\s*\n\\s*\""));
    QString text;
    QDirIterator files(QLatin1String(PROJECT_SOURCES "/") + folder, names, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text.remove(joint);
}

/// A sentence that the sources do not hold any more would never be recognised.
void TestAdmin::theServerSaysWhatIsTranslated()
{
    const QStringList composed{QStringLiteral("outcome unknown: %1"), QStringLiteral("the login %1 is taken"),
        QStringLiteral("the name %1 is taken"), QStringLiteral("the address %1 is taken")};
    QString sources;
    for (const char *folder : {"server/directory", "server/domain", "server/handlers", "server/jobs",
             "server/storage", "shared/base", "shared/client", "shared/control"})
        sources += textOf(QLatin1String(folder), {QStringLiteral("*.cpp")});
    for (const QString &sentence : serverSentences()) {
        const bool clock = sentence.endsWith(QLatin1String(". If it is right, use --force"));
        const QString source = clock ? sentence.section(QLatin1Char('.'), 0, 0) : sentence;
        QVERIFY2(composed.contains(sentence) || sources.contains(u'"' + source + u'"'), qPrintable(sentence));
        const QString about = QString(sentence).replace(QLatin1String("%1"), QLatin1String("x%1\\"));
        QCOMPARE(fromServer(about), about); // without a translation nothing changes
    }
}

/// What administrative requests can be refused with.
void TestAdmin::whatTheServerSaysIsTranslated()
{
    // No verb can cause these, or they are about the program and not about what was asked for.
    const QStringList notForVerbs{QStringLiteral("1 to %1 objects can be restored at once"),
        QStringLiteral("1 to %1 rows can be listed at once"), QStringLiteral("'%1' is not a feature"),
        QStringLiteral("a service needs a name without @"), QStringLiteral("at most %1 messages are restored at once"),
        QStringLiteral("messages are restored within their own store"),
        QStringLiteral("name either a session or a user"), QStringLiteral("no such company"),
        QStringLiteral("the SASL mechanism is not offered"),
        QStringLiteral("the exchange was cancelled or took too long"),
        QStringLiteral("this version does not know the order"),
        QStringLiteral("no such group"), QStringLiteral("the administrator level is 0, 1 or 2"),
        QStringLiteral("the database has objects but no SYSTEM"),
        QStringLiteral("the program has ended %1 times without getting on with it"),
        QStringLiteral("too many objects"), QStringLiteral("too many services"),
        QStringLiteral("%1. If it is right, use --force"),
        QStringLiteral("what it was to purge is not readable any more")};
    const QString sources = textOf(QStringLiteral("server/directory"),
                                {QStringLiteral("companies.cpp"), QStringLiteral("groups.cpp"),
                                    QStringLiteral("names.cpp"), QStringLiteral("representation.cpp"),
                                    QStringLiteral("users.cpp"), QStringLiteral("authority.cpp")})
        + textOf(QStringLiteral("server/domain"),
            {QStringLiteral("restore*.cpp"), QStringLiteral("sharing.cpp"), QStringLiteral("storeadmin.cpp"),
                QStringLiteral("stores.cpp"), QStringLiteral("external*.cpp")})
        + textOf(QStringLiteral("shared/control"), {QStringLiteral("*.cpp")})
        + textOf(QStringLiteral("server/handlers"),
            {QStringLiteral("accounts.cpp"), QStringLiteral("administration.cpp"),
                QStringLiteral("authentication.cpp"), QStringLiteral("companies.cpp"),
                QStringLiteral("config*.cpp"), QStringLiteral("groups.cpp"), QStringLiteral("jobs.cpp"),
                QStringLiteral("representation.cpp"), QStringLiteral("rights.cpp"), QStringLiteral("service*.cpp"),
                QStringLiteral("sessionadmin.cpp"), QStringLiteral("softdelete.cpp"),
                QStringLiteral("storeadmin.cpp"), QStringLiteral("user*.cpp")})
        + textOf(QStringLiteral("server/jobs"), {QStringLiteral("engine.cpp"), QStringLiteral("purges.cpp")});
    static const QRegularExpression refusal(
        QStringLiteral("Code::\\w+,\\s*QStringLiteral\\(\\s*\"([^\"]*)\""));
    const QStringList known = serverSentences();
    int count = 0;
    for (auto match = refusal.globalMatch(sources); match.hasNext(); ++count) {
        const QString sentence = match.next().captured(1);
        const bool fine = known.contains(sentence) || notForVerbs.contains(sentence)
            || sentence.startsWith(QLatin1String("unknown ")); // values that a tool never sends
        QVERIFY2(fine, qPrintable(QStringLiteral("no translation in servertexts.cpp: ") + sentence));
    }
    QVERIFY(count > 60);
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
