// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Models {

/// A network of addresses, "10.0.0.0/8" or "2001:db8::/32"; one address is a network of one. IPv4 addresses
/// are those of
/// ::ffff:0:0/96 as well.
class AddressRange
{
public:
    /// Nothing if \a text is no network.
    static std::optional<AddressRange> parse(const QString &text);
    /// Whether \a address is a numeric address inside, with or without its port.
    bool contains(const QString &address) const;

private:
    std::array<quint8, 16> m_bytes{};
    int m_prefix = 128;
};

} // namespace Models
