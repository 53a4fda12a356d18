// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/messagereader.h"

namespace Backup {

using namespace Base;

namespace {

constexpr quint32 pageBytes = 4 * 1024 * 1024;
constexpr quint32 sliceBytes = 1024 * 1024;

/// \a uids from \a first on.
UidSet from(const UidSet &uids, Uid first)
{
    UidSet rest;
    for (const UidRange &range : uids) {
        if (range.last >= first)
            rest.append({std::max(range.first, first), range.last});
    }
    return rest;
}

} // namespace

MessageReader::MessageReader(Tools::Caller &caller, StoreId store, FolderId folder)
    : m_caller(caller)
    , m_store(store)
    , m_folder(folder)
{
}

void MessageReader::start(UidSet uids, Taker take, Done done)
{
    m_uids = std::move(uids);
    m_take = std::move(take);
    m_done = std::move(done);
    askPage();
}

void MessageReader::askPage()
{
    if (m_uids.isEmpty())
        return m_done({});
    m_caller.call(Rpc::FetchItems{m_store, m_folder, m_uids, ColumnDateAndSize | ColumnRaw, pageBytes},
        [this](Result<Rpc::FetchItemsReply> reply) {
            if (reply)
                pageCame(*std::move(reply));
            else
                m_done(reply.error());
        });
}

void MessageReader::pageCame(Rpc::FetchItemsReply page)
{
    m_page = std::move(page);
    m_row = 0;
    m_uids = m_page.next == 0 ? UidSet() : from(m_uids, m_page.next);
    nextRow();
}

/// A loop over what is here already; ends where a body must be asked for.
void MessageReader::nextRow()
{
    for (; m_row < m_page.rows.size(); ++m_row) {
        const ItemRow &row = m_page.rows.at(m_row);
        if (quint64(row.raw.size()) != row.size) {
            m_bytes.clear();
            return askSlice();
        }
        if (const auto taken = m_take(row, row.raw); !taken)
            return m_done(taken.error());
    }
    askPage();
}

void MessageReader::askSlice()
{
    const ItemRow &row = m_page.rows.at(m_row);
    m_caller.call(Rpc::ReadBody{m_store, m_folder, row.uid, quint64(m_bytes.size()), sliceBytes},
        [this](const Result<Rpc::ReadBodyReply> &reply) {
            if (!reply && reply.error().code == Code::NotFound) { // expunged meanwhile
                ++m_row;
                return nextRow();
            }
            if (!reply && reply.error().code == Code::Corrupt)
                return leaveOut(reply.error().detail);
            if (!reply)
                return m_done(reply.error());
            give(reply->bytes);
        });
}

void MessageReader::give(const QByteArray &bytes)
{
    const ItemRow &row = m_page.rows.at(m_row);
    m_bytes += bytes;
    if (quint64(m_bytes.size()) < row.size && !bytes.isEmpty())
        return askSlice();
    if (quint64(m_bytes.size()) != row.size)
        return leaveOut(QStringLiteral("it is shorter than its size"));
    if (const auto taken = m_take(row, m_bytes); !taken)
        return m_done(taken.error());
    ++m_row;
    nextRow();
}

/// One damaged message must not keep the others out of an archive.
void MessageReader::leaveOut(const QString &reason)
{
    m_damaged.append({m_page.rows.at(m_row).uid, reason});
    ++m_row;
    nextRow();
}

} // namespace Backup
