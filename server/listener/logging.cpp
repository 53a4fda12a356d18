// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/logging.h"

Q_LOGGING_CATEGORY(lcListener, "kopano.listener")
