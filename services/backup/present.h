// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/manifest.h"
#include "backup/messagereader.h"
#include "rpc/folders.h"

#include <QHash>
#include <QSet>

namespace Backup {

/// What makes two messages the same: their bytes and their internal date.
QByteArray keyOf(const QByteArray &sha256, qint64 date);

/// Finds out which of the wanted messages a folder has already: reads the folder's sizes and dates, and the
/// bytes of those that fit. Belongs to whoever started it and must live until \a done came.
class Present
{
public:
    using Counts = QHash<QByteArray, int>; ///< how often the folder has a message of that key
    using Done = std::function<void(Base::Result<Counts>)>;

    Present(Tools::Caller &caller, Base::StoreId store, Base::FolderId folder);
    Q_DISABLE_COPY_MOVE(Present)

    /// Once.
    void start(const QList<Item> &wanted, Done done);

private:
    void askPage(Base::Uid first);
    void readCandidates();

    Tools::Caller &m_caller;
    const Base::StoreId m_store;
    const Base::FolderId m_folder;
    Done m_done;
    QSet<std::pair<qint64, quint64>> m_wanted; ///< date and size
    Base::UidSet m_candidates;
    Counts m_counts;
    MessageReader m_reader;
};

} // namespace Backup
