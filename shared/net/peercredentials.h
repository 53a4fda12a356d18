// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

/// Who is at the other end of a local socket, by the kernel's word. Any thread.
namespace Net {

/// User, group and process at the other end when it connected.
struct PeerCredentials
{
    quint32 uid = ~0u;
    quint32 gid = ~0u;
    qint64 pid = 0; ///< 0 where the system does not tell
};

/// Credentials of the process that connected; Io if the descriptor is no connected local socket.
Base::Result<PeerCredentials> peerCredentials(qintptr descriptor);
/// The uid this process acts as.
quint32 ownUid();
/// Account name of \a uid, if it has one. May read files or ask a directory: not for hot paths.
std::optional<QString> accountName(quint32 uid);
/// The other way round; just as slow.
std::optional<quint32> accountUid(const QString &name);

} // namespace Net
