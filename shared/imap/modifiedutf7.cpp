// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mailboxname.h"

namespace Imap {

static constexpr char base64Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

static int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == ',' ? 63 : -1;
}

static bool isPrintable(char16_t c)
{
    return c >= 0x20 && c < 0x7f;
}

static bool hasOnlyWholePairs(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

// Appends the UTF-16 units of one base64 run; false for a character outside the alphabet.
static bool decodeRun(QByteArrayView run, QString &out)
{
    quint32 bits = 0;
    int count = 0;
    for (const char c : run) {
        const int value = base64Value(c);
        if (value < 0)
            return false;
        bits = (bits << 6) | quint32(value);
        count += 6;
        if (count >= 16) {
            count -= 16;
            out += QChar(char16_t(bits >> count));
            bits &= (1u << count) - 1;
        }
    }
    return true;
}

std::optional<QString> decodeModifiedUtf7(QByteArrayView encoded)
{
    QString out;
    out.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (!isPrintable(uchar(c)))
            return {};
        if (c != '&') {
            out += QLatin1Char(c);
            continue;
        }
        const qsizetype end = encoded.indexOf('-', i + 1);
        if (end < 0)
            return {};
        if (end == i + 1)
            out += u'&';
        else if (!decodeRun(encoded.sliced(i + 1, end - i - 1), out))
            return {};
        i = end;
    }
    // One text must have one encoded form: comparing with it catches stray bits, needless shifts and encoded
    // ASCII at once.
    if (!hasOnlyWholePairs(out) || encodeModifiedUtf7(out) != encoded)
        return {};
    return out;
}

QByteArray encodeModifiedUtf7(const QString &text)
{
    QByteArray out;
    out.reserve(text.size());
    quint32 bits = 0;
    int count = 0;
    bool shifted = false;
    const auto closeRun = [&] {
        if (!shifted)
            return;
        if (count > 0)
            out += base64Digits[(bits << (6 - count)) & 0x3f];
        out += '-';
        bits = 0;
        count = 0;
        shifted = false;
    };
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (isPrintable(c)) {
            closeRun();
            out += char(c);
            if (c == u'&')
                out += '-';
            continue;
        }
        if (!shifted)
            out += '&';
        shifted = true;
        bits = (bits << 16) | c;
        for (count += 16; count >= 6; count -= 6)
            out += base64Digits[(bits >> (count - 6)) & 0x3f];
        bits &= (1u << count) - 1;
    }
    closeRun();
    return out;
}

} // namespace Imap
