// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/present.h"

#include <QCryptographicHash>

#include <limits>

namespace Backup {

using namespace Base;

QByteArray keyOf(const QByteArray &sha256, qint64 date)
{
    return sha256 + QByteArray::number(date);
}

Present::Present(Tools::Caller &caller, StoreId store, FolderId folder)
    : m_caller(caller)
    , m_store(store)
    , m_folder(folder)
    , m_reader(caller, store, folder)
{
}

void Present::start(const QList<Item> &wanted, Done done)
{
    m_done = std::move(done);
    for (const Item &item : wanted)
        m_wanted.insert({item.date, item.size});
    askPage(1);
}

void Present::askPage(Uid first)
{
    constexpr quint32 pageBytes = 1024 * 1024;
    const UidSet rest{{first, std::numeric_limits<Uid>::max()}};
    m_caller.call(Rpc::FetchItems{m_store, m_folder, rest, ColumnDateAndSize, pageBytes},
        [this](const Result<Rpc::FetchItemsReply> &reply) {
            if (!reply)
                return m_done(reply.error());
            for (const ItemRow &row : reply->rows) {
                if (m_wanted.contains({row.internalDate, row.size}))
                    m_candidates.append({row.uid, row.uid});
            }
            if (reply->next != 0)
                askPage(reply->next);
            else
                readCandidates();
        });
}

void Present::readCandidates()
{
    m_reader.start(
        m_candidates,
        [this](const ItemRow &row, const QByteArray &bytes) -> Result<void> {
            ++m_counts[keyOf(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), row.internalDate)];
            return {};
        },
        [this](const Result<void> &result) {
            if (result)
                m_done(m_counts);
            else
                m_done(result.error());
        });
}

} // namespace Backup
