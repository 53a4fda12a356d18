// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "base/text.h"
#include "imap/mailboxname.h"
#include "imap/writer.h"

#include <array>

namespace Imap::Parse {

using Base::Result;

template <class OneMailbox> static Result<Command> oneMailbox(Reader &in)
{
    TRY(in.space());
    OneMailbox command;
    command.mailbox = TRY(in.mailbox());
    return Command(std::move(command));
}

Result<Command> select(Reader &in, bool)
{
    return oneMailbox<Select>(in);
}

Result<Command> examine(Reader &in, bool)
{
    TRY(in.space());
    return Command(Select{TRY(in.mailbox()), true});
}

Result<Command> remove(Reader &in, bool)
{
    return oneMailbox<Delete>(in);
}

Result<Command> subscribe(Reader &in, bool)
{
    return oneMailbox<Subscribe>(in);
}

Result<Command> unsubscribe(Reader &in, bool)
{
    return oneMailbox<Unsubscribe>(in);
}

static Result<Base::FolderUse> useOption(Reader &in)
{
    Base::FolderUse use = Base::FolderUse::None;
    const auto one = [&]() -> Result<void> {
        const Base::FolderUse named = specialUse(TRY(in.flag()));
        if (named == Base::FolderUse::None || (use != Base::FolderUse::None && use != named))
            return refused("[USEATTR] This special use is not supported");
        use = named;
        return {};
    };
    TRY(in.list(one));
    return use;
}

// create = "CREATE" SP mailbox [SP "(" "USE" SP "(" [use-attr *(SP use-attr)] ")" ")"]    (RFC 6154 section
// 5)
Result<Command> create(Reader &in, bool)
{
    TRY(in.space());
    Create command;
    command.mailbox = TRY(in.mailbox(true));
    if (!in.moreFollows())
        return Command(std::move(command));
    const auto one = [&]() -> Result<void> {
        if (!in.skipWord("USE"))
            return bad("Unknown CREATE parameter");
        TRY(in.space());
        command.use = TRY(useOption(in));
        return {};
    };
    TRY(in.list(one));
    return Command(std::move(command));
}

// rename = "RENAME" SP mailbox SP mailbox
Result<Command> rename(Reader &in, bool)
{
    TRY(in.space());
    Rename command;
    command.from = TRY(in.mailbox());
    TRY(in.space());
    command.to = TRY(in.mailbox(true));
    return Command(std::move(command));
}

namespace {

struct NamedItem
{
    QByteArrayView name;
    quint32 item;
};

constexpr std::array<NamedItem, 5> namedItems{{
    {"MESSAGES", StatusMessages},
    {"RECENT", StatusRecent},
    {"UIDNEXT", StatusUidNext},
    {"UIDVALIDITY", StatusUidValidity},
    {"UNSEEN", StatusUnseen},
}};

} // namespace

Result<quint32> statusItems(Reader &in)
{
    quint32 items = 0;
    const auto one = [&]() -> Result<void> {
        const QByteArrayView name = TRY(in.atom());
        for (const auto &row : namedItems) {
            if (!Base::equalsIgnoreCase(row.name, name))
                continue;
            items |= row.item;
            return {};
        }
        return bad("Unknown STATUS item");
    };
    TRY(in.list(one));
    if (items == 0)
        return bad("STATUS needs at least one item");
    return items;
}

// status = "STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"
Result<Command> status(Reader &in, bool)
{
    TRY(in.space());
    Status command;
    command.mailbox = TRY(in.mailbox());
    TRY(in.space());
    command.items = TRY(statusItems(in));
    return Command(std::move(command));
}

} // namespace Imap::Parse
