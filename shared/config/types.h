// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <string_view>
#include <type_traits>
#include <variant>

namespace Config {

/// A number of bytes; in files a plain number or one with the suffix k, m or g (powers of 1024).
struct Bytes
{
    qint64 count = 0;
    friend constexpr auto operator<=>(const Bytes &, const Bytes &) = default;
};
/// For defaults in tables: count × 1024 and count × 1024² bytes.
constexpr Bytes kibibytes(qint64 count)
{
    return {count << 10};
}
constexpr Bytes mebibytes(qint64 count)
{
    return {count << 20};
}

/// Where a daemon listens: `addr:port`, `[v6]:port`, `*:port`, each with `%interface` after the address,
/// or `unix:/path`. Host names do not exist here: a name service must not decide which door is open.
struct ListenAddress
{
    QString address; ///< IPv4 or IPv6 literal; "*" is every address of the host
    quint16 port = 0; ///< 0 lets the system choose (tests)
    QString interface; ///< "lo" restricts "*" to the loopback addresses; empty: no restriction
    QString path; ///< Unix socket; then all other members are empty

    bool isLocalSocket() const { return !path.isEmpty(); }
    /// The text form that parses back to the same value.
    QString toString() const;
    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};
using ListenAddresses = QList<ListenAddress>;

/// Names of an enumeration's values, in the order of the values 0, 1, …; specialise it beside the
/// enumeration: `template<> inline constexpr std::array<std::string_view, 2>
/// Config::choiceNames<Colour>{"red", "green"};`
template <class Enum> inline constexpr std::nullptr_t choiceNames{};

/// What an option holds at run time. Integers, sizes, durations (in the option's unit) and enumerations are
/// qint64.
using Value = std::variant<bool, qint64, QString, QStringList, Base::Secret, ListenAddresses>;

/// The kind of text an option accepts.
enum class Kind : quint8 {
    Boolean,
    Integer,
    Size,
    Duration,
    Choice,
    Text,
    TextList, ///< blank separated
    Password, ///< never printed, never taken from the environment
    Listen, ///< blank separated ListenAddress
    Heading, ///< no option: a section title for the generated documents
    Obsolete, ///< accepted with a warning, ignored
    Renamed, ///< accepted with a warning as its successor
};

/// The constant texts of tables (UTF-8) as Qt's string.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

namespace Detail {

template <class T> struct IsDuration : std::false_type
{
};
template <class Rep, class Period> struct IsDuration<std::chrono::duration<Rep, Period>> : std::true_type
{
};

template <class T> constexpr bool isNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;

/// Option types whose defaults cannot be constants are given as text.
template <class T>
using Literal = std::conditional_t<std::is_arithmetic_v<T> || std::is_enum_v<T> || IsDuration<T>::value
        || std::is_same_v<T, Bytes>,
    T, std::string_view>;

} // namespace Detail

} // namespace Config
