// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/logging.h"

Q_LOGGING_CATEGORY(lcJobs, "kopano.jobs")
