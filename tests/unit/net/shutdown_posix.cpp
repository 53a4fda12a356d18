// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair.h"

#include <sys/socket.h>

void shutdownWriting(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}
