// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"

#include <QByteArray>

namespace Audit {

/// The event as one line, without end of line, to the letter of specification section 7.3. In values a quote,
/// backslash or control character is escaped with a backslash, so that no name can end its value or its line;
/// ordinary names stay as they are.
QByteArray lineOf(const Event &event);

/// "view", "folder permissions", … as in the line.
QByteArray nameOf(Right right);

} // namespace Audit
