// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/addresses.h"

#include "base/mailaddress.h"
#include "base/text.h"

#include <cstring>

namespace Smtp {

/*  path       = "<" [source-route ":"] [local-part ["@" domain]] ">"
    local-part = 1*(atom byte / ".") / quoted-string
    domain     = label *("." label) / "[" dtext "]"                                                     */
namespace {

Base::Error invalid(const char *reason)
{
    return {Base::Code::Invalid, QString::fromLatin1(reason)};
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isDomainByte(char c)
{
    return Base::isMailDomain(QByteArrayView(&c, 1)) || c == '.';
}

/// Takes the bytes that \a accepts from the front.
template <class Accepts> QByteArrayView readRun(QByteArrayView &bytes, Accepts accepts)
{
    qsizetype length = 0;
    while (length < bytes.size() && accepts(bytes[length]))
        ++length;
    const QByteArrayView taken = bytes.first(length);
    bytes = bytes.sliced(length);
    return taken;
}

Base::Result<QByteArray> readQuoted(QByteArrayView &bytes)
{
    QByteArray text;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        char c = bytes[i];
        if (c == '"') {
            bytes = bytes.sliced(i + 1);
            return text;
        }
        if (c == '\\' && ++i < bytes.size())
            c = bytes[i];
        if (uchar(c) < 0x20 || c == 0x7f)
            return invalid("control character in address");
        text += c;
    }
    return invalid("quotation mark missing");
}

Base::Result<QByteArray> readDomain(QByteArrayView &bytes)
{
    if (bytes.startsWith('[')) {
        qsizetype length = 1;
        while (length < bytes.size() && (isLetterOrDigit(bytes[length]) || std::strchr(".:-", bytes[length])))
            ++length;
        if (length < 3 || length >= bytes.size() || bytes[length] != ']')
            return invalid("malformed address literal");
        const QByteArray literal = bytes.first(length + 1).toByteArray();
        bytes = bytes.sliced(length + 1);
        return literal;
    }
    const QByteArrayView name = readRun(bytes, isDomainByte);
    if (!Base::isMailDomain(name))
        return invalid("malformed domain");
    return name.toByteArray();
}

/// Drops "@one,@two:" (RFC 5321 appendix C asks to ignore it).
Base::Result<void> skipSourceRoute(QByteArrayView &bytes)
{
    if (!bytes.startsWith('@'))
        return {};
    for (;;) {
        if (!bytes.startsWith('@'))
            return invalid("malformed source route");
        bytes = bytes.sliced(1);
        TRY(readDomain(bytes));
        const char next = bytes.isEmpty() ? '\0' : bytes.front();
        if (next != ',' && next != ':')
            return invalid("malformed source route");
        bytes = bytes.sliced(1);
        if (next == ':')
            return {};
    }
}

} // namespace

Base::Result<Path> readPath(QByteArrayView &bytes)
{
    if (!bytes.startsWith('<'))
        return invalid("angle bracket missing");
    const QByteArrayView whole = bytes;
    QByteArrayView rest = bytes.sliced(1);
    TRY(skipSourceRoute(rest));
    const QByteArrayView start = rest;
    Path path;
    if (rest.startsWith('"')) {
        path.localPart = TRY(readQuoted(rest));
    } else {
        path.localPart = readRun(rest, Base::isLocalPartByte).toByteArray();
        if (path.localPart.isEmpty() && (!rest.startsWith('>') || start.data() != whole.data() + 1))
            return invalid("malformed local part");
    }
    if (rest.startsWith('@')) {
        rest = rest.sliced(1);
        path.domain = TRY(readDomain(rest));
    }
    if (!rest.startsWith('>'))
        return invalid("malformed address");
    path.text = start.first(start.size() - rest.size()).toByteArray();
    rest = rest.sliced(1);
    if (whole.size() - rest.size() > maxPathLength)
        return invalid("address too long");
    for (const char c : std::as_const(path.text))
        path.utf8 = path.utf8 || (c & 0x80);
    if (path.utf8 && !Base::decodeUtf8(path.text))
        return invalid("address is not UTF-8");
    bytes = rest;
    return path;
}

QString lookupName(const Path &path)
{
    QString name = QString::fromUtf8(path.localPart);
    if (!path.domain.isEmpty())
        name += QLatin1Char('@') + QString::fromUtf8(path.domain);
    return name;
}

bool isXtext(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c < 33 || c > 126 || c == '=')
            return false;
        if (c != '+')
            continue;
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return false;
        i += 2;
    }
    return true;
}

} // namespace Smtp
