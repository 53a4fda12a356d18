// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace Storage {

/// The one place where SQLite's result codes become ours.
Base::Error toError(const QSqlError &error);

} // namespace Storage
