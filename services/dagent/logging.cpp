// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/logging.h"

Q_LOGGING_CATEGORY(lcDagent, "kopano.dagent")
