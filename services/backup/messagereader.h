// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/items.h"
#include "tools/caller.h"

#include <QByteArray>

#include <functional>

namespace Backup {

/// A message the server has, but cannot give out.
struct DamagedMessage
{
    Base::Uid uid = 0;
    QString reason;
};

/// Reads messages of one folder, one after the other; one request is under way at a time. Belongs to whoever
/// started it and must live until \a done came. Memory: one page of 4 MiB, and one message.
class MessageReader
{
public:
    /// A message's bytes; an error ends the reading. Those that are gone meanwhile, or damaged, are left out.
    using Taker = std::function<Base::Result<void>(const Base::ItemRow &row, const QByteArray &bytes)>;
    using Done = std::function<void(Base::Result<void>)>;

    MessageReader(Tools::Caller &caller, Base::StoreId store, Base::FolderId folder);
    Q_DISABLE_COPY_MOVE(MessageReader)

    /// Reads \a uids (ascending), once.
    void start(Base::UidSet uids, Taker take, Done done);
    /// Complete when \a done came without an error.
    const QList<DamagedMessage> &damaged() const { return m_damaged; }

private:
    void askPage();
    void pageCame(Rpc::FetchItemsReply page);
    void nextRow();
    void askSlice();
    void give(const QByteArray &bytes);
    void leaveOut(const QString &reason);

    Tools::Caller &m_caller;
    const Base::StoreId m_store;
    const Base::FolderId m_folder;
    Base::UidSet m_uids;
    Taker m_take;
    Done m_done;
    Rpc::FetchItemsReply m_page;
    qsizetype m_row = 0;
    QByteArray m_bytes; ///< of the row, as far as they have come
    QList<DamagedMessage> m_damaged;
};

} // namespace Backup
