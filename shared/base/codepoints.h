// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Base {

/// The characters of \a text, also those beyond the basic plane (which are two QChars); half of such a pair
/// stands for itself, unlike with QString::toUcs4(), so that it can be refused.
inline QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> list;
    list.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            list.append(QChar::surrogateToUcs4(c, text[++i]));
        else
            list.append(c.unicode());
    }
    return list;
}

/// One character as text.
inline QString textOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? QString::fromUcs4(&codePoint, 1)
                                                : QString(QChar(char16_t(codePoint)));
}

} // namespace Base
