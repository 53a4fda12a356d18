// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/logging.h"

Q_LOGGING_CATEGORY(gatewayLog, "kopano.gateway")
