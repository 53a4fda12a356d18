// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/receiveddate.h"

#include "mime/date.h"
#include "mime/headers.h"

namespace Dagent {

std::optional<qint64> receivedDate(QByteArrayView message)
{
    Mime::FieldReader reader(message.first(Mime::headerSize(message)));
    while (const auto field = reader.next()) {
        if (!field->is("received"))
            continue;
        const QByteArray value = Mime::unfolded(field->value);
        const auto date = Mime::parseDate(QByteArrayView(value).sliced(value.lastIndexOf(';') + 1));
        return date ? std::optional(date->time) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace Dagent
