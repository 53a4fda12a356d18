// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/peercredentials.h"

#include <vector>

#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Net {

using namespace Base;

Result<PeerCredentials> peerCredentials(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred credentials{};
    socklen_t length = sizeof credentials;
    // A TCP socket answers too, with uid -1.
    if (::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0
        && credentials.uid != uid_t(-1))
        return PeerCredentials{credentials.uid, credentials.gid, credentials.pid};
#else
    uid_t uid = 0;
    gid_t gid = 0;
    if (::getpeereid(int(descriptor), &uid, &gid) == 0)
        return PeerCredentials{uid, gid, 0};
#endif
    return {Code::Io, QStringLiteral("the system does not tell who the peer is")};
}

quint32 ownUid()
{
    return ::geteuid();
}

std::optional<QString> accountName(quint32 uid)
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(entry.pw_name);
}

std::optional<quint32> accountUid(const QString &name)
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwnam_r(name.toLocal8Bit().constData(), &entry, buffer.data(), buffer.size(), &found) != 0
        || !found)
        return {};
    return entry.pw_uid;
}

} // namespace Net
