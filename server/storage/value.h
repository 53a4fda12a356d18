// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <type_traits>

namespace Storage {

/// A value bound to a placeholder. Null byte arrays and strings count as empty; NULL is written as nullptr.
class Value
{
public:
    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) Value(T number) : m_variant(qint64(number)) { }
    template <class Tag> Value(Base::Id<Tag> id) : m_variant(id.value) { }
    Value(const QByteArray &bytes) : m_variant(bytes.isNull() ? QByteArray("") : bytes) { }
    Value(const QString &text) : m_variant(text.isNull() ? QLatin1String("") : text) { }
    Value(std::nullptr_t) { }

    const QVariant &variant() const { return m_variant; }

private:
    QVariant m_variant;
};

} // namespace Storage
