// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "models/auditfilter.h"
#include "models/auditfilteraddress.h"
#include "models/auditfilterquery.h"
#include "models/auditfiltersaved.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Models;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// "user=john,mary; -from~10." of what was understood.
QString understood(const AuditFilter &filter)
{
    QStringList texts;
    for (const AuditCondition &one : filter.conditions)
        texts.append((one.negated ? str("-") : QString()) + nameOf(one.key) + str(one.part ? "~" : "=")
            + one.values.join(QLatin1Char('|')));
    return texts.join(str("; "));
}

/// What the server is asked: "event=access denied user=john text=x", a line for each request.
QString asked(const AuditQuery &query)
{
    static const char *const tags[] = {"", "event", "user", "requested", "from", "method", "program",
        "impersonator", "owner", "rights", "type", "action", "target", "path", "detail", "objectid"};
    QStringList lines;
    for (const Rpc::QueryAudit &request : query.requests()) {
        QStringList words;
        for (const Rpc::AuditTerm &term : request.terms)
            words.append(str(tags[int(term.tag)]) + QLatin1Char('=') + term.value);
        if (request.from)
            words.append(str("since=") + QString::number((request.from / 1000000) - noon.toSecsSinceEpoch()));
        if (request.until)
            words.append(
                str("until=") + QString::number((request.until / 1000000) - noon.toSecsSinceEpoch()));
        if (!request.text.isEmpty())
            words.append(str("text=") + request.text);
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines.join(QLatin1Char('\n'));
}

AuditQuery queryOf(const char *filter)
{
    return AuditQuery::of(parseAuditFilter(str(filter)), noon);
}

Rpc::AuditRecord access(const char *event, const char *user, const char *from = "10.1.2.3")
{
    Rpc::AuditRecord record;
    record.event = str(event);
    record.user = str(user);
    record.from = str(from);
    record.ownerName = str("mary");
    record.rights = str("read");
    record.objectType = 5;
    record.objectId = 417;
    record.path = str("store\\27\\IPM_SUBTREE\\Calendar");
    return record;
}

} // namespace

