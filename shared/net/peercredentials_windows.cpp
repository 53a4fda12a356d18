// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/peercredentials.h"

namespace Net {

using namespace Base;

// Windows has neither uids nor local sockets of ours; what asks for them runs elsewhere.

Result<PeerCredentials> peerCredentials(qintptr descriptor)
{
    return {Code::Io, QStringLiteral("descriptor %1 is no local socket").arg(descriptor)};
}

quint32 ownUid()
{
    return ~0u;
}

std::optional<QString> accountName(quint32)
{
    return {};
}

std::optional<quint32> accountUid(const QString &)
{
    return {};
}

} // namespace Net
