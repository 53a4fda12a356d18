// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"
#include "domain/searchmatcher.h"
#include "testdatabase.h"

#include <QTest>

using namespace Base;
using namespace Domain;
using Storage::Connection;

namespace {

constexpr qint64 day = 86400;

SearchKey key(
    SearchKey::Kind kind, quint64 number = 0, const QByteArray &text = {}, const QByteArray &field = {})
{
    SearchKey key;
    key.kind = kind;
    key.number = number;
    key.text = text;
    key.field = field;
    return key;
}
SearchKey uids(const UidSet &set)
{
    SearchKey key;
    key.kind = SearchKey::Uids;
    key.uids = set;
    return key;
}
SearchKey tree(SearchKey::Kind kind, const QList<SearchKey> &children)
{
    SearchKey key;
    key.kind = kind;
    key.children = children;
    return key;
}

/// Keeps the recursive type away from Qt's meta types, which cannot look into it.
struct Program
{
    SearchKey key;
};

} // namespace

Q_DECLARE_METATYPE(Program)

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>();
        m_folder = m_database->inbox(m_database->user(QStringLiteral("alice")));
        add("from:bob\nsubject:hello world\n", "first text", FlagSeen, 100, 10, 100 * day);
        add("from:carol\nsubject:meeting\nx-empty:\n", "hello from carol", FlagSeen | FlagFlagged, 200, 20,
            101 * day);
        add("from:bob\nto:dave\n", "nothing", 0, 300, 30 * day, 0);
        add("subject:bob said: meeting\n", QByteArray(), FlagDeleted, 400, 31 * day + 5, 102 * day);
    }

    void searching_data()
    {
        using K = SearchKey;
        QTest::addColumn<Program>("program");
        QTest::addColumn<QList<Uid>>("expected");
        const auto row = [](const char *name, const SearchKey &program, const QList<Uid> &expected) {
            QTest::newRow(name) << Program{program} << expected;
        };
        row("all", key(K::All), {1, 2, 3, 4});
        row("nothing is an empty Or", tree(K::Or, {}), {});
        row("everything is an empty And", tree(K::And, {}), {1, 2, 3, 4});
        row("one flag", key(K::Flags, FlagSeen), {1, 2});
        row("two flags must both be set", key(K::Flags, FlagSeen | FlagFlagged), {2});
        row("without a flag", tree(K::Not, {key(K::Flags, FlagSeen)}), {3, 4});
        row("UIDs", uids({{2, 3}, {9, 99}}), {2, 3});
        row("larger is strict", key(K::Larger, 200), {3, 4});
        row("smaller is strict", key(K::Smaller, 200), {1});
        row("before a day", key(K::Before, 30 * day), {1, 2});
        row("on a day", key(K::On, 31 * day), {4});
        row("since a day", key(K::Since, 30 * day), {3, 4});
        row("sent before; without a date no", key(K::SentBefore, 101 * day), {1});
        row("sent on", key(K::SentOn, 101 * day), {2});
        row("sent since", key(K::SentSince, 101 * day), {2, 4});
        row("header with text", key(K::Header, 0, "bob", "from"), {1, 3});
        row("header that exists", key(K::Header, 0, "", "x-empty"), {2});
        row("header name in any case", key(K::Header, 0, "bob", "FROM"), {1, 3});
        row("another header's text does not count", key(K::Header, 0, "bob", "to"), {});
        row("what looks like a name inside a value is none", key(K::Header, 0, "meeting", "said"), {});
        row("a header name is not a prefix", key(K::Header, 0, "", "x-emp"), {});
        row("body", key(K::Body, 0, "hello"), {2});
        row("text is header or body", key(K::Text, 0, "hello"), {1, 2});
        row("empty text is in every message", key(K::Text, 0, ""), {1, 2, 3, 4});
        row("keyword without regard to case", key(K::Keyword, 0, "WORK"), {1});
        row("modification sequence", key(K::ModSeqSince, 1'000'000), {});
        row("cheap and costly together", tree(K::And, {key(K::Text, 0, "hello"), key(K::Flags, FlagFlagged)}),
            {2});
        row("not of a costly key", tree(K::Not, {key(K::Body, 0, "hello")}), {1, 3, 4});
        row("or of all costs",
            tree(K::Or, {key(K::Body, 0, "nothing"), key(K::Header, 0, "carol", "from"), uids({{1, 1}})}),
            {1, 2, 3});
        row("not of or of and",
            tree(K::Not,
                {tree(K::Or,
                    {tree(K::And, {key(K::Flags, FlagSeen), key(K::Text, 0, "hello")}), uids({{4, 4}})})}),
            {3});
    }
    void searching()
    {
        QFETCH(Program, program);
        const auto found = search(program.key);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QTEST(*found, "expected");
    }

    void aDeepProgramIsRefused()
    {
        SearchKey program = key(SearchKey::All);
        for (int i = 0; i < maxSearchDepth - 1; ++i)
            program = tree(SearchKey::Not, {program});
        QVERIFY(search(program));
        QCOMPARE(search(tree(SearchKey::Not, {program})).error().code, Code::Invalid);
    }

    void nonsenseIsRefused()
    {
        QVERIFY(!search(tree(SearchKey::Not, {})));
        QVERIFY(!search(key(SearchKey::Kind(99))));
        QVERIFY(!search(uids({{3, 1}})));
    }

    void costlyColumnsAreReadOnlyIfNeeded()
    {
        const auto columns = [](const SearchKey &program) { return SearchMatcher::from(program)->columns(); };
        QCOMPARE(columns(key(SearchKey::Flags, 1)), 0u);
        QCOMPARE(columns(key(SearchKey::SentOn, 1)), quint32(Storage::SearchSentDate));
        const auto matcher = SearchMatcher::from(
            tree(SearchKey::And, {key(SearchKey::Body, 0, "x"), key(SearchKey::Flags, FlagSeen)}));
        Storage::SearchRow row;
        row.flags = 0;
        QVERIFY2(matcher->match(row, 0) == Match::No, "the flag decides without the text");
        row.flags = FlagSeen;
        QVERIFY(matcher->match(row, 0) == Match::Unknown);
    }

    void aSearchCanBeGivenUp()
    {
        for (int i = 0; i < 600; ++i)
            add("from:x\n", {}, 0, 10, 0, 0);
        const auto given = m_database->run<QList<Uid>>([this](Connection &connection) {
            return searchItems(connection, m_folder, key(SearchKey::All), [] { return false; });
        });
        QCOMPARE(given.error().code, Code::Busy);
    }

private:
    void add(const QByteArray &header, const QByteArray &body, quint32 flags, qsizetype size, qint64 received,
        qint64 sent)
    {
        NewItem item;
        item.raw = QByteArray(size, 'x');
        item.digest.headerText = header;
        item.digest.bodyText = body;
        item.digest.sentDate = sent;
        item.flags = flags;
        item.internalDate = received;
        if (size == 100)
            item.keywords.append(QStringLiteral("Work"));
        const auto prepared = *prepareItem(m_database->database().bodies(), item);
        const auto done = m_database->run<Outcome<AppendResult>>(
            [&](Connection &connection) -> Result<Outcome<AppendResult>> {
                return appendItems(connection, m_folder.store, TRY(findFolder(connection, m_folder)),
                    {prepared}, {}, Limits());
            });
        QVERIFY(done);
    }
    Result<QList<Uid>> search(const SearchKey &program)
    {
        return m_database->run<QList<Uid>>(
            [&](Connection &connection) { return searchItems(connection, m_folder, program); });
    }

    std::unique_ptr<TestDatabase> m_database;
    Storage::FolderKey m_folder;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
