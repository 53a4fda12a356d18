// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/principalname.h"

namespace Storage {
class Connection;
}

/// Who may act for whom. Functions that change something run in the writer.
namespace Directory {

/// Conflict if it is so already; Invalid for oneself.
Base::Result<void> changeSendAs(Storage::Connection &connection, const Storage::PrincipalName &owner,
    const Storage::PrincipalName &sender, bool add);

/// Makes the delegate or changes its flags, Rpc::Delegate::Flag bits. Invalid for oneself and unknown flags.
Base::Result<void> setDelegate(Storage::Connection &connection, const Base::User &owner,
    const Storage::PrincipalName &delegate, quint32 flags);
/// Conflict if it is none.
Base::Result<void> removeDelegate(
    Storage::Connection &connection, const Base::User &owner, const Storage::PrincipalName &delegate);

/// Invalid for a subject with control characters, texts that are too long, and an end before the beginning.
Base::Result<void> checkAutoReply(const Base::AutoReply &autoReply);
/// Whether \a autoReply answers mail at \a now, in seconds since the epoch.
bool answersAt(const Base::AutoReply &autoReply, qint64 now);

} // namespace Directory
