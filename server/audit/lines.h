// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"

#include <QByteArray>

namespace Audit {

/// The event as one line, without end of line, to the letter of specification section 7.3. In values what
/// Base::quoted() escapes is escaped, so that no name can end its value or its line.
QByteArray lineOf(const Event &event);

/// "access denied", "startup", …: the event without its values.
QByteArray nameOf(const Event &event);
/// "view", "folder permissions", … as in the line.
QByteArray nameOf(Right right);

} // namespace Audit
