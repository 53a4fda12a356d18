// SPDX-License-Identifier: GPL-3.0-or-later
// Every command's grammar: bytes to the request struct, whole, byte by byte and at random cuts.
#include "feeding.h"

#include <QTest>

using namespace Imap;

Q_DECLARE_METATYPE(Imap::Command)

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static SequenceSet set(const char *of)
{
    return *SequenceSet::parse(of);
}

static FetchItem item(FetchItem::Kind kind)
{
    FetchItem out;
    out.kind = kind;
    return out;
}

static FetchItem section(Section of, bool peek = false, std::optional<Partial> partial = {})
{
    FetchItem out = item(FetchItem::Kind::BodySection);
    out.section = std::move(of);
    out.peek = peek;
    out.partial = partial;
    return out;
}

namespace {

namespace Accepted {

void row(const char *name, const char *bytes, const Command &expected)
{
    QTest::newRow(name) << QByteArray(bytes) << expected;
}

/// Commands about the session.
void addSession()
{
    row("CAPABILITY", "CAPABILITY", Capability{});
    row("a command in small letters", "noop", Noop{});
    row("a blank behind a command", "NOOP ", Noop{});
    row("LOGOUT", "LOGOUT", Logout{});
    row("STARTTLS", "STARTTLS", StartTls{});
    row("CHECK", "CHECK", Check{});
    row("CLOSE", "CLOSE", Close{});
    row("UNSELECT", "UNSELECT", Unselect{});
    row("NAMESPACE", "NAMESPACE", Namespace{});

    row("AUTHENTICATE with a response",
        "authenticate plain AGEAYg==", Authenticate{"PLAIN", Base::Secret(QByteArray("\0a\0b", 4))});
    row("AUTHENTICATE with an empty response", "AUTHENTICATE PLAIN =", Authenticate{"PLAIN", Base::Secret()});
    row("LOGIN with atoms", "LOGIN anna secret", Login{"anna", Base::Secret("secret")});
    row("LOGIN with quoted strings", "LOGIN \"an na\" \"s\\\"e\\\\\"",
        Login{"an na", Base::Secret("s\"e\\")});
    row("LOGIN with 8-bit bytes", "LOGIN \"b\xff\" \"\xc3\xa9\"", Login{"b\xff", Base::Secret("\xc3\xa9")});
    row("LOGIN with literals", "LOGIN {4+}\r\nanna {5+}\r\n{1}\r\n", Login{"anna", Base::Secret("{1}\r\n")});
    row("LOGIN with empty strings", "LOGIN \"\" {0+}\r\n", Login{"", Base::Secret("")});
    row("a bracket in an atom", "LOGIN a]b c[d", Login{"a]b", Base::Secret("c[d")});
}

/// Commands with names of mailboxes.
void addMailboxes()
{
    row("SELECT", "SELECT inbox", Select{text("INBOX"), false});
    row("EXAMINE", "EXAMINE \"Sent Items\"", Select{text("Sent Items"), true});
    row("SELECT with a literal", "SELECT {8+}\r\ncaf&AOk-", Select{text("caf\u00e9"), false});
    row("CREATE", "CREATE a/b/", Create{text("a/b")});
    row("CREATE with a use", "CREATE Gone (USE (\\trash))", Create{text("Gone"), Base::FolderUse::Trash});
    row("DELETE", "DELETE a", Delete{text("a")});
    row("RENAME", "RENAME a b/c", Rename{text("a"), text("b/c")});
    row("SUBSCRIBE", "SUBSCRIBE a", Subscribe{text("a")});
    row("UNSUBSCRIBE", "UNSUBSCRIBE a", Unsubscribe{text("a")});
    row("STATUS", "STATUS a (MESSAGES unseen)", Status{text("a"), StatusMessages | StatusUnseen});
    row("STATUS with all items", "STATUS a (UIDNEXT UIDVALIDITY RECENT MESSAGES UNSEEN)",
        Status{text("a"), 0x1f});
}

/// LIST and LSUB.
void addLists()
{
    List list;
    list.patterns = {text("%")};
    row("LIST", "LIST \"\" %", list);
    row("LIST with a quoted pattern", "LIST \"\" \"%\"", list);
    row("LIST with a literal pattern", "LIST {0+}\r\n {1+}\r\n%", list);
    list.patterns = {text("a/b*")};
    row("LIST with a reference", "LIST a/ b*", list);
    list = {};
    list.delimiterOnly = true;
    row("LIST for the separator", "LIST \"\" \"\"", list);
    list = {};
    list.patterns = {text("a"), text("b%")};
    list.selectSubscribed = list.recursiveMatch = list.returnChildren = list.returnSpecialUse = true;
    list.returnStatus = StatusUnseen;
    row("LIST with options",
        "LIST (SUBSCRIBED RECURSIVEMATCH) \"\" (a b%) RETURN (CHILDREN SPECIAL-USE STATUS (UNSEEN))", list);
    list = {};
    list.patterns = {text("*")};
    list.selectSpecialUse = true;
    row("LIST for special uses", "LIST (SPECIAL-USE) \"\" *", list);
    list = {};
    list.patterns = {text("*")};
    row("LIST with empty options", "LIST () \"\" * RETURN ()", list);
    row("LSUB", "LSUB \"\" *", Lsub{text("*")});
}

/// Commands about messages, and extensions.
void addMessages()
{
    row("APPEND", "APPEND INBOX {3+}\r\nabc", Append{text("INBOX"), {}, {}, "abc"});
    row("APPEND with flags and date", "APPEND a (\\Seen kw) \"17-Jul-1996 02:44:25 -0700\" {3+}\r\n\r\n\n",
        Append{text("a"), {Base::FlagSeen, {text("kw")}}, 837596665, "\r\n\n"});
    row("APPEND with an empty flag list", "APPEND a () {1+}\r\nx", Append{text("a"), {}, {}, "x"});
    row("APPEND to a literal name", "APPEND {1+}\r\na {1+}\r\nx", Append{text("a"), {}, {}, "x"});

    row("EXPUNGE", "EXPUNGE", Expunge{});
    row("UID EXPUNGE", "UID EXPUNGE 3:5", Expunge{set("3:5")});
    row("STORE", "STORE 1 FLAGS (\\Deleted)",
        Store{false, set("1"), Store::Mode::Replace, false, {Base::FlagDeleted, {}}});
    row("UID STORE", "UID STORE 1:* +flags.silent \\Seen kw",
        Store{true, set("1:*"), Store::Mode::Add, true, {Base::FlagSeen, {text("kw")}}});
    row("STORE that removes", "STORE 1 -FLAGS ()", Store{false, set("1"), Store::Mode::Remove, false, {}});
    row("COPY", "COPY 1,2 b", Copy{false, set("1:2"), text("b")});
    row("UID COPY", "UID COPY * inbox", Copy{true, set("*"), text("INBOX")});
    row("MOVE", "MOVE 1 b", Move{false, set("1"), text("b")});
    row("UID MOVE", "uid move 1 b", Move{true, set("1"), text("b")});
    row("ENABLE", "ENABLE condstore X", Enable{{"CONDSTORE", "X"}});
    row("ID", "ID (\"Name\" \"x\" \"os\" NIL)", Id{{{"name", "x"}, {"os", std::nullopt}}});
    row("ID without parameters", "ID NIL", Id{});
    row("ID with an empty list", "ID ()", Id{});
}

} // namespace Accepted

namespace Refused {

void bad(const char *bytes)
{
    QTest::newRow(bytes) << QByteArray(bytes) << QByteArray("t BAD ");
}

void no(const char *bytes, const char *code)
{
    QTest::newRow(bytes) << QByteArray(bytes) << "t NO " + QByteArray(code);
}

/// Lines that are no command, and commands about the session.
void addSession()
{
    bad("");
    bad("FOO");
    bad("UID");
    bad("UID NOOP");
    bad("UID FOO 1");
    bad("NOOP x");
    bad("NOOP(");
    bad("LOGIN a");
    bad("LOGIN a b c");
    bad("LOGIN  a b");
    bad("LOGIN \"a\"b c");
    bad("LOGIN a {5}x");
    bad("LOGIN \"a\\n\" b");
    bad("LOGIN \"unterminated x");
    bad("LOGIN a(b c");
    bad("AUTHENTICATE");
    bad("AUTHENTICATE PLAIN !!!!");
    bad("AUTHENTICATE PLAIN AAA=BBB");
    bad("AUTHENTICATE PLAIN AA");
}

/// Commands with names of mailboxes.
void addMailboxes()
{
    bad("SELECT");
    bad("SELECT a b");
    bad("SELECT %");
    no("SELECT &", "[CANNOT]");
    no("SELECT a//b", "[CANNOT]");
    no("CREATE \"../../x/\"", "[CANNOT]");
    no("CREATE \"100%\"", "[CANNOT]");
    no("CREATE a (USE (\\All))", "[USEATTR]");
    no("CREATE a (USE (\\Sent \\Trash))", "[USEATTR]");
    bad("CREATE a (FOO)");
    bad("RENAME a");
    bad("STATUS a ()");
    bad("STATUS a (FOO)");
    bad("STATUS a MESSAGES");
    bad("LIST \"\"");
    bad("LIST (FOO) \"\" *");
    bad("LIST (RECURSIVEMATCH) \"\" *");
    bad("LIST \"\" () ");
    bad("LIST \"\" * RETURN (FOO)");
    bad("LIST \"\" * FOO");
    no("LIST \"\" &*", "[CANNOT]");
}

/// Commands about messages, and extensions.
void addMessages()
{
    bad("APPEND a \"quoted\"");
    bad("APPEND a (\\Foo) {1+}\r\nx");
    bad("APPEND a \"01-Jan-2023\" {1+}\r\nx");
    bad("APPEND a {1+}\r\nx {1+}\r\ny");
    no("APPEND a {0+}\r\n", "An empty message");
    bad("UID EXPUNGE");
    bad("EXPUNGE 1");
    bad("STORE 1 FOO (\\Seen)");
    bad("STORE 1 FLAGS (\\Foo)");
    bad("STORE 1 FLAGS");
    bad("STORE 0 FLAGS (\\Seen)");
    bad("COPY 1");
    bad("MOVE x y");
    bad("ENABLE");
    bad("ID");
    bad("ID (\"a\")");
    bad("ID (a \"b\")");
}

/// FETCH.
void addFetch()
{
    bad("FETCH 1");
    bad("FETCH 1 ()");
    bad("FETCH 1 FOO");
    bad("FETCH 1 (ALL)");
    bad("FETCH 1 (FLAGS");
    bad("FETCH 1 (FLAGS))");
    bad("FETCH 1 ((FLAGS))");
    bad("FETCH 1 BODY[");
    bad("FETCH 1 BODY[0]");
    bad("FETCH 1 BODY[1.]");
    bad("FETCH 1 BODY[1..2]");
    bad("FETCH 1 BODY[4294967296]");
    bad("FETCH 1 BODY[MIME]");
    bad("FETCH 1 BODY[FOO]");
    bad("FETCH 1 BODY[HEADER.FIELDS]");
    bad("FETCH 1 BODY[HEADER.FIELDS ()]");
    bad("FETCH 1 BODY[HEADER.FIELDS (\"a:b\")]");
    bad("FETCH 1 BODY[HEADER.FIELDS ({4+}\r\na\r\nb)]");
    bad("FETCH 1 BODY[]<0>");
    bad("FETCH 1 BODY[]<0.0>");
    bad("FETCH 1 BODY[]<4294967296.1>");
    bad("FETCH 1 BODY[]<-1.1>");
    bad("FETCH 1 RFC822.PEEK[]");
    bad("FETCH 1 FLAGS UID");
}

/// SEARCH.
void addSearch()
{
    bad("SEARCH");
    bad("SEARCH FOO");
    bad("SEARCH (ALL");
    bad("SEARCH ALL)");
    bad("SEARCH ()");
    bad("SEARCH NOT");
    bad("SEARCH OR ALL");
    bad("SEARCH SINCE 31-Feb-2024");
    bad("SEARCH KEYWORD \"a b\"");
    bad("SEARCH KEYWORD \\Seen2");
    bad("SEARCH LARGER -1");
    bad("SEARCH LARGER 9223372036854775808");
    bad("SEARCH HEADER \"\" x");
    bad("SEARCH UID");
    bad("SEARCH CHARSET UTF-8");
    no("SEARCH CHARSET FOO ALL", "[BADCHARSET (US-ASCII UTF-8)]");
    no("SEARCH CHARSET locale ALL", "[BADCHARSET (US-ASCII UTF-8)]");
    bad("SEARCH TEXT {3+}\r\na\vb TEXT");
}

} // namespace Refused

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // without tag and line end
        QTest::addColumn<Command>("expected");
        Accepted::addSession();
        Accepted::addMailboxes();
        Accepted::addLists();
        Accepted::addMessages();
    }
    void accepted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Command, expected);
        const QByteArray input = "t " + bytes + "\r\n";
        const auto steps = Feeding::whole(input);
        QVERIFY(!steps.isEmpty());
        const auto *request = std::get_if<Request>(&steps.last());
        QVERIFY2(request, Feeding::described(steps).join('|').constData());
        QVERIFY(request->command == expected);
        QCOMPARE(request->tag, QByteArray("t"));
        QVERIFY(Feeding::sameForAllCuts(input));
    }

    void fetch_data()
    {
        using Kind = FetchItem::Kind;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Command>("expected");
        const auto row = [](const char *bytes, const QList<FetchItem> &items) {
            QTest::newRow(bytes) << "FETCH 1 " + QByteArray(bytes) << Command(Fetch{false, set("1"), items});
        };
        const QList<FetchItem> fast{item(Kind::Flags), item(Kind::InternalDate), item(Kind::Rfc822Size)};
        row("FAST", fast);
        row("ALL", fast + QList<FetchItem>{item(Kind::Envelope)});
        row("full", fast + QList<FetchItem>{item(Kind::Envelope), item(Kind::Body)});
        row("UID", {item(Kind::Uid)});
        row("(FLAGS flags UID)", {item(Kind::Flags), item(Kind::Uid)});
        row("(RFC822 RFC822.HEADER RFC822.TEXT RFC822.SIZE)",
            {item(Kind::Rfc822), item(Kind::Rfc822Header), item(Kind::Rfc822Text), item(Kind::Rfc822Size)});
        row("(BODY BODYSTRUCTURE)", {item(Kind::Body), item(Kind::BodyStructure)});
        row("BODY[]", {section({})});
        row("body.peek[]<5.10>", {section({}, true, Partial{5, 10})});
        row("BODY[]<0.4294967295>", {section({}, false, Partial{0, 4294967295u})});
        row("BODY[1.2.3]", {section({{1, 2, 3}})});
        row("BODY[TEXT]", {section({{}, Section::Text::Text})});
        row("BODY[HEADER]", {section({{}, Section::Text::Header})});
        row("BODY[1.MIME]", {section({{1}, Section::Text::Mime})});
        row("BODY[2.HEADER]", {section({{2}, Section::Text::Header})});
        row("BODY.PEEK[HEADER.FIELDS (Subject \"From\" {2+}\r\nTo)]",
            {section({{}, Section::Text::HeaderFields, {"Subject", "From", "To"}}, true)});
        row("BODY[1.HEADER.FIELDS.NOT (a)]", {section({{1}, Section::Text::HeaderFieldsNot, {"a"}})});
        row("(BODY[1] BODY[2])", {section({{1}}), section({{2}})});
        QTest::newRow("UID FETCH brings the UID") << QByteArray(
            "UID FETCH 7:* FLAGS") << Command(Fetch{true, set("7:*"), {item(Kind::Uid), item(Kind::Flags)}});
        QTest::newRow("UID FETCH with the UID named")
            << QByteArray("UID FETCH 7 (FLAGS UID)")
            << Command(Fetch{true, set("7"), {item(Kind::Flags), item(Kind::Uid)}});
    }
    void fetch() { accepted(); }

    void labelsAreWhatWasAskedFor()
    {
        for (const char *asked : {"BODY[]", "BODY[1.2.HEADER]", "BODY[1.MIME]",
                 "BODY[HEADER.FIELDS (Subject From)]", "BODY[2.HEADER.FIELDS.NOT (a)]", "RFC822",
                 "RFC822.SIZE", "ENVELOPE", "BODYSTRUCTURE", "INTERNALDATE"}) {
            const auto steps = Feeding::whole(QByteArray("a FETCH 1 " + QByteArray(asked) + "\r\n"));
            const auto &request = std::get<Request>(steps.last());
            QCOMPARE(sectionLabel(std::get<Fetch>(request.command).items.first()), QByteArray(asked));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reply"); // front of it
        Refused::addSession();
        Refused::addMailboxes();
        Refused::addMessages();
        Refused::addFetch();
        Refused::addSearch();
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reply);
        const QByteArray input = "t " + bytes + "\r\nu NOOP\r\n";
        const QByteArrayList said = Feeding::described(Feeding::whole(input));
        QVERIFY(said.size() >= 2);
        QVERIFY2(said.at(said.size() - 2).startsWith(reply), said.join('|').constData());
        QCOMPARE(said.last(), QByteArray("u NOOP"));
        QVERIFY(Feeding::sameForAllCuts(input));
    }

    void nulInALiteralStringIsRefused()
    {
        const QByteArray input = "t LOGIN {3+}\r\na" + QByteArray(1, '\0') + "b x\r\nu NOOP\r\n";
        QCOMPARE(Feeding::described(Feeding::whole(input)),
            QByteArrayList({"literal+ 3", "t BAD A string must not contain NUL", "u NOOP"}));
    }
};

QTEST_APPLESS_MAIN(CommandsTest)
#include "tst_imap_commands.moc"
