// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/types.h"

#include <limits>
#include <span>

namespace Config {

/// Whether a changed value is taken over by SIGHUP or only by a new start.
enum class Apply : quint8 { Reload, Restart };

/// Smallest and largest accepted number, both included, in the option's own unit (bytes for sizes).
struct Range
{
    qint64 minimum = 0;
    qint64 maximum = std::numeric_limits<qint64>::max();
};

/// Properties of an option, to be combined with `|`.
enum Flag : quint8 {
    NoFlags = 0,
    NonEmpty = 1, ///< an empty value is an error
    Hexadecimal = 2, ///< the number may be written as 0x…; its range is about what is below the detail bits 0xff0000
    RaiseToMinimum = 4, ///< a smaller number is raised to the minimum with a warning instead of refused
    FileOnly = 8, ///< names a program to run: never changed over the connection to kopano-server
};

/// One row of an option table, and the key to its value: `config.get(Options::Gateway::imapListen)`.
/// T is bool, an integer, Bytes, a std::chrono duration, an enumeration with choiceNames, QString,
/// QStringList, Base::Secret or ListenAddresses. Declare it as `inline constexpr`: rows refer to its texts.
template <class T> struct Option
{
    std::string_view key; ///< the name in the file
    Detail::Literal<T> fallback; ///< the default; in texts "{service}" stands for the table's service name
    Apply apply = Apply::Restart;
    Range range = {};
    std::string_view summary = {}; ///< one line, without full stop
    std::string_view help = {}; ///< sentences for the manual page; may be empty
    int flags = NoFlags;
    std::string_view environment =
        {}; ///< variable that, when set, goes before the file but after the command line
};

/// A section title for the generated manual page and sample file.
struct Heading
{
    std::string_view title;
};

/// A name the predecessor knew and we have no use for: accepted with a warning that ends with the hint.
struct Obsolete
{
    std::string_view key;
    std::string_view hint;
};

/// An old name of the option \a successor.
struct Renamed
{
    std::string_view key;
    std::string_view successor;
};

/// The same facts without the type, as the parser and the renderers read them.
struct Row
{
    std::string_view key;
    Kind kind = Kind::Heading;
    Apply apply = Apply::Restart;
    int flags = NoFlags;
    Range range = {};
    qint64 number = 0; ///< default of Boolean, Integer, Size, Duration, Choice
    std::string_view text = {}; ///< default of the others; title, hint or successor of the pseudo rows
    qint64 unitMilliseconds = 0; ///< of a Duration: the unit a plain number is in
    std::span<const std::string_view> choices = {};
    std::string_view summary = {};
    std::string_view help = {};
    std::string_view environment = {};

    constexpr Row() = default;
    constexpr Row(const Heading &heading) : text(heading.title) { }
    constexpr Row(const Obsolete &row) : key(row.key), kind(Kind::Obsolete), text(row.hint) { }
    constexpr Row(const Renamed &row) : key(row.key), kind(Kind::Renamed), text(row.successor) { }
    /// The row of an option; its kind follows from T.
    template <class T> constexpr Row(const Option<T> &option);

    /// Whether the row stands for a value (and not for a title or an old name).
    constexpr bool isOption() const { return kind < Kind::Heading; }
};

template <class T>
constexpr Row::Row(const Option<T> &option)
    : key(option.key)
    , apply(option.apply)
    , flags(option.flags)
    , range(option.range)
    , summary(option.summary)
    , help(option.help)
    , environment(option.environment)
{
    if constexpr (std::is_same_v<T, bool>) {
        kind = Kind::Boolean;
        number = option.fallback ? 1 : 0;
    } else if constexpr (Detail::isNumber<T>) {
        kind = Kind::Integer;
        number = qint64(option.fallback);
    } else if constexpr (std::is_same_v<T, Bytes>) {
        kind = Kind::Size;
        number = option.fallback.count;
    } else if constexpr (Detail::IsDuration<T>::value) {
        kind = Kind::Duration;
        number = qint64(option.fallback.count());
        unitMilliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(T(1)).count();
    } else if constexpr (std::is_enum_v<T>) {
        kind = Kind::Choice;
        number = qint64(option.fallback);
        choices = choiceNames<T>;
    } else {
        static_assert(
            std::is_same_v<T,
                QString> || std::is_same_v<T, QStringList> || std::is_same_v<T, Base::Secret> || std::is_same_v<T, ListenAddresses>,
            "not a type an option can have");
        text = option.fallback;
        if constexpr (std::is_same_v<T, QString>)
            kind = Kind::Text;
        else if constexpr (std::is_same_v<T, QStringList>)
            kind = Kind::TextList;
        else if constexpr (std::is_same_v<T, Base::Secret>)
            kind = Kind::Password;
        else
            kind = Kind::Listen;
    }
}

} // namespace Config
