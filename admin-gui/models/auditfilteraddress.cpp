// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilteraddress.h"

#include <QStringList>

namespace Models {

namespace {

using AddressBytes = std::array<quint8, 16>;

std::optional<int> numberIn(const QString &text, int base, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber, base);
    if (!isNumber || number < 0 || number > most || text.startsWith(QLatin1Char('+')))
        return std::nullopt;
    return number;
}

bool putFour(const QString &text, AddressBytes &bytes, qsizetype at)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4 || at + 4 > 16)
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        const auto number = numberIn(parts.at(i), 10, 255);
        if (!number)
            return false;
        bytes[size_t(at + i)] = quint8(*number);
    }
    return true;
}

/// Groups between colons; how many bytes they are, -1 if they are none.
int putGroups(const QString &text, AddressBytes &bytes)
{
    qsizetype at = 0;
    const QStringList groups = text.isEmpty() ? QStringList() : text.split(QLatin1Char(':'));
    for (const QString &group : groups) {
        if (group.contains(QLatin1Char('.'))) {
            if (!putFour(group, bytes, at))
                return -1;
            at += 4;
            continue;
        }
        const auto number = numberIn(group, 16, 0xffff);
        if (!number || at + 2 > 16)
            return -1;
        bytes[size_t(at)] = quint8(*number >> 8);
        bytes[size_t(at + 1)] = quint8(*number & 0xff);
        at += 2;
    }
    return int(at);
}

std::optional<AddressBytes> addressOf(const QString &text)
{
    AddressBytes bytes{};
    if (!text.contains(QLatin1Char(':'))) {
        bytes[10] = bytes[11] = 0xff;
        return putFour(text, bytes, 12) ? std::optional(bytes) : std::nullopt;
    }
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0)
        return putGroups(text, bytes) == 16 ? std::optional(bytes) : std::nullopt;
    AddressBytes after{};
    const int left = putGroups(text.left(gap), bytes);
    const int right = putGroups(text.mid(gap + 2), after);
    if (left < 0 || right < 0 || left + right > 14)
        return std::nullopt;
    for (int i = 0; i < right; ++i)
        bytes[size_t(16 - right + i)] = after[size_t(i)];
    return bytes;
}

/// "10.0.0.1:2345" and "[::1]:2345" without their ports.
QString withoutPort(const QString &text)
{
    if (text.startsWith(QLatin1Char('[')))
        return text.mid(1, text.indexOf(QLatin1Char(']')) - 1);
    return text.count(QLatin1Char(':')) == 1 ? text.left(text.indexOf(QLatin1Char(':'))) : text;
}

} // namespace

std::optional<AddressRange> AddressRange::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QString network = slash < 0 ? text : text.left(slash);
    const auto bytes = addressOf(network);
    if (!bytes)
        return std::nullopt;
    AddressRange range;
    range.m_bytes = *bytes;
    if (slash >= 0) {
        const bool isFour = !network.contains(QLatin1Char(':'));
        const auto prefix = numberIn(text.mid(slash + 1), 10, isFour ? 32 : 128);
        if (!prefix)
            return std::nullopt;
        range.m_prefix = *prefix + (isFour ? 96 : 0);
    }
    return range;
}

bool AddressRange::contains(const QString &address) const
{
    const auto bytes = addressOf(withoutPort(address));
    if (!bytes)
        return false;
    for (int bit = 0; bit < m_prefix; ++bit) {
        const auto mask = quint8(0x80 >> (bit % 8));
        if (((*bytes)[size_t(bit / 8)] & mask) != (m_bytes[size_t(bit / 8)] & mask))
            return false;
    }
    return true;
}

} // namespace Models
