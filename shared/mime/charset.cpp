// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/charset.h"

#include "base/searchfold.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace Mime {

/// The upper half of windows-1252 where it differs from ISO 8859-1 (the holes as WHATWG fills them).
static constexpr char16_t windows1252[32] = {0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

bool isAscii(QByteArrayView bytes)
{
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 eight;
        memcpy(&eight, at, 8);
        if (eight & 0x8080808080808080ULL)
            return false;
    }
    for (; left > 0; ++at, --left) {
        if (uchar(*at) & 0x80)
            return false;
    }
    return true;
}

static QString fromWindows1252(QByteArrayView bytes)
{
    QString out(bytes.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const char byte : bytes) {
        const auto c = uchar(byte);
        *to++ = c >= 0x80 && c < 0xa0 ? QChar(windows1252[c - 0x80]) : QChar(char16_t(c));
    }
    return out;
}

namespace {
enum class Family { Unlabelled, Utf8, Latin, Other };
}

/// Names in mail that mean a superset of what they say, or that the converter library does not know.
static QByteArray canonicalName(const QByteArray &lower)
{
    static constexpr std::pair<QByteArrayView, QByteArrayView> aliases[] = {
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"x-gbk", "gb18030"},
        {"cp936", "gb18030"},
        {"gb_2312-80", "gb18030"},
        {"ks_c_5601-1987", "windows-949"},
        {"euc-kr", "windows-949"},
        {"shift-jis", "windows-31j"},
        {"shift_jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"iso-8859-8-i", "iso-8859-8"},
        {"iso-8859-8-e", "iso-8859-8"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"unicode-1-1-utf-7", "utf-7"},
        {"x-mac-roman", "macintosh"},
        {"x-big5", "big5"},
    };
    for (const auto &[alias, name] : aliases) {
        if (lower == alias)
            return name.toByteArray();
    }
    if (lower.startsWith("cp125") && lower.size() == 6)
        return "windows-" + lower.sliced(2);
    return lower;
}

static Family family(const QByteArray &lower)
{
    if (lower == "utf-8" || lower == "utf8")
        return Family::Utf8;
    if (lower == "iso-8859-1" || lower == "windows-1252" || lower == "cp1252" || lower == "latin1"
        || lower == "iso8859-1" || lower == "iso_8859-1")
        return Family::Latin;
    if (lower.isEmpty() || lower == "us-ascii" || lower == "ascii" || lower == "ansi_x3.4-1968"
        || lower == "unknown-8bit" || lower == "x-unknown" || lower == "unknown" || lower == "default"
        || lower == "binary" || lower.size() > 40)
        return Family::Unlabelled;
    // The converter library opens names as files, too.
    for (const char c : lower) {
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && !strchr("-_.:+()", c))
            return Family::Unlabelled;
    }
    return lower.contains("..") ? Family::Unlabelled : Family::Other;
}

/// Whether bytes below 0x80 are ASCII characters wherever they stand alone in the text.
static bool keepsAscii(const QByteArray &name)
{
    return name.startsWith("iso-8859-") || name.startsWith("windows-125") || name.startsWith("koi8-")
        || name == "gb18030" || name == "big5" || name == "windows-949" || name == "windows-31j"
        || name == "euc-jp" || name == "windows-874";
}

static QString decodeUnlabelled(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

QString decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = canonicalName(charset.trimmed().toByteArray().toLower());
    const Family kind = family(name);
    if (kind != Family::Other || keepsAscii(name)) {
        if (isAscii(bytes))
            return QString::fromLatin1(bytes);
    }
    switch (kind) {
    case Family::Utf8:
        return QString::fromUtf8(bytes);
    case Family::Latin:
        return fromWindows1252(bytes);
    case Family::Unlabelled:
        break;
    case Family::Other:
        QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
        if (!decoder.isValid())
            break;
        QString text = decoder.decode(bytes);
        return text;
    }
    return decodeUnlabelled(bytes);
}

QByteArray toUtf8(QByteArray bytes, QByteArrayView charset)
{
    const QByteArray name = canonicalName(charset.trimmed().toByteArray().toLower());
    const Family kind = family(name);
    if ((kind != Family::Other || keepsAscii(name)) && isAscii(bytes))
        return bytes;
    if (kind == Family::Utf8 && QByteArrayView(bytes).isValidUtf8())
        return bytes;
    return decodeCharset(bytes, charset).toUtf8();
}

/// End of the piece that begins at \a from and ends before a combining mark that would be the 31st in a row,
/// or at the end.
static qsizetype safePiece(QStringView text, qsizetype from)
{
    int marks = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x300) {
            marks = 0;
            continue;
        }
        char32_t point = c;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::combiningClass(point) == 0)
            marks = 0;
        else if (++marks > 30)
            return i;
        if (point > 0xffff)
            ++i;
    }
    return text.size();
}

static void appendFoldedAscii(QByteArray &out, QByteArrayView text)
{
    const qsizetype begin = out.size();
    out.append(text);
    for (char *at = out.data() + begin, *end = out.data() + out.size(); at != end; ++at)
        *at = char(*at + ((*at >= 'A' && *at <= 'Z') ? 'a' - 'A' : 0));
}

static void appendFoldedUnicode(QByteArray &out, QByteArrayView text)
{
    const QString decoded = QString::fromUtf8(text);
    for (qsizetype from = 0; from < decoded.size();) {
        const qsizetype end = safePiece(decoded, from);
        out.append(Base::searchFolded(decoded.sliced(from, end - from)).toUtf8());
        from = end;
    }
}

void appendFolded(QByteArray &out, QByteArrayView text)
{
    const auto isAsciiByte = [](char c) { return uchar(c) < 0x80; };
    while (!text.isEmpty()) {
        const auto other = std::find_if_not(text.begin(), text.end(), isAsciiByte);
        if (other == text.end())
            return appendFoldedAscii(out, text);
        // Only the last letter before a combining mark goes into a composition with it.
        const qsizetype ascii = std::max<qsizetype>(0, other - text.begin() - 1);
        appendFoldedAscii(out, text.first(ascii));
        const qsizetype length = std::find_if(other, text.end(), isAsciiByte) - text.begin() - ascii;
        appendFoldedUnicode(out, text.sliced(ascii, length));
        text = text.sliced(ascii + length);
    }
}

} // namespace Mime
