// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// The tables of kopano-stats. They run in reader threads: with many sessions they take their time.
namespace Handlers {

/// The table that \a message asks for, as kopano-stats calls it; null if it asks for none.
const char *statisticsTableOf(quint16 message);

Base::Result<Rpc::ReadStatisticsReply> readStatistics(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ReadStatistics &request);
Base::Result<Rpc::ListSessionStatisticsReply> listSessionStatistics(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListSessionStatistics &request);
Base::Result<Rpc::ListUserStatisticsReply> listUserStatistics(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListUserStatistics &request);
Base::Result<Rpc::ListCompanyStatisticsReply> listCompanyStatistics(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListCompanyStatistics &request);
Base::Result<Rpc::ListServerStatisticsReply> listServerStatistics(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListServerStatistics &request);
Base::Result<Rpc::ReadStatisticHistoryReply> readStatisticHistory(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ReadStatisticHistory &request);

} // namespace Handlers
