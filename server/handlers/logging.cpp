// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/logging.h"

Q_LOGGING_CATEGORY(lcHandlers, "kopano.handlers")
