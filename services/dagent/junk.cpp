// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/junk.h"

#include "mime/headers.h"

namespace Dagent {

bool isJunk(QByteArrayView message, QByteArrayView name, QByteArrayView value)
{
    if (name.isEmpty())
        return false;
    Mime::FieldReader reader(message.first(Mime::headerSize(message)));
    while (const auto field = reader.next()) {
        if (!field->is(name))
            continue;
        const qsizetype lineEnd = field->value.indexOf('\n');
        const QByteArrayView line = lineEnd < 0 ? field->value : field->value.first(lineEnd);
        if (line.toByteArray().toLower().contains(value))
            return true;
    }
    return false;
}

} // namespace Dagent
