// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/filterbar.h"

namespace Pages {

/// The filter language of the security log for the filter field.
Widgets::FilterBar::Language auditLanguage();

} // namespace Pages
