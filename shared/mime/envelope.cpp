// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/addresses.h"
#include "mime/headers.h"
#include "mime/imapstructure.h"

#include <array>
#include <optional>

namespace Mime {

// envelope = "(" date SP subject SP from SP sender SP reply-to SP to SP cc SP bcc SP in-reply-to SP
// message-id ")" address  = "(" name SP route SP mailbox SP host ")"; host NIL marks a group's begin and,
// with mailbox NIL, its end, so that an address without a host has "" there (RFC 3501 section 7.4.2).

namespace {
enum TextField { DateField, SubjectField, InReplyToField, MessageIdField, TextFields };
enum ListField { FromField, SenderField, ReplyToField, ToField, CcField, BccField, ListFields };

struct Fields
{
    std::array<std::optional<QByteArray>, TextFields> texts;
    std::array<QList<Address>, ListFields> lists;
};
} // namespace

static constexpr QByteArrayView textNames[] = {"date", "subject", "in-reply-to", "message-id"};
static constexpr QByteArrayView listNames[] = {"from", "sender", "reply-to", "to", "cc", "bcc"};

static void take(Fields &fields, const Field &field, const Limits &limits)
{
    for (size_t i = 0; i < TextFields; ++i) {
        if (field.is(textNames[i])) {
            if (!fields.texts[i])
                fields.texts[i] = unfolded(field.value);
            return;
        }
    }
    for (size_t i = 0; i < ListFields; ++i) {
        if (field.is(listNames[i])) {
            const qsizetype room = limits.addresses - fields.lists[i].size();
            if (room > 0)
                fields.lists[i] += parseAddresses(field.value, int(room));
            return;
        }
    }
}

static void appendText(QByteArray &out, const std::optional<QByteArray> &text)
{
    if (text)
        appendString(out, *text);
    else
        out.append("NIL");
}

static void appendOrNil(QByteArray &out, const QByteArray &text)
{
    if (text.isEmpty())
        out.append("NIL");
    else
        appendString(out, text);
}

static void appendList(QByteArray &out, const QList<Address> &list)
{
    if (list.isEmpty()) {
        out.append("NIL");
        return;
    }
    out.append('(');
    for (const Address &address : list) {
        if (address.kind == Address::Kind::GroupEnd) {
            out.append("(NIL NIL NIL NIL)");
            continue;
        }
        out.append('(');
        appendOrNil(out, address.name);
        out.append(' ');
        appendOrNil(out, address.route);
        out.append(' ');
        appendString(out, address.mailbox);
        out.append(' ');
        if (address.kind == Address::Kind::GroupBegin)
            out.append("NIL");
        else
            appendString(out, address.host);
        out.append(')');
    }
    out.append(')');
}

QByteArray envelope(QByteArrayView header, const Limits &limits)
{
    Fields fields;
    FieldReader reader(header, limits);
    while (const auto field = reader.next())
        take(fields, *field, limits);
    auto &lists = fields.lists;
    for (const ListField list : {SenderField, ReplyToField}) {
        if (lists[list].isEmpty())
            lists[list] = lists[FromField];
    }
    QByteArray out;
    out.reserve(512);
    out.append('(');
    appendText(out, fields.texts[DateField]);
    out.append(' ');
    appendText(out, fields.texts[SubjectField]);
    for (const auto &list : lists) {
        out.append(' ');
        appendList(out, list);
    }
    out.append(' ');
    appendText(out, fields.texts[InReplyToField]);
    out.append(' ');
    appendText(out, fields.texts[MessageIdField]);
    return out.append(')');
}

} // namespace Mime
