// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "rpc/cbor.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <tuple>
#include <type_traits>

/// CBOR (RFC 8949) for structs with FIELDS: a struct is an array of its fields, a list is an array of its
/// elements. A short array leaves the remaining fields at their defaults; surplus elements are skipped
/// (append-only evolution).
namespace Rpc {

/// A struct with FIELDS.
template <class T>
concept HasFields = requires(T &value)
{
    value.tied();
};
/// A number; bool is a kind of its own.
template <class T>
concept Integer = std::is_integral_v<T> && !std::is_same_v<T, bool>;
/// Travels as its number.
template <class T>
concept Enumeration = std::is_enum_v<T>;

/// One field of a message; ids travel as their number.
inline void write(Encoder &to, bool value)
{
    to.boolean(value);
}
inline void write(Encoder &to, const QByteArray &value)
{
    to.bytes(value);
}
inline void write(Encoder &to, const QString &value)
{
    to.text(value);
}
template <Integer T> void write(Encoder &to, T value)
{
    if constexpr (std::is_signed_v<T>)
        to.integer(value);
    else
        to.unsignedInteger(value);
}
template <Enumeration T> void write(Encoder &to, T value)
{
    write(to, std::underlying_type_t<T>(value));
}
template <class Tag> void write(Encoder &to, Base::Id<Tag> id)
{
    to.integer(id.value);
}
/// A list as an array of its elements, a struct as an array of its fields.
template <HasFields T> void write(Encoder &to, const T &value);
template <class T> void write(Encoder &to, const QList<T> &list)
{
    to.array(quint64(list.size()));
    for (const T &element : list)
        write(to, element);
}
template <HasFields T> void write(Encoder &to, const T &value)
{
    const auto fields = value.tied();
    to.array(std::tuple_size_v<decltype(value.tied())>);
    std::apply([&to](const auto &...field) { (write(to, field), ...); }, fields);
}

/// One field of a message; false if it is malformed or does not fit. What \a value holds then is undefined.
inline bool read(Decoder &from, bool &value)
{
    return from.boolean(value);
}
inline bool read(Decoder &from, QByteArray &value)
{
    return from.bytes(value);
}
inline bool read(Decoder &from, QString &value)
{
    return from.text(value);
}
template <Integer T> bool read(Decoder &from, T &value)
{
    if constexpr (std::is_signed_v<T>) {
        qint64 number = 0;
        if (!from.integer(number) || number > qint64(std::numeric_limits<T>::max())
            || number < qint64(std::numeric_limits<T>::min()))
            return false;
        value = T(number);
    } else {
        quint64 number = 0;
        if (!from.unsignedInteger(number) || number > quint64(std::numeric_limits<T>::max()))
            return false;
        value = T(number);
    }
    return true;
}
/// Values this program has no name for get through: a newer peer may know them, and whoever branches needs a
/// default.
template <Enumeration T> bool read(Decoder &from, T &value)
{
    std::underlying_type_t<T> number{};
    if (!read(from, number))
        return false;
    value = T(number);
    return true;
}
/// Negative ids do not exist.
template <class Tag> bool read(Decoder &from, Base::Id<Tag> &id)
{
    return from.integer(id.value) && id.value >= 0;
}
/// Lists and structs; memory follows what was really decoded. Depth is bounded by Decoder::maxDepth.
template <HasFields T> bool read(Decoder &from, T &value);
template <class T> bool read(Decoder &from, QList<T> &list)
{
    quint64 count = 0;
    if (!from.array(count) || !from.enter())
        return false;
    list.clear();
    // An element of one byte may become a struct of hundreds: beyond some pages memory follows what was
    // really decoded.
    list.reserve(qsizetype(std::min<quint64>(count, 64 * 1024 / sizeof(T) + 1)));
    for (; count > 0; --count) {
        if (!read(from, list.emplaceBack()))
            return false;
    }
    from.leave();
    return true;
}
template <HasFields T> bool read(Decoder &from, T &value)
{
    quint64 count = 0;
    if (!from.array(count) || !from.enter())
        return false;
    auto fields = value.tied();
    const bool ok = std::apply(
        [&](auto &...field) { return ((count == 0 || (--count, read(from, field))) && ...); }, fields);
    if (!ok)
        return false;
    for (; count > 0; --count) {
        if (!from.skip())
            return false;
    }
    from.leave();
    return true;
}

/// A message's payload.
template <HasFields T> QByteArray encode(const T &message)
{
    Encoder encoder;
    write(encoder, message);
    return encoder.take();
}

/// The message in \a payload, or Invalid.
template <HasFields T> Base::Result<T> decode(QByteArrayView payload)
{
    Decoder decoder(payload);
    T message{};
    if (!read(decoder, message) || !decoder.atEnd()) {
        return {Base::Code::Invalid,
            QStringLiteral("malformed %1 message")
                .arg(QLatin1String(T::typeName.data(), qsizetype(T::typeName.size())))};
    }
    return message;
}

} // namespace Rpc
