// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"

#include "domain/folders.h"
#include "domain/searchmatcher.h"
#include "storage/connection.h"
#include "storage/itemtable.h"

#include <algorithm>
#include <array>

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderKey;
using Storage::SearchRow;

namespace {

/// One look at the messages that no cheaper look could decide.
struct Pass
{
    QList<Uid> found;
    QList<Uid> undecided;
};

Result<Pass> scan(Connection &connection, const FolderKey &key, const UidSet &uids,
    const SearchMatcher &matcher, quint32 columns, const std::function<bool()> &keepGoing)
{
    Pass pass;
    int rows = 0;
    bool cancelled = false;
    TRY(Storage::ItemTable::scan(connection, key, uids, columns, [&](const SearchRow &row) {
        switch (matcher.match(row, columns)) {
        case Match::Yes:
            pass.found.append(row.uid);
            break;
        case Match::Unknown:
            pass.undecided.append(row.uid);
            break;
        case Match::No:
            break;
        }
        cancelled = keepGoing && ++rows % 256 == 0 && !keepGoing();
        return !cancelled;
    }));
    if (cancelled)
        return {Code::Busy, QStringLiteral("the search was given up")};
    return pass;
}

} // namespace

Result<QList<Uid>> searchItems(Connection &connection, const FolderKey &key, const SearchKey &program,
    const std::function<bool()> &keepGoing)
{
    const SearchMatcher matcher = TRY(SearchMatcher::from(program));
    TRY(findFolder(connection, key));
    // What the folder's narrow rows tell, then what the body's row tells, then the text.
    static constexpr std::array<quint32, 3> steps{
        0, Storage::SearchSentDate | Storage::SearchHeaderText, ~quint32(0)};
    QList<Uid> found;
    UidSet uids = Storage::allUids();
    quint32 last = ~quint32(0);
    for (const quint32 step : steps) {
        const quint32 columns = matcher.columns() & step;
        if (columns == last)
            continue;
        last = columns;
        Pass pass = TRY(scan(connection, key, uids, matcher, columns, keepGoing));
        found += pass.found;
        if (pass.undecided.isEmpty())
            break;
        uids = Storage::toUidSet(pass.undecided);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace Domain
