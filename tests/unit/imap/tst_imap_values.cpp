// SPDX-License-Identifier: GPL-3.0-or-later
// Flags, dates, fetch items' names, search lowering, capabilities, the command table.
#include "imap/capability.h"
#include "imap/commandtable.h"
#include "imap/date.h"
#include "imap/fetchitems.h"
#include "imap/flags.h"
#include "imap/lexer.h"
#include "imap/search.h"

#include <QTest>

using namespace Imap;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dateTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *title, const char *text, qint64 seconds, bool valid = true) {
            QTest::newRow(title) << QByteArray(text) << seconds << valid;
        };
        row("the RFC's example", "17-Jul-1996 02:44:25 -0700", 837596665);
        row("the epoch", "01-Jan-1970 00:00:00 +0000", 0);
        row("a day of one digit", " 7-Feb-1994 21:52:25 +0530", 760638145);
        row("a month in capitals", "17-JUL-1996 02:44:25 -0700", 837596665);
        row("a leap day", "29-Feb-2024 12:00:00 +0000", 1709208000);
        row("a leap second", "31-Dec-2016 23:59:60 +0000", 1483228799);
        row("beyond 2038", "19-Jan-2038 03:14:08 +0000", 2147483648);
        row("before 1970", "31-Dec-1969 23:59:59 +0000", -1);
        row("no leap day", "29-Feb-2023 12:00:00 +0000", 0, false);
        row("day 0", "00-Jan-2023 12:00:00 +0000", 0, false);
        row("day 32", "32-Jan-2023 12:00:00 +0000", 0, false);
        row("an unknown month", "01-Foo-2023 12:00:00 +0000", 0, false);
        row("hour 24", "01-Jan-2023 24:00:00 +0000", 0, false);
        row("no zone", "01-Jan-2023 12:00:00", 0, false);
        row("a named zone", "01-Jan-2023 12:00:00 EST  ", 0, false);
        row("a sign in a number", "01-Jan-2023 +1:00:00 +0000", 0, false);
        row("a sign in the day", "+1-Jan-2023 12:00:00 +0000", 0, false);
        row("nothing", "", 0, false);
    }
    void dateTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QFETCH(bool, valid);
        const auto parsed = parseDateTime(text);
        QCOMPARE(parsed.has_value(), valid);
        if (!parsed)
            return;
        QCOMPARE(*parsed, seconds);
        QCOMPARE(parseDateTime(writeDateTime(seconds)), parsed);
    }

    void dateTimesAreWrittenInUtcAndBounded()
    {
        QCOMPARE(writeDateTime(837596665), QByteArray("17-Jul-1996 09:44:25 +0000"));
        QCOMPARE(writeDateTime(0), QByteArray("01-Jan-1970 00:00:00 +0000"));
        QCOMPARE(writeDateTime(std::numeric_limits<qint64>::max()), QByteArray("31-Dec-9999 23:59:59 +0000"));
        QCOMPARE(writeDateTime(std::numeric_limits<qint64>::min()), QByteArray("01-Jan-0000 00:00:00 +0000"));
    }

    void dates()
    {
        QCOMPARE(parseDate("1-Feb-1994"), std::optional<qint64>(760060800));
        QCOMPARE(parseDate("01-feb-1994"), std::optional<qint64>(760060800));
        for (const char *text :
            {"", "1-Feb-94", "31-Feb-1994", "1-Feb-1994 ", "001-Feb-1994", "1 Feb 1994", "-Feb-1994"})
            QVERIFY2(!parseDate(text), text);
    }

    void flags()
    {
        FlagList list;
        for (const char *name : {"\\Seen", "$Forwarded", "\\answered", "$forwarded", "\\Recent", "Apple"})
            QVERIFY(addFlag(list, name).has_value());
        QCOMPARE(list.flags, quint32(Base::FlagSeen | Base::FlagAnswered));
        QCOMPARE(list.keywords, QStringList({QStringLiteral("$Forwarded"), QStringLiteral("Apple")}));
        QCOMPARE(flagsText(list.flags, list.keywords, true),
            QByteArray("(\\Recent \\Answered \\Seen $Forwarded Apple)"));
        QCOMPARE(flagsText(0), QByteArray("()"));
        QCOMPARE(permanentFlagsText(Base::FlagDraft, {}, true), QByteArray("(\\Draft \\*)"));
        QCOMPARE(permanentFlagsText(0, {}, true), QByteArray("(\\*)"));
        QCOMPARE(permanentFlagsText(0, {}, false), QByteArray("()"));
        QCOMPARE(flagsText(0, {QStringLiteral("a b"), QStringLiteral("x)\r\n* BYE"), QStringLiteral("ok")}),
            QByteArray("(ok)"));
    }

    void badFlags()
    {
        FlagList list;
        for (const QByteArray &name :
            {QByteArray("\\Foo"), QByteArray(""), QByteArray("a b"), QByteArray("a\r\nb"),
                QByteArray("caf\xc3\xa9"), QByteArray(101, 'x'), QByteArray("\\*"), QByteArray("\\")})
            QVERIFY2(!addFlag(list, name), name.constData());
        for (int i = 0; i < maxKeywords; ++i)
            QVERIFY(addFlag(list, QByteArray("k" + QByteArray::number(i))).has_value());
        QVERIFY(addFlag(list, "K7").has_value());
        QVERIFY(!addFlag(list, "one-more"));
    }

    void labels()
    {
        FetchItem item;
        item.kind = FetchItem::Kind::BodySection;
        QCOMPARE(sectionLabel(item), QByteArray("BODY[]"));
        item.section = {{1, 2}, Section::Text::HeaderFields, {"Subject", "a(b", "q\"q"}};
        item.partial = Partial{0, 10};
        item.peek = true;
        QCOMPARE(sectionLabel(item), QByteArray("BODY[1.2.HEADER.FIELDS (Subject \"a(b\" \"q\\\"q\")]<0>"));
        QVERIFY(!setsSeen(item));
        item.kind = FetchItem::Kind::Rfc822Header;
        QCOMPARE(sectionLabel(item), QByteArray("RFC822.HEADER"));
        QVERIFY(!setsSeen(item));
    }

    void searchIsLowered()
    {
        SearchNode root;
        root.kind = SearchNode::Kind::And;
        for (const auto kind : {SearchNode::Kind::Sequence, SearchNode::Kind::Uids, SearchNode::Kind::Recent,
                 SearchNode::Kind::Since, SearchNode::Kind::Larger, SearchNode::Kind::Header}) {
            SearchNode node;
            node.kind = kind;
            root.children.append(node);
        }
        root.children[0].set = *SequenceSet::parse("1:2");
        root.children[1].set = *SequenceSet::parse("7,*");
        root.children[3].day = -86400;
        root.children[4].number = 5;
        root.children[5].field = "subject";
        root.children[5].text = "x";
        SearchContext context;
        context.resolve = [](const SequenceSet &set, bool uid) {
            return uid ? set.resolve(99) : Base::UidSet{{50, 50 + set.highest()}};
        };
        context.recent = {{3, 3}};
        const Base::SearchKey key = lowered(root, context);
        QCOMPARE(key.kind, Base::SearchKey::And);
        QCOMPARE(key.children.size(), 6);
        QCOMPARE(key.children[0].kind, Base::SearchKey::Uids);
        QCOMPARE(key.children[0].uids, (Base::UidSet{{50, 52}}));
        QCOMPARE(key.children[1].uids, (Base::UidSet{{7, 7}, {99, 99}}));
        QCOMPARE(key.children[2].uids, context.recent);
        QCOMPARE(key.children[3].number, quint64(0));
        QCOMPARE(key.children[4].number, quint64(5));
        QCOMPARE(key.children[5].field, QByteArray("subject"));
        QVERIFY(usesSequenceNumbers(root));
        QVERIFY(!usesSequenceNumbers(root.children[1]));
        QByteArray seen;
        forEachSequence(root, [&](const SequenceSet &set) { seen += set.toText(); });
        QCOMPARE(seen, QByteArray("1:2"));
    }

    void capabilities()
    {
        CapabilityState state;
        state.tlsAvailable = true;
        QCOMPARE(capabilityText(state),
            QByteArray(
                "IMAP4rev1 LITERAL+ SASL-IR STARTTLS LOGINDISABLED AUTH=SCRAM-SHA-256 ID ENABLE IDLE"));
        QVERIFY(!plainLoginAllowed(state));
        state.tlsActive = true;
        state.idle = false;
        QCOMPARE(capabilityText(state),
            QByteArray("IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN AUTH=SCRAM-SHA-256 ID ENABLE"));
        QVERIFY(plainLoginAllowed(state));
        state = {};
        state.plaintextAllowed = true;
        state.scram = false;
        QCOMPARE(capabilityText(state), QByteArray("IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN ID ENABLE IDLE"));
        state.authenticated = true;
        QCOMPARE(capabilityText(state),
            QByteArray(
                "IMAP4rev1 LITERAL+ ID ENABLE IDLE NAMESPACE CHILDREN SPECIAL-USE CREATE-SPECIAL-USE UIDPLUS "
                "UNSELECT MOVE"));
    }

    void theCommandTableIsSortedAndFound()
    {
        QByteArray before;
        for (const CommandRow &row : commandTable()) {
            const QByteArray name = row.name.toByteArray();
            QVERIFY2(before < name, name.constData());
            QVERIFY(row.parse);
            QVERIFY(row.states);
            QCOMPARE(findCommand(name), &row);
            QCOMPARE(findCommand(name.toLower()), &row);
            before = name;
        }
        QVERIFY(!findCommand(""));
        QVERIFY(!findCommand("UID"));
        QVERIFY(!findCommand("FETCHX"));
        QVERIFY(!findCommand("FETC"));
    }

    void lexer()
    {
        QByteArrayView in("\"a\\\"\\\\b\" rest");
        QCOMPARE(readQuoted(in), std::optional<QByteArray>("a\"\\b"));
        QCOMPARE(in, QByteArrayView(" rest"));
        for (const QByteArray &text : {QByteArray("\"a"), QByteArray("\"a\\"), QByteArray("\"a\\n\""),
                 QByteArray("\"a\0b\"", 5), QByteArray("\"a\rb\""), QByteArray("a")}) {
            QByteArrayView view = text;
            QVERIFY(!readQuoted(view));
            QCOMPARE(view.size(), text.size());
        }
        QByteArrayView number("4294967296");
        QVERIFY(!readNumber(number));
        QVERIFY(!readNzNumber(number));
        QCOMPARE(readNumber(number, 1ull << 40), std::optional<quint64>(4294967296));
        QByteArrayView tag("a+b");
        QCOMPARE(readTag(tag), QByteArrayView("a"));
        const QByteArray longTag(129, 'x');
        QByteArrayView view = longTag;
        QVERIFY(readTag(view).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_imap_values.moc"
