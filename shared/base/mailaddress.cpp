// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mailaddress.h"

#include <algorithm>
#include <cstring>

namespace Base {

static bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLocalPartByte(char c)
{
    return isLetterOrDigit(c) || (c & 0x80) || (c != 0 && std::strchr("!#$%&'*+-./=?^_`{|}~", c));
}

bool isMailDomain(QByteArrayView name)
{
    const bool fits = std::all_of(name.begin(), name.end(),
        [](char c) { return isLetterOrDigit(c) || (c & 0x80) || c == '-' || c == '_' || c == '.'; });
    return fits && !name.isEmpty() && name.size() <= 255 && !name.startsWith('.') && !name.endsWith('.')
        && !name.contains("..");
}

bool isAddressLiteral(QByteArrayView text)
{
    if (text.size() < 4 || !text.startsWith('[') || !text.endsWith(']'))
        return false;
    const QByteArrayView inside = text.sliced(1, text.size() - 2);
    return std::all_of(inside.begin(), inside.end(),
        [](char c) { return isLetterOrDigit(c) || (c != 0 && std::strchr(".:-", c)); });
}

bool isMailAddress(QByteArrayView address)
{
    const qsizetype at = address.lastIndexOf('@');
    if (at <= 0)
        return false;
    const QByteArrayView local = address.first(at);
    const QByteArrayView domain = address.sliced(at + 1);
    return std::all_of(local.begin(), local.end(), isLocalPartByte)
        && (isMailDomain(domain) || isAddressLiteral(domain));
}

} // namespace Base
