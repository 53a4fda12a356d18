// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Base {

/// Cryptographically strong random bytes from the operating system. Any thread; ends the process if there are none.
QByteArray randomBytes(qsizetype count);

} // namespace Base
