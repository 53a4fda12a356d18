// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/quoting.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Base {

namespace {

constexpr char16_t firstRawByte = 0xdc80;
constexpr char16_t lastRawByte = 0xdcff;

bool isRawByte(char16_t c)
{
    return c >= firstRawByte && c <= lastRawByte;
}

/// Characters that no terminal or editor shows, or that change what it shows of others.
bool isHidden(char16_t c)
{
    return (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb);
}

/// The bytes of the well-formed UTF-8 sequence at the start of \a bytes; 0 = there is none (RFC 3629 section
/// 4).
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const uchar lead = at(0);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xe0 && at(1) < 0xa0) || (lead == 0xf0 && at(1) < 0x90);
    const bool outside = (lead == 0xed && at(1) > 0x9f) || (lead == 0xf4 && at(1) > 0x8f);
    return overlong || outside ? 0 : length;
}

QByteArray hex(uint value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0');
}

bool isPlain(char16_t c)
{
    return c >= 0x20 && c != u'\'' && c != u'"' && c != u'\\' && !isHidden(c) && (c < 0xd800 || c > 0xdfff);
}

QByteArray escapedUnit(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'"':
    case u'\\':
        return QByteArray("\\") + char(c);
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        break;
    }
    if (c < 0x80)
        return "\\x" + hex(c, 2);
    if (isRawByte(c))
        return "\\x" + hex(c - 0xdc00u, 2);
    return "\\u{" + hex(c, 1) + '}';
}

/// A hexadecimal number of the digits of \a text, all of them.
std::optional<uint> number(QByteArrayView text)
{
    bool ok = !text.isEmpty() && text.size() <= 4;
    uint value = 0;
    for (const char c : text) {
        const char *const digits = "0123456789abcdef";
        const auto *const digit = std::find(digits, digits + 16, c);
        ok = ok && digit != digits + 16;
        value = value * 16 + uint(digit - digits);
    }
    return ok ? std::optional(value) : std::nullopt;
}

/// Decodes the escape at the start of \a text, which follows a backslash, into \a out. \returns its length, 0
/// = bad.
qsizetype unescape(QByteArrayView text, QByteArray &out)
{
    constexpr std::array<std::pair<char, char>, 6> simple{
        {{'\'', '\''}, {'"', '"'}, {'\\', '\\'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
    if (text.isEmpty())
        return 0;
    for (const auto &[name, value] : simple) {
        if (text[0] == name) {
            out += value;
            return 1;
        }
    }
    if (text[0] == 'x' && text.size() >= 3) {
        const auto value = number(text.sliced(1, 2));
        if (!value)
            return 0;
        out += char(*value);
        return 3;
    }
    const qsizetype end =
        text.startsWith("u{") ? text.first(std::min<qsizetype>(text.size(), 8)).indexOf('}') : -1;
    const auto value = end > 2 ? number(text.sliced(2, end - 2)) : std::nullopt;
    if (!value)
        return 0;
    out += QString(QChar(char16_t(*value))).toUtf8();
    return end + 1;
}

} // namespace

QString fromBytes(QByteArrayView bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        qsizetype valid = 0;
        for (qsizetype length = 1; valid < bytes.size(); valid += length) {
            length = sequenceLength(bytes.sliced(valid));
            if (length == 0)
                break;
        }
        // Not QString::fromUtf8() on the whole: it swallows a byte order mark at the start.
        const bool mark = bytes.startsWith("\xef\xbb\xbf");
        if (mark)
            text += QChar(u'\xfeff');
        text += QString::fromUtf8(bytes.first(valid).sliced(mark ? 3 : 0));
        bytes = bytes.sliced(valid);
        if (!bytes.isEmpty()) {
            text += QChar(char16_t(0xdc00 + uchar(bytes[0])));
            bytes = bytes.sliced(1);
        }
    }
    return text;
}

QByteArray toBytes(const QString &text)
{
    QByteArray bytes;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        qsizetype end = 0;
        while (end < rest.size()
            && !(isRawByte(rest[end].unicode()) && (end == 0 || !rest[end - 1].isHighSurrogate())))
            ++end;
        bytes += rest.first(end).toUtf8();
        rest = rest.sliced(end);
        if (!rest.isEmpty()) {
            bytes += char(rest[0].unicode() - 0xdc00);
            rest = rest.sliced(1);
        }
    }
    return bytes;
}

QByteArray quoted(const QString &text, qsizetype limit)
{
    const QStringView shown = QStringView(text).first(std::min(text.size(), limit));
    QByteArray out;
    qsizetype plain = 0; // start of the piece that needs nothing
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool pair = shown[i].isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate();
        if (pair || isPlain(shown[i].unicode())) {
            i += pair ? 1 : 0;
            continue;
        }
        out += shown.sliced(plain, i - plain).toUtf8() + escapedUnit(shown[i].unicode());
        plain = i + 1;
    }
    out += shown.sliced(plain).toUtf8();
    if (text.size() > limit)
        out += "\\+" + QByteArray::number(text.size() - limit);
    return out;
}

QByteArray quotedPath(const QString &path, qsizetype limit)
{
    QByteArray out;
    const QList<QStringView> names = QStringView(path).first(std::min(path.size(), limit)).split(u'\\');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += '\\';
        out += quoted(names[i].toString()).replace("\\'", "\\x27").replace("\\\"", "\\x22");
    }
    return out;
}

std::optional<QByteArray> unquoted(QByteArrayView text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\\');
        out += end < 0 ? text : text.first(end);
        if (end < 0)
            break;
        text = text.sliced(end + 1);
        const qsizetype length = unescape(text, out);
        if (length == 0)
            return std::nullopt;
        text = text.sliced(length);
    }
    return out;
}

} // namespace Base
