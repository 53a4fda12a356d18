// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

namespace Storage {

class Row;

/// From the columns folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq,
/// messages, unseen, recent, size.
Base::Folder folderFromRow(const Row &row);

} // namespace Storage
