// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/newlines.h"

#include <cstring>

namespace Smtp {

bool hasBareNewline(QByteArrayView text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = newline ? newline : end;
        if (const void *cr = std::memchr(at, '\r', size_t(lineEnd - at))) {
            if (!newline || cr != newline - 1)
                return true;
        } else if (newline) {
            return true;
        }
        at = newline ? newline + 1 : end;
    }
    return false;
}

QByteArray withWholeNewlines(QByteArrayView text, qsizetype from)
{
    QByteArray mended;
    mended.reserve(text.size() + text.size() / 32 + 16);
    mended += text.first(from);
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '\r' && c != '\n') {
            mended += c;
            continue;
        }
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
        mended += "\r\n";
    }
    return mended;
}

} // namespace Smtp
