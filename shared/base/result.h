// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace Base {

/// A value or the Error that kept it from being made; the names are those of std::expected.
template<class T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) { }
    Result(Code code, QString detail) : m_value(std::in_place_index<1>, Error{code, std::move(detail)}) { }

    bool has_value() const { return m_value.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return *std::get_if<0>(&m_value); }
    const T &value() const & { return *std::get_if<0>(&m_value); }
    T &&value() && { return std::move(*std::get_if<0>(&m_value)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return std::get_if<0>(&m_value); }
    const T *operator->() const { return std::get_if<0>(&m_value); }
    T value_or(T other) const & { return has_value() ? value() : std::move(other); }

    Error &error() & { return *std::get_if<1>(&m_value); }
    const Error &error() const & { return *std::get_if<1>(&m_value); }
    Error &&error() && { return std::move(*std::get_if<1>(&m_value)); }

private:
    std::variant<T, Error> m_value;
};

/// Success without a value, or an Error.
template<> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }
    Result(Code code, QString detail) : m_error(Error{code, std::move(detail)}) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    void value() const { }
    void operator*() const { }
    Error &error() & { return *m_error; }
    const Error &error() const & { return *m_error; }
    Error &&error() && { return std::move(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace Base

/// Evaluates to the value of a Result; returns its error from the surrounding function if there is none.
/// (A statement expression: GCC and clang on all platforms.)
#define TRY(expression)                                                                                      \
    __extension__({                                                                                          \
        auto tryResult_ = (expression);                                                                      \
        if (!tryResult_)                                                                                     \
            return std::move(tryResult_).error();                                                            \
        *std::move(tryResult_);                                                                              \
    })
