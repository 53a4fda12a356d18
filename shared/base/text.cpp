// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/codepoints.h"

#include <QStringDecoder>

namespace Base {

std::optional<quint64> parseNumber(QByteArrayView digits, quint64 max)
{
    if (digits.isEmpty() || digits.size() > 20)
        return {};
    quint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        const auto digit = quint64(c - '0');
        if (digit > max || value > (max - digit) / 10)
            return {};
        value = value * 10 + digit;
    }
    return value;
}

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return {};
    auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Only the one spelling that encoding gives: Qt ignores bits left over in front of the padding.
    if (!decoded || decoded.decoded.toBase64() != text)
        return {};
    return std::move(decoded.decoded);
}

std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return {};
    // With ConvertInitialBom, as dropping it would make one text of two different ones.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

static bool isUnseen(char32_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029
        || QChar::isSurrogate(c) // half a character
        || (c > 0xffff && (QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_NotAssigned));
}

QString escaped(const QString &text, qsizetype limit)
{
    QString out;
    for (const char32_t c : codePoints(text)) {
        if (out.size() >= limit) {
            out += QStringLiteral("...[%1 characters]").arg(text.size());
            break;
        }
        if (c == u'\\' || c == u'\'' || c == u'"')
            out += QChar(u'\\'), out += textOf(c);
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\r')
            out += QStringLiteral("\\r");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c < 0x20 || c == 0x7f)
            out += QStringLiteral("\\x%1").arg(int(c), 2, 16, QLatin1Char('0'));
        else if (isUnseen(c))
            out += QStringLiteral("\\u{%1}").arg(int(c), 0, 16);
        else
            out += textOf(c);
    }
    return out;
}

QString escaped(QByteArrayView bytes, qsizetype limit)
{
    if (const auto text = decodeUtf8(bytes))
        return escaped(*text, limit);
    QString out;
    for (const char c : bytes.first(std::min(bytes.size(), limit))) {
        if (uchar(c) < 0x80)
            out += escaped(QString(QLatin1Char(c)), limit);
        if (uchar(c) >= 0x80)
            out += QStringLiteral("\\x%1").arg(int(uchar(c)), 2, 16, QLatin1Char('0'));
    }
    if (bytes.size() > limit)
        out += QStringLiteral("...[%1 bytes]").arg(bytes.size());
    return out;
}

bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<QString> checkedLoginName(const QString &name)
{
    QString normal = name.normalized(QString::NormalizationForm_C);
    if (normal.isEmpty())
        return {Code::Invalid, QStringLiteral("a login name must not be empty")};
    if (normal.toUtf8().size() > 255)
        return {Code::Invalid, QStringLiteral("a login name has at most 255 bytes")};
    const QList<char32_t> characters = codePoints(normal);
    for (const char32_t c : characters) {
        if (QChar::isSpace(c) || c < 0x21 || c == 0x7f || isUnseen(c)
            || (c < 0x80 && QStringView(u"\"'\\/:<>()*,;").contains(QChar(char16_t(c))))) {
            return {
                Code::Invalid, QStringLiteral("a login name must not contain '%1'").arg(escaped(textOf(c)))};
        }
    }
    for (QChar &c : normal) {
        if (c.unicode() < 0x80)
            c = c.toLower();
    }
    return normal;
}

} // namespace Base
