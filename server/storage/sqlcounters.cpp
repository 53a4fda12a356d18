// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcounters.h"

#include <utility>

namespace Storage {

SqlKind sqlKind(QByteArrayView sql)
{
    static constexpr std::pair<const char *, SqlKind> words[]{{"SELECT", SqlKind::Select},
        {"WITH", SqlKind::Select}, {"INSERT", SqlKind::Insert}, {"UPDATE", SqlKind::Update},
        {"DELETE", SqlKind::Delete}};
    const QByteArrayView text = sql.trimmed();
    for (const auto &[word, kind] : words) {
        if (text.startsWith(word))
            return kind;
    }
    return SqlKind::Other;
}

} // namespace Storage
