// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace Base {

/// A password or key: compares in constant time, prints as stars, is overwritten when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    const QByteArray &reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Secret &a, const Secret &b) { return a.equals(b); }
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "******"; }

private:
    bool equals(const Secret &other) const;

    QByteArray m_value;
};

} // namespace Base
