// SPDX-License-Identifier: GPL-3.0-or-later
// Times the bulk operations on mailboxes. Not a test: build the target bench_items with -O2 and run it by
// hand.
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace Base;
using namespace Storage;

namespace {

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

template <class Work> void measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    require(work());
    QTextStream(stdout) << what << ": " << QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 2)
                        << " ms\n";
}

Result<void> fill(Connection &connection, const FolderKey &key, int count)
{
    MessageDigest digest;
    digest.headerSize = 1500;
    digest.envelope = QByteArray(400, 'e');
    digest.body = QByteArray(120, 'b');
    digest.bodyStructure = QByteArray(200, 's');
    digest.headerText = QByteArray(1200, 'h');
    digest.bodyText = QByteArray(1500, 't');
    QList<ItemToInsert> items;
    for (int i = 0; i < count; ++i) {
        const auto stored = TRY(connection.bodies().put(QByteArray(4000, char('a' + i % 26))));
        items.append({TRY(BodyTable::insert(connection, stored, digest)), 4000, 0, {}, i, {}});
    }
    TRY(ItemWriter::insert(connection, key, items));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestDatabase test;
    test.settings.readerThreads = 1;
    require(test.open());
    require(test.makeStore(3));
    const FolderKey inbox = test.keys[0];
    measure("deliver 10000 in one write",
        [&] { return test.write([&](Connection &connection) { return fill(connection, inbox, 10'000); }); });
    for (int round = 0; round < 3; ++round) {
        measure("states of 10000", [&] {
            return test.read([&](Connection &connection) -> Result<void> {
                TRY(ItemTable::states(connection, inbox));
                return {};
            });
        });
        const auto fetch = [&](const char *what, quint32 columns) {
            measure(what, [&] {
                return test.read([&](Connection &connection) -> Result<void> {
                    TRY(ItemTable::fetch(connection, inbox, allUids(), columns, 1'000'000'000));
                    return {};
                });
            });
        };
        fetch("fetch date and size of 10000", ColumnDateAndSize);
        fetch("fetch envelopes of 10000", ColumnEnvelope | ColumnDateAndSize);
        fetch("fetch headers of 10000", ColumnHeader);
        for (const quint32 columns :
            {0u, quint32(SearchSentDate), quint32(SearchHeaderText | SearchBodyText)}) {
            measure("scan 10000", [&] {
                return test.read([&](Connection &connection) {
                    return ItemTable::scan(
                        connection, inbox, allUids(), columns, [](const SearchRow &) { return true; });
                });
            });
        }
        const auto flags = [&](const char *what, FlagChange change) {
            measure(what, [&] {
                return test.write([&](Connection &connection) -> Result<void> {
                    TRY(ItemWriter::changeFlags(connection, inbox, allUids(), change));
                    return {};
                });
            });
        };
        flags("STORE 1:* +FLAGS on 10000", {FlagChange::Add, FlagSeen, {}});
        flags("STORE 1:* +FLAGS again", {FlagChange::Add, FlagSeen, {}});
        flags("STORE 1:* FLAGS ()", {FlagChange::Replace, 0, {}});
        measure("COPY of 5000", [&] {
            return test.write([&](Connection &connection) -> Result<void> {
                TRY(ItemWriter::copy(connection, inbox, {{1, 5000}}, test.keys[1], {}));
                return {};
            });
        });
        measure("MOVE of 5000", [&] {
            return test.write([&](Connection &connection) -> Result<void> {
                TRY(ItemWriter::move(connection, test.keys[1], allUids(), test.keys[2]));
                return {};
            });
        });
        measure("EXPUNGE of 5000", [&] {
            return test.write([&](Connection &connection) -> Result<void> {
                TRY(ItemWriter::expunge(connection, test.keys[2], allUids(), 0, {}));
                return {};
            });
        });
    }
    UidSet odd;
    for (Uid uid = 1; uid < 10'000; uid += 2)
        odd.append({uid, uid});
    measure("STORE of every other message (5000 ranges)", [&] {
        return test.write([&](Connection &connection) -> Result<void> {
            TRY(ItemWriter::changeFlags(connection, inbox, odd, {FlagChange::Add, FlagDeleted, {}}));
            return {};
        });
    });
    measure("EXPUNGE of every other message (one range)", [&] {
        return test.write([&](Connection &connection) -> Result<void> {
            TRY(ItemWriter::expunge(connection, inbox, allUids(), FlagDeleted, {}));
            return {};
        });
    });
    return 0;
}