/// What administrators type, and what is asked for then.
class TestAuditFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLanguageIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const char *text, const char *meaning) {
            QTest::newRow(name) << str(text) << str(meaning);
        };
        row("nothing", "  ", "");
        row("a value", "user:john", "user=john");
        row("several conditions", "user:john  event:access result:denied",
            "user=john; event=access; result=denied");
        row("one of several values", "user:john,mary", "user=john|mary");
        row("a part of a value", "program~outlook", "program~outlook");
        row("not", "-user:john", "-user=john");
        row("a minus inside a word", "from:a-b", "from=a-b");
        row("quotes", "method:\"User supplied password\"", "method=User supplied password");
        row("a quote inside quotes", "text:\"say \\\"no\\\"\"", "text=say \"no\"");
        row("words are text", "calendar \"two words\"", "text=calendar; text=two words");
        row("the tag names of the log", "ownername:mary objectid:12", "owner=mary; object=12");
        row("who started the server, and signals", "uid:0 sig:15,1 session:1790000000-7",
            "uid=0; sig=15|1; session=1790000000-7");
        row("keys in capitals", "USER:john", "user=john");
        row("a path", "object:store\\27\\IPM_SUBTREE", "object=store\\27\\IPM_SUBTREE");
        row("a network", "from:10.0.0.0/8", "from=10.0.0.0/8");
        row("the address of the local socket", "from:file:///run/kopano/server.sock",
            "from=file:///run/kopano/server.sock");
        row("times", "since:-24h until:2026-11-22T15:04", "since=-24h; until=2026-11-22T15:04");
        row("a comma between quotes", "user:\"a,b\",c", "user=a,b|c");
    }
    void theLanguageIsUnderstood()
    {
        QFETCH(QString, text);
        const AuditFilter filter = parseAuditFilter(text);
        QVERIFY2(filter.isValid(), filter.mistakes.isEmpty() ? "" : qPrintable(filter.mistakes.first().text));
        QTEST(understood(filter), "meaning");
        QStringList again; // and what it is written as means the same
        for (const AuditCondition &one : filter.conditions)
            again.append(textOf(one));
        QTEST(understood(parseAuditFilter(again.join(QLatin1Char(' ')))), "meaning");
    }

    void mistakesHaveAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *text, const char *marked) {
            QTest::newRow(name) << str(text) << str(marked);
        };
        row("an unknown key", "user:john uzer:mary", "uzer");
        row("no value", "user:john event:", "event:");
        row("nothing after a comma", "user:john, x", ",");
        row("no closing quote", "user:\"john", "\"john");
        row("an unknown event", "event:acess", "event:acess");
        row("an unknown result", "user:a result:good", "result:good");
        row("an unknown type", "type:mail", "type:mail");
        row("no time", "since:yesterday", "since:yesterday");
        row("no network", "from:10.0.0.0/33", "from:10.0.0.0/33");
        row("a limit twice", "since:-1h since:-2h", "since:-2h");
        row("a limit with a minus", "-since:-1h", "-since:-1h");
    }
    void mistakesHaveAPlace()
    {
        QFETCH(QString, text);
        const AuditFilter filter = parseAuditFilter(text);
        QCOMPARE(filter.mistakes.size(), 1);
        QTEST(text.mid(filter.mistakes.first().begin, filter.mistakes.first().length), "marked");
        QVERIFY(!filter.mistakes.first().text.isEmpty());
    }

    void anythingEndsSomehow()
    {
        const QString letters = str("ab:~-,\"\\ */0user since");
        quint32 seed = 7;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += letters.at(int(seed >> 16) % int(letters.size()));
            }
            const AuditFilter filter = parseAuditFilter(text);
            for (const AuditMistake &mistake : filter.mistakes)
                QVERIFY2(mistake.begin >= 0 && mistake.begin <= text.size(), qPrintable(text));
            completeAuditFilter(text, round % 13);
        }
    }

    void theServerIsAskedForWhatItCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("request");
        QTest::addColumn<bool>("here");
        const auto row = [](const char *name, const char *text, const char *request, bool here) {
            QTest::newRow(name) << str(text) << str(request) << here;
        };
        row("whole values", "user:john owner:mary", "user=john owner=mary", false);
        row("event and result are one value", "event:access result:denied user:john",
            "user=john event=access denied", false);
        row("an event is asked for by each of its results", "event:access",
            "event=access allowed\nevent=access denied", true);
        row("a result alone", "result:denied", "event=access denied", false);
        row("not that event", "event:authenticate -result:ok",
            "event=authenticate failed\nevent=authenticate spoofed", true);
        row("what never occurs", "event:access result:failed", "event=-", false);
        row("limits of time", "since:-24h until:-1h", "since=-86400 until=-3600", false);
        row("a text", "calendar", "text=calendar", false);
        row("a number of an object", "object:417", "objectid=417", false);
        row("a path", "object:store\\27", "path=store\\27", false);
        row("a type", "type:folder", "type=5", false);
        row("a part: the server finds less by it", "program~outlook", "text=outlook", true);
        row("a short part is no help", "program~ou", "", true);
        row("a pattern", "user:jo*smith", "text=smith", true);
        row("one of several", "user:john,mary", "", true);
        row("not", "-user:john", "", true);
        row("a network", "from:10.0.0.0/8", "", true);
    }
    void theServerIsAskedForWhatItCan()
    {
        QFETCH(QString, text);
        QFETCH(bool, here);
        const AuditQuery query = AuditQuery::of(parseAuditFilter(text), noon);
        QTEST(asked(query), "request");
        QCOMPARE(query.isCheckedHere(), here);
    }

    void theRestIsLookedAtHere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *text, bool fits) { QTest::newRow(text) << str(text) << fits; };
        row("user:john,mary", true);
        row("user:jane,mary", false);
        row("-user:john", false);
        row("-user:mary", true);
        row("user~OH", true);
        row("user:JO*", true);
        row("user:*x", false);
        row("from:10.0.0.0/8", true);
        row("-from:10.0.0.0/8", false);
        row("from:192.168.0.0/16", false);
        row("impersonator:*", false);
        row("owner:*", true);
        row("type:folder,store", true);
        row("type:message,store", false);
        row("object~calendar", true);
        row("object:*\\Calendar", true);
        row("object~417", true);
        row("event:access", true);
        row("event:authenticate", false);
        row("-result:denied", false);
        row("-calendar", false);
        row("-nothing", true);
        row("first calendar", true); // the first text is the server's
        row("calendar nothing", false);
        row("rights:read,edit", true);
    }
    void theRestIsLookedAtHere()
    {
        QFETCH(QString, text);
        const AuditQuery query = AuditQuery::of(parseAuditFilter(text), noon);
        QTEST(query.matches(access("access denied", "john")), "fits");
    }

    void quotesAreAsInTheLog()
    {
        Rpc::AuditRecord record = access("access denied", "o\\'brien");
        QVERIFY(queryOf("user:o'brien,x").matches(record));
        QVERIFY(queryOf("user~'br").matches(record));
        QCOMPARE(queryOf("user:o'brien").requests().first().terms.first().value,
            str("o'brien")); // the server escapes
    }

    void networks()
    {
        const auto inside = [](const char *network, const char *address) {
            const auto range = AddressRange::parse(str(network));
            return range && range->contains(str(address));
        };
        QVERIFY(inside("10.0.0.0/8", "10.255.0.1"));
        QVERIFY(!inside("10.0.0.0/8", "11.0.0.1"));
        QVERIFY(inside("10.1.2.3", "10.1.2.3:4711"));
        QVERIFY(inside("2001:db8::/32", "2001:db8:1::5"));
        QVERIFY(!inside("2001:db8::/32", "2001:db9::"));
        QVERIFY(inside("::1", "[::1]:237"));
        QVERIFY(inside("10.0.0.0/8", "::ffff:10.0.0.1"));
        QVERIFY(inside("0.0.0.0/0", "1.2.3.4"));
        QVERIFY(!inside("10.0.0.0/8", "file:///run/kopano/server.sock"));
        for (const char *wrong :
            {"", "10.0.0", "10.0.0.256", "10.0.0.0/", "10.0.0.0/x", ":::", "1::2::3", "::/129"})
            QVERIFY2(!AddressRange::parse(str(wrong)), wrong);
    }

    void conditionsComeAndGo()
    {
        QString text = withCondition(QString(), AuditKey::User, str("john"));
        text = withCondition(text, AuditKey::Program, str("Out look"));
        QCOMPARE(text, str("user:john program:\"Out look\""));
        QCOMPARE(withCondition(text, AuditKey::User, str("john")), text);
        QCOMPARE(
            withoutCondition(text, parseAuditFilter(text).conditions.first()), str("program:\"Out look\""));
        QCOMPARE(withoutKey(str("a since:-1h b"), AuditKey::Since), str("a b"));
    }

    void linksAreFilters()
    {
        const QString filter = str("user:john text~\"a b\"");
        QCOMPARE(filterOfLink(auditLink(filter)), filter);
        QVERIFY(!auditLink(filter).contains(QLatin1Char(' ')));
        QCOMPARE(filterOfLink(filter), filter);
    }

    void wordsAreProposed()
    {
        QCOMPARE(completeAuditFilter(str("us"), 2).proposals, QStringList{str("user:")});
        const AuditCompletion event = completeAuditFilter(str("user:a event:a"), 14);
        QCOMPARE(event.proposals, QStringList({str("access"), str("authenticate"), str("administration")}));
        QCOMPARE(event.begin, 13);
        QCOMPARE(completeAuditFilter(str("-result:ok,de"), 13).proposals, QStringList{str("denied")});
        QCOMPARE(completeAuditFilter(str("rights:folder"), 13).proposals,
            QStringList{str("\"folder permissions\"")});
        QVERIFY(completeAuditFilter(str("nothing:"), 8).proposals.isEmpty());
    }

    void theCommandSaysTheSame()
    {
        QCOMPARE(
            queryOf("user:john event:access result:denied since:2026-11-22T10:00:00Z \"it's\"").command(),
            str("kopano-admin --query-audit --tag user=john --tag 'event=access denied' --since "
                "2026-11-22T10:00:00Z "
                "--text 'it\\'\\''s'"));
    }

    void savedFiltersTravel()
    {
        for (const SavedFilter &one : quickAuditFilters())
            QVERIFY2(parseAuditFilter(one.filter).isValid(), qPrintable(one.filter));
        QTemporaryDir folder;
        QSettings settings(folder.filePath(str("x.ini")), QSettings::IniFormat);
        QList<SavedFilter> filters = withSaved({}, {str("b"), str("user:b")});
        filters = withSaved(filters, {str("a"), str("user:a")});
        filters = withSaved(filters, {str("b"), str("user:c")});
        writeSavedFilters(settings, filters);
        QCOMPARE(readSavedFilters(settings), filters);
        QCOMPARE(filters.size(), 2);
        QCOMPARE(importSavedFilters(exportSavedFilters(filters)).value(), filters);
        QVERIFY(!importSavedFilters("{}"));
        QVERIFY(!importSavedFilters("[{\"name\":\"x\",\"filter\":\"uzer:a\"}]"));
    }
};

QTEST_MAIN(TestAuditFilter)
#include "tst_gui_auditfilter.moc"
