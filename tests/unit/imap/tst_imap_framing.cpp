// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, literals and limits: what the parser does with well-formed and hostile framing.
#include "feeding.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Imap;

namespace Steps {
namespace {

const QByteArray invalid = "t BAD Invalid literal size";
const QByteArray big = "t NO [TOOBIG] Literal too big";
const QByteArray noop = "u NOOP\r\n";

void row(
    const char *name, const QByteArray &bytes, const QByteArrayList &expected, bool authenticated = false)
{
    QTest::newRow(name) << bytes << authenticated << expected;
}

/// Lines and tags.
void addLines()
{
    row("two commands at once", "a NOOP\r\nb NOOP\r\n", {"a NOOP", "b NOOP"});
    row("line feeds alone end lines", "a NOOP\nb NOOP\n", {"a NOOP", "b NOOP"});
    row("half a command", "a NOO", {});
    row("an empty line", "\r\n" + noop, {"* BAD Empty command line", "u NOOP"});
    row("no command", "abc\r\n" + noop, {"* BAD A tag and a command were expected", "u NOOP"});
    row("an invalid tag", "a+b NOOP\r\n" + noop, {"* BAD A tag and a command were expected", "u NOOP"});
    row("no tag", " NOOP\r\n" + noop, {"* BAD Invalid tag", "u NOOP"});
    row("a tag that is too long", QByteArray(200, 'x') + " NOOP\r\n" + noop, {"* BAD Invalid tag", "u NOOP"});
    row("an HTTP request", "GET / HTTP/1.1\r\nHost: x\r\n",
        {"GET BAD Unknown command", "Host: BAD Unknown command"});
}

/// Literals.
void addLiterals()
{
    row("synchronising literals", "a LOGIN {1}\r\nb {0}\r\n\r\n", {"literal 1", "literal 0", "a LOGIN"});
    row("non-synchronising literals", "a LOGIN {1+}\r\nb {0+}\r\n\r\n",
        {"literal+ 1", "literal+ 0", "a LOGIN"});
    row("a literal that looks like a literal", "a LOGIN {5+}\r\n{3}\r\n x\r\n", {"literal+ 5", "a LOGIN"});
    row("what looks like a literal in quotes", "a LOGIN \"{5}\" \"{3}\"\r\n", {"a LOGIN"});
    row("an open quote is no literal", "t LOGIN x \"{5+}\r\n" + noop,
        {"t BAD Missing closing quote", "u NOOP"});
    row("an escaped quote is no end of the quotes", "t LOGIN x \"a\\\" {5+}\r\n" + noop,
        {"t BAD Missing closing quote", "u NOOP"});
    row("a literal behind an atom is taken and refused", "t LOGIN x{2+}\r\nab\r\n" + noop,
        {"literal+ 2", "t BAD A blank was expected between arguments", "u NOOP"});
}

/// Sizes of literals that are none.
void addSizes()
{
    for (const char *size : {"{-1}", "{+5}", "{ 5}", "{5 }", "{05}", "{4294967296}", "{18446744073709551616}",
             "{}", "{x}", "{5+ }"})
        row(QByteArray("malformed size " + QByteArray(size)).constData(),
            "t LOGIN " + QByteArray(size) + "\r\n" + noop, {invalid, "u NOOP"});
    row("malformed non-synchronising size", "t LOGIN {05+}\r\n" + noop, {"t BYE Invalid literal size"});
    row("huge non-synchronising size", "t LOGIN {18446744073709551616+}\r\n" + noop,
        {"t BYE Invalid literal size"});
    row("a size that does not end the line", "t LOGIN {5+\r\n" + noop,
        {"t BAD A literal was expected", "u NOOP"});
    row("a binary literal", "t LOGIN ~{5}\r\n" + noop, {"t BAD Binary literals are not supported", "u NOOP"});
    row("a binary literal on its way", "t LOGIN ~{2+}\r\nab x\r\n" + noop,
        {"t BAD Binary literals are not supported", "u NOOP"});
}

/// Literals that are too big.
void addBig()
{
    row("too big before login", "t LOGIN {134217727}\r\n" + noop, {big, "u NOOP"});
    row("4 KiB before login", "t LOGIN {4096+}\r\n" + QByteArray(4096, 'x') + " y\r\n",
        {"literal+ 4096", "t LOGIN"});
    row("a byte more before login", "t LOGIN {4097}\r\n" + noop, {big, "u NOOP"});
    row("a byte more on its way is drained", "t LOGIN {4097+}\r\n" + QByteArray(4097, '\n') + " y\r\n" + noop,
        {big, "u NOOP"});
    row("drained across further literals",
        "t LOGIN {4097+}\r\n" + QByteArray(4097, 'x') + " {3+}\r\n\r\n\n y\r\n" + noop, {big, "u NOOP"});
    row("too big to drain", "t LOGIN {65537+}\r\n" + noop, {"t BYE [TOOBIG] Literal too big"});
    row("a second literal too big to drain",
        "t LOGIN {4097+}\r\n" + QByteArray(4097, 'x') + " {65537+}\r\n" + noop,
        {big, "t BYE Literal too big"});
    row("an unknown command gets no continuation", "t FOO {5}\r\n" + noop,
        {"t BAD Unknown command", "u NOOP"});
    row("an unknown command's literal is drained", "t FOO {7+}\r\nx NOOP\n {2+}\r\n\r\n\r\n" + noop,
        {"t BAD Unknown command", "u NOOP"});
}

/// Literals of messages.
void addMessages()
{
    row("APPEND before login", "t APPEND a {4097}\r\n" + noop, {big, "u NOOP"});
    row("a big message", "t APPEND a {100000+}\r\n" + QByteArray(100000, 'x') + "\r\n",
        {"literal+ 100000", "t APPEND"}, true);
    row("a message of the limit", "t APPEND a {52428800}\r\n", {"literal 52428800"}, true);
    row("a message over the limit", "t APPEND a {52428801}\r\n" + noop, {big, "u NOOP"}, true);
    row("a mailbox name as big as a message", "t APPEND {100000}\r\n" + noop, {big, "u NOOP"}, true);
    row("a second message", "t APPEND a {1+}\r\nx {100000}\r\n" + noop, {"literal+ 1", big, "u NOOP"}, true);
    row("a big literal elsewhere", "t LOGIN {65537}\r\n" + noop, {big, "u NOOP"}, true);
}

/// Lines inside a command.
void addAnswers()
{
    row("IDLE and DONE", "a IDLE\r\nDONE\r\nb NOOP\r\n", {"a IDLE", "line DONE", "b NOOP"}, true);
    row("what looks like a literal in a raw line", "a IDLE\r\nx {5}\r\nb NOOP\r\n",
        {"a IDLE", "line x {5}", "b NOOP"}, true);
    row("AUTHENTICATE and its answer", "a AUTHENTICATE PLAIN\r\nAGEAYg==\r\nb NOOP\r\n",
        {"a AUTHENTICATE", "line AGEAYg==", "b NOOP"});
    row("AUTHENTICATE given up", "a AUTHENTICATE PLAIN\r\n*\r\nb NOOP\r\n",
        {"a AUTHENTICATE", "line *", "b NOOP"});
    row("an empty answer", "a AUTHENTICATE PLAIN\r\n\r\nb NOOP\r\n", {"a AUTHENTICATE", "line ", "b NOOP"});
    row("an answer of a megabyte", "a AUTHENTICATE PLAIN\r\n" + QByteArray(1'000'000, 'A') + "\r\nb NOOP\r\n",
        {"a AUTHENTICATE", "a BAD Command line too long", "b NOOP"});
    row("NUL in an answer", "a AUTHENTICATE PLAIN\r\nA" + QByteArray(1, '\0') + "\r\nb NOOP\r\n",
        {"a AUTHENTICATE", "a BAD Neither NUL nor CR may stand in a line", "b NOOP"});
}

/// Lines nobody sends by accident.
void addHostile()
{
    row("NUL in a quoted string", "t LOGIN \"a" + QByteArray(1, '\0') + "b\" x\r\n" + noop,
        {"t BAD Neither NUL nor CR may stand in a command line", "u NOOP"});
    row("CR in a line", "t NOOP\rx NOOP\r\n" + noop,
        {"t BAD Neither NUL nor CR may stand in a command line", "u NOOP"});
    row("two CR at the end", "t NOOP\r\r\n" + noop,
        {"t BAD Neither NUL nor CR may stand in a command line", "u NOOP"});
    row("NUL before a literal on its way", "t LOGIN " + QByteArray(1, '\0') + " {6+}\r\na OK\r\n\r\n" + noop,
        {"t BAD Neither NUL nor CR may stand in a command line", "u NOOP"});
    row("a long line before login", "t NOOP " + QByteArray(9000, 'x') + "\r\n" + noop,
        {"t BAD Command line too long", "u NOOP"});
    row("a long quoted string", "t LOGIN \"" + QByteArray(66000, 'x') + "\" y\r\n" + noop,
        {"t BAD Command line too long", "u NOOP"}, true);
    row("a long line that ends with a literal",
        "t NOOP " + QByteArray(9000, 'x') + " {7+}\r\nx NOOP\n\r\n" + noop,
        {"t BAD Command line too long", "u NOOP"});
}

/// Much of everything.
void addHuge()
{
    row("a line without end", QByteArray(4'300'000, 'x'),
        {"* BAD Command line too long", "* BYE Command line too long"}, true);
    row("a megabyte of parentheses", "t FETCH 1 " + QByteArray(1'000'000, '(') + "\r\n" + noop,
        {"t BAD Command line too long", "u NOOP"}, true);
    row("60 000 parentheses", "t FETCH 1 " + QByteArray(60'000, '(') + "\r\n" + noop,
        {"t BAD Unknown FETCH item", "u NOOP"}, true);
    row("60 000 parentheses in SEARCH", "t SEARCH " + QByteArray(60'000, '(') + "\r\n" + noop,
        {"t BAD Nested too deeply", "u NOOP"}, true);
    row("11 000 arguments", "t STORE 1 FLAGS (" + QByteArray("a ").repeated(11'000) + ")\r\n" + noop,
        {"t BAD Too many arguments", "u NOOP"}, true);
    row("10 000 different FETCH items", "t FETCH 1 (" + QByteArray("UID ").repeated(11'000) + ")\r\n" + noop,
        {"t BAD Too many arguments", "u NOOP"}, true);
    row("20 000 elements in a set", "t FETCH " + QByteArray("1,").repeated(20'000) + "1 FLAGS\r\n" + noop,
        {"t BAD Invalid or too long message set", "u NOOP"}, true);
    row("the widest set", "t UID FETCH 1:4294967295 FLAGS\r\n", {"t FETCH"}, true);
}

} // namespace
} // namespace Steps

class FramingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("authenticated");
        QTest::addColumn<QByteArrayList>("expected");
        Steps::addLines();
        Steps::addLiterals();
        Steps::addSizes();
        Steps::addBig();
        Steps::addMessages();
        Steps::addAnswers();
        Steps::addHostile();
        Steps::addHuge();
    }
    void steps()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, authenticated);
        QFETCH(QByteArrayList, expected);
        Feeding::Options options;
        options.authenticated = authenticated;
        QCOMPARE(Feeding::described(Feeding::whole(bytes, options)), expected);
        QVERIFY(Feeding::sameForAllCuts(bytes, options));
    }

    void tenThousandLiterals()
    {
        QByteArray input = "t SEARCH";
        for (int i = 0; i < 10'000; ++i)
            input += " TEXT {1+}\r\nx";
        input += "\r\nu NOOP\r\n";
        QElapsedTimer timer;
        timer.start();
        const auto said = Feeding::described(Feeding::whole(input));
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(said.at(said.size() - 2), QByteArray("t BAD Command line too long"));
        QCOMPARE(said.last(), QByteArray("u NOOP"));
    }

    void theNumberOfLiteralBytesIsBounded()
    {
        QByteArray input = "t SEARCH";
        for (int i = 0; i < 17; ++i)
            input += " TEXT {64000+}\r\n" + QByteArray(64000, 'x');
        input += "\r\nu NOOP\r\n";
        const auto said = Feeding::described(Feeding::whole(input));
        QCOMPARE(said.at(said.size() - 2), QByteArray("t NO [TOOBIG] Literal too big"));
        QCOMPARE(said.last(), QByteArray("u NOOP"));
    }

    void timeIsLinear()
    {
        const auto taken = [](int n) {
            const QByteArray input = QByteArray("t NOOP\r\n").repeated(n);
            QElapsedTimer timer;
            timer.start();
            Feeding::byteByByte(input);
            return timer.nsecsElapsed();
        };
        taken(1000);
        const auto small = std::min(taken(10'000), taken(10'000));
        const auto large = std::min(taken(40'000), taken(40'000));
        QVERIFY2(large < 12 * small, qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
    }

    void theMessageIsCollectedWithoutWaste()
    {
        RequestParser parser;
        parser.setAuthenticated(true);
        const QByteArray input = "t APPEND a {1200000+}\r\n" + QByteArray(1'200'000, 'x') + "\r\n";
        Step step;
        for (qsizetype at = 0; at < input.size(); at += 1000) {
            QByteArrayView in =
                QByteArrayView(input).sliced(at, std::min<qsizetype>(1000, input.size() - at));
            do
                step = parser.feed(in);
            while (!in.isEmpty());
        }
        QVERIFY(std::holds_alternative<Request>(step));
        const Append &append = std::get<Append>(std::get<Request>(step).command);
        QCOMPARE(append.message.size(), 1'200'000);
        QVERIFY(append.message.isDetached());
        QVERIFY(append.message.capacity() < 1'300'000);
        QVERIFY(parser.isIdle());
    }

    void expectLineCanBeTakenBack()
    {
        RequestParser parser;
        parser.expectLine();
        parser.expectCommand();
        QByteArrayView in("a NOOP\r\n");
        QVERIFY(std::holds_alternative<Request>(parser.feed(in)));
        parser.expectLine();
        in = "DO";
        parser.feed(in);
        QVERIFY(!parser.isIdle());
        parser.expectCommand();
        in = "NE\r\n";
        QCOMPARE(std::get<Line>(parser.feed(in)).text, QByteArray("DONE"));
    }
};

QTEST_APPLESS_MAIN(FramingTest)
#include "tst_imap_framing.moc"
