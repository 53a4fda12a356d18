// SPDX-License-Identifier: GPL-3.0-or-later
// SEARCH programs, as a short text of the tree.
#include "feeding.h"

#include <QTest>

using namespace Imap;
using Kind = SearchNode::Kind;

static QByteArray shown(const SearchNode &node)
{
    static const QHash<Kind, QByteArray> names{{Kind::All, "all"}, {Kind::And, "and"}, {Kind::Or, "or"},
        {Kind::Not, "not"}, {Kind::Sequence, "seq"}, {Kind::Uids, "uid"}, {Kind::Flags, "flags"},
        {Kind::Keyword, "keyword"}, {Kind::Recent, "recent"}, {Kind::Larger, "larger"},
        {Kind::Smaller, "smaller"}, {Kind::Before, "before"}, {Kind::On, "on"}, {Kind::Since, "since"},
        {Kind::SentBefore, "sentbefore"}, {Kind::SentOn, "senton"}, {Kind::SentSince, "sentsince"},
        {Kind::Header, "header"}, {Kind::Body, "body"}, {Kind::Text, "text"}};
    QByteArray out = names.value(node.kind);
    if (node.number)
        out += '=' + QByteArray::number(node.number);
    if (node.day)
        out += '=' + QByteArray::number(node.day);
    if (!node.set.isEmpty())
        out += '=' + node.set.toText();
    if (!node.field.isEmpty())
        out += '[' + node.field + ']';
    if (!node.text.isEmpty())
        out += '"' + node.text + '"';
    QByteArrayList children;
    for (const SearchNode &child : node.children)
        children += shown(child);
    return children.isEmpty() ? out : out + '(' + children.join(' ') + ')';
}

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trees_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char *program, const char *tree) {
            QTest::newRow(program) << QByteArray(program) << QByteArray(tree);
        };
        row("ALL", "all");
        row("all", "all");
        row("1:5,*", "seq=1:5,*");
        row("UID 7", "uid=7");
        row("SEEN", "flags=1");
        row("UNSEEN", "not(flags=1)");
        row("ANSWERED FLAGGED", "and(flags=2 flags=4)");
        row("DELETED", "flags=8");
        row("UNDELETED UNDRAFT UNANSWERED UNFLAGGED",
            "and(not(flags=8) not(flags=16) not(flags=2) not(flags=4))");
        row("DRAFT", "flags=16");
        row("NEW", "and(recent not(flags=1))");
        row("OLD", "not(recent)");
        row("RECENT", "recent");
        row("KEYWORD $Forwarded", "keyword\"$Forwarded\"");
        row("UNKEYWORD x", "not(keyword\"x\")");
        row("LARGER 10 SMALLER 20", "and(larger=10 smaller=20)");
        row("LARGER 4294967296", "larger=4294967296");
        row("BEFORE 1-Feb-1994", "before=760060800");
        row("ON \"1-Feb-1994\"", "on=760060800");
        row("SINCE 01-Feb-1994", "since=760060800");
        row("SENTBEFORE 1-Feb-1994 SENTON 1-Feb-1994 SENTSINCE 1-Feb-1994",
            "and(sentbefore=760060800 senton=760060800 sentsince=760060800)");
        row("FROM Anna TO b CC c BCC d SUBJECT \"E f\"",
            "and(header[from]\"anna\" header[to]\"b\" header[cc]\"c\" header[bcc]\"d\" header[subject]\"e "
            "f\")");
        row("HEADER Message-ID <X>", "header[message-id]\"<x>\"");
        row("HEADER X-Spam \"\"", "header[x-spam]");
        row("BODY a TEXT b", "and(body\"a\" text\"b\")");
        row("NOT SEEN", "not(flags=1)");
        row("NOT NOT SEEN", "not(not(flags=1))");
        row("OR SEEN DRAFT", "or(flags=1 flags=16)");
        row("OR OR 1 2 3", "or(or(seq=1 seq=2) seq=3)");
        row("(SEEN)", "flags=1");
        row("((SEEN) (DRAFT ALL))", "and(flags=1 and(flags=16 all))");
        row("OR (SEEN DRAFT) NOT (1 2)", "or(and(flags=1 flags=16) not(and(seq=1 seq=2)))");
        row("CHARSET US-ASCII TEXT A", "text\"a\"");
        row("CHARSET utf-8 TEXT {4+}\r\n\xc3\x84\xc3\x9f", "text\"\xc3\xa4ss\"");
        row("TEXT \"\xc3\x84\"", "text\"\xc3\xa4\"");
        row("TEXT \"\xc4\"", "text\"\xc3\xa4\"");
        row("CHARSET ISO-8859-1 TEXT \"\xc4\"", "text\"\xc3\xa4\"");
        row("CHARSET \"UTF-8\" TEXT \"e\xcc\x81\"", "text\"\xc3\xa9\"");
        row("BODY {6+}\r\na\r\n\tb", "body\"a\n\tb\"");
        row("SUBJECT {6+}\r\na\r\n\tb", "header[subject]\"a b\"");
        row("TEXT {3+}\r\na)b SEEN", "and(text\"a)b\" flags=1)");
    }
    void trees()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, tree);
        const QByteArray input = "t UID SEARCH " + program + "\r\n";
        const auto steps = Feeding::whole(input);
        const auto *request = std::get_if<Request>(&steps.last());
        QVERIFY2(request, Feeding::described(steps).join('|').constData());
        const auto &search = std::get<Search>(request->command);
        QCOMPARE(shown(search.root), tree);
        QVERIFY(search.uid);
        QVERIFY(Feeding::sameForAllCuts(input));
    }

    /// Messages that were stored before ß became ss are found as before.
    void lettersThatFoldIntoSeveralAreSoughtBothWays()
    {
        const auto steps = Feeding::whole("t SEARCH CHARSET UTF-8 NOT SUBJECT {4+}\r\n\xc3\x84\xc3\x9f\r\n");
        const auto &search = std::get<Search>(std::get<Request>(steps.last()).command);
        const Base::SearchKey key = Imap::lowered(search.root, {});
        const Base::SearchKey &either = key.children.first();
        QVERIFY(key.kind == Base::SearchKey::Not && either.kind == Base::SearchKey::Or);
        QCOMPARE(either.children.size(), 2);
        QCOMPARE(either.children[0].text, "\xc3\xa4ss");
        QCOMPARE(either.children[1].text, "\xc3\xa4\xc3\x9f");
        QCOMPARE(either.children[1].field, "subject");
    }

    void depthIsBounded_data()
    {
        QTest::addColumn<QByteArray>("opening");
        QTest::addColumn<QByteArray>("closing");
        QTest::newRow("parentheses") << QByteArray("(") << QByteArray(")");
        QTest::newRow("NOT") << QByteArray("NOT ") << QByteArray();
        QTest::newRow("OR") << QByteArray("OR ALL ") << QByteArray();
    }
    void depthIsBounded()
    {
        QFETCH(QByteArray, opening);
        QFETCH(QByteArray, closing);
        const auto said = [&](int depth) {
            const QByteArray program = opening.repeated(depth) + "ALL" + closing.repeated(depth);
            return Feeding::described(Feeding::whole(QByteArray("t SEARCH " + program + "\r\n")));
        };
        QCOMPARE(said(50), QByteArrayList{"t SEARCH"});
        QCOMPARE(said(51), QByteArrayList{"t BAD Nested too deeply"});
        QCOMPARE(said(8000), QByteArrayList{"t BAD Nested too deeply"});
    }

    void siblingsAreNoDepth()
    {
        QCOMPARE(Feeding::described(Feeding::whole(
                     QByteArray("t SEARCH" + QByteArray(" (NOT SEEN)").repeated(1000) + "\r\n"))),
            QByteArrayList{"t SEARCH"});
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_imap_search.moc"
