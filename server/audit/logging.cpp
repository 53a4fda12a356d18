// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/logging.h"

Q_LOGGING_CATEGORY(auditLog, "kopano.audit")
