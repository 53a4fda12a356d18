// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/selected.h"

namespace Gateway {

/// True if the mailbox view alone can answer \a key: flags, keywords, UIDs, \Recent. Recursion as deep as the
/// tree, which Imap::Limits::nesting bounds.
bool isAnsweredByView(const Base::SearchKey &key);
/// The messages the client knows of that match \a key, ascending. Only for keys that isAnsweredByView().
std::vector<Base::Uid> searchView(const Selected &selected, const Base::SearchKey &key);

} // namespace Gateway
