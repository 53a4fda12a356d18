// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/writer.h"

#include "imap/sequenceset.h"

#include <utility>

namespace Imap {

QByteArray searchReply(const QList<quint32> &numbers)
{
    QByteArray out = "* SEARCH";
    out.reserve(out.size() + numbers.size() * 7 + 2);
    for (const quint32 number : numbers) {
        out += ' ';
        out += QByteArray::number(number);
    }
    out += "\r\n";
    return out;
}

static void appendRange(QByteArray &out, quint32 first, quint32 last)
{
    if (!out.isEmpty())
        out += ',';
    out += QByteArray::number(first);
    if (last != first)
        out += ':' + QByteArray::number(last);
}

QByteArray uidList(const QList<Base::Uid> &uids)
{
    QByteArray out;
    for (qsizetype i = 0; i < uids.size();) {
        qsizetype end = i + 1;
        while (end < uids.size() && uids.at(end - 1) != 0xffff'ffff && uids.at(end) == uids.at(end - 1) + 1)
            ++end;
        appendRange(out, uids.at(i), uids.at(end - 1));
        i = end;
    }
    return out;
}

QByteArray appendUidCode(quint32 uidValidity, Base::Uid uid)
{
    return "APPENDUID " + QByteArray::number(uidValidity) + ' ' + QByteArray::number(uid);
}

QByteArray copyUidCode(quint32 uidValidity, const QList<Base::Uid> &from, const QList<Base::Uid> &to)
{
    return "COPYUID " + QByteArray::number(uidValidity) + ' ' + uidList(from) + ' ' + uidList(to);
}

QByteArray idReply(const QList<std::pair<QByteArray, QByteArray>> &parameters)
{
    if (parameters.isEmpty())
        return "* ID NIL\r\n";
    QByteArray out = "* ID (";
    bool first = true;
    for (const auto &[name, value] : parameters) {
        if (!std::exchange(first, false))
            out += ' ';
        appendString(out, name);
        out += ' ';
        appendNString(out, value);
    }
    return out + ")\r\n";
}

QByteArray enabledReply(const QList<QByteArray> &capabilities)
{
    QByteArray out = "* ENABLED";
    for (const QByteArray &word : capabilities)
        out += ' ' + word;
    return out + "\r\n";
}

} // namespace Imap
