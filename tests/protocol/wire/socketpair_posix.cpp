// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/socketpair.h"

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace Wire {

std::pair<qintptr, qintptr> socketPair()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        return {-1, -1};
    return {ends[0], ends[1]};
}

void shutdownWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

bool hasUnread(qintptr descriptor)
{
    int count = 0;
    return ::ioctl(int(descriptor), TIOCOUTQ, &count) == 0 && count > 0;
}

} // namespace Wire
