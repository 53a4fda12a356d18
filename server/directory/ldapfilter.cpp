// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapfilter.h"

namespace Directory::LdapFilter {

namespace {

QByteArray joined(char operation, const QList<QByteArray> &filters)
{
    QByteArray parts;
    int count = 0;
    for (const QByteArray &filter : filters) {
        if (filter.isEmpty())
            continue;
        parts += filter;
        ++count;
    }
    return count < 2 ? parts : QByteArray('(' + QByteArray(1, operation) + parts + ')');
}

} // namespace

QByteArray escaped(const QByteArray &value)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(value.size());
    for (const char byte : value) {
        const auto code = quint8(byte);
        if (code > ' ' && code < 0x7f && byte != '*' && byte != '(' && byte != ')' && byte != '\\') {
            out += byte;
            continue;
        }
        out += '\\';
        out += digits[code >> 4];
        out += digits[code & 15];
    }
    return out;
}

QByteArray equals(const QByteArray &attribute, const QString &value)
{
    return '(' + attribute + '=' + escaped(value.toUtf8()) + ')';
}

QByteArray atLeast(const QByteArray &attribute, const QString &value)
{
    return '(' + attribute + ">=" + escaped(value.toUtf8()) + ')';
}

QByteArray written(const QString &filter)
{
    const QByteArray text = filter.trimmed().toUtf8();
    return text.isEmpty() || text.startsWith('(') ? text : QByteArray('(' + text + ')');
}

QByteArray all(const QList<QByteArray> &filters)
{
    return joined('&', filters);
}

QByteArray any(const QList<QByteArray> &filters)
{
    return joined('|', filters);
}

} // namespace Directory::LdapFilter
