// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>
#include <type_traits>

/// CBOR (RFC 8949) for structs with FIELDS: a struct is an array of its fields, a list is an array of its elements. A
/// short array leaves the remaining fields at their defaults; surplus elements are skipped (append-only evolution).
namespace Rpc {

template<class T> concept HasFields = requires(T &value) { value.tied(); };

void write(QCborStreamWriter &writer, bool value);
void write(QCborStreamWriter &writer, const QByteArray &value);
void write(QCborStreamWriter &writer, const QString &value);
template<class T> requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
void write(QCborStreamWriter &writer, T value)
{
    if constexpr (std::is_signed_v<T>)
        writer.append(qint64(value));
    else
        writer.append(quint64(value));
}
template<class T> requires std::is_enum_v<T> void write(QCborStreamWriter &writer, T value)
{
    writer.append(quint64(value));
}
template<class Tag> void write(QCborStreamWriter &writer, Base::Id<Tag> id)
{
    writer.append(id.value);
}
template<HasFields T> void write(QCborStreamWriter &writer, const T &value);
template<class T> void write(QCborStreamWriter &writer, const QList<T> &list)
{
    writer.startArray(quint64(list.size()));
    for (const T &element : list)
        write(writer, element);
    writer.endArray();
}
template<HasFields T> void write(QCborStreamWriter &writer, const T &value)
{
    const auto fields = value.tied();
    writer.startArray(std::tuple_size_v<decltype(fields)>);
    std::apply([&writer](const auto &...field) { (write(writer, field), ...); }, fields);
    writer.endArray();
}

bool read(QCborStreamReader &reader, bool &value);
bool read(QCborStreamReader &reader, quint64 &value);
bool read(QCborStreamReader &reader, qint64 &value);
bool read(QCborStreamReader &reader, QByteArray &value);
/// Refuses NUL and lone surrogates: they must not get past the RPC border.
bool read(QCborStreamReader &reader, QString &value);
template<class T> requires((std::is_integral_v<T> && sizeof(T) < 8) || std::is_enum_v<T>)
bool read(QCborStreamReader &reader, T &value)
{
    if constexpr (std::is_enum_v<T>) {
        std::underlying_type_t<T> number{};
        if (!read(reader, number))
            return false;
        value = T(number);
        return true;
    } else {
        std::conditional_t<std::is_signed_v<T>, qint64, quint64> number{};
        if (!read(reader, number) || number > std::numeric_limits<T>::max()
            || (std::is_signed_v<T> && qint64(number) < qint64(std::numeric_limits<T>::min())))
            return false;
        value = T(number);
        return true;
    }
}
template<class Tag> bool read(QCborStreamReader &reader, Base::Id<Tag> &id)
{
    return read(reader, id.value) && id.value >= 0;
}

namespace Detail {
/// Containers may nest this deep; SearchKey is the only recursive message.
inline constexpr int maxDepth = 160;
/// Calls \a element for each element of the array the reader stands at; false for malformed input.
template<class Element> bool readArray(QCborStreamReader &reader, Element element)
{
    if (!reader.isArray() || reader.containerDepth() > maxDepth || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!element())
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}
} // namespace Detail

template<HasFields T> bool read(QCborStreamReader &reader, T &value);
template<class T> bool read(QCborStreamReader &reader, QList<T> &list)
{
    list.clear();
    if (reader.isArray() && reader.isLengthKnown()) // a claimed length reserves no more than a page's worth
        list.reserve(qsizetype(std::min<quint64>(reader.length(), 4096 / sizeof(T) + 16)));
    return Detail::readArray(reader, [&] {
        T element{};
        if (!read(reader, element))
            return false;
        list.append(std::move(element));
        return true;
    });
}
template<HasFields T> bool read(QCborStreamReader &reader, T &value)
{
    auto fields = value.tied();
    size_t index = 0;
    return Detail::readArray(reader, [&] {
        const size_t wanted = index++;
        size_t at = 0;
        bool ok = true;
        const bool known = std::apply(
            [&](auto &...field) { return ((at++ == wanted && (ok = read(reader, field), true)) || ...); }, fields);
        return known ? ok : reader.next();
    });
}

/// A message's payload.
template<HasFields T> QByteArray encode(const T &message)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, message);
    return bytes;
}

/// The message in \a payload, or Invalid.
template<HasFields T> Base::Result<T> decode(const QByteArray &payload)
{
    QCborStreamReader reader(payload);
    T message{};
    if (!read(reader, message)) {
        return {Base::Code::Invalid,
            QStringLiteral("malformed %1 message").arg(QLatin1String(T::typeName.data(), qsizetype(T::typeName.size())))};
    }
    return message;
}

} // namespace Rpc
