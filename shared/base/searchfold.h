// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Base {

/// The form in which texts are searched: folded() with the letters that fold into several (Unicode full case
/// folding: ß is ss, ﬁ is fi). Stored with every message; not for names, which are compared by folded().
QString searchFolded(const QString &text);

} // namespace Base
