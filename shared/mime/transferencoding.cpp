// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/transferencoding.h"

#include "mime/tokens.h"

#include "base/text.h"

#include <array>
#include <cstring>
#include <limits>

namespace Mime {

static constexpr quint8 notBase64 = 0xff;

static constexpr std::array<quint8, 256> base64Values()
{
    std::array<quint8, 256> table{};
    table.fill(notBase64);
    for (int i = 0; i < 26; ++i) {
        table[size_t('A' + i)] = quint8(i);
        table[size_t('a' + i)] = quint8(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        table[size_t('0' + i)] = quint8(52 + i);
    table[size_t('+')] = 62;
    table[size_t('/')] = 63;
    return table;
}

static constexpr auto base64Table = base64Values();

TransferEncoding transferEncoding(QByteArrayView name)
{
    static constexpr std::pair<QByteArrayView, TransferEncoding> names[] = {
        {"", TransferEncoding::SevenBit},
        {"7bit", TransferEncoding::SevenBit},
        {"8bit", TransferEncoding::EightBit},
        {"binary", TransferEncoding::Binary},
        {"quoted-printable", TransferEncoding::QuotedPrintable},
        {"base64", TransferEncoding::Base64},
    };
    for (const auto &[text, encoding] : names) {
        if (Base::equalsIgnoreCase(name, text))
            return encoding;
    }
    return TransferEncoding::Unknown;
}

static QByteArray decodeBase64(QByteArrayView body, qsizetype maximum)
{
    QByteArray out;
    out.reserve(qMin(body.size() / 4 * 3 + 3, maximum));
    quint32 bits = 0;
    int count = 0; // of characters in this group of four
    for (const char c : body) {
        const quint8 value = base64Table[uchar(c)];
        if (value == notBase64) {
            if (c != '=' || count == 0)
                continue;
            // Padding ends a group; what follows is another encoded text glued to this one.
            if (count >= 2)
                out.append(char(bits >> (count == 2 ? 4 : 10)));
            if (count == 3)
                out.append(char(bits >> 2));
            bits = 0, count = 0;
            continue;
        }
        bits = bits << 6 | value;
        if (++count < 4)
            continue;
        if (out.size() >= maximum)
            break;
        const char group[] = {char(bits >> 16), char(bits >> 8), char(bits)};
        out.append(group, 3);
        bits = 0, count = 0;
    }
    if (count >= 2)
        out.append(char(bits >> (count == 2 ? 4 : 10)));
    if (count == 3)
        out.append(char(bits >> 2));
    out.truncate(qMin(out.size(), maximum));
    return out;
}

/// One line without its line break. \returns whether it ends in a soft line break.
static bool decodeQuotedLine(QByteArray &out, QByteArrayView line)
{
    while (line.endsWith(' ') || line.endsWith('\t')) // added in transport (RFC 2045 section 6.7 rule 3)
        line.chop(1);
    const bool soft = line.endsWith('=');
    if (soft)
        line.chop(1);
    while (!line.isEmpty()) {
        const void *sign = memchr(line.data(), '=', size_t(line.size()));
        const qsizetype plain = sign ? static_cast<const char *>(sign) - line.data() : line.size();
        out.append(line.first(plain));
        line = line.sliced(plain);
        if (line.isEmpty())
            break;
        const int high = line.size() > 2 ? hexDigit(line[1]) : -1;
        const int low = high >= 0 ? hexDigit(line[2]) : -1;
        out.append(low >= 0 ? char(high << 4 | low) : '=');
        line = line.sliced(low >= 0 ? 3 : 1);
    }
    return soft;
}

static QByteArray decodeQuotedPrintable(QByteArrayView body, qsizetype maximum)
{
    QByteArray out;
    out.reserve(qMin(body.size(), maximum));
    while (!body.isEmpty() && out.size() < maximum) {
        const void *feed = memchr(body.data(), '\n', size_t(body.size()));
        const qsizetype length = feed ? static_cast<const char *>(feed) - body.data() : body.size();
        const bool crlf = feed && length > 0 && body[length - 1] == '\r';
        const bool soft = decodeQuotedLine(out, body.first(length - (crlf ? 1 : 0)));
        if (feed && !soft)
            out.append(crlf ? "\r\n" : "\n");
        body = body.sliced(length + (feed ? 1 : 0));
    }
    out.truncate(qMin(out.size(), maximum));
    return out;
}

QByteArray decodeTransfer(QByteArrayView body, TransferEncoding encoding, qsizetype maximum)
{
    if (maximum < 0)
        maximum = std::numeric_limits<qsizetype>::max();
    if (encoding == TransferEncoding::Base64)
        return decodeBase64(body, maximum);
    if (encoding == TransferEncoding::QuotedPrintable)
        return decodeQuotedPrintable(body, maximum);
    return body.first(qMin(body.size(), maximum)).toByteArray();
}

} // namespace Mime
