// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logging.h"

Q_LOGGING_CATEGORY(netLog, "kopano.net", QtInfoMsg)
