// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <tuple>

/// Lists the members of a plain struct once. The wire codec and the debug print derive from it; equality is the
/// compiler's own. Append only: an older peer sends fewer fields, and the missing ones keep their defaults.
#define FIELDS(Type, ...)                                                                                    \
    auto tied()                                                                                              \
    {                                                                                                        \
        return std::tie(__VA_ARGS__);                                                                        \
    }                                                                                                        \
    auto tied() const                                                                                        \
    {                                                                                                        \
        return std::tie(__VA_ARGS__);                                                                        \
    }                                                                                                        \
    static constexpr std::string_view typeName{#Type};                                                       \
    static constexpr std::string_view fieldNames{#__VA_ARGS__};                                              \
    friend bool operator==(const Type &, const Type &) = default;

/// The same for a struct without members.
#define FIELDS_EMPTY(Type)                                                                                   \
    auto tied() const                                                                                        \
    {                                                                                                        \
        return std::tuple<>();                                                                               \
    }                                                                                                        \
    static constexpr std::string_view typeName{#Type};                                                       \
    static constexpr std::string_view fieldNames{};                                                          \
    friend bool operator==(const Type &, const Type &) = default;
